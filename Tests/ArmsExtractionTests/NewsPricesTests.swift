import ArmsModel
import Testing

@testable import ArmsExtraction

/// Amounts that each belong to a buyer of their own.
@Suite struct NewsPricesTests {
  @Test(arguments: [
    "The ministry will ask for a €900 million ($1 billion) funding package, including a deal to lease five Heron drones from Israel.",
    "The $700 million defense budget of Chile pays for a purchase of four Heron drones from Israel.",
  ])
  func budgetIsNoPrice(text: String) {
    let reports = Extractor().extract(text).reports
    #expect(!reports.isEmpty)
    #expect(reports.allSatisfy { $0.value == nil })
  }

  @Test(arguments: [
    (
      "The State Department approved the sale of AIM-9X missiles worth $750m to Bahrain and worth $1.5bn to the UAE.",
      ["BHR 750000000", "ARE 1500000000"]
    ),
    (
      "The United States has cleared the sale of Patriot missiles to Kuwait for $800 million and to Qatar for $2.1 billion.",
      ["KWT 800000000", "QAT 2100000000"]
    ),
    (
      "The State Department approved sales of Hellfire missiles to Jordan worth $300 million and Egypt worth $120 million.",
      ["JOR 300000000", "EGY 120000000"]
    ),
    (
      "The United States approved the sale of Patriot missiles to Kuwait and Qatar for $2.1 billion.",
      ["KWT QAT 2100000000"]
    ),
  ])
  func eachBuyerHasItsPrice(text: String, sales: [String]) {
    let reports = Extractor().extract(text).reports
    let told = reports.map { report in
      (report.buyers.compactMap(\.value.code).sorted() + [
        report.value.map { "\($0.value.money.amount)" } ?? "-"
      ])
      .joined(separator: " ")
    }
    #expect(told == sales)
    for report in reports {
      #expect(report.value?.others.isEmpty ?? false)
      #expect(report.sellers.map(\.value.code) == ["USA"])
    }
  }

  /// The same amount in another currency is cited with it: one passage states both.
  @Test(arguments: [
    (
      "Israel sold 500 Spike missiles to Poland in a deal worth €108 million (US$134 million).",
      "€108 million (US$134 million)"
    ),
    (
      "Israel sold 500 Spike missiles to Poland in a deal worth €108 million, or about $134 million.",
      "€108 million, or about $134 million"
    ),
    (
      "Israel sold 500 Spike missiles to Poland in a deal worth €108 million.",
      "€108 million"
    ),
  ])
  func twoCurrenciesAreOnePassage(text: String, quote: String) {
    let values = Extractor().extract(text).reports.compactMap(\.value)
    #expect(values.map { $0.citations.map(\.quote) } == [[quote]])
  }
}
