import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a news text counts: the members of "the sale also includes …", a single thing behind an article, things behind words
/// that only describe them.
@Suite struct NewsListsTests {
  private func counts(_ text: String) -> [String] {
    Extractor().extract(text).reports.flatMap(\.items).filter { !$0.support }.map {
      let count = $0.quantity?.value
      return ($0.designation ?? $0.name) + " " + (count.map { "\($0.high)" } ?? "-")
    }
  }

  @Test func saleIncludes() {
    let told = counts(
      """
      The United States approved the sale of six C-130J transport aircraft to Chile on Monday.

      The proposed sale also includes seven AN/AAQ-22 turrets and eight AN/ALR-56M radar warning receivers.
      """)
    #expect(told == ["C-130J 6", "AAQ-22 7", "ALR-56 8"])
  }

  /// "They were 44 troop carriers and ten armoured vehicles": a sentence that counts what was handed over as a whole.
  @Test func theyWere() {
    let told = counts(
      """
      China donated a batch of vehicles to the army of Chad on Friday. They were 44 troop carriers and 10 armoured vehicles.
      """)
    #expect(told.contains("troop carriers 44"))
    #expect(told.contains("armoured vehicles 10"))
  }

  @Test func armamentIsNotSold() {
    let told = counts(
      """
      Russia delivered six Ka-52 attack helicopters to Egypt on Monday.

      Fixed armament includes one 30 mm gun and 240 rounds of ammunition.
      """)
    #expect(told == ["Ka-52 6"])
  }

  @Test(arguments: [
    ("Russian Helicopters has delivered a Mi-171E helicopter to Uganda.", ["Mi-171 1"]),
    ("The United States has handed over a donated C-130E Hercules to Ethiopia.", ["C-130 1"]),
    ("The United States has delivered a Patriot system to Poland.", ["Patriot -"]),
    (
      "The Nigerian Navy will receive two new QPB 110 patrol boats from France.",
      ["patrol boats 2"]
    ),
    (
      "Bangladesh signed a contract with China for an additional eight of the most advanced K-8W jet trainers.",
      ["K-8 8"]
    ),
  ])
  func counted(text: String, items: [String]) {
    #expect(counts(text) == items)
  }

  /// Entries with a maker and a price each are sales.
  @Test func entriesAreSales() {
    let text = """
      Contracts signed by Saudi Arabia during the visit:
      - Navantia, five corvettes, 1.8 billion euros
      - Thales, 20 Ground Master 400 radars, 300 million euros
      - Denel, 40 G6 howitzers, $210 million
      """
    #expect(
      told(text) == [
        "ESP > SAU contracted 1800000000 EUR, 5 corvettes",
        "FRA > SAU contracted 300000000 EUR, 20 Ground Master 400 radars",
        "ZAF > SAU contracted 210000000 USD, 40 G6 howitzers",
      ])
    #expect(
      Extractor().extract(text).reports.map { $0.contractors.map(\.value) } == [
        ["Navantia"], ["Thales"], ["Denel"],
      ])
  }

  /// Members of a list that semicolons part, each with a state of its own.
  @Test func membersBetweenSemicolonsAreSales() {
    let text =
      "Kenya imported 16 howitzers, worth $19 million, from Finland; 12 mortars, worth $4 million, from Spain; and 46 machine guns ($183,000) from Italy."
    #expect(
      told(text) == [
        "FIN > KEN delivered 19000000 USD, 16 howitzers",
        "ESP > KEN delivered 4000000 USD, 12 mortars",
        "ITA > KEN delivered, 46 machine guns",
      ])
  }

  /// What comes with counted things has no count of its own.
  @Test func ammunitionComesWithGuns() {
    #expect(
      counts("Lithuania ordered 18 K9 howitzers with ammunition from South Korea.") == ["K9 18"])
  }
}
