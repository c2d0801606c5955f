import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a budget buys abroad.
@Suite struct NewsBudgetTests {
  @Test(arguments: [
    (
      "Latvia's parliament approved the defence budget for 2019. The budget includes €40 million for 12 Norwegian-made howitzers.",
      "NOR > LVA considered 40000000 EUR, 12 howitzers"
    ),
    (
      "Thailand's defence budget includes 3bn baht for a Chinese-built submarine.",
      "CHN > THA considered 3000000000 THB, submarine"
    ),
    (
      "The Philippine government approved its budget on Monday. About $90 million was set aside for Israeli-made missiles.",
      "ISR > PHL considered 90000000 USD, missiles"
    ),
  ]) func eachEntryIsASale(text: String, sale: String) {
    #expect(told(text) == [sale])
    #expect(Extractor().extract(text).reports.allSatisfy { !$0.background })
  }

  /// What a budget spends at home, or on what it has.
  @Test(arguments: [
    "The new defence budget sets aside 300 million kronor for the Swedish Army's barracks and $20 million for trucks.",
    "Taiwan's budget includes $50 million for the upkeep of F-16 fighters.",
    "Lockheed Martin will invest in a new factory for F-35 fighters in Italy.",
  ]) func noSale(text: String) {
    #expect(told(text) == [])
  }

  /// A name that explains what is bought.
  @Test(arguments: [
    (
      "Denmark's defence ministry will invest in a new fighter, the F-35.",
      "USA > DNK considered, F-35"
    ),
    (
      "Norway plans to buy a new submarine, the Type 212, from Germany.",
      "DEU > NOR considered, Type 212"
    ),
  ]) func theNameBehind(text: String, sale: String) {
    #expect(told(text) == [sale])
  }

  /// Seats of government stand for their states.
  @Test(arguments: [
    (
      "Downing Street has bought 12 Trophy systems from Israel.",
      "ISR > GBR contracted, 12 Trophy systems"
    ),
    (
      "An opposition deputy said Jubilee House has bought a $30 million air defence system.",
      " > GHA contracted 30000000 USD, air defence system"
    ),
  ]) func seatsOfGovernment(text: String, sale: String) {
    #expect(told(text) == [sale])
  }
}
