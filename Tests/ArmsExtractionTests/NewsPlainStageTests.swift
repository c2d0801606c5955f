import ArmsModel
import Testing

@testable import ArmsExtraction

/// The stage that a clause says outright.
@Suite struct NewsPlainStageTests {
  @Test(arguments: [
    "Patria will supply Slovakia with 76 AMV armoured vehicles under a EUR 447 million contract.",
    "Saab will deliver 14 Gripen fighters to Peru under the contract signed in May.",
  ]) func underAContract(text: String) {
    #expect(told(text).first?.contains(" contracted") == true)
  }

  @Test(arguments: [
    "Patria will supply Slovakia with 76 AMV armoured vehicles under a contract to be signed in May.",
    "Patria would supply Slovakia with 76 AMV armoured vehicles under a planned contract.",
    "Greece will donate six Mirage 2000 fighters to Ukraine, which are to be handed over in the spring.",
  ]) func whatIsYetToComeIsConsidered(text: String) {
    #expect(told(text).first?.contains(" considered") == true)
  }

  @Test func aDeliveryOfLaterYearsIsNone() {
    var metadata = DocumentMetadata()
    metadata.published = PartialDate(edtf: "2021-05-20")
    let text = "Croatia wants 12 used Rafale fighters from France, with delivery from 2024."
    let reports = Extractor().extract(text, metadata: metadata).reports
    #expect(reports.map { $0.stage?.value } == [.considered])
  }

  @Test(arguments: [
    "Chile received the first of six Black Hawk helicopters from the United States on Monday; the other five will be delivered by December.",
    "Greece donated six Mirage 2000 fighters to Ukraine.",
  ]) func whatWasHandedOverIsDelivered(text: String) {
    #expect(told(text).first?.contains(" delivered") == true)
  }

  /// A keel, a launch and a first flight hand nothing over.
  @Test(arguments: [
    ("The Dutch yard Damen launched the second of four corvettes for Pakistan.", "NLD > PAK"),
    ("Naval Group laid the keel of the third Scorpene submarine for Indonesia.", "FRA > IDN"),
    (
      "Embraer rolled out the first C-390 transport aircraft for the Hungarian Air Force.",
      "BRA > HUN"
    ),
    (
      "The first of 18 FA-50 fighters for Malaysia made its maiden flight in Sacheon, Korea Aerospace Industries said.",
      "KOR > MYS"
    ),
  ]) func milestonesAreOfOrders(text: String, sides: String) {
    #expect(told(text).map { String($0.prefix(20)) } == [sides + " contracted"])
  }
}
