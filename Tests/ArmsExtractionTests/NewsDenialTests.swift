import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a sentence says did not happen.
@Suite struct NewsDenialTests {
  @Test(arguments: [
    "Algeria's defence ministry denied it had bought 14 Su-57 fighter jets from Russia.",
    "Serbia denies buying FK-3 missiles from China.",
    "Serbia dismissed media reports that Belgrade had ordered 12 Rafale jets from France.",
    "The ministry in Cairo denied reports of a purchase of 30 Su-35 fighters from Russia.",
    "Poland denied any sale of 50 Leopard 2 tanks to Ukraine.",
  ])
  func aDeniedTransferIsNoSale(text: String) {
    #expect(Extractor().extract(text).reports.isEmpty)
  }

  /// What equipment does, without a word of a sale anywhere, tells of none.
  @Test(arguments: [
    "Two Australian Heron drones have flown 15,000 hours over Uruzgan, the air force said on Wednesday.",
    "The four Danish Merlin helicopters operated in the Sahel for six months, the ministry of defence said.",
  ])
  func useAloneIsNoSale(text: String) {
    #expect(Extractor().extract(text).reports.isEmpty)
  }

  /// A licence that is denied refuses a sale; a quarrel about a sale does not undo it.
  @Test(arguments: [
    ("Washington denied Turkey the sale of 100 F-35 jets, blocking the deal.", true),
    ("The ministry denied that the sale of 24 F-16 jets to Pakistan broke the agreement.", false),
  ])
  func otherDenialsAreNone(text: String, cancelled: Bool) throws {
    let source = Gazetteer.builtIn.source(text)
    let context = NewsContext(source, published: nil, gazetteer: .builtIn)
    let sentence = try #require(source.sentences.first)
    #expect(NewsDenial(context: context).start(in: sentence) == nil)
    let stage = Extractor().extract(text).reports.first?.stage?.value
    #expect((stage == .cancelled) == cancelled)
  }

  /// What stands before the denial is told all the same.
  @Test func whatStandsBeforeItIsTold() {
    let text =
      "Egypt, which bought 24 Rafale jets from France for $5.9 billion, denied that it had ordered 20 Su-35 fighters from Russia."
    let items = Extractor().extract(text).reports.flatMap(\.items)
    #expect(items.compactMap(\.designation) == ["Rafale"])
  }
}
