/// Amounts that each belong to a buyer of their own: "worth $750m to Bahrain and worth $1.5bn to the UAE", "to Kuwait for
/// $800 million and to Qatar for $2.1 billion".
struct NewsPrices {
  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: NewsWords { context.gazetteer.newsWords }

  /// An amount with the buyer that it is tied to, and the token behind both.
  struct Tie {
    var amount: Int
    var party: Int
    var end: Int
  }

  /// The amounts of a range of one sentence that are tied to a state each, where there are two and more of both; else none.
  func ties(in range: Range<Int>, sellers: SmallSet<String>) -> [Tie] {
    var ties: [Tie] = []
    var codes: SmallSet<String> = []
    guard !range.isEmpty else { return [] }
    let sentence = Int(context.sentenceOf[range.lowerBound])
    for index in context.moneyRuns.mentions(in: sentence).lazy.map(Int.init) {
      let money = context.money[index]
      guard range.contains(money.tokens.lowerBound), money.equivalent == nil, !money.isUnitPrice,
        !money.isRate
      else { continue }
      guard let party = behind(money.tokens.upperBound, range) ?? before(money.tokens, range),
        let code = context.code(context.parties[party]), !sellers.contains(code)
      else { continue }
      // Two amounts of one buyer are not told apart here.
      guard codes.insert(code).inserted else { return [] }
      ties.append(
        Tie(
          amount: index, party: party,
          end: max(money.tokens.upperBound, context.parties[party].tokens.upperBound)))
    }
    return ties.count > 1 ? ties : []
  }

  /// "$750m to Bahrain", "$1.5bn for the UAE".
  private func behind(_ end: Int, _ range: Range<Int>) -> Int? {
    guard end < range.upperBound, tokens[end].word != 0,
      tokens[end].word == words.to || tokens[end].word == words.for_
    else { return nil }
    for at in end + 1..<max(end + 1, min(end + 4, range.upperBound)) {
      if context.partyAt[at] >= 0 { return Int(context.partyAt[at]) }
      guard tokens[at].word != 0, words.articles.contains(tokens[at].word) else { return nil }
    }
    return nil
  }

  /// "Kuwait for $800 million", "Egypt worth an estimated $120 million", "Jordan ($300 million)".
  private func before(_ amount: Range<Int>, _ range: Range<Int>) -> Int? {
    var at = amount.lowerBound - 1
    while at >= range.lowerBound, amount.lowerBound - at <= 6 {
      if context.partyAt[at] >= 0 { return Int(context.partyAt[at]) }
      let token = tokens[at]
      let isCue = context.cueAt[at] >= 0 && context.entry(context.cueAt[at]).kind == .trade
      guard
        isCue || token.sign == UInt8(ascii: "(")
          || token.word != 0 && words.pricing.contains(token.word)
      else { return nil }
      at -= 1
    }
    return nil
  }
}

extension NewsEvents {
  /// Parts an event that tells several buyers with an amount for each: a sale each, of the same things.
  func splitByPrice(_ event: NewsEvent.Draft) -> [NewsEvent.Draft] {
    let context = reading.context
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    let ties = NewsPrices(context: context).ties(in: event.tokens, sellers: sellers)
    guard let first = ties.first,
      // Things that are named between the amounts have been parted before this.
      event.items.allSatisfy({ context.items[$0].tokens.lowerBound < first.end })
    else { return [event] }
    var from = event.tokens.lowerBound
    return ties.enumerated().map { place, tie in
      let to = place + 1 < ties.count ? tie.end : event.tokens.upperBound
      var part = event
      part.tokens = from..<to
      part.buyers = [tie.party]
      part.values = [tie.amount]
      from = to
      return part
    }
  }
}

extension NewsEvents {
  /// Parts a list of which each member has a price in brackets: "the upgrade of 20 jets ($1.1 billion), 221 missiles ($27 million)
  /// and two patrol boats ($60 million)".
  func splitByBrackets(_ event: NewsEvent.Draft) -> [NewsEvent.Draft] {
    let context = reading.context
    let tokens = context.text.tokens
    let prices = context.moneyRuns.mentions(in: event.sentence).lazy.map(Int.init).filter {
      let range = context.money[$0].tokens
      return event.tokens.contains(range.lowerBound) && range.lowerBound > event.tokens.lowerBound
        && range.upperBound < event.tokens.upperBound && context.money[$0].equivalent == nil
        && !context.money[$0].isUnitPrice
        && tokens[range.lowerBound - 1].sign == UInt8(ascii: "(")
        && tokens[range.upperBound].sign == UInt8(ascii: ")")
    }
    guard prices.count > 1 else { return [event] }
    var parts: [NewsEvent.Draft] = []
    var from = event.tokens.lowerBound
    for (place, price) in prices.enumerated() {
      let end = context.money[price].tokens.upperBound + 1
      let to = place + 1 == prices.count ? event.tokens.upperBound : end
      var part = event
      part.tokens = from..<to
      part.items = event.items.filter { (from..<to).contains(context.items[$0].tokens.lowerBound) }
      part.values = [price]
      let isCounted = part.items.contains {
        !context.items[$0].support && context.quantity(of: context.items[$0]) != nil
          && context.items[$0].tokens.upperBound < end
      }
      guard isCounted else { return [event] }
      parts.append(part)
      from = to
    }
    return parts
  }
}
