import ArmsModel

/// Companies that buy: "sold to US-based Draken International", "Saab has received an order from Hindustan Aeronautics".
struct NewsCustomers {
  let context: NewsContext

  /// Tokens between a small word of direction and the name, and from it back to the word of the sale.
  private static let gap = 6
  private static let reach = 12

  /// Whether all mentions of a company tell it as one that buys.
  func areCustomers(_ mentions: [Int]) -> Bool {
    !mentions.isEmpty && mentions.allSatisfy(isCustomer)
  }

  private func isCustomer(_ company: Int) -> Bool {
    let start = context.companies[company].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    let words = context.gazetteer.newsWords
    guard let direction = direction(before: start, sentence),
      let cue = cue(before: direction, sentence)
    else { return false }
    let entry = context.entry(cue)
    switch word(direction) {
    case words.to:
      return entry.name == "sold" || entry.name == "sale" || entry.name == "delivered"
        || entry.name == "handed-over" || entry.name == "to-sell"
    case words.from, words.by:
      // "An order from": whose it is stands before it, else the company may be who sells.
      return words.orders.contains(entry.name)
        && (sentence.first..<max(sentence.first, context.cues[Int(cue)].tokens.lowerBound)).contains
        {
          context.companyAt[$0] >= 0
        }
    default: return false
    }
  }

  /// The small word of direction before a name, passed over what belongs to the name: "India's", "US-based", "the Dutch company".
  private func direction(before start: Int, _ sentence: Sentence) -> Int? {
    let words = context.gazetteer.newsWords
    for at in stride(from: start - 1, through: max(sentence.first, start - Self.gap), by: -1) {
      let token = context.text.tokens[at]
      if token.word != 0, [words.to, words.from, words.by].contains(token.word) { return at }
      guard
        context.partyAt[at] >= 0 || token.sign == UInt8(ascii: "'")
          || token.sign == UInt8(ascii: "-")
          || token.word != 0 && words.articles.contains(token.word) || token.isGlued
          || token.word != 0 && context.gazetteer.companyFormWords.firms.contains(token.word)
      else { return nil }
    }
    return nil
  }

  /// The nearest word of a sale before a small word of direction.
  private func cue(before direction: Int, _ sentence: Sentence) -> Int32? {
    for at in stride(
      from: direction - 1, through: max(sentence.first, direction - Self.reach), by: -1)
    {
      guard context.cueAt[at] >= 0 else { continue }
      let kind = context.entry(context.cueAt[at]).kind
      if kind.stage != nil || kind == .trade { return context.cueAt[at] }
    }
    return nil
  }

  private func word(_ at: Int) -> WordID { context.text.tokens[at].word }
}
