import ArmsModel
import Testing

@testable import ArmsStore

@Suite struct SentenceContextTests {
  /// Before and after of the passage that `⟦⟧` marks.
  private func around(_ marked: String) throws -> [String] {
    let scalars = Array(marked.unicodeScalars)
    let start = try #require(scalars.firstIndex(of: "⟦"))
    let end = try #require(scalars.firstIndex(of: "⟧")) - 1
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let quote = String(
      String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    let passage = SentenceContext(text).passage(Citation(start: start, end: end, quote: quote))
    return [passage.before, passage.after]
  }

  @Test func sentencesEndAtMarksAndLines() throws {
    #expect(try around("One. Two ⟦three⟧ four. Five.") == ["Two ", " four."])
    #expect(try around("One\nTwo ⟦three⟧\nFour") == ["Two ", ""])
    #expect(try around("One? ⟦Two⟧! Three") == ["", "!"])
    #expect(try around("Is it ⟦so.⟧ Yes.") == ["Is it ", ""])
    #expect(try around("⟦All⟧") == ["", ""])
  }

  @Test func pointsWithinWordsAndInitialsEndNothing() throws {
    #expect(try around("The U.S. Army ⟦buys⟧ 1.5 tons. End.") == ["The U.S. Army ", " 1.5 tons."])
    #expect(try around("no. 5 and ⟦six⟧ e.g. seven. End.") == ["no. 5 and ", " e.g. seven."])
  }

  @Test func aSentenceEndsWithAFigure() throws {
    #expect(try around("Bought on ⟦3 May⟧ 2023. Norway asked.") == ["Bought on ", " 2023."])
    #expect(try around("It is ⟦Block⟧ 3F. The next.") == ["It is ", " 3F."])
    #expect(try around("He is ⟦Mr⟧ J. Smith. Yes.") == ["He is ", " J. Smith."])
  }

  @Test func longSentencesAreCut() throws {
    let long = String(repeating: "a", count: 1_000)
    let parts = try around("\(long) ⟦x⟧ \(long)")
    #expect(parts.map(\.unicodeScalars.count) == [240, 240])
  }

  @Test func aLongSentenceIsCutBetweenWordsAndSaysSo() throws {
    let words = String(repeating: "word ", count: 100)
    let text = "First. \(words)x \(words)end. Last."
    let start = try #require(SentenceContext(text).place(of: "x "))
    let passage = SentenceContext(text).passage(
      Citation(start: start, end: start + 1, quote: "x"))
    #expect(passage.shownBefore.hasPrefix("… word word"))
    #expect(passage.shownAfter.hasSuffix("word word …"))
    #expect(!passage.before.contains("…") && !passage.after.contains("…"))
    let short = SentenceContext("A. One two. B.").passage(
      Citation(start: 3, end: 6, quote: "One"))
    #expect(short.shownBefore.isEmpty && short.shownAfter == " two.")
  }

  @Test func codePointsAreCountedAndNotLetters() throws {
    #expect(try around("e\u{301}🚀 ⟦漢⟧ e\u{301}\r\nx") == ["e\u{301}🚀 ", " e\u{301}"])
  }

  @Test func aRangeBeyondTheTextHasNoSurroundings() {
    let context = SentenceContext("abc")
    let passage = context.passage(Citation(start: 2, end: 9, quote: "c…"))
    #expect(passage.before.isEmpty && passage.after.isEmpty)
    #expect(context.cut(2, 9) == nil)
    #expect(context.cut(-1, 2) == nil)
    #expect(context.cut(1, 3) == "bc")
  }
}
