import ArmsModel
import Testing

@testable import ArmsExtraction

/// A sale whose own words name no buyer, in a text that speaks of one buyer alone.
@Suite struct NewsOneBuyerTests {
  private func buyers(_ text: String) -> [[String]] {
    Extractor().extract(text).reports.map { $0.buyers.compactMap(\.value.code) }
  }

  @Test func theMinistryThatIssuesARelease() {
    let text = """
      Ministry of Defence of the Czech Republic
      Press release, 20 November 2023

      The Government today approved the purchase of 246 CV90 infantry fighting vehicles from Sweden.
      """
    #expect(buyers(text) == [["CZE"]])
  }

  /// Of two states beside the seller none is the buyer by default.
  @Test func twoStatesLeaveItOpen() {
    let text = """
      Ministries of Defence of the Czech Republic and of Slovakia
      Press release, 20 November 2023

      The Governments today approved the purchase of 246 CV90 infantry fighting vehicles from Sweden.
      """
    #expect(buyers(text) == [[]])
  }
}
