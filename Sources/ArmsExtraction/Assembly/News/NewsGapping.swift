import ArmsModel

/// A clause that leaves out what was named before it: "Kenya received 25 Bastion vehicles, while Uganda received 15".
struct NewsGapping {
  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: NewsWords { context.gazetteer.newsWords }

  /// Such a clause: where it starts, who buys in it and the number it gives.
  struct Clause {
    var start: Int
    var buyer: Int
    var count: Int
    /// What it counts: the last equipment before it.
    var item: Int
  }

  /// The first of a sentence whose equipment is `items`; nil where there is none.
  func clause(_ sentence: Sentence, items: [Int]) -> Clause? {
    for party in context.mentions(context.partyRuns, sentence).map({ Int($0) }) {
      let range = context.parties[party].tokens
      guard let start = opening(range.lowerBound, sentence),
        let count = count(behind: range.upperBound, sentence),
        let item = items.last(where: { context.items[$0].tokens.upperBound <= start }),
        !context.items[item].support, context.quantity(of: context.items[item]) != nil
      else { continue }
      return Clause(start: start, buyer: party, count: count, item: item)
    }
    return nil
  }

  /// The comma, "and" or "while" that a clause with this subject starts with.
  private func opening(_ subject: Int, _ sentence: Sentence) -> Int? {
    var at = subject - 1
    if at > sentence.first, tokens[at].word != 0, words.articles.contains(tokens[at].word) {
      at -= 1
    }
    guard at > sentence.first else { return nil }
    let isJoint =
      tokens[at].sign == UInt8(ascii: ",") || tokens[at].sign == UInt8(ascii: ";")
      || tokens[at].word != 0 && (tokens[at].word == words.and || tokens[at].word == words.while_)
    return isJoint ? at : nil
  }

  /// The number behind a verb of buying or receiving that counts nothing named behind it: "received 15", "has ordered 12 more".
  func count(behind end: Int, _ sentence: Sentence) -> Int? {
    guard
      let verb = (end..<max(end, min(end + 3, sentence.last))).first(where: {
        context.cueAt[$0] >= 0
      })
    else { return nil }
    let cue = context.cueAt[verb]
    guard context.entry(cue).side == .buy, context.entry(cue).kind.stage != nil else { return nil }
    let next = context.cues[Int(cue)].tokens.upperBound
    guard next < sentence.last, context.quantityAt[next] >= 0 else { return nil }
    let count = Int(context.quantityAt[next])
    let behind = context.quantities[count].tokens.upperBound
    guard behind < sentence.last else { return count }
    let isOpen =
      context.dateAt[behind] >= 0
      || tokens[behind].kind == .sign && tokens[behind].sign != UInt8(ascii: "-")
      || tokens[behind].word != 0
        && (words.behindCounts.contains(tokens[behind].word)
          || words.more.contains(tokens[behind].word) || tokens[behind].word == words.and
          || tokens[behind].word == words.in_ || tokens[behind].word == words.of)
    return isOpen ? count : nil
  }
}

extension NewsEvents {
  /// Parts a sentence whose last clause tells of the same equipment and another buyer.
  func splitByGap(_ event: NewsEvent.Draft, _ sentence: Sentence) -> [NewsEvent.Draft] {
    let context = reading.context
    guard let clause = NewsGapping(context: context).clause(sentence, items: event.items),
      clause.start > event.tokens.lowerBound,
      let code = context.code(context.parties[clause.buyer]),
      !event.buyers.contains(where: {
        context.parties[$0].tokens.lowerBound < clause.start
          && context.code(context.parties[$0]) == code
      })
    else { return [event] }
    func kept(_ mentions: [Int], _ isLast: Bool, _ start: (Int) -> Int) -> [Int] {
      mentions.filter { (start($0) >= clause.start) == isLast }
    }
    func part(_ isLast: Bool) -> NewsEvent.Draft {
      var part = event
      part.tokens = isLast ? clause.start..<sentence.last : event.tokens.lowerBound..<clause.start
      part.items = kept(event.items, isLast) { context.items[$0].tokens.lowerBound }
      part.buyers = kept(event.buyers, isLast) { context.parties[$0].tokens.lowerBound }
      part.sellers = kept(event.sellers, isLast) { context.parties[$0].tokens.lowerBound }
      part.values = kept(event.values, isLast) { context.money[$0].tokens.lowerBound }
      part.dates = kept(event.dates, isLast) { context.dates[$0].tokens.lowerBound }
      return part
    }
    let first = part(false)
    var second = part(true)
    // What is named behind the number would be another thing than the one left out.
    guard second.items.isEmpty, !first.items.isEmpty else { return [event] }
    second.items = [clause.item]
    second.buyers = [clause.buyer]
    second.count = clause.count
    if second.sellers.isEmpty { second.sellers = first.sellers }
    if let own = NewsStage(context: context).read(
      sentence, items: second.items, within: second.tokens)
    {
      second.stage = own
    }
    return [first, second]
  }
}
