import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Texts longer than any story are read in parts.
@Suite struct NewsPartsTests {
  /// Every citation cuts its quote out of the whole text, in code points, also behind signs of several bytes.
  @Test func citationsPointIntoTheWholeText() {
    let sale =
      "India ordered 12 M777 howitzers from the United States — “a good price” 🛒 — for $145 million.\n\n"
    let text = String(repeating: sale, count: 1_500)
    #expect(text.utf8.count > NewsParts.limit * 2)
    let reports = Extractor().extract(text).reports
    #expect(reports.count > 1)
    let scalars = Array(text.unicodeScalars)
    for report in reports {
      let citations = report.items.flatMap(\.citations) + report.buyers.flatMap(\.citations)
      for citation in citations {
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: scalars[citation.start..<citation.end])
        #expect(String(cut) == citation.quote)
      }
    }
    #expect(reports.contains { ($0.items.first?.citations.first?.start ?? 0) > scalars.count / 2 })
  }

  /// `explain` reads the same parts: what it weighs is what `extract` gave, and every place is in the whole text.
  @Test func explainReadsThePartsThatExtractReads() {
    let sale =
      "India ordered 12 M777 howitzers from the United States — “a good price” 🛒 — for $145 million.\n\n"
    let text = String(repeating: sale, count: 1_000)
    let explanation = Extractor().explain(text)
    #expect(explanation.extraction == Extractor().extract(text))
    let parts = NewsParts(source: Gazetteer.builtIn.source(text)).all()
    let deals = explanation.readings.filter { $0.choice == "deal" }
    #expect(deals.map(\.part) == Array(1...parts.count))
    let scalars = Array(text.unicodeScalars)
    let citations =
      explanation.mentions.map(\.citation) + explanation.readings.compactMap(\.citation)
    #expect(
      citations.allSatisfy { citation in
        scalars[citation.start..<citation.end].elementsEqual(citation.quote.unicodeScalars)
      })
    #expect(explanation.mentions.count { $0.kind == .designation } == 1_000)
    #expect(explanation.mentions == Extractor().mentions(in: text))
  }

  /// The parts are the text.
  @Test func partsMakeTheText() {
    let text = String(repeating: "A line é of no stop and no end ", count: 6_000)
    let parts = NewsParts(source: Gazetteer.builtIn.source(text)).all()
    #expect(parts.map(\.text).joined() == text)
    #expect(parts.count > 1)
    #expect(parts[1].offset == parts[0].text.unicodeScalars.count)
  }
}
