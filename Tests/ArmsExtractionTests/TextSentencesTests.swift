import Testing

@testable import ArmsExtraction

/// Where sentences end. In the corpus `¦` stands before each sentence but the first, and `#` opens one that is a heading.
@Suite struct TextSentencesTests {
  @Test func corpus() throws {
    for line in try NumberCorpus("sentences").lines {
      let marked = line.text.replacing("\\r", with: "\r").split(
        separator: "¦", omittingEmptySubsequences: false)
      let expected = marked.map { piece in
        piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      let plain = marked.map { piece in
        let trimmed = piece.drop(while: \.isWhitespace)
        return trimmed.hasPrefix("#")
          ? piece.prefix(piece.count - trimmed.count) + trimmed.dropFirst() : piece
      }.joined()
      let text = Gazetteer.builtIn.source(plain)
      let found = text.sentences.map { ($0.isHeading ? "#" : "") + text.line($0.tokens) }
      #expect(found == expected, "sentences.tsv:\(line.number)")
    }
  }

  @Test(arguments: [51, 52, 53, 54] as [UInt64])
  func sentencesPartitionTheTokens(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<60 {
      let text = Gazetteer.builtIn.source(RandomText.text(length: 150, using: &random))
      var next = 0
      var paragraph = 0
      for (index, sentence) in text.sentences.enumerated() {
        #expect(sentence.first == next, "seed \(seed) round \(round)")
        #expect(sentence.last > sentence.first, "seed \(seed) round \(round)")
        #expect(sentence.paragraph >= paragraph, "seed \(seed) round \(round)")
        for token in sentence.tokens { #expect(text.sentence(holding: token) == index) }
        next = sentence.last
        paragraph = sentence.paragraph
      }
      #expect(next == text.tokens.count, "seed \(seed) round \(round)")
    }
  }

  /// A list without an end is cut, so that what is asked of a sentence costs no more than a sentence.
  @Test func sentencesHaveABound() {
    let text = Gazetteer.builtIn.source(String(repeating: "Japan, ", count: 5000))
    #expect(text.sentences.allSatisfy { $0.tokens.count <= 501 })
    #expect(text.sentences.last?.last == text.tokens.count)
  }

  /// Lines of a printed record end nothing; lines of a web page do.
  @Test func wrappedLinesAreToldFromShortOnes() {
    let printed =
      """
      The Defense Security Cooperation Agency notified the Congress of a
      possible sale to the Government of Japan of twelve radars with the
      spares, the training and the support that they need for ten years
      of service. The estimated cost is one hundred million dollars in
      all, and the sale will not alter the balance in the region.
      """
    let web =
      """
      Japan buys radars
      By a reporter
      The Ministry of Defence will buy twelve radars, it said on Tuesday, and a spokesman added that the price was not yet known to anyone.
      The radars will stand on four islands, and the first of them will be delivered in the spring of next year, according to the ministry.
      Read more
      """
    #expect(Gazetteer.builtIn.source(printed).isWrapped)
    #expect(Gazetteer.builtIn.source(printed).sentences.count == 2)
    #expect(!Gazetteer.builtIn.source(web).isWrapped)
    #expect(Gazetteer.builtIn.source(web).sentences.count == 5)
    let windows = printed.split(separator: "\n").joined(separator: "\r\n")
    #expect(Gazetteer.builtIn.source(windows).isWrapped)
    #expect(!Gazetteer.builtIn.source("").isWrapped)
    #expect(!Gazetteer.builtIn.source("One line only.").isWrapped)
  }
}
