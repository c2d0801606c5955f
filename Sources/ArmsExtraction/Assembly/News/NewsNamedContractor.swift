import ArmsModel

/// A company that a sentence calls the contractor of the sale told before: "General Dynamics is the main contractor", "the prime
/// contractors would be Raytheon and Boeing".
struct NewsNamedContractor {
  struct Words: Sendable {
    let ranks, contractors: WordSet
    /// Verbs behind which the partners of a bid stand.
    let joining: WordSet

    init(_ vocabulary: inout Vocabulary) {
      ranks = WordSet("main prime principal lead primary the", &vocabulary)
      contractors = WordSet("contractor contractors", &vocabulary)
      joining = WordSet(
        "joining joined teaming teamed partnering partnered supported backed together", &vocabulary)
    }
  }

  /// Sentences from the sale to the one that names who makes it.
  private static let reach = 1

  /// Tokens from a verb to the last of those who join.
  private static let list = 80

  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }
  private var words: Words { context.gazetteer.namedContractorWords }

  /// Whether the sentence of a company says so of it, and stands where this sale was told last.
  func tells(_ company: Int) -> Bool {
    let range = context.companies[company].tokens
    let number = Int(context.sentenceOf[range.lowerBound])
    let sentence = context.text.sentences[number]
    if isMaker(range, sentence) {
      return NewsProducers.subject(of: sentence, context).map(isOfFamily) ?? isOfSale(number)
    }
    if isPartner(range, sentence) { return isOfSale(number) }
    return isRanked(sentence) && isOfSale(number)
  }

  /// "The prime contractor will be Raytheon": whether the sentence of a company says so of it, whichever sale it is of.
  func isPrime(_ company: Int) -> Bool {
    isRanked(
      context.text.sentences[
        Int(context.sentenceOf[context.companies[company].tokens.lowerBound])])
  }

  private func isRanked(_ sentence: Sentence) -> Bool {
    let rank = sentence.tokens.first {
      words.contractors.contains(word($0)) && word($0) != 0 && $0 > sentence.first
        && words.ranks.contains(word($0 - 1)) && word($0 - 1) != 0
    }
    return rank.map { !isDenied($0, sentence) } ?? false
  }

  /// Whether a sentence tells of the sale, or stands behind the one that told it last.
  private func isOfSale(_ number: Int) -> Bool {
    if features.isTold(number) { return features.isOwn(number) }
    return (max(0, number - Self.reach)..<number).last(where: features.isTold).map(features.isOwn)
      ?? false
  }

  /// "They are made by Oshkosh Defense", "The missiles are built by MBDA".
  private func isMaker(_ company: Range<Int>, _ sentence: Sentence) -> Bool {
    NewsProducers(context: context).isMaker(company, sentence)
  }

  private func isOfFamily(_ family: String) -> Bool {
    features.events.contains { $0.items.contains { context.family($0) == family } }
  }

  /// "It is joining with Bell and Marconi in the bid", "its offer is supported by Sikorsky and Westland": those who bid together.
  private func isPartner(_ company: Range<Int>, _ sentence: Sentence) -> Bool {
    guard
      context.cues(in: sentence).contains(where: { context.entry($0).name == "offer" }),
      let verb = (max(sentence.first, company.lowerBound - Self.list)..<company.lowerBound).last(
        where: {
          word($0) != 0 && words.joining.contains(word($0))
        }), verb + 1 < company.lowerBound
    else { return false }
    let news = context.gazetteer.newsWords
    guard word(verb + 1) != 0, word(verb + 1) == news.with || word(verb + 1) == news.by else {
      return false
    }
    // Only their names and what joins them stand between.
    return (verb + 2..<company.lowerBound).allSatisfy { at in
      let token = context.text.tokens[at]
      return token.kind != .word || token.isCapitalised || context.companyAt[at] >= 0
        || word(at) != 0
          && (word(at) == news.and || word(at) == news.of || news.articles.contains(word(at)))
    }
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
