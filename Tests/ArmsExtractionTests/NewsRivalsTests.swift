import ArmsModel
import Testing

@testable import ArmsExtraction

/// Who lost, and what all customers have together, are no sales.
@Suite struct NewsRivalsTests {
  private func makers(_ text: String) -> [[String]] {
    Extractor().extract(text).reports.map { $0.contractors.map(\.value) }
  }

  @Test func losersMakeNothing() {
    let text =
      "Saab beat Boeing of the US and Dassault of France to sell 14 Gripen fighters to Peru."
    #expect(told(text).map { String($0.prefix(9)) } == ["SWE > PER"])
    #expect(makers(text) == [["Saab"]])
  }

  /// A name is no verb.
  @Test func aBeatIsNoVictory() {
    let text =
      "NEWS BEAT: BrahMos Aerospace has delivered BrahMos missiles to the Philippines, which ordered three batteries from India in 2022."
    #expect(makers(text).first == ["BrahMos Aerospace"])
  }

  @Test func losingBiddersSellNothing() {
    #expect(
      told(
        "The losing bidders were Navantia of Spain and Germany's TKMS, which had offered five MEKO A-200 frigates to Peru."
      ) == [])
  }

  @Test func totalsAreNone() {
    #expect(
      told(
        "Fourteen operators in 12 countries have ordered 120 M-346 trainers to date. Leonardo said Nigeria would receive six M-346 trainers in 2023."
      ) == ["ITA > NGA considered, 6 M-346 trainers"])
  }

  /// "Two of its helicopters" are somebody's.
  @Test func whatIsTheirsIsNotSold() {
    #expect(
      told(
        "India sent two of its Russian-built Ka-28 helicopters to the drill. Thailand bought two frigates from China."
      ) == ["CHN > THA contracted, 2 frigates"])
  }
}
