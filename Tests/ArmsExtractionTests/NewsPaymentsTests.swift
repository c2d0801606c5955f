import Testing

@testable import ArmsExtraction

/// Paying for a number of things is buying them.
@Suite struct NewsPaymentsTests {
  @Test(arguments: [
    (
      "Peru paid 35 million euros for six second-hand C-27J transports from Italy.",
      "ITA > PER contracted 35000000 EUR, 6 C-27J transports"
    ),
    (
      "Brazil paid $420 million for four Tamandare frigates from Germany's TKMS.",
      "DEU > BRA contracted 420000000 USD, 4 Tamandare frigates"
    ),
    (
      "A further 9.5 billion shillings is set aside for four Anka drones, which would be supplied to Kenya by Turkish Aerospace.",
      "TUR > KEN considered 9500000000 KES, 4 Anka drones"
    ),
  ]) func whatIsPaidForIsBought(text: String, sale: String) {
    #expect(told(text) == [sale])
  }

  @Test(arguments: [
    "Peru paid 35 million euros for two years of school meals.",
    "The crew of the frigate was paid $400 for six weeks at sea.",
  ]) func otherPaymentsAreNone(text: String) {
    #expect(told(text) == [])
  }
}
