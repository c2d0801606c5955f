import ArmsModel
import Testing

@testable import ArmsExtraction

/// A contract that is yet to be signed leaves a sale considered, and what is only considered has no day but that of a decision.
@Suite struct NewsUnsignedTests {
  private func stages(_ text: String) -> [Stage?] {
    Extractor().extract(text).reports.filter { !$0.background }.map { $0.stage?.value }
  }

  private func days(_ text: String, published: String) -> [String?] {
    Extractor().extract(text, metadata: DocumentMetadata(published: PartialDate(edtf: published)))
      .reports
      .filter { !$0.background }.map { $0.announced?.value.text }
  }

  @Test(arguments: [
    """
    Kongsberg has won a $300 million contract for NASAMS air defence systems from Oman. The contract will be formally signed by its local \
    unit in the autumn.
    """,
    "Saab is set to sign a contract with Peru for 12 Gripen E fighters, the company said.",
    "Norway is expected to seal a deal for 24 K9 howitzers from South Korea.",
    "Turkey might soon close an export order for Bayraktar TB2 drones from Chile.",
    "Israel is on the brink of securing a second export order for the Barak 8 missile from Chile.",
    "Greece chose the Rafale. The agreement with France for six Rafale fighters is due to be signed in March.",
  ]) func whatIsYetToBeSignedIsConsidered(text: String) {
    #expect(stages(text) == [.considered])
  }

  @Test(arguments: [
    ("Saab has signed a contract with Peru for 12 Gripen E fighters.", Stage.contracted),
    (
      """
      Norway signed a contract for 24 K9 howitzers from South Korea on Monday. Oslo will sign an agreement on the upkeep of its roads \
      next year.
      """, .contracted
    ),
    (
      """
      South Korea has delivered 24 K9 howitzers to Norway. The two will sign an agreement on maintenance in May.
      """, .delivered
    ),
    ("Peru ordered 12 Gripen E fighters from Sweden, and closed its base in Talara.", .contracted),
  ]) func whatIsSignedStaysSigned(text: String, stage: Stage) {
    #expect(stages(text) == [stage])
  }

  @Test(arguments: [
    "Peru is considering 12 Gripen E fighters from Sweden, the minister said on Friday.",
    "Peru has been in talks on 12 Gripen E fighters from Sweden since 2014, when its president visited Stockholm.",
  ]) func talksHaveNoDay(text: String) {
    #expect(days(text, published: "2018-05-12") == [nil])
  }

  @Test(arguments: [
    "The government of Peru approved the purchase of 12 Gripen E fighters from Sweden on 4 May 2018.",
    "Peru selected 12 Gripen E fighters from Sweden on 4 May 2018.",
  ]) func aDecisionHas(text: String) {
    #expect(days(text, published: "2018-05-12") == ["2018-05-04"])
  }
}
