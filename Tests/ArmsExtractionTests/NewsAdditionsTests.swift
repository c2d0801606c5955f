import ArmsModel
import Testing

@testable import ArmsExtraction

/// What a story tells beside its sale, with "also" or "in addition".
@Suite struct NewsAdditionsTests {
  @Test(arguments: [
    (
      "Egypt has ordered 24 Rafale fighters from France. Italy has also offered to sell Egypt six of its retired Maestrale frigates for about €1.2 billion. No decision has been taken.",
      [
        "FRA > EGY contracted, 24 Rafale fighters",
        "ITA > EGY considered 1200000000 EUR, 6 Maestrale frigates",
      ]
    ),
    (
      "Peru has bought 24 K9 howitzers from South Korea. Seoul has also offered to supply Peru with 50 K2 tanks.",
      ["KOR > PER contracted, 24 K9 howitzers", "KOR > PER considered, 50 K2 tanks"]
    ),
    (
      "Serbia is in talks with France on Mistral missiles. Russia has also offered Serbia 30 of its older T-72 tanks.",
      ["FRA > SRB considered, Mistral missiles", "RUS > SRB considered, 30 T-72 tanks"]
    ),
    (
      "Poland will buy 96 Apache helicopters. In addition to the Apaches, Poland will acquire 32 AW149 helicopters from Italy.",
      ["USA > POL considered, 96 Apache helicopters", "ITA > POL considered, 32 AW149 helicopters"]
    ),
  ]) func isASaleOfItsOwn(text: String, sales: [String]) {
    #expect(told(text) == sales)
  }

  /// What has both sides, a number and a price is told as news, wherever it stands.
  @Test func whatIsOpenIsNews() {
    let reports = Extractor().extract(
      "A $9 billion deal between Brazil and France on a new fighter fell through on Monday. The talks had lasted ten years. The ministry gave no reason. Sweden has also offered to sell Brazil 12 of its older Gripen fighters for $800 million."
    ).reports
    #expect(reports.last?.sellers.map(\.value.code) == ["SWE"])
    #expect(reports.last?.background == false)
  }

  /// More of what was named is no other thing.
  @Test func moreOfTheSame() {
    #expect(
      told(
        "Kenya has ordered 118 Hizir vehicles from Turkey. It has also ordered Hizir vehicles for its police."
      )
        == ["TUR > KEN contracted, 118 Hizir vehicles"])
  }

  /// "Will buy A and upgrades to B": another matter, unless one deal is said to hold both.
  @Test func upgradesOfWhatOneHas() {
    #expect(
      told(
        "Romania will buy Patriot missiles and upgrades to its F-16 fighters from the United States."
      )
        == ["USA > ROU considered, Patriot missiles", "USA > ROU considered, F-16 fighters"])
    #expect(
      told("The package includes 12 F-16 fighters and upgrades to the C-130 transports of Morocco.")
        .count == 1)
  }
}
