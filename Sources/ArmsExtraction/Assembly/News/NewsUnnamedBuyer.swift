import ArmsModel

/// Tells a sale whose buyer the text keeps back: "a contract from an undisclosed customer", "the army of an Asian country", "a
/// customer in Europe". Makers' releases often name none; that no buyer is named then speaks against no sale.
struct NewsUnnamedBuyer {
  struct Words: Sendable {
    /// Whoever may buy, what is said of one who is not named, and parts of the world.
    let customers, kinds, regions: WordSet
    /// Small words between "in" and a part of the world.
    let between: WordSet

    init(_ vocabulary: inout Vocabulary) {
      customers = WordSet(
        "customer customers client clients country countries nation state army navy military buyer",
        &vocabulary)
      kinds = WordSet(
        "undisclosed unnamed unidentified unspecified international foreign overseas asian african european mideast",
        &vocabulary)
      regions = WordSet("asia europe africa america gulf pacific", &vocabulary)
      between = WordSet(
        "the middle latin south southeast central north eastern western", &vocabulary)
    }
  }

  /// Least probability of a sale whose buyer is kept back.
  static let threshold: Float = 0.1

  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }
  private var words: Words { context.gazetteer.unnamedBuyerWords }

  /// Whether a sentence that tells of the sale or stands beside one speaks of such a customer.
  var isTold: Bool { features.near.contains { isTold(context.text.sentences[$0]) } }

  private func isTold(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { at in
      guard words.customers.contains(word(at)), word(at) != 0 else { return false }
      return isKept(before: at, sentence) || isSomewhere(at, sentence)
    }
  }

  /// "an undisclosed Asian customer", "a foreign army"
  private func isKept(before at: Int, _ sentence: Sentence) -> Bool {
    let start = max(sentence.first, at - 4)
    guard let kind = (start..<at).last(where: { word($0) != 0 && words.kinds.contains(word($0)) })
    else { return false }
    let indefinite = context.gazetteer.newsWords.indefinite
    return (max(sentence.first, kind - 2)..<kind).contains {
      word($0) != 0 && indefinite.contains(word($0))
    }
  }

  /// "a customer in the Middle East", "a country in Asia-Pacific"
  private func isSomewhere(_ at: Int, _ sentence: Sentence) -> Bool {
    let news = context.gazetteer.newsWords
    guard at > sentence.first, word(at - 1) != 0, news.indefinite.contains(word(at - 1)),
      at + 1 < sentence.last, word(at + 1) != 0, word(at + 1) == news.in_
    else { return false }
    for next in at + 2..<max(at + 2, min(at + 6, sentence.last)) where word(next) != 0 {
      if words.regions.contains(word(next)) { return true }
      guard words.between.contains(word(next)) else { return false }
    }
    return false
  }

  private func word(_ at: Int) -> WordID { context.text.tokens[at].word }
}
