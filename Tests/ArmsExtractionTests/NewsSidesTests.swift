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

  /// Used equipment is sold by whoever had it.
  @Test func theOwnerOfUsedEquipmentSellsIt() {
    let text = """
      Estonia buys Dutch CV9035s

      Tallinn. Estonia will buy 44 used CV9035NL infantry fighting vehicles from the Netherlands under an agreement to be signed in the autumn.

      The CV90 is made by BAE Systems in Sweden.
      """
    let report = Extractor().extract(text).reports.first
    #expect(report?.sellers.compactMap(\.value.code) == ["NLD"])
    #expect(report?.buyers.compactMap(\.value.code) == ["EST"])
  }

  /// What several states make is sold by the one that it is bought from.
  @Test func ofSeveralMakersTheNamedOneSells() {
    let text = """
      Qatar ordered 24 Typhoons from the United Kingdom in December 2017 at a price of £5 billion, with Brimstone and Meteor missiles.
      Germany delivered the last of 62 Leopard 2A7 tanks in 2018.
      """
    let report = Extractor().extract(text).reports.first
    #expect(report?.sellers.compactMap(\.value.code) == ["GBR"])
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
