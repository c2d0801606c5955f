import Testing

@testable import ArmsCommands

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("🚀", 2), ("👩‍👩‍👧", 2), ("한", 2),
    ("Ａ", 2), ("ｱ", 1), ("🇯🇵", 2), ("ᄒ\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("𗀀", 2), ("नि", 1),
  ]) func widthIsThatOfATerminal(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one", 10, ["one"]), ("", 5, [""]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]), ("漢字漢字", 4, ["漢字", "漢字"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]), ("a  b", 3, ["a ", "b"]),
  ]) func breaksAtBlanksAndBetweenCharacters(text: String, width: Int, lines: [String]) {
    #expect(Wrapping.lines(text, width: width) == lines)
  }

  @Test func losesNothing() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SplitMix(state: seed)
    let letters = ["a", "é", " ", "漢", "👩‍👩‍👧", "x"]
    for _ in 0..<500 {
      let text = (0..<30).map { _ in letters[Int(random.next() % 6)] }.joined()
      let width = Int(random.next() % 12) + 2
      let lines = Wrapping.lines(text, width: width)
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed): \(text)")
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "seed \(seed): \(lines)")
    }
  }
}
