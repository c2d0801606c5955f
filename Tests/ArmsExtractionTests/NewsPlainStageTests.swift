import ArmsModel
import Testing

@testable import ArmsExtraction

/// How far a sale has come where a clause says it outright.
@Suite struct NewsPlainStageTests {
  @Test(arguments: [
    (
      "Italy was halting the delivery of 400 laser-guided bombs ordered by Oman in 2015.",
      Stage.cancelled
    ),
    ("Norway has suspended the export of 60 NSM missiles to Chile.", .cancelled),
    (
      "Egypt has begun to receive S-300VM missile systems from Russia. The contract was signed in 2014.",
      .delivered
    ),
    (
      "Saab has started deliveries of 12 Gripen E fighters to Peru. Peru signed a contract in 2014.",
      .delivered
    ),
    ("Under the contract, Saab will supply Peru with 12 Gripen E fighters.", .contracted),
    ("The Chilean air force is awaiting delivery of six C-27J aircraft from Italy.", .contracted),
    (
      "Under the agreement, Kuwait will purchase 22 F/A-18E fighters from the United States.",
      .contracted
    ),
  ]) func aClauseSaysIt(text: String, stage: Stage) {
    #expect(Extractor().extract(text).reports.first?.stage?.value == stage)
  }

  @Test(arguments: [
    (
      "Chile fears that Norway may halt the delivery of 60 NSM missiles. It signed a contract for them in 2015.",
      Stage.cancelled
    ),
    (
      "Saab is expected to begin deliveries of 12 Gripen E fighters to Peru in May. Peru signed a contract in 2014.",
      .delivered
    ),
    (
      "Chile is in talks on six C-27J aircraft and expects to receive the C-27J aircraft from Italy in 2030.",
      .contracted
    ),
    ("Chile has ordered six C-27J aircraft from Italy for delivery in 2030.", .delivered),
    ("Under a proposed deal, Saab would supply Peru with 12 Gripen E fighters.", .contracted),
  ]) func whatMayComeDoesNot(text: String, stage: Stage) {
    #expect(Extractor().extract(text).reports.first?.stage?.value != stage)
  }
}
