import ArmsModel
import Testing

@testable import ArmsExtraction

/// Goods that one state has ordered and another keeps back, beside other goods in the same sentence.
@Suite struct NewsStoppedTests {
  private func first(_ text: String) -> Report? { Extractor().extract(text).reports.first }

  @Test(arguments: [
    (
      "Italy was halting the delivery of 400 laser-guided bombs ordered by Oman in 2015.", "ITA",
      "OMN"
    ),
    ("Norway has suspended the shipment of 60 missiles bought by Chile.", "NOR", "CHL"),
  ]) func whoOrderedBuysAndWhoStopsSells(text: String, seller: String, buyer: String) {
    #expect(first(text)?.sellers.compactMap(\.value.code) == [seller])
    #expect(first(text)?.buyers.compactMap(\.value.code) == [buyer])
  }

  @Test func whatIsScrappedForWhatIsStoppedIsAnother() {
    let text = """
      Oman could scrap a $2 billion purchase of warships in retaliation for a move by Rome to halt a shipment of bombs to Muscat, the \
      paper said.
      """
    let items = Extractor().extract(text).reports.map { $0.items.map(\.name) }
    #expect(items.allSatisfy { $0.count == 1 })
  }

  @Test func accordingToLeadsNowhere() {
    let text =
      "Oman ordered a shipment of 400 bombs from Italy that, according to Spanish officials, may be used in May."
    #expect(first(text)?.buyers.compactMap(\.value.code) == ["OMN"])
  }
}
