import Testing

@testable import ArmsExtraction

/// Further orders, what is ordered at home, and who sits where.
@Suite struct NewsFollowOnTests {
  private let boats =
    "HJ Shipbuilding has cut the first steel for the second of four missile boats for the navy of Kazakhstan, the South Korean yard said."

  @Test func theYardSitsWhereItSells() {
    #expect(told(boats) == ["KOR > KAZ contracted, 4 missile boats"])
  }

  /// "18 boats from the same yard" for the navy of the state that sells them.
  @Test func whoeverSellsAbroadBuysAtHome() {
    let text =
      "Kazakhstan ordered four missile boats from South Korea for $348 million. The Korean navy ordered 18 boats of a related class from the same yard in 2005."
    #expect(!told(text).contains { $0.contains("> KOR") })
  }

  @Test func anOptionIsAnOrder() {
    #expect(
      told("The Irish Air Corps has exercised an option for a PC-12 from Pilatus of Switzerland.")
        .first?.hasPrefix("CHE > IRL contracted") == true)
  }

  @Test func whoTalksWithWhom() {
    #expect(
      told("Islamabad is in talks with China for eight submarines of the Yuan class.").first?
        .hasPrefix("CHN > PAK considered") == true)
    #expect(
      told("Saab said its talks with Portugal about 12 Gripen fighters would go on.").first?
        .hasPrefix("SWE > PRT considered") == true)
  }

  /// A plant abroad or another donor made it; the giver gives it.
  @Test func theGiverSells() {
    #expect(
      told("Greece has donated six Mirage 2000 fighters to Ukraine.").first?
        .hasPrefix("GRC > UKR") == true)
  }
}
