/// Who lost: "Saab beat Boeing of the US and Dassault of France to sell 14 fighters", "the losing bidders were". What they offered is
/// not sold, and they are no makers of what is.
struct NewsRivals {
  struct Words: Sendable {
    /// What losing is said of.
    let bids: WordSet

    init(_ vocabulary: inout Vocabulary) {
      bids = WordSet(
        "bid bids bidder bidders offer offers contender contenders candidates competitor competitors rivals",
        &vocabulary)
    }
  }

  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: Words { context.gazetteer.rivalWords }

  /// The words of a sentence that name who lost; nil where it names none.
  func losers(_ sentence: Sentence) -> Range<Int>? {
    guard context.isMarked(.rival, sentence) else { return nil }
    let news = context.gazetteer.newsWords
    for at in sentence.tokens where tokens[at].word != 0 {
      if news.losing.contains(tokens[at].word), at + 1 < sentence.last,
        words.bids.contains(tokens[at + 1].word)
      {
        return sentence.tokens
      }
      // "NEWS BEAT" is a name.
      guard news.beating.contains(tokens[at].word), !tokens[at].isCapitalised,
        (at + 1..<min(at + 8, sentence.last)).contains(where: {
          context.companyAt[$0] >= 0 || context.itemAt[$0] >= 0
        })
      else { continue }
      // "beat Boeing and Airbus to sell", "beat the Leopard for"
      let end = (at + 1..<sentence.last).first {
        tokens[$0].word != 0 && (tokens[$0].word == news.to || tokens[$0].word == news.for_)
      }
      return at..<(end ?? sentence.last)
    }
    return nil
  }
}
