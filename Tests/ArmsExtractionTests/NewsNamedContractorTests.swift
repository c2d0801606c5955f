import ArmsModel
import Testing

@testable import ArmsExtraction

/// Companies that a sentence of its own calls the contractor.
@Suite struct NewsNamedContractorTests {
  private func contractors(_ text: String) -> [String] {
    Extractor().extract(text).reports.first?.contractors.map(\.value) ?? []
  }

  @Test func theSentenceBehindNamesIt() {
    let text = """
      WASHINGTON - The State Department has approved the sale of 153 M1A2 Abrams tanks to Saudi Arabia for $1.15 billion. General Dynamics Land Systems is the main contractor.
      """
    #expect(contractors(text) == ["General Dynamics Land Systems"])
  }

  @Test func anothersIsNotTaken() {
    let text = """
      WASHINGTON - The State Department has approved the sale of 153 M1A2 Abrams tanks to Saudi Arabia for $1.15 billion. Kuwait has ordered 28 Typhoon fighters from Italy, and Leonardo is the main contractor.
      """
    #expect(!contractors(text).contains("Leonardo"))
  }

  @Test func whoMakesThemIsNamedBehind() {
    let text = """
      WASHINGTON - The State Department has approved the sale of 230 Joint Light Tactical Vehicles to Chile for $185 million. They are made by Oshkosh Defense in Wisconsin.
      """
    #expect(contractors(text) == ["Oshkosh Defense"])
  }

  /// "The K9 is built by": the makers of what a sale has by name, wherever that stands.
  @Test func whoMakesWhatIsNamed() {
    #expect(
      contractors(
        "Poland will buy four Black Hawk helicopters. The Black Hawk is produced by Lockheed Martin's Polish subsidiary PZL Mielec."
      ) == ["Lockheed Martin", "PZL Mielec"])
    #expect(
      contractors(
        "Kenya ordered 12 K9 howitzers from South Korea. The minister thanked parliament. He said nothing of the price. The K9 is built by Hanwha Defense."
      ) == ["Hanwha Defense"])
    #expect(
      contractors(
        "Kenya ordered 12 K9 howitzers from South Korea. The Leopard 2 is built by Krauss-Maffei Wegmann."
      ) == [])
  }
}
