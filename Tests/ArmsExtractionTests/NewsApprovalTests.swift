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
}
