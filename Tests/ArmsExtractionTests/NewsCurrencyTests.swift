import Testing

@testable import ArmsExtraction

/// Currencies whose word several states have.
@Suite struct NewsCurrencyTests {
  @Test(arguments: [
    (
      "The Czech Republic ordered 20 Titus armoured vehicles from Nexter of France for six billion crowns.",
      "6000000000 CZK"
    ),
    (
      "Norway has bought 100 Archer turrets from Sweden for 800 million kroner, the ministry said.",
      "800000000 NOK"
    ),
    (
      "Denmark has ordered 19 ATMOS howitzers from Israel for 1.7 billion kroner.", "1700000000 DKK"
    ),
    // The buyer has none of that name.
    (
      "Greece has agreed to buy four Erieye radar planes from Sweden for 4.6 billion crowns.",
      "4600000000 SEK"
    ),
    (
      "Romania has ordered 36 Piranha 5 vehicles from Switzerland for 900 million lei.",
      "900000000 RON"
    ),
    ("Sri Lanka ordered two patrol vessels from India for 12 billion rupees.", "12000000000 LKR"),
    ("Morocco has ordered 36 Caesar howitzers from France for 2 billion crowns.", "2000000000 ?"),
  ]) func theBuyerPaysWithItsOwn(text: String, value: String) {
    let sales = told("CITY - " + text)
    #expect(sales.count == 1)
    #expect(sales.first?.contains(" " + value + ",") ?? false, "\(sales)")
  }
}
