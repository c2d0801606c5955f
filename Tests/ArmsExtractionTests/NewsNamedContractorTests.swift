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
}
