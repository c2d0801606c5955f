import ArmsModel
import Testing

@testable import ArmsExtraction

/// Who buys and who sells, and which words are cited for it.
@Suite struct NewsSidesTests {
  /// A citation of a state shows the words for the state, and leaves out those for its forces or its government.
  @Test(arguments: [
    ("The Algerian Navy ordered four Meko frigates from Germany.", ["Algerian"]),
    ("Germany sold four Meko frigates to the Royal Thai Navy.", ["Thai"]),
    ("Germany sold four Meko frigates to the Armed Forces of the Philippines.", ["Philippines"]),
    ("Germany sold four Meko frigates to South Korea.", ["South Korea"]),
    ("Germany sold four Meko frigates to the U.S. Navy.", ["U.S."]),
  ])
  func forcesAreNoPartOfAStatesCitation(text: String, quotes: [String]) {
    let buyers = Extractor().extract(text).reports.flatMap(\.buyers)
    #expect(buyers.flatMap { $0.citations.map(\.quote) } == quotes)
  }

  /// What is leased is the object of the word, whatever else the text speaks of; the state that the text is about leases it.
  @Test func aLeaseAmongOtherThings() throws {
    let text = """
      BERLIN, Germany - The German government will raise its budget for defence, the parties said on Monday. They want to spend more on schools as well.

      The agreement approves leasing the Israeli drone Heron TP. The parties blocked an armed version of the aircraft last year.
      """
    let report = try #require(Extractor().extract(text).reports.first)
    #expect(report.items.map(\.designation) == ["Heron TP"])
    #expect(report.mechanism?.value == .lease)
    #expect(report.sellers.compactMap(\.value.code) == ["ISR"])
  }

  /// Whoever is plainly told to order what it makes itself does not sell it.
  @Test(arguments: [
    "OSLO – Norway has ordered 40 NASAMS missiles from Kongsberg for 2 billion kroner, the defence ministry said on Monday.",
    "STOCKHOLM – Sweden has ordered 20 Gripen E fighters, the ministry said on Monday.",
  ])
  func aMakerThatOrdersIsNoSeller(text: String) {
    let reports = Extractor().extract(text).reports
    #expect(reports.flatMap(\.sellers).isEmpty)
  }

  @Test func aMakerThatSellsWhatAnotherOrdersStaysTheSeller() throws {
    for text in [
      "Poland has ordered 40 NASAMS missiles from Norway, the ministry said on Monday.",
      "Norway has ordered 40 K9 howitzers from South Korea, the ministry said on Monday.",
    ] {
      let report = try #require(Extractor().extract(text).reports.first)
      #expect(report.sellers.count == 1)
      #expect(report.buyers.count == 1)
      #expect(report.buyers.map(\.value.code) != report.sellers.map(\.value.code))
    }
  }
}
