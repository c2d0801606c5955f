import ArmsModel
import Testing

@testable import ArmsExtraction

/// Who owns what the goods go into, and turns of talks, are no goods.
@Suite struct NewsPlatformsTests {
  private func items(_ text: String) -> [String] {
    Extractor().extract(text).reports.flatMap { $0.items.filter { !$0.support }.map(\.name) }
  }

  @Test(arguments: [
    (
      "Thales won a contract to supply air search radars for the Chilean Navy's two new frigates.",
      ["air search radars"]
    ),
    (
      "France will supply Exocet missiles for Oman's three corvettes under a $90 million contract.",
      ["Exocet missiles"]
    ),
  ]) func whatCarriesTheGoodsIsNotSold(text: String, sold: [String]) {
    #expect(items(text) == sold)
  }

  @Test(arguments: [
    ("Damen won a contract for the Chilean Navy's two new frigates.", ["frigates"]),
    ("Oman ordered two corvettes for the coast guard from Italy.", ["corvettes"]),
  ]) func whatIsOrderedIs(text: String, sold: [String]) {
    #expect(items(text).map { $0.split(separator: " ").last.map(String.init) } == sold)
  }

  @Test(arguments: [
    "Peru may buy 12 Gripen E fighters from Sweden after multiple rounds of the tender.",
    "Peru ordered 12 Gripen E fighters from Sweden after a second round of talks.",
    "Peru ordered 12 Gripen E fighters from Sweden in a new round of orders.",
  ]) func aTurnIsNoAmmunition(text: String) {
    #expect(items(text) == ["Gripen E fighters"])
  }

  @Test(arguments: [
    "Peru ordered 5,000 rounds of 155 mm ammunition from Spain.",
    "Peru ordered 5,000 rounds from Spain for its 105 mm howitzers.",
  ]) func ammunitionIs(text: String) {
    #expect(!items(text).isEmpty)
  }

  @Test func anOfficeNamedAfterGoodsIsNone() {
    let text = """
      Raytheon's Integrated Electronic Systems Center was awarded a $40 million contract to supply APG-79 radars to Australia.
      """
    #expect(items(text) == ["APG-79 radars"])
  }
}
