import ArmsModel
import Testing

@testable import ArmsExtraction

/// What single clauses say outright: who sells what it had, what that cost it, who bids together, and where the programme of a
/// sale tells its buyer.
@Suite struct NewsClausesTests {
  private func first(_ text: String) -> Report? { Extractor().extract(text).reports.first }

  @Test func theOwnerSellsAndWhatItPaidIsNoPrice() {
    let text = """
      Germany is looking to sell a second-hand Transall transport that has cost the country more than 90 million euros ($105 million) to Peru.
      """
    let report = first(text)
    #expect(report?.sellers.map(\.value.code) == ["DEU"])
    #expect(report?.buyers.map(\.value.code) == ["PER"])
    #expect(report?.value == nil)
  }

  @Test func aPriceIsOne() {
    let report = first(
      "France will sell 12 Caesar howitzers to Peru, which will cost the country 60 million euros.")
    #expect(report?.value?.value.money.amount == 60_000_000)
  }

  @Test func whoBidTogetherMakeItTogether() {
    let report = first(
      """
      Saab plans to bid its Gripen E fighter to replace Portugal's fleet of F-16s. It is joining with Embraer and Akaer in the bid.
      """)
    #expect(report?.contractors.map(\.value).contains("Embraer") == true)
  }

  @Test func aStatedValueMayBeReported() {
    let report = first(
      """
      Saab will sign a contract with Peru for 12 Gripen E fighters. The deal, reportedly valued at $1.1 billion, follows two years of talks.
      """)
    #expect(report?.value?.value.money.amount == 1_100_000_000)
  }

  @Test(arguments: [
    (
      """
      Raytheon is being awarded a $40 million contract for AIM-9X missiles. The contract combines purchases for the U.S. Navy and Japan \
      under the Foreign Military Sales program.
      """, ["JPN"]
    ),
    (
      """
      Boeing was awarded a $12 million contract for JDAM tail kits. The contract covers purchases for the U.S. Navy and Oman under the \
      Foreign Military Sales program.
      """, ["OMN"]
    ),
  ]) func aForeignMilitarySaleIsToTheOtherState(text: String, buyers: [String]) {
    #expect(first(text)?.buyers.compactMap(\.value.code) == buyers)
  }

  @Test func whatARowOfPurchasesBeganWithIsBought() {
    let text = """
      Peru has bought weapons from Germany. It began with Leopard 2 tanks and also placed orders for PzH 2000 howitzers.
      """
    let items = Extractor().extract(text).reports.flatMap { $0.items.map(\.designation) }
    #expect(items.contains("Leopard 2"))
    let other = Extractor().extract(
      "The exercise began with Leopard 2 tanks. Oman ordered 12 PzH 2000 howitzers from Germany.")
    #expect(!other.reports.flatMap { $0.items.map(\.designation) }.contains("Leopard 2"))
  }
}
