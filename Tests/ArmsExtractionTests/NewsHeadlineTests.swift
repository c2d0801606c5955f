import Testing

@testable import ArmsExtraction

/// Headlines say less than the story below them, and tell no sale of their own.
@Suite struct NewsHeadlineTests {
  @Test(arguments: [
    (
      """
      Egypt gets warship

      CAIRO - Italy has handed over the second of two FREMM frigates that Egypt bought last year for 1.2 billion euros, the navy said.
      """,
      ["ITA > EGY delivered 1200000000 EUR, 2 FREMM frigates"]
    ),
    (
      """
      Hanoi signs for ships and guns

      HANOI - Vietnam has signed a contract for six patrol boats from India worth $100 million, a defence official said.
      """,
      ["IND > VNM contracted 100000000 USD, 6 patrol boats"]
    ),
  ]) func aHeadlineIsOfTheStory(text: String, sales: [String]) {
    #expect(told(text) == sales)
  }

  @Test func theStorysNumberCounts() {
    let sales = told(
      """
      Ottawa to buy 15 Poseidons

      OTTAWA - Canada will buy 16 P-8A Poseidon maritime patrol aircraft from the United States, the minister said.
      """)
    #expect(sales.count == 1)
    #expect(sales.first?.contains("16 P-8A") ?? false, "\(sales)")
  }

  /// A headline that names what the story does not sell stays what it is.
  @Test func anotherThingIsNotJoined() {
    let sales = told(
      """
      Poland orders K2 tanks from South Korea

      WARSAW - Poland has bought 24 Bayraktar TB2 drones from Turkey for $270 million, the minister said.
      """)
    #expect(sales.contains { $0.hasPrefix("TUR > POL") && !$0.contains("K2") })
  }
}
