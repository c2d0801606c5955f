/// An amount that a sentence of its own states of the agreement told right before it: "The contract is worth €580 million",
/// "The order value amounts to approximately SEK 450 million", "It is valued at $2 billion".
struct NewsStatedValue {
  struct Words: Sendable {
    /// What opens such a sentence, and what it speaks of.
    let openers, papers: WordSet
    /// What may stand between that and the amount, and what must be among it.
    let between, verbs: WordSet

    init(_ vocabulary: inout Vocabulary) {
      openers = WordSet("the this", &vocabulary)
      papers = WordSet("contract order deal agreement purchase sale award acquisition", &vocabulary)
      verbs = WordSet(
        "is was worth valued value amounts amounted totals totalled totaled total costs cost",
        &vocabulary)
      between = WordSet(
        "is was are has a an the of value worth valued at in to about approximately around some nearly almost amounts amounted total totals totalled totaled price costs cost estimated over more than roughly just under up and also itself",
        &vocabulary)
    }
  }

  let features: NewsSaleFeatures
  private var context: NewsContext { features.reading.context }
  private var words: Words { context.gazetteer.statedValueWords }

  /// The amount that is stated of the sale, where one of `amounts` is.
  func amount(of amounts: [Int]) -> Int? {
    amounts.first { index in
      guard context.money[index].equivalent == nil else { return false }
      let start = context.money[index].tokens.lowerBound
      let number = Int(context.sentenceOf[start])
      let sentence = context.text.sentences[number]
      return number > 0 && isStated(sentence, before: start) && features.isAlone(number - 1)
    }
  }

  /// Whether nothing but a word of agreement and its verb stands between the start of a sentence and a token.
  private func isStated(_ sentence: Sentence, before end: Int) -> Bool {
    let tokens = context.text.tokens
    guard end - sentence.first >= 3, end - sentence.first <= 12,
      words.openers.contains(tokens[sentence.first].word)
    else { return false }
    var at = sentence.first + 1
    // "The framework agreement", "the five-year contract"
    while at < min(sentence.first + 4, end), !words.papers.contains(tokens[at].word) {
      guard context.itemAt[at] < 0, context.partyAt[at] < 0, context.moneyAt[at] < 0 else {
        return false
      }
      at += 1
    }
    guard at < end, words.papers.contains(tokens[at].word) else { return false }
    let rest = at + 1..<end
    return rest.allSatisfy { words.between.contains(tokens[$0].word) }
      && rest.contains { words.verbs.contains(tokens[$0].word) }
  }
}
