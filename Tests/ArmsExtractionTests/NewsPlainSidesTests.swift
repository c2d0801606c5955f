import ArmsModel
import Testing

@testable import ArmsExtraction

/// Who buys and who sells by the grammar of a sale's own clause.
@Suite struct NewsPlainSidesTests {
  /// Each purchase of a sentence has its own seller and price.
  @Test func twoPurchasesInOneSentence() {
    #expect(
      told(
        """
        Lima approves aircraft plan

        LIMA (ACS) - Peru will buy 24 FA-50s from Korea for $1.2 billion and 12 C-390s from Brazil for $600 million, the defence minister said on Thursday.
        """) == [
          "KOR > PER considered 1200000000 USD, 24 FA-50s",
          "BRA > PER considered 600000000 USD, 12 C-390s",
        ])
  }

  @Test(arguments: [
    (
      "Belgium and Luxembourg have jointly ordered 44 Griffon armoured vehicles from Nexter of France, the two ministries said.",
      ["FRA > BEL+LUX contracted, 44 Griffon armoured vehicles"]
    ),
    (
      "The Netherlands and Austria have jointly ordered nine C-390M Millennium transport aircraft from Embraer of Brazil.",
      ["BRA > AUT+NLD contracted, 9 C-390M Millennium transport aircraft"]
    ),
    // One of the two sells.
    (
      "France and India signed a contract for the purchase of 36 Rafale fighters, the ministry said.",
      ["FRA > IND contracted, 36 Rafale fighters"]
    ),
  ]) func whoBuysTogether(text: String, sales: [String]) {
    #expect(told(text) == sales)
  }

  /// A digest tells of other states in each paragraph.
  @Test func theClauseIsHeardBeforeTheRestOfTheText() {
    let sales = told(
      """
      CARACAS: Venezuela will receive 24 Su-30MK2 fighters by the end of the month, completing a $1.6 billion order placed with Russia in 2006.

      PRAGUE: The Czech Republic has bought four C-295M transport planes from EADS for 3.5 billion crowns.
      """)
    #expect(sales.count == 2)
    #expect(
      sales.last == "ESP > CZE contracted 3500000000 CZK, 4 C-295M transport planes")
  }

  /// "The army", "the navy", "it": of the state that the text is about.
  @Test func forcesWithoutAStateAreThoseOfTheText() {
    let sales = told(
      """
      Manila sets out arms plan

      MANILA - The Philippine cabinet on Friday endorsed an arms plan for the years to 2027. The air force will buy 40 F-16 fighters from the United States for $2.4 billion. The navy plans to acquire two Scorpene submarines from France at a cost of $1.3 billion. The army is to get 120 Sabrah tanks from Israel.
      """)
    #expect(
      sales == [
        "USA > PHL considered 2400000000 USD, 40 F-16 fighters",
        "FRA > PHL considered 1300000000 USD, 2 Scorpene submarines",
        "ISR > PHL considered, 120 Sabrah tanks",
      ])
  }

  /// Who pays for another's arms, and what belongs to an alliance.
  @Test func whoPaysForAnotherAndMembersBuyNothing() {
    let paid = told(
      "BEIRUT - France has sold 48 Milan missiles to Lebanon, paid for by Saudi Arabia, the army said."
    )
    #expect(paid.map { String($0.prefix(9)) } == ["FRA > LBN"])
    let member = told(
      """
      Elbit Systems of Israel announced today that it was awarded a contract worth $190 million to supply a NATO European country with 24 PULS launchers.
      """)
    #expect(!member.contains { $0.contains("NATO") })
  }

  /// A list with a price for each member tells of as many sales.
  @Test func aPriceInBracketsForEach() {
    let sales = told(
      """
      WASHINGTON - The State Department approved the sale of 20 F-16V fighters ($2.8 billion), 221 TOW missiles ($27 million) and two patrol boats ($60 million) to Bahrain.
      """)
    #expect(sales.count == 3)
    #expect(sales.contains { $0.contains(" 27000000 USD, 221 TOW missiles") })
  }

  /// A clause that leaves out what was named before it.
  @Test func aSecondBuyerOfTheSame() {
    let sales = told(
      "France has delivered 25 Bastion vehicles to Kenya, while Uganda received 15, Arquus said.")
    #expect(
      sales == [
        "FRA > KEN delivered, 25 Bastion vehicles", "FRA > UGA delivered, 15 Bastion vehicles",
      ])
  }

  @Test func ofSeveralMakersTheNamedOneSells() {
    let sales = told(
      "Kuwait signed a contract for 28 Typhoon fighters in April, and the planes will be built in Italy, the ministry said."
    )
    #expect(sales.map { String($0.prefix(9)) } == ["ITA > KWT"])
  }

  /// Who signs for what comes "from" another buys it.
  @Test func whoSignsForWhatComesFromAnother() {
    let sales = told(
      """
      Hanoi signs for ships and guns

      HANOI - Vietnam has signed contracts for six patrol boats from India worth $100 million and 20 ATMOS howitzers from Israel worth $60 million, a defence official said on Friday.
      """)
    #expect(
      sales == [
        "IND > VNM contracted 100000000 USD, 6 patrol boats",
        "ISR > VNM contracted 60000000 USD, 20 ATMOS howitzers",
      ])
  }

  @Test func secondHandGoodsAreSoldByTheirOwner() {
    let sales = told(
      """
      SANTIAGO - Chile is to get 18 second-hand F-16s from the Netherlands under an agreement reached last year, for 150 million euros.
      """)
    #expect(sales.map { String($0.prefix(9)) } == ["NLD > CHL"])
  }

  /// Whoever made it, the state that had it, gives it or lets it go is the one that sells.
  @Test(arguments: [
    (
      "Canada has accepted the first two of 25 Australian F/A-18A Hornet fighter aircraft, the ministry said on Monday.",
      "AUS"
    ),
    ("Two former Bulgarian An-26s were delivered to Ivory Coast on 19 July.", "BGR"),
    (
      "The US State Department has approved the possible sale of 12 A-29 Super Tucano aircraft to Nigeria for $593 million.",
      "USA"
    ),
    ("Forty trucks were donated to the Chadian army on Friday by the Chinese government.", "CHN"),
    ("The US Coast Guard plans to transfer two former patrol boats to Ukraine in May.", "USA"),
  ]) func whoLetsItGo(text: String, seller: String) {
    let report = Extractor().extract(text).reports.first
    #expect(report?.sellers.compactMap(\.value.code) == [seller])
  }
}
