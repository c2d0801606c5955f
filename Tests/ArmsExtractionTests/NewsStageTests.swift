import ArmsModel
import Testing

@testable import ArmsExtraction

/// How far a sentence says that a sale has come.
@Suite struct NewsStageTests {
  static let gazetteer = Gazetteer.builtIn

  @Test(arguments: ["stages"])
  func corpus(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      let context = NewsContext(
        Self.gazetteer.source(line.text), published: nil, gazetteer: Self.gazetteer)
      return context.text.sentences.compactMap { sentence in
        NewsStage(context: context).read(sentence, items: Array(context.items.indices)).map {
          (context.text.string($0.tokens), $0.stage.rawValue)
        }
      }
    }
  }

  /// The contractors of a text, as its first sale names them.
  private func contractors(_ text: String) -> [String] {
    Extractor().extract(text).reports.first?.contractors.map(\.value) ?? []
  }

  @Test func makerIsAContractorAndAPaperIsNot() {
    let named = contractors(
      """
      Poland has signed a contract with Saab for 12 RBS 15 missiles, the ministry said on Monday. \
      The contract is worth $200 million. Boeing was not invited.
      """)
    #expect(named == ["Saab"])
  }
}
