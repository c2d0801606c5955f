import ArmsModel
import Testing

@testable import ArmsExtraction

/// Who approves a sale: a seller's government named behind "by" is no buyer that decides to buy.
@Suite struct NewsApprovalTests {
  private func stage(_ text: String) -> Stage? {
    Extractor().extract(text).reports.first { !$0.background }?.stage?.value
  }

  @Test func byNamesWhoApproves() {
    #expect(
      stage(
        "The lease of four MQ-9 Reaper drones to Italy was approved by the US State Department.")
        == .approved)
    #expect(
      stage("The sale of 12 Leopard 2 tanks to Norway was approved by the German government.")
        == .approved)
  }

  /// A note of an office that says in its set words what Congress was told is the news of that day, however little it says
  /// beside it.
  @Test func aNoteThatCongressWasInformedIsASaleAndNoBackground() throws {
    let text = """
      Media Note
      Office of the Spokesperson
      March 4, 2026

      The Department has informed Congress of a proposed sale of Patriot missiles to Poland. The sale, valued at $650 million, would include 48 PAC-3 missiles.

      This proposed sale will support the foreign policy goals of the United States by improving the security of a NATO Ally.
      """
    let reports = Extractor().extract(text).reports
    let report = try #require(reports.first)
    #expect(reports.count == 1)
    #expect(!report.background)
    #expect(report.stage?.value == .approved)
    #expect(report.buyers.map(\.value.code) == ["POL"])
    #expect(report.sellers.map(\.value.code) == ["USA"])
    #expect(report.value?.value.money.amount == 650_000_000)
  }

  @Test func whatCongressWasToldOfOtherThingsIsNoSale() {
    let text = "Aides informed Congress of a proposed sale of grain to Poland."
    #expect(Extractor().extract(text).reports.isEmpty)
  }
}
