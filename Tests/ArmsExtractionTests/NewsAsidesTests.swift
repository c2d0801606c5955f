import ArmsModel
import Testing

@testable import ArmsExtraction

/// What was delivered over many years is history.
@Suite struct NewsAsidesTests {
  @Test(arguments: [
    (
      "Over the past 20 years Russia has delivered Mi-17 helicopters, T-72 tanks and Igla missiles to Peru.",
      true
    ),
    ("In the last two decades China has delivered K-8 trainers and F-7 fighters to Sudan.", true),
    ("Over the next ten years Germany will deliver six submarines to Norway.", false),
    ("Russia delivered six Su-30 fighters to Algeria over the past year.", false),
  ]) func spansOfYears(text: String, isAside: Bool) {
    #expect(Extractor().extract(text).reports.map(\.background) == [isAside])
  }

  /// When something is to be bought is no date of the plan.
  @Test(
    arguments: [
      ("Poland is to acquire 16 helicopters from Italy in 2019.", nil),
      ("Poland decided in May 2017 to acquire 16 helicopters from Italy.", "2017-05"),
      ("Poland agreed on 4 June 2018 to buy 16 AW149 helicopters from Italy.", "2018-06-04"),
      // The day of the words is none of the plan.
      (
        "Poland's government plans to buy 16 AW149 helicopters from Italy, the minister said on 3 May 2018.",
        nil
      ),
    ] as [(String, String?)]) func datesOfPlans(text: String, date: String?)
  {
    #expect(Extractor().extract(text).reports.map { $0.announced?.value.text } == [date])
  }
}
