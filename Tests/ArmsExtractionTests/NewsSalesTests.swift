import ArmsModel
import Testing

@testable import ArmsExtraction

/// Which sentences of a story speak of one sale.
@Suite struct NewsSalesTests {
  /// The sales of a text: buyers, then each item with its count.
  private func sales(_ text: String) -> [String] {
    Extractor().extract(text).reports.map { report in
      let buyers = report.buyers.compactMap(\.value.code).sorted().joined(separator: "+")
      let items = report.items.filter { !$0.support }.map {
        "\($0.designation ?? $0.name):\($0.quantity.map { "\($0.value.low)" } ?? "-")"
      }
      return ([buyers] + items).joined(separator: " ")
    }
  }

  @Test(arguments: [
    (
      "Japan has ordered 12 F-35A fighters from the United States for $1.4 billion.\n\nThe fighters will be delivered to Japan from 2024.",
      ["JPN F-35A:12"]
    ),
    (
      "Poland signed a contract for 96 AH-64E Apache helicopters with the United States.\n\nThe Apache helicopters were approved for Poland last year.",
      ["POL AH-64E:96"]
    ),
    (
      "India has ordered six AH-64E Apache helicopters from the United States.\n\nIndia ordered 22 AH-64E Apache helicopters in 2015.",
      ["IND AH-64E:6", "IND AH-64E:22"]
    ),
    (
      "The United States will sell interceptor missiles worth $130 million to Japan.\n\nJapan decided last month to buy two Aegis Ashore batteries.\n\nThis latest sale will see Japan buy four SM-3 Block IIA missiles from the United States.",
      ["JPN SM-3 Block IIA:4", "JPN Aegis Ashore:2"]
    ),
    (
      "Indonesia has ordered six Rafale fighters from France.\n\nQatar ordered 24 Rafale fighters from France in 2015.",
      ["IDN Rafale:6", "QAT Rafale:24"]
    ),
  ])
  func eventsMakeSales(text: String, expected: [String]) {
    #expect(sales(text) == expected)
  }

  /// Which of two counts an event was compared with first hung on where a set lay in memory: two runs gave two answers.
  @Test func aTextIsReadTheSameHoweverOftenItIsRead() {
    let text = """
      Norway signed two contracts to buy an additional 1,000 guided missiles and 97 launcher units of the Spike missile system.

      About 1,500 guided missiles and 16 Spike launcher units have already been delivered to Norway under previous contracts.
      """
    let first = sales(text)
    for _ in 0..<50 { #expect(sales(text) == first) }
  }

  @Test(
    "a state's own order from its own industry was told as a sale without a buyer",
    arguments: [
      "Boeing has also been awarded a $9.2 billion contract by the US Air Force for 351 T-7A trainer jets.",
      "The US Army plans to buy about 50,000 Joint Light Tactical Vehicles from Oshkosh Defense, its acquisition chief said.",
    ])
  func anOwnOrderBesideASaleIsNone(order: String) {
    let sale =
      "Boeing has won an export order for 12 F-15 fighters from a customer that it did not name."
    #expect(sales(sale + "\n\n" + order) == sales(sale))
  }

  @Test(
    "a sale whose buyer is kept back stays a sale",
    arguments: [
      "Denel Dynamics has won an export order for its Seeker UAV from a customer that it did not name. The South African Air Force already flies the Seeker.",
      "Saab has signed a contract worth $90 million for Carl-Gustaf launchers with a customer abroad, which the Swedish Army welcomed.",
    ])
  func anUnnamedBuyerStays(text: String) {
    #expect(sales(text).count == 1)
  }

  @Test func semicolonsPartTheMembersOfAList() {
    #expect(
      sales(
        "South Africa imported 16 cannon worth R19 million from Switzerland; 12 mortars worth R4 million from the Peoples Republic of China; and 46 grenade launchers from the United States."
      ) == ["ZAF cannon:16", "ZAF mortars:12", "ZAF grenade launchers:46"])
  }
}
