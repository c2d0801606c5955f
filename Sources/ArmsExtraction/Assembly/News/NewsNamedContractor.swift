import ArmsModel

/// A company that a sentence calls the contractor of the sale told before: "General Dynamics is the main contractor", "the prime
/// contractors would be Raytheon and Boeing".
struct NewsNamedContractor {
  struct Words: Sendable {
    let ranks, contractors: WordSet

    init(_ vocabulary: inout Vocabulary) {
      ranks = WordSet("main prime principal lead primary the", &vocabulary)
      contractors = WordSet("contractor contractors", &vocabulary)
    }
  }

  /// Sentences from the sale to the one that names who makes it.
  private static let reach = 1

  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }
  private var words: Words { context.gazetteer.namedContractorWords }

  /// Whether the sentence of a company says so of it, and stands where this sale was told last.
  func tells(_ company: Int) -> Bool {
    let range = context.companies[company].tokens
    let number = Int(context.sentenceOf[range.lowerBound])
    let sentence = context.text.sentences[number]
    guard
      let at = sentence.tokens.first(where: {
        words.contractors.contains(word($0)) && word($0) != 0 && $0 > sentence.first
          && words.ranks.contains(word($0 - 1)) && word($0 - 1) != 0
      }), !isDenied(at, sentence)
    else { return false }
    if features.isTold(number) { return features.isOwn(number) }
    return (max(0, number - Self.reach)..<number).last(where: features.isTold).map(features.isOwn)
      ?? false
  }

  /// "There is no principal contractor."
  private func isDenied(_ at: Int, _ sentence: Sentence) -> Bool {
    let denied = context.gazetteer.newsWords.denied
    return (max(sentence.first, at - 4)..<at).contains {
      word($0) != 0 && denied.contains(word($0))
    }
  }

  private func word(_ at: Int) -> WordID { context.text.tokens[at].word }
}
