import ArmsModel
import Testing

@testable import ArmsExtraction

/// A further order that is only expected is a sale of its own; an option is not.
@Suite struct NewsFurtherOrdersTests {
  private func stages(_ text: String) -> [Stage?] {
    Extractor().extract(text).reports.map { $0.stage?.value }
  }

  @Test(arguments: [
    """
    Peru to receive last Gripen E fighters in May, additional orders expected

    Sweden has delivered ten Gripen E fighters to Peru, the ministry said.
    """,
    """
    Sweden has delivered ten Gripen E fighters to Peru. A follow-on order is likely, the ministry said.
    """,
    """
    Sweden has delivered ten Gripen E fighters to Peru. Saab expects further orders in the coming year.
    """,
  ]) func anExpectedOrderStandsBesideTheFirst(text: String) {
    let told = stages(text)
    #expect(told.count == 2)
    #expect(told.last == .considered)
    #expect(told.first != .considered)
  }

  @Test(arguments: [
    "Sweden has delivered ten Gripen E fighters to Peru. No further orders were placed.",
    "Sweden has delivered ten Gripen E fighters to Peru. The court may give further orders in May.",
  ]) func noOrderIsNone(text: String) {
    #expect(stages(text) == [.delivered])
  }

  @Test func anOptionForASecondBelongsToTheOrder() {
    let text = """
      The Algerian Navy has commissioned its new minehunter vessel.

      Algeria's order for the vessel came to light when it signed a contract with Italy for a single vessel, plus an option for a second.
      """
    #expect(stages(text).count == 1)
  }
}
