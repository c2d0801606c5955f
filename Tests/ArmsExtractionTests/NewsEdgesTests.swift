import ArmsModel
import Testing

@testable import ArmsExtraction

/// Where rules of news end: amounts over the end of a line, cues that overlap what is sold, numbers without bound, and words
/// that a rule likes in sentences that it is not about.
@Suite struct NewsEdgesTests {
  /// None of them may end the program.
  @Test(arguments: [
    "Japan's defence budget for 2020\n\nJapan's parliament set aside 2bn yen.\n($18 million) for 12 American-made howitzers were in the budget.",
    "The defence budget was approved by Japan.\n\nIt holds 2bn yen ($18\nmillion) for 12 Norwegian-built missiles.",
    "Italy sold T129 helicopters to Turkey. The $250\nmillion package was seen as large.",
    "Estonia signed a contract for 120 AT4 anti-tank weapons from Sweden. Sweden also green light armoured vehicles CV90 to Estonia.",
    "Poland signed a contract to acquire 9223372036854775807 helicopters from Italy. They will include 9223372036854775807 Black Hawks, and the remaining 9223372036854775807 will be chosen by tender.",
  ]) func nothingTraps(text: String) {
    for metadata in [nil, "2020-05-04"] {
      let published = metadata.flatMap(PartialDate.init(edtf:))
      let reports = Extractor().extract(
        text, metadata: DocumentMetadata(published: published)
      ).reports
      #expect(reports.count < 5)
    }
  }

  /// A line may end within any cue or name, and a text anywhere.
  @Test(arguments: [
    "It said so. Brazil sold 12 Super Tucano aircraft for Saudi Arabia, and was given the green light for the sale of two more to Kenya.",
    "Saab has a big contract and got a firm order from Bharat Electronics for 12 tanks. Poland bought 3 Gripen E fighters from Saab.",
    "Kenya bought a new boat. It was built by the German company Abeking-Rasmussen & Sons, built by Abeking-",
    "The Dutch company Beta Shipyards Ltd (BSL) will take delivery of two Mi-8s for Egypt's navy, and the $41 million order is awaiting delivery of spares.",
  ]) func linesEndAnywhere(text: String) {
    for at in text.indices {
      let broken = text[..<at] + "\n" + text[at...].drop { $0 == " " }
      for cut in [String(broken), String(text[..<at])] {
        #expect(Extractor().extract("The minister spoke. " + cut).reports.count < 5)
      }
    }
  }

  /// Who is expected to get something has not ordered it, and what one hopes is no date of delivery.
  @Test func hopedForArmsAreNotOrdered() {
    let text = "Ukraine expects to receive 100 Gripen fighters from Sweden if a deal is reached."
    #expect(Extractor().extract(text).reports.allSatisfy { $0.stage?.value != .contracted })
  }

  /// What is bought for another state has its buyer; offices and their holders make nothing.
  @Test func whoIsNoMaker() {
    let text =
      "Poland bought 18 radars from Spain. The French company Director Jean Dupont was there. They were built by Chief Engineer Kwame Mensah."
    #expect(Extractor().extract(text).reports.allSatisfy { $0.contractors.isEmpty })
  }

  /// Work that an order secures is no order that is yet to be secured.
  @Test func jobsAreSecuredByAContract() throws {
    let text =
      "Rheinmetall has won an order from Denmark for 12 Leopard 2 tanks, the company said. The work will secure 300 jobs for the life of the contract."
    let report = try #require(Extractor().extract(text).reports.first)
    #expect(report.stage?.value == .contracted)
  }

  @Test(arguments: [
    ("The second batch of jets on order is expected next year.", 1),
    ("A follow-on order is expected next year.", 2),
    ("Additional orders are expected next year.", 2),
  ]) func ordersThatAreExpected(sentence: String, sales: Int) {
    let text = "India signed a contract with France for 36 Rafale fighters in 2016. " + sentence
    #expect(Extractor().extract(text).reports.count == sales)
  }

  /// What carries a price carries no weapon.
  @Test func aPriceTagIsCarriedBySoldThings() throws {
    let text =
      "Britain has agreed to sell jets to Oman. The 12 Typhoons carry a price tag of $4 billion and will be sold to Oman by Britain."
    let report = try #require(Extractor().extract(text).reports.first)
    #expect(report.items.map { $0.quantity?.value.low } == [12])
  }

  /// What a sale costs its buyer is its price, what goods have cost their owner is not.
  @Test func whatASaleCosts() throws {
    let text =
      "The sale of 12 Typhoon fighters by Britain, signed on Friday, cost the Omani government $4 billion."
    let report = try #require(Extractor().extract(text).reports.first)
    #expect(report.value?.value.money.amount == 4_000_000_000)
  }

  @Test func moneyForPilotsBuysNoAircraft() {
    let text =
      "Poland's parliament approved the defence budget on Friday. About $90 million was set aside for F-16 pilots and roads."
    #expect(Extractor().extract(text).reports.isEmpty)
  }
}
