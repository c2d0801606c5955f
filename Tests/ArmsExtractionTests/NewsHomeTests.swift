import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a state orders at home, arms in general, and goods that stand right behind a word of buying or before whom they go to.
@Suite struct NewsHomeTests {
  /// Beside what it buys abroad.
  @Test func whatABuyerOrdersAtHome() {
    let text =
      "India has bought six MH-60R helicopters from the United States. In March the state's Hindustan Aeronautics got an order for 32 Dhruvs for the Army and the Navy."
    #expect(told(text) == ["USA > IND contracted, 6 MH-60R helicopters"])
  }

  @Test func goodsBeforeWhomTheyGoTo() {
    let text =
      "Russia sold four Mi-35M helicopters to Mali last year. Another contract was for two Pantsir-S1 air defence systems for Kenya."
    #expect(told(text).contains("RUS > KEN contracted, 2 Pantsir-S1 air defence systems"))
  }

  @Test func anUncountedSystemBehindAWordOfBuying() {
    let text =
      "Poland has chosen the Patriot. Lawmakers in Warsaw urged the ministry to consider purchasing the Israeli Iron Dome."
    #expect(told(text).contains("ISR > POL considered, Iron Dome"))
  }
}
