import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a sentence of its own says an agreement is worth.
@Suite struct NewsStatedValueTests {
  private func value(_ text: String) -> Money? {
    Extractor().extract(text).reports.first { !$0.background }?.value?.value.money
  }

  @Test(arguments: [
    (
      "Kenya has ordered 118 Hizir armoured vehicles from Turkey's Katmerciler. This order is valued at $91.4 million.",
      91_400_000, "USD"
    ),
    (
      "Greece signed an agreement with Israel's Rafael on Friday for 36 Spike NLOS launchers. The agreement is worth €400 million. Deliveries will start in 2026.",
      400_000_000, "EUR"
    ),
    (
      "Saab has received an order for 16 RBS 70 NG launchers from the Czech Ministry of Defence. The order value amounts to approximately SEK 450 million.",
      450_000_000, "SEK"
    ),
    (
      "Saab has received an order for 16 RBS 70 NG launchers from the Czech Ministry of Defence. The order value amounts to SEK 450 million (USD 43 million).",
      450_000_000, "SEK"
    ),
    (
      "Estonia will buy 12 K9 howitzers from South Korea, the minister said on Friday. He thanked all who had worked on it. The contract with Hanwha will have a value of 46 million euros.",
      46_000_000, "EUR"
    ),
    (
      "Brunei received 12 S-70i Black Hawk helicopters from the United States. The ministry declined to comment. A trade magazine put the price at some $440 million.",
      440_000_000, "USD"
    ),
    (
      "Algeria ordered two MEKO A200 frigates from Germany. The contract was signed in July 2018 and amounts to around 1.8 billion euros.",
      1_800_000_000, "EUR"
    ),
    (
      "Algeria ordered two MEKO A200 frigates from Germany. The price is about 2.2 billion euros.",
      2_200_000_000, "EUR"
    ),
    (
      "Algeria ordered two MEKO A200 frigates from Germany. The contract, signed in March, had been put at 2.2 billion euros.",
      2_200_000_000, "EUR"
    ),
    (
      "Senegal ordered three OPV 58 S patrol vessels from Piriou of France. It is valued at EUR 183 million.",
      183_000_000, "EUR"
    ),
    (
      "Kenya will buy 12 howitzers from Israel's Elbit. Treasury has put its price at $90 million.",
      90_000_000, "USD"
    ),
    (
      "Japan said it would buy Aegis Ashore systems from the United States. Work is due to begin on the systems, which will be ready by 2023 and are expected to cost at least 200bn yen.",
      200_000_000_000, "JPY"
    ),
    (
      "Peru will buy 24 FA-50 fighters from South Korea. They are expected to cost $1.2 billion.",
      1_200_000_000, "USD"
    ),
    (
      "Poland wants to renegotiate the purchase of HIMARS launchers approved by the State Department last year. The $250 million package for the launcher and its rockets was seen as a signal to Moscow.",
      250_000_000, "USD"
    ),
    (
      "France has offered to sell Malaysia 18 of its older Rafales to fill a gap in its air defences for a little over $1 billion.",
      1_000_000_000, "USD"
    ),
    (
      "Singapore will get two submarines from Germany. They were ordered in 2013 for 1.6 billion euros.",
      1_600_000_000, "EUR"
    ),
    (
      "Lithuania signed a contract with South Korea's Hanwha for 18 K9 howitzers. The value of the contract is EUR 186.4 million. They will serve beside the PzH 2000, of which Lithuania purchased 21 from Germany in 2015 for EUR 58 million.",
      186_400_000, "EUR"
    ),
    (
      "Mauritius took delivery of the patrol vessel Courage from India's Goa Shipyard in May. An Indian bank helped to fund the $41 million order.",
      41_000_000, "USD"
    ),
    (
      "Japan is sounding out Peru about buying FPS-3 radars. The price is expected to be between 1 billion yen and 2 billion yen.",
      1_000_000_000, "JPY"
    ),
  ]) func theSentenceBehindTellsIt(text: String, amount: Int, currency: String) {
    #expect(value(text)?.amount == amount)
    #expect(value(text)?.currency == currency)
  }

  /// The amount is of a part, or of something else.
  @Test(arguments: [
    "Kenya has ordered 118 Hizir armoured vehicles from Turkey's Katmerciler. This order includes a simulator worth $3 million.",
    "Kenya has ordered 118 Hizir armoured vehicles from Turkey's Katmerciler. A week later it ordered two Bora boats from Italy. The contract is worth $3 million.",
    "Kenya will buy eight Hizir armoured vehicles from Turkey's Katmerciler. The ministry named no price. The first four, ordered in 2019 for $6 million, came late.",
    "Kenya has ordered 118 Hizir armoured vehicles from Turkey's Katmerciler. The contract for a hospital in Mombasa is worth $3 million.",
    "Peru will buy 24 FA-50 fighters from South Korea. Its bases, which need new runways, will cost about $1.2 billion.",
    "Serbia ordered six H145 helicopters from Airbus. The $4 billion contract for Patriot missiles that Poland signed last month is larger.",
  ]) func anAmountOfSomethingElseIsNone(text: String) {
    #expect(value(text) == nil)
  }
}
