import ArmsModel

/// A lot that is told in parts: "is to acquire 16 helicopters. They will include two Black Hawks, and the remaining 14 will be chosen
/// by tender". The part that is named is a sale of its own, and what was counted before is only the rest.
///
/// The numbers say so themselves: the parts add up to the lot.
extension NewsEvents {
  /// Sentences from a lot to its parts.
  private static let lotReach = 3

  /// Tells the two parts where a sentence gives them; whether it does.
  func tellLot(_ event: NewsEvent.Draft, _ sentence: Sentence, _ events: inout [NewsEvent]) -> Bool
  {
    guard context.isMarked(.rest, sentence), context.isMarked(.includes, sentence),
      !sentence.isHeading,
      let place = events.suffix(8).lastIndex(where: { !$0.leans && !$0.items.isEmpty }),
      event.sentence - events[place].sentence <= Self.lotReach,
      events[place].count == nil,
      let whole = lot(of: events[place])
    else { return false }
    let named = context.mentions(context.itemRuns, sentence).map(Int.init).filter { item in
      context.items[item].system != nil && !context.items[item].support
        && context.quantity(of: context.items[item]).map { exact($0) != nil } ?? false
    }
    let parts = named.compactMap { context.quantity(of: context.items[$0]).flatMap(exact) }
    guard let last = named.last, !parts.isEmpty,
      let rest = rest(behind: context.items[last].tokens.upperBound, sentence),
      let left = exact(rest), parts.reduce(left, { $0.saturatingAdd($1) }) == whole.count
    else { return false }
    let lot = events[place]
    let cut = opening(of: rest, sentence)
    var part = event
    part.items = named
    part.tokens = sentence.first..<cut
    part.companies = event.companies.filter { context.companies[$0].tokens.lowerBound < cut }
    part.buyers = lot.buyers
    part.sellers = []
    part.isAnaphoric = false
    // It is none of the lot, of whatever kind both are.
    part.isAddition = true
    let judge = NewsStage(context: context)
    part.stage = judge.read(sentence, items: named, within: part.tokens) ?? lot.stage
    var other = event
    other.items = [whole.item]
    other.tokens = cut..<sentence.last
    other.count = rest
    // Who bids for it sells nothing yet.
    other.companies = []
    other.buyers = lot.buyers
    other.sellers = lot.sellers
    other.stage = judge.read(sentence, items: [whole.item], within: other.tokens) ?? lot.stage
    var counted = lot.told
    counted.count = rest
    events[place] = NewsEvent(counted)
    events.append(NewsEvent(other))
    events.append(NewsEvent(part))
    return true
  }

  /// The one thing that an event tells, by a plain noun, and its number.
  private func lot(of event: NewsEvent) -> (item: Int, count: Int)? {
    let items = event.items.filter { !context.items[$0].support }
    guard items.count == 1, context.items[items[0]].system == nil,
      let quantity = context.quantity(of: context.items[items[0]]), let count = exact(quantity)
    else { return nil }
    return (items[0], count)
  }

  private func exact(_ quantity: Int) -> Int? {
    let told = context.quantities[quantity].quantity
    return told.low == told.high ? told.low : nil
  }

  /// The number behind "the remaining", "the other".
  private func rest(behind start: Int, _ sentence: Sentence) -> Int? {
    let tokens = context.text.tokens
    let words = context.gazetteer.newsWords
    for at in start..<max(start, sentence.last) where words.rests.contains(tokens[at].word) {
      guard tokens[at].word != 0, at + 1 < sentence.last, context.quantityAt[at + 1] >= 0 else {
        continue
      }
      return Int(context.quantityAt[at + 1])
    }
    return nil
  }

  /// The comma or "and" that the clause of the rest starts with.
  private func opening(of rest: Int, _ sentence: Sentence) -> Int {
    let tokens = context.text.tokens
    var at = context.quantities[rest].tokens.lowerBound
    while at > sentence.first + 1, context.itemAt[at - 1] < 0,
      tokens[at].sign != UInt8(ascii: ","), tokens[at].sign != UInt8(ascii: ";")
    {
      at -= 1
    }
    return at
  }
}
