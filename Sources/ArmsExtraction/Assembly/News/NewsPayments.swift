/// Reads "paid $420 million for four frigates" as the buying that it is: a word of paying, an amount, and a number of things behind
/// "for" or "on".
struct NewsPayments {
  struct Words: Sendable {
    /// Verbs of paying that say that it was done, or what may come.
    let paid, pay: WordSet
    let on: WordID
    /// Before "pay": it is yet to come.
    let ahead: WordSet
    /// Of money that is kept for something.
    let reserved: WordSet
    let aside: WordID

    init(_ vocabulary: inout Vocabulary) {
      paid = WordSet("paid pays spent spends", &vocabulary)
      pay = WordSet("pay spend paying spending", &vocabulary)
      on = vocabulary.intern(Array("on".utf8))
      ahead = WordSet("will would to may might could should", &vocabulary)
      reserved = WordSet("set earmarked reserved allocated allotted", &vocabulary)
      aside = vocabulary.intern(Array("aside".utf8))
    }
  }

  let text: SourceText
  let money: [MoneyMention]
  let quantities: [QuantityMention]
  let gazetteer: Gazetteer
  private var words: Words { gazetteer.paymentWords }

  /// Words between paying and the amount: "about", "more than", "a total of".
  private static let reach = 4

  /// The cues of a text in their order, with those of paying among them.
  func read(_ cues: [CueMention]) -> [CueMention] {
    var found: [CueMention] = []
    for amount in money where amount.equivalent == nil && !amount.isUnitPrice {
      if let cue = payment(amount) { found.append(cue) }
    }
    guard !found.isEmpty else { return cues }
    let taken = found.filter { one in !cues.contains { $0.tokens.overlaps(one.tokens) } }
    return (cues + taken).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func payment(_ amount: MoneyMention) -> CueMention? {
    let tokens = text.tokens
    var end = amount.tokens.upperBound
    // "paid $420 million (€380 million) for"
    if end < tokens.count, tokens[end].sign == UInt8(ascii: "("),
      let close = (end..<min(end + 8, tokens.count)).first(where: {
        tokens[$0].sign == UInt8(ascii: ")")
      })
    {
      end = close + 1
    }
    if let cue = reserved(end) { return cue }
    guard end < tokens.count, tokens[end].word != 0,
      tokens[end].word == gazetteer.newsWords.for_ || tokens[end].word == words.on, isCount(end + 1)
    else { return nil }
    let sentence = text.sentences[text.sentence(holding: amount.tokens.lowerBound)]
    let start = amount.tokens.lowerBound
    for at in stride(from: start - 1, through: max(sentence.first, start - Self.reach), by: -1) {
      let word = tokens[at].word
      if word == 0 || tokens[at].kind != .word { continue }
      guard words.paid.contains(word) || words.pay.contains(word) else { continue }
      let isAhead =
        words.pay.contains(word)
        && (max(sentence.first, at - 2)..<at).contains {
          tokens[$0].word != 0 && words.ahead.contains(tokens[$0].word)
        }
      guard isAhead || words.paid.contains(word) else { return nil }
      let name = isAhead ? "will-buy" : "bought"
      return gazetteer.cue(named: name).map {
        CueMention(tokens: at..<at + 1, cue: $0)
      }
    }
    return nil
  }

  /// "A further 9.5 billion shillings is set aside for four drones": they are to be bought.
  private func reserved(_ end: Int) -> CueMention? {
    let tokens = text.tokens
    for at in end..<max(end, min(end + Self.reach, tokens.count)) {
      guard tokens[at].kind == .word else { return nil }
      guard tokens[at].word != 0, words.reserved.contains(tokens[at].word) else { continue }
      let next = at + 1 < tokens.count && tokens[at + 1].word == words.aside ? at + 2 : at + 1
      guard next < tokens.count, tokens[next].word != 0,
        tokens[next].word == gazetteer.newsWords.for_,
        isCount(next + 1)
      else { return nil }
      return gazetteer.cue(named: "plan-to-buy").map {
        CueMention(tokens: at..<next, cue: $0)
      }
    }
    return nil
  }

  /// Whether a number of things, not of years or people, starts at a token.
  private func isCount(_ at: Int) -> Bool {
    let place = Bisection.first(quantities.count) { quantities[$0].tokens.lowerBound >= at }
    return place < quantities.count && quantities[place].tokens.lowerBound == at
  }
}
