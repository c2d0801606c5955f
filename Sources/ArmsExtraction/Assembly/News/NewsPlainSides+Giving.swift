/// Where the words say whom something goes to, and who gives it away.
extension NewsPlainSides {
  /// "Sold 24 launchers to Egypt", "the sale of 19 fighters to Bahrain": the one state behind an item that the words say it goes to.
  func taker(of item: Int, _ event: NewsEvent) -> String? {
    let end = context.items[item].tokens.upperBound
    let takers = context.partyRuns.mentions(in: event.sentence).lazy.map(Int.init).filter {
      reading.frames[$0] == .toAfterSelling
        && event.tokens.contains(context.parties[$0].tokens.lowerBound)
    }
    if takers.isEmpty { return goal(of: item, event) }
    guard takers.count == 1, let party = takers.first, !context.isFoe(party),
      !context.isBystander(party)
    else { return nil }
    let at = context.parties[party].tokens.lowerBound
    guard at >= end, at - end <= 4 || isClause(end, at), isClose(end, at) else { return nil }
    return context.code(context.parties[party])
  }

  /// "Two air defence systems for Kenya", "12 helicopters to Mali", "four boats for Fiji's navy": the state right behind counted goods that
  /// do not come from there.
  private func goal(of item: Int, _ event: NewsEvent) -> String? {
    let news = context.gazetteer.newsWords
    let sentence = context.text.sentences[event.sentence]
    // "Germany bought 18 tanks for Ukraine" has its buyer.
    guard context.quantity(of: context.items[item]) != nil,
      !context.partyRuns.mentions(in: event.sentence).contains(where: {
        reading.frames[Int($0)] == .subjectOfBuying
      })
    else { return nil }
    var at = context.items[item].tokens.upperBound
    guard at + 1 < sentence.last, tokens[at].word != 0,
      tokens[at].word == news.for_ || tokens[at].word == news.to
    else { return nil }
    at += 1
    if tokens[at].word != 0, news.articles.contains(tokens[at].word) { at += 1 }
    guard at < sentence.last, context.partyAt[at] >= 0, event.tokens.contains(at) else {
      return nil
    }
    let party = Int(context.partyAt[at])
    guard context.parties[party].form != .capital, !context.isFoe(party),
      !context.isBystander(party), let code = context.code(context.parties[party]),
      !features.makers.contains(code), !features.seats.contains(code)
    else { return nil }
    // "For Egypt's Mistral ships" are not for Egypt.
    let name = context.parties[party].tokens
    let end = name.upperBound
    let isOwner =
      end < sentence.last
      && (tokens[end].sign == UInt8(ascii: "'") || context.parties[party].form == .demonym)
    let isOfForces = context.tokens(behind: name, 3, in: sentence).contains {
      context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind == .force
    }
    return isOwner && !isOfForces ? nil : code
  }

  /// "A drone that has cost the country 700 million euros to Canada": a clause on the goods stands between them and who takes them.
  private func isClause(_ end: Int, _ at: Int) -> Bool {
    guard at - end <= 25 else { return false }
    let first = tokens[end].sign == UInt8(ascii: ",") ? end + 1 : end
    return first < at && tokens[first].word != 0 && words.clauses.contains(tokens[first].word)
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
      let verb = context.cues[Int(context.cueAt[at])].tokens.lowerBound
      if isGiving { return state(before: verb, sentence) }
      // "Is looking to sell", "wants to sell"
      if entry.name == "sale", verb - 1 > sentence.first, context.cueAt[verb - 1] >= 0,
        context.entry(context.cueAt[verb - 1]).name == "intention"
      {
        return state(
          before: context.cues[Int(context.cueAt[verb - 1])].tokens.lowerBound, sentence)
      }
      if isTransfer(entry), let stop = stop(before: verb, sentence) {
        return stopper(before: stop, sentence)
      }
      if entry.kind.stage != nil || entry.kind == .trade { return nil }
    }
    return nil
  }

  private func isTransfer(_ entry: CueEntry) -> Bool {
    entry.kind == .delivered || entry.name == "sale" || entry.name == "supply"
  }

  /// "Halted the delivery of", "to block a shipment of": the verb that stops a transfer, right before it.
  private func stop(before transfer: Int, _ sentence: Sentence) -> Int? {
    let news = context.gazetteer.newsWords
    var at = transfer - 1
    if at > sentence.first, tokens[at].word != 0, news.articles.contains(tokens[at].word) {
      at -= 1
    }
    return at > sentence.first && tokens[at].word != 0 && words.stopping.contains(tokens[at].word)
      ? at : nil
  }

  /// Who stops what would leave: the subject of the verb, or the state of "a move by Norway to halt".
  private func stopper(before stop: Int, _ sentence: Sentence) -> String? {
    if let state = state(before: stop, sentence) { return state }
    let news = context.gazetteer.newsWords
    guard stop - 2 > sentence.first, tokens[stop - 1].word != 0, tokens[stop - 1].word == news.to,
      context.partyAt[stop - 2] >= 0
    else { return nil }
    let party = context.parties[Int(context.partyAt[stop - 2])]
    let by = party.tokens.lowerBound - 1
    return by >= sentence.first && tokens[by].word != 0 && tokens[by].word == news.by
      ? context.code(party) : nil
  }

  /// The state right before a verb, but for its forces and words such as "will".
  func state(before verb: Int, _ sentence: Sentence) -> String? {
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
      // "Greece plans to donate": what is only meant has the same subject.
      if context.cueAt[at] >= 0,
        context.entry(context.cueAt[at]).kind == .force
          || context.entry(context.cueAt[at]).name == "intention"
      {
        continue
      }
      guard tokens[at].kind == .word, context.companyAt[at] < 0, context.itemAt[at] < 0,
        context.cueAt[at] < 0, between < 3
      else { return nil }
      between += 1
    }
    return nil
  }
}
