import ArmsModel
import Testing

@testable import ArmsExtraction

/// Phrases that hold the words for equipment or support and name something else.
@Suite struct NewsNamesTests {
  private func items(_ text: String) -> [String] {
    Extractor().extract(text).reports.flatMap(\.items).map { ($0.support ? "+ " : "") + $0.name }
  }

  @Test(arguments: [
    "Kenya has ordered 20 armoured vehicles from the South African gun-maker Denel.",
    "Kenya has ordered 20 armoured vehicles from the South African missile manufacturer Denel.",
    "Kenya has bought 20 armoured vehicles from South Africa for its 3rd Air Defence Missile Regiment.",
  ])
  func whatSomebodyMakesOrIsCalledIsNotSold(text: String) {
    #expect(items(text) == ["armoured vehicles"], "\(text)")
  }

  @Test(arguments: [
    (
      "The United States has sold Chile six UH-60 helicopters with spare parts and pilot training.",
      ["+ spare parts", "+ pilot training"]
    ),
    (
      "Chile signed a contract for six UH-60 helicopters from the United States. The contract includes spare parts and pilot training.",
      ["+ spare parts", "+ pilot training"]
    ),
    // Nothing that is sold: what another verb tells, what is missing, what is planned.
    (
      "The United States has sold Chile six UH-60 helicopters, which were delivered in 2019 and lack spare parts.",
      []
    ),
    (
      "The United States has sold Chile six UH-60 helicopters for military training purposes.",
      []
    ),
  ])
  func supportIsListedWithWhatIsSold(text: String, support: [String]) {
    #expect(items(text).filter { $0.hasPrefix("+") } == support, "\(text)")
  }

  /// "Drones, believed to be Wing Loongs": the noun is cited for the thing, and is none of its own.
  @Test func aBareNounIsCitedForTheNamedThing() throws {
    let text =
      "The Kenyan Air Force signed an agreement with China to purchase drones, believed to be the Wing Loong II."
    let reports = Extractor().extract(text).reports
    let items = try #require(reports.first).items
    #expect(reports.count == 1 && items.count == 1)
    #expect(items.first?.designation == "Wing Loong II")
    #expect(items.first?.citations.map(\.quote).sorted() == ["Wing Loong II", "drones"])
  }
}
