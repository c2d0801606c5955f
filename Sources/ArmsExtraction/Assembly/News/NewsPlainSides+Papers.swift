/// Talks and contracts, which have two sides of their own.
extension NewsPlainSides {
  /// "Algeria is in talks with China on six frigates", "Peru signed a contract with Spain for four transports": of two states the
  /// one that makes the goods sells them.
  func partners(_ verb: Int32, _ item: Int, _ sentence: Sentence) -> (
    buyers: [String], sellers: [String]
  )? {
    let range = context.cues[Int(verb)].tokens
    let start = context.items[item].tokens.lowerBound
    guard range.upperBound < start else { return nil }
    let behind = context.partyRuns.mentions(in: Int(context.sentenceOf[start])).lazy.map(Int.init)
      .filter { (range.upperBound..<start).contains(context.parties[$0].tokens.lowerBound) }
    guard behind.count == 1, let other = behind.first else { return nil }
    var at = context.parties[other].tokens.lowerBound - 1
    if at > 0, tokens[at].word != 0, context.gazetteer.newsWords.articles.contains(tokens[at].word)
    {
      at -= 1
    }
    guard at >= range.lowerBound, tokens[at].word != 0,
      tokens[at].word == context.gazetteer.newsWords.with
    else { return nil }
    if let maker = maker(before: range.lowerBound, sentence),
      let code = context.code(context.parties[other]),
      !(features.makers + features.seats).contains(code)
    {
      return ([code], maker)
    }
    guard let signer = signer(before: range.lowerBound, sentence),
      let one = context.code(context.parties[signer]),
      let two = context.code(context.parties[other]), one != two
    else { return nil }
    let makers = features.makers + features.seats
    switch (makers.contains(one), makers.contains(two)) {
    case (false, true): return ([one], [two])
    case (true, false): return ([two], [one])
    default: return nil
    }
  }

  /// "BAE Systems said its talks with Oman": the states of the company that talks or signs; nil where none is named before it.
  private func maker(before paper: Int, _ sentence: Sentence) -> [String]? {
    for at in stride(from: paper - 1, through: max(sentence.first, paper - Self.reach), by: -1) {
      if context.partyAt[at] >= 0 || context.itemAt[at] >= 0 { return nil }
      guard context.companyAt[at] >= 0 else { continue }
      guard let entry = context.companies[Int(context.companyAt[at])].company else { return nil }
      let states = context.gazetteer.companies[entry].states
      let makers = features.makers.filter(states.contains)
      // "BAE Systems" of vehicles that are made in Sweden: the main maker of what is sold.
      return makers.isEmpty || states.count > 1 ? features.makers.prefix(1).map { $0 } : makers
    }
    return nil
  }

  /// The state that signs: the nearest before the paper, with nothing but the signing and plain words between.
  func signer(before paper: Int, _ sentence: Sentence) -> Int? {
    for at in stride(from: paper - 1, through: max(sentence.first, paper - Self.reach), by: -1) {
      if context.partyAt[at] >= 0 {
        let party = Int(context.partyAt[at])
        let isIn =
          context.parties[party].tokens.lowerBound > sentence.first
          && context.gazetteer.newsWords.directions.contains(
            tokens[context.parties[party].tokens.lowerBound - 1].word)
        return isIn || context.parties[party].form == .capital || context.isFoe(party) ? nil : party
      }
      if context.cueAt[at] >= 0 {
        let kind = context.entry(context.cueAt[at]).kind
        guard kind == .force || kind == .contracted else { return nil }
        continue
      }
      guard tokens[at].kind == .word || tokens[at].sign == UInt8(ascii: "'"),
        context.companyAt[at] < 0,
        context.itemAt[at] < 0
      else { return nil }
    }
    return nil
  }

  /// "Brazil has approved the sale of", "a Foreign Military Sale": the state that lets goods go sells them, whoever made them.
  var approver: String? {
    for event in features.events where !event.leans && !event.items.isEmpty {
      let sentence = context.text.sentences[event.sentence]
      for cue in context.cues(in: sentence)
      where event.tokens.overlaps(context.cues[Int(cue)].tokens) {
        let entry = context.entry(cue)
        if entry.kind == .fms { return "USA" }
        guard entry.name == "approved" || entry.name == "notified" else { continue }
        let range = context.cues[Int(cue)].tokens
        let isOfSale = context.tokens(behind: range, 5, in: sentence).contains {
          context.cueAt[$0] >= 0
            && ["sale", "possible-sale"].contains(context.entry(context.cueAt[$0]).name)
        }
        if isOfSale, let state = state(before: range.lowerBound, sentence) { return state }
      }
    }
    return nil
  }
}
