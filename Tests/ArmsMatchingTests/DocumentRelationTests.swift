import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct DocumentRelationTests {
  private let story = """
    The government said on Monday that it would buy twelve patrol boats from a yard abroad, in a deal that \
    officials put at ninety million. The first two boats are to come next spring, the rest within four years, and \
    crews will train with the navy of the seller. A spokesman declined to say which weapons the boats will carry.
    """

  private func facts(
    _ document: String, _ text: String, kind: DocumentKind = .news, title: String? = nil,
    publisher: String? = nil, published: String? = nil, url: String? = nil, number: String? = nil,
    changes: [String] = []
  ) -> DocumentFacts {
    DocumentFacts(
      document: document, text: text, kind: kind,
      metadata: DocumentMetadata(
        title: title, publisher: publisher, published: date(published), url: url),
      reports: [report(document, number: number, changes: changes).report])
  }

  private func relation(_ a: DocumentFacts, _ b: DocumentFacts, oneSale: Bool = true)
    -> DocumentRelation?
  {
    DocumentRelation.between(a, b, oneSale: { oneSale })
  }

  @Test func aSyndicatedStoryIsACopyOfTheEarlierOne() {
    let first = facts("b", story, published: "2020-01-01")
    let again = facts("a", story.uppercased() + " Follow us.", published: "2020-01-02")
    let found = relation(first, again)
    #expect(found?.kind == .copy && found?.document == "a" && found?.other == "b")
    #expect(found == relation(again, first))
    #expect(first.blocks.meet(again.blocks))
  }

  @Test func otherWordsOnOneSaleAreNoCopy() {
    let other = "Twelve patrol boats worth ninety million were ordered abroad, the ministry said."
    #expect(relation(facts("a", story), facts("b", other)) == nil)
  }

  @Test func otherTextUnderOneAddressIsALaterVersionAlsoWhereItSaysThatItCorrects() {
    let first = facts("a", story, published: "2020-01-01", url: "https://x.example/1")
    let later = facts("b", "Other text.", published: "2020-02-01", url: "https://x.example/1")
    #expect(relation(first, later)?.kind == .laterVersion)
    let corrected = facts(
      "b", "Other text.", title: "Correction: boats", published: "2020-02-01",
      url: "https://x.example/1")
    #expect(relation(first, corrected)?.kind == .laterVersion)
    #expect(relation(first, corrected)?.reason.hasSuffix("and the title says correction") == true)
  }

  @Test func noticesRelateByNumber() {
    let first = facts("a", "One.", kind: .notice, published: "2017-11-14", number: "17-51")
    let print = facts("b", "Two.", kind: .notice, published: "2018-01-30", number: "17-51")
    #expect(relation(first, print)?.kind == .reprint)
    let change = facts(
      "c", "Three.", kind: .notice, published: "2019-01-30", number: "19-0A", changes: ["17-51"])
    #expect(relation(first, change)?.kind == .amendment)
    #expect(relation(first, change)?.document == "c")
  }

  @Test func aStoryThatNamesItsSourceQuotesIt() {
    let source = facts("a", "The agency notified the sale.", publisher: "The Courier")
    let quoting = facts(
      "b", "A sale is near, the wire said, citing the Courier.", publisher: "Wire")
    #expect(relation(source, quoting)?.kind == .quotation)
    #expect(relation(source, quoting)?.document == "b")
  }

  @Test(arguments: ["", "a", "one two three", "…", "日本"])
  func shortTextsHaveSketches(text: String) {
    let sketch = TextSketch(text)
    #expect(sketch.hashes.count <= TextSketch.size)
    #expect(sketch.likeness(sketch) == (sketch.hashes.isEmpty ? 0 : 1))
  }

  @Test(arguments: [
    ("Correction: boats", "Text", CorrectionCue.title),
    (
      "",
      "DEPARTMENT OF DEFENSE\n[Transmittal No. 18-37]\nACTION: Notice; correction.\nSUMMARY: A figure.",
      .action
    ),
    ("", "DEPARTMENT OF DEFENSE\nACTION: Notice.\nSUMMARY: It makes no correction.", nil),
    ("Boats", "(Corrects the number) Text", .opening),
    ("Boats", "Text. An earlier version of this article gave another number.", .note),
    ("Boats", "Text. The previous version of this missile was shorter.", nil),
    ("Boats", "The buyer said of its plans that a wrong course was corrected", nil),
  ])
  func aDocumentSaysThatItCorrects(title: String, text: String, cue: CorrectionCue?) {
    #expect(CorrectionCue(title: title, text: text) == cue)
  }

  @Test func aCorrectionIsKnownByWhatItSaysAndNotByItsHash() {
    let wrong = facts("b", story)
    let right = facts(
      "a", story.replacing("twelve", with: "ten") + " CORRECTION.", title: "Corrected")
    let found = relation(wrong, right)
    #expect(found?.kind == .correction && found?.document == "a")
    #expect(found == relation(right, wrong))
    // A copy of the corrected text corrects nothing of it.
    #expect(
      relation(right, facts("c", story.replacing("twelve", with: "ten"), title: "Corrected"))?.kind
        == .copy)
  }
}
