import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// The facts of a sale beside its main fields: the marks hold the words, the value is `kind role date item: text`.
@Suite struct NewsDetailsTests {
  @Test(arguments: ["details"])
  func corpus(name: String) throws {
    let published = try #require(PartialDate(edtf: "2022-03-01"))
    try NumberCorpus(name).check(name) { line in
      let reports = Extractor().extract(
        line.text, metadata: DocumentMetadata(published: published)
      ).reports
      return reports.filter { !$0.background }.flatMap(\.details).flatMap { claim in
        claim.citations.map { ($0.quote, Self.words(claim.value)) }
      }
    }
  }

  /// Texts that report no such fact: the whole line is a sale, and nothing is marked.
  @Test(arguments: ["details-negative"])
  func negative(name: String) throws {
    try NumberCorpus(name).check(name) { line in
      Extractor().extract(line.text).reports.flatMap(\.details).map {
        ($0.citations[0].quote, Self.words($0.value))
      }
    }
  }

  /// The first and the last delivery share a word, so their passages overlap.
  @Test func deliveriesBeginAndEnd() {
    let reports = Extractor().extract(
      "Oman ordered two AW139 helicopters from Italy, deliveries to begin in 2027 and be complete by 2030."
    ).reports
    #expect(
      reports.flatMap(\.details).map { Self.words($0.value) } == [
        "date expected 2027: deliveries begin", "date expected 2030: deliveries end",
      ])
  }

  private static func words(_ detail: Detail) -> String {
    let parts = [detail.kind.rawValue, detail.role, detail.date?.text].compactMap { $0 }
    return parts.joined(separator: " ") + ": " + detail.text
  }
}
