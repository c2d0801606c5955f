import ArmsModel
import Testing

@testable import ArmsExtraction

/// A sale whose buyer the text keeps back.
@Suite struct NewsUnnamedBuyerTests {
  @Test func aMakersOrderFromAnUnnamedCountry() {
    let text = """
      Elbit lands ammunition order from Asian country

      Haifa. Elbit Systems announced today that it was awarded a contract by the army of an Asian country for the supply of 120 mm tank ammunition and guided mortar munitions. The contract, in an amount of approximately $72 million, will be performed over two years.

      The company did not name the customer.
      """
    let reports = Extractor().extract(text).reports
    #expect(reports.map { $0.sellers.compactMap(\.value.code) } == [["ISR"]])
    #expect(reports.first?.buyers.isEmpty == true)
  }

  /// A company that shows what it makes to customers has sold nothing.
  @Test func aShowSellsNothing() {
    let text =
      "Elbit Systems showed its guided mortar munitions to visitors from many countries at the exhibition in Paris on Monday. It hopes that customers in Europe will like them."
    #expect(Extractor().extract(text).reports.isEmpty)
  }
}
