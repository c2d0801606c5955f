import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a story tells in a list.
@Suite struct NewsListTests {
  @Test func theEntriesBehindAColonAreSold() {
    let text = """
      General Dynamics European Land Systems has signed a contract with the Latvian Ministry of Defence. Under it, Latvia will receive:

      - 42 ASCOD infantry fighting vehicles
      - 12 Pandur II command vehicles
      - training simulators

      Deliveries begin in 2026.
      """
    let sale = Extractor().extract(text).reports.first { !$0.background }
    #expect(sale?.buyers.map(\.value.code) == ["LVA"])
    #expect(sale?.items.compactMap { $0.quantity?.value.low } == [42, 12])
    #expect(sale?.items.allSatisfy { !$0.name.contains("\n") } ?? false)
  }
}
