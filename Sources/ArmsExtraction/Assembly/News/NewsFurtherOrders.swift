import ArmsModel

/// A further order that is only expected, told without a number: "additional orders are expected", "a follow-on contract is likely".
///
/// It is of what was sold before, to the same buyer, and a sale of its own: that the first was signed or delivered says nothing
/// of it.
struct NewsFurtherOrders {
  struct Words: Sendable {
    /// What makes an order a further one, and the order.
    let further, orders: WordSet
    /// Of "follow-on", which is cut at the hyphen.
    let follow, on: WordSet
    /// What is said of one that has not come yet, behind it.
    let expected: WordSet
    /// Of those who wait for one, before it.
    let expecting: WordSet
    /// Small words between an order and what is said of it.
    let between: WordSet

    init(_ vocabulary: inout Vocabulary) {
      further = WordSet("additional further more repeat another", &vocabulary)
      follow = WordSet("follow", &vocabulary)
      on = WordSet("on", &vocabulary)
      orders = WordSet("order orders contract contracts purchases", &vocabulary)
      expected = WordSet("expected likely anticipated planned imminent possible", &vocabulary)
      expecting = WordSet("expects expecting expect anticipates anticipate", &vocabulary)
      between = WordSet("is are was were also now considered seen", &vocabulary)
    }
  }

  let context: NewsContext
  private var words: Words { context.gazetteer.furtherOrderWords }

  /// The words that tell of such an order in a sentence.
  func told(_ sentence: Sentence) -> Range<Int>? {
    guard context.mentions(context.moneyRuns, sentence).isEmpty else { return nil }
    for at in sentence.tokens where word(at) != 0 && words.orders.contains(word(at)) {
      guard at > sentence.first, word(at - 1) != 0,
        words.further.contains(word(at - 1)) || isFollowOn(at - 1, sentence)
      else { continue }
      var end = at + 1
      while end < sentence.last, word(end) != 0, words.between.contains(word(end)) { end += 1 }
      if end < sentence.last, word(end) != 0, words.expected.contains(word(end)) {
        return at - 1..<end + 1
      }
      let start = max(sentence.first, at - 4)
      if let verb = (start..<at - 1).last(where: {
        word($0) != 0 && words.expecting.contains(word($0))
      }) {
        return verb..<at + 1
      }
    }
    return nil
  }

  /// "Follow-on", "follow on"; an order that goods are "on" is the one told.
  private func isFollowOn(_ at: Int, _ sentence: Sentence) -> Bool {
    guard words.on.contains(word(at)) else { return false }
    var before = at - 1
    if before > sentence.first, context.text.tokens[before].sign == UInt8(ascii: "-") {
      before -= 1
    }
    return before >= sentence.first && word(before) != 0 && words.follow.contains(word(before))
  }

  private func word(_ at: Int) -> WordID { context.text.tokens[at].word }
}

extension NewsEvents {
  /// The order that a sentence expects beside the sale told in it or last.
  func expected(_ index: Int, behind last: NewsEvent?) -> NewsEvent? {
    let sentence = context.text.sentences[index]
    guard let last, index - last.sentence <= 3, !last.isExpected,
      let words = NewsFurtherOrders(context: context).told(sentence),
      let item = last.items.first(where: {
        !context.items[$0].support && context.items[$0].system != nil
      })
    else { return nil }
    var event = NewsEvent.Draft(sentence: index, tokens: words)
    event.items = [item]
    event.buyers = last.buyers
    event.sellers = last.sellers
    event.companies = last.companies
    event.isFurther = true
    event.isExpected = true
    event.stage = NewsStage.Reading(
      stage: .considered, weight: 8, tokens: words, rule: "stage.further-order")
    return NewsEvent(event)
  }
}
