import ArmsModel
import Testing

@testable import ArmsExtraction

/// Rival buyers that a condition names.
@Suite struct NewsConditionsTests {
  @Test(arguments: [
    (
      "Chile is interested in buying the Dutch frigate Tromp if it is not sold to Colombia.",
      ["NLD > CHL considered, frigate", "NLD > COL considered, frigate"]
    ),
    (
      "Indonesia wants to buy 12 Mirage 2000-5 fighters from Qatar unless Colombia buys them first.",
      [
        "QAT > IDN considered, 12 Mirage 2000-5 fighters",
        "QAT > COL considered, 12 Mirage 2000-5 fighters",
      ]
    ),
    (
      "If they are not sold to Brazil, Peru would like to buy the two Durance class tankers from France.",
      [
        "FRA > PER considered, 2 Durance class tankers",
        "FRA > BRA considered, 2 Durance class tankers",
      ]
    ),
  ]) func isAnotherReportInPassing(text: String, sales: [String]) {
    #expect(told(text) == sales)
    #expect(Extractor().extract(text).reports.map(\.background) == [false, true])
  }

  /// A condition on something else names no rival.
  @Test(arguments: [
    (
      "Poland will buy 32 F-35 fighters from the United States if Congress does not object.",
      ["USA > POL considered, 32 F-35 fighters"]
    ),
    (
      "Turkey would buy Patriot missiles from the United States if it is not sold the S-400 by Russia.",
      ["USA > TUR considered, Patriot missiles", "RUS > TUR considered, S-400"]
    ),
  ]) func otherConditions(text: String, sales: [String]) {
    #expect(told(text) == sales)
  }

  /// What somebody would like is not approved by being called a possible sale.
  @Test(arguments: [
    (
      "Malaysia has held talks with Turkey on a possible sale of six T129 helicopters.",
      "considered"
    ),
    (
      "Kuwait expressed interest to Washington in a potential sale of 12 AH-64 helicopters.",
      "considered"
    ),
    (
      "The State Department approved a possible sale of 12 AH-64 helicopters to Kuwait.", "approved"
    ),
    (
      "Congress has been notified of the proposed sale of 12 AH-64 helicopters to Kuwait.",
      "approved"
    ),
  ]) func possibleSales(text: String, stage: String) {
    #expect(Extractor().extract(text).reports.map { $0.stage?.value.rawValue } == [stage])
  }
}
