import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// What belongs together in a text.
@Suite struct NewsContextTests {
  static let gazetteer = Gazetteer.builtIn

  static func context(_ text: String) -> NewsContext {
    NewsContext(gazetteer.source(text), published: nil, gazetteer: gazetteer)
  }

  @Test(arguments: ["counts"])
  func corpus(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let context = Self.context(line.text)
      return context.items.map { item in
        let count = context.quantity(of: item).map { context.quantities[$0].quantity }
        return (context.text.string(item.tokens), count.map { String($0.high) } ?? "-")
      }
    }
  }

  /// A text that opened with "U.S." and went on with "government" in the next line ended the run: the name goes on behind the
  /// end of the sentence in which it stands.
  @Test func namesAcrossTheEndOfASentence() {
    let text =
      "U.S.\ngovernment's warhead plans were told. India ordered 12 T-90 tanks from Russia."
    #expect(Extractor().extract(text).reports.map { $0.buyers.map(\.value.code) } == [["IND"]])
  }

  /// A headline that parts "Proposed" and "sale" ended the run as well.
  @Test(arguments: [
    "Proposed\nsale\n\n", "Russia proposed\nsale of guns\n\n", "Not the possible\nsale. ",
  ])
  func cuesAcrossTheEndOfASentence(opening: String) {
    let text = opening + "India ordered 12 T-90 tanks from Russia for $3 million."
    #expect(Extractor().extract(text).reports.contains { $0.buyers.map(\.value.code) == ["IND"] })
  }

  /// An acronym that a text gives to equipment stands for it from there on, and not before.
  @Test func acronyms() {
    let context = Self.context(
      """
      CMS is a word. The yard will supply combat management systems (CMS) for the frigates. The CMS are of a new kind, and \
      the CMS-4 is another thing.
      """)
    let found = context.items.filter { $0.rule == "item.acronym" }
    #expect(found.map { context.text.string($0.tokens) } == ["CMS"])
  }
}
