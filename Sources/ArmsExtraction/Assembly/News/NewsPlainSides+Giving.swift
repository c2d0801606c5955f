/// Where the words say whom something goes to, and who gives it away.
extension NewsPlainSides {
  /// "Sold 24 launchers to Egypt", "the sale of 19 fighters to Bahrain": the one state behind an item that the words say it goes to.
  func taker(of item: Int, _ event: NewsEvent) -> String? {
    let end = context.items[item].tokens.upperBound
    let takers = context.partyRuns.mentions(in: event.sentence).lazy.map(Int.init).filter {
      reading.frames[$0] == .toAfterSelling
        && event.tokens.contains(context.parties[$0].tokens.lowerBound)
    }
    guard takers.count == 1, let party = takers.first, !context.isFoe(party),
      !context.isBystander(party)
    else { return nil }
    let at = context.parties[party].tokens.lowerBound
    guard at >= end, at - end <= 4, isClose(end, at) else { return nil }
    return context.code(context.parties[party])
  }

  /// "Greece will donate six Mirage 2000s to", "Norway has delivered 12 howitzers to": whoever made them, the state that gives them away
  /// is the one that has this as its subject.
  func giver(of item: Int, in sentence: Sentence) -> String? {
    let start = context.items[item].tokens.lowerBound
    for at in stride(from: start - 1, through: max(sentence.first, start - Self.reach), by: -1) {
      if tokens[at].sign != 0, tokens[at].sign != UInt8(ascii: "-") { return nil }
      guard context.cueAt[at] >= 0 else { continue }
      let entry = context.entry(context.cueAt[at])
      let isGiving =
        entry.kind == .grant
        || entry.side == .sell && entry.kind.stage != nil
          && entry.kind != .approved && entry.name != "building-for"
      if isGiving {
        return state(before: context.cues[Int(context.cueAt[at])].tokens.lowerBound, sentence)
      }
      if entry.kind.stage != nil || entry.kind == .trade { return nil }
    }
    return nil
  }

  /// The state right before a verb, but for its forces and words such as "will".
  private func state(before verb: Int, _ sentence: Sentence) -> String? {
    let news = context.gazetteer.newsWords
    var between = 0
    for at in stride(from: verb - 1, through: max(sentence.first, verb - 6), by: -1) {
      if context.partyAt[at] >= 0 {
        let party = context.parties[Int(context.partyAt[at])]
        let before = party.tokens.lowerBound - 1
        let isIn =
          before >= sentence.first && tokens[before].word != 0
          && news.directions.contains(tokens[before].word)
        return isIn || party.form == .capital || party.form == .demonym
          || context.isFoe(Int(context.partyAt[at])) ? nil : context.code(party)
      }
      if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind == .force { continue }
      guard tokens[at].kind == .word, context.companyAt[at] < 0, context.itemAt[at] < 0,
        context.cueAt[at] < 0, between < 3
      else { return nil }
      between += 1
    }
    return nil
  }
}
