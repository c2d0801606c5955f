import ArmsModel

/// The facts of a sale beside its main fields, out of the sentences that tell of it.
struct NewsDetails {
  /// A fact with the words that state it.
  struct Found {
    var detail: Detail
    var tokens: Range<Int>
    var rule: String

    init(_ detail: Detail, _ tokens: Range<Int>, _ rule: String) {
      self.detail = detail
      self.tokens = tokens
      self.rule = "detail." + rule
    }
  }

  let features: NewsSaleFeatures
  let report: Report
  var context: NewsContext { features.context }
  var tokens: [Token] { context.text.tokens }
  var words: DetailWords { context.gazetteer.detailWords }
  var newsWords: NewsWords { context.gazetteer.newsWords }

  /// In the order of the text; one fact stated twice has both passages.
  func claims() -> [Claim<Detail>] {
    var claims: [Claim<Detail>] = []
    for sentence in sentences() {
      for found in found(in: context.text.sentences[sentence]) {
        // In a sentence of several sales, what stands in the part of this one.
        let at = found.tokens.lowerBound
        if !features.tells(at), features.isOfAnother(at) { continue }
        let citation = context.text.citation(found.tokens)
        if let known = claims.firstIndex(where: { $0.value == found.detail }) {
          if !claims[known].citations.contains(citation) {
            claims[known].citations.append(citation)
          }
        } else if claims.count < Self.most {
          claims.append(Claim(found.detail, citations: [citation], rule: found.rule))
        }
      }
    }
    return claims
  }

  /// More of them tell of a table or a list, not of a sale.
  private static let most = 60

  private func found(in sentence: Sentence) -> [Found] {
    let topics = topics(sentence)
    func found(_ topic: DetailTopics, _ facts: (Sentence) -> [Found]) -> [Found] {
      topics.contains(topic) ? facts(sentence) : []
    }
    let years = found(.delivery, deliveries)
    let prior = found(.prior, prior)
    var all = years
    // Most sentences tell none of these: an append of nothing costs more than the look.
    func add(_ facts: [Found]) { if !facts.isEmpty { all += facts } }
    add(dates(sentence, taken: (years + prior).map(\.tokens)))
    add(found(.option, options))
    add(prior)
    add(found(.offset, offsets))
    add(found(.financing, financing))
    add(endUsers(sentence))
    add(found(.middleman, middlemen))
    add(conditions(sentence))
    add(undisclosed(sentence, topics))
    guard all.count > 1 else { return all }
    return all.enumerated().sorted {
      ($0.element.tokens.lowerBound, $0.offset) < ($1.element.tokens.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// What the words of a sentence may tell.
  private func topics(_ sentence: Sentence) -> DetailTopics {
    let words = words
    return context.text.tokens[sentence.tokens].reduce(into: DetailTopics()) {
      $0.formUnion(words.topics($1.word))
    }
  }

  /// The sentences of the sale, and up to two after one that tell of no sale of their own: "Deliveries are to begin in 2027."
  private func sentences() -> [Int] {
    var own: [Int] = []
    for sentence in features.sentences {
      own.append(sentence)
      guard features.isAlone(sentence) else { continue }
      for next in sentence + 1..<min(sentence + 3, context.text.sentences.count) {
        guard !features.isTold(next), speaksOfNothingElse(next) else { break }
        own.append(next)
      }
    }
    return own
  }

  /// Whether a sentence names no system but those of the sale.
  private func speaksOfNothingElse(_ sentence: Int) -> Bool {
    context.itemRuns.mentions(in: sentence).allSatisfy { item in
      guard let system = context.items[Int(item)].system else { return true }
      return features.sale.families.contains(context.gazetteer.systems[system].family)
    }
  }

  // MARK: - Words

  func word(_ at: Int) -> WordID {
    at >= 0 && at < tokens.count ? tokens[at].word : 0
  }

  func isSign(_ at: Int, _ sign: Unicode.Scalar) -> Bool {
    at >= 0 && at < tokens.count && tokens[at].sign == UInt8(truncatingIfNeeded: sign.value)
      && tokens[at].kind == .sign
  }

  func has(_ set: WordSet, in range: Range<Int>) -> Bool {
    range.contains { set.contains(tokens[$0].word) }
  }

  func line(_ range: Range<Int>) -> String { context.text.line(range) }

  /// The end of the clause that a token stands in: a stop, a semicolon or a bracket ends it.
  func clauseEnd(_ at: Int, _ sentence: Sentence) -> Int {
    var end = at
    while end < sentence.last, !isSign(end, ";"), !isSign(end, ")"), !isSign(end, "("),
      !(isSign(end, ".") && end + 1 == sentence.last)
    { end += 1 }
    return end
  }

  /// One past the equipment or "more" that a count at `index` counts.
  func counted(_ index: Int, _ sentence: Sentence) -> Int {
    var end = context.quantities[index].tokens.upperBound
    while end < sentence.last {
      if context.itemAt[end] >= 0 {
        end = context.items[Int(context.itemAt[end])].tokens.upperBound
        break
      }
      guard words.more.contains(word(end)) else { break }
      end += 1
    }
    return min(end, sentence.last)
  }
}
