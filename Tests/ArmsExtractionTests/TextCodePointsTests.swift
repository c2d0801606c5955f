import Testing

@testable import ArmsExtraction
@testable import ArmsModel

/// Citations count code points: what SQLite's substr and Python's slices count.
@Suite struct TextCodePointsTests {
  private static func slice(_ text: String, _ citation: Citation) -> String {
    let scalars = Array(text.unicodeScalars)
    guard citation.start >= 0, citation.start <= citation.end, citation.end <= scalars.count else {
      return "out of range"
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[citation.start..<citation.end])
    return String(view)
  }

  /// Compared as bytes: "é" and "e\u{301}" are equal strings and different quotes.
  private static func expectCut(_ text: String, _ citation: Citation, _ note: String) {
    #expect(Array(slice(text, citation).utf8) == Array(citation.quote.utf8), "\(note) \(citation)")
  }

  @Test(arguments: [
    ("sold to Japan", 8, 13), ("😀 Japan", 2, 7), ("e\u{301}e\u{301} Japan", 5, 10),
    ("🇯🇵\r\nJapan", 4, 9), ("“Türkiye” and Japan", 14, 19),
  ])
  func counted(text: String, start: Int, end: Int) throws {
    let source = Gazetteer.builtIn.source(text)
    let index = try #require(
      source.tokens.firstIndex { source.string($0.span) == "Japan" }, "no Japan")
    #expect(
      source.citation(index..<(index + 1)) == Citation(start: start, end: end, quote: "Japan"))
  }

  /// A block of 256 bytes that a character straddles, and a text that ends with one.
  @Test func blocksOf256BytesAreCrossed() {
    for lead in 250...262 {
      for character in ["é", "€", "😀", "e\u{301}"] {
        let text = String(repeating: "x", count: lead) + character + " Japan " + character
        let source = Gazetteer.builtIn.source(text)
        for index in source.tokens.indices {
          Self.expectCut(text, source.citation(index..<(index + 1)), "lead \(lead) \(character)")
        }
        let all = source.citation(source.tokens.indices)
        #expect(all.end == text.unicodeScalars.count)
      }
    }
  }

  @Test(arguments: [31, 32, 33, 34, 35, 36, 37, 38] as [UInt64])
  func everyQuoteIsItsSlice(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<40 {
      let text = RandomText.text(length: 200, using: &random)
      let source = Gazetteer.builtIn.source(text)
      for index in source.tokens.indices {
        Self.expectCut(text, source.citation(index..<(index + 1)), "seed \(seed) round \(round)")
      }
      for _ in 0..<10 where source.tokens.count > 1 {
        let a = Int.random(in: 0..<source.tokens.count, using: &random)
        let b = Int.random(in: a..<source.tokens.count, using: &random)
        Self.expectCut(text, source.citation(a..<(b + 1)), "seed \(seed) round \(round)")
      }
    }
  }

  /// The same through the whole reader: whatever it cites is there to the letter.
  @Test(arguments: [41, 42, 43, 44] as [UInt64])
  func everyMentionAndClaimIsItsSlice(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let extractor = Extractor()
    for round in 0..<10 {
      let text = RandomText.text(length: 150, using: &random)
      let explanation = extractor.explain(text)
      for mention in explanation.mentions {
        Self.expectCut(text, mention.citation, "seed \(seed) round \(round) \(mention.rule)")
      }
      for reading in explanation.readings {
        guard let citation = reading.citation else { continue }
        Self.expectCut(text, citation, "seed \(seed) round \(round) \(reading.choice)")
      }
      for report in explanation.extraction.reports {
        let citations =
          report.buyers.flatMap(\.citations) + report.sellers.flatMap(\.citations)
          + report.items.flatMap(\.citations)
          + report.items.compactMap(\.quantity).flatMap(\.citations)
          + (report.value?.citations ?? []) + (report.stage?.citations ?? [])
        for citation in citations {
          Self.expectCut(text, citation, "seed \(seed) round \(round)")
          #expect(citation.start < citation.end)
        }
      }
    }
  }
}
