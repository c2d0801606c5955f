/// Whom a clause speaks of where it names no state: what the text is about, "the army", "it".
extension NewsPlainSides {
  /// The one state that the sale's first sentence names before what is sold, and that neither makes it nor sits there as a place:
  /// "Greece is cancelling an order for 20 helicopters".
  var topic: String? {
    guard let event = features.events.first, let item = event.items.first,
      !context.text.sentences[event.sentence].isHeading
    else { return nil }
    let start = context.items[item].tokens.lowerBound
    let makers = features.makers + features.seats
    var found: SmallSet<String> = []
    for party in context.partyRuns.mentions(in: event.sentence).lazy.map(Int.init)
    where context.parties[party].tokens.lowerBound < start && !context.isFoe(party)
      && !context.isBystander(party)
    {
      guard let code = context.code(context.parties[party]) else { continue }
      if context.parties[party].form == .capital { continue }
      guard !makers.contains(code), reading.frames[party]?.role != .seller else { return nil }
      let before = context.parties[party].tokens.lowerBound - 1
      if before >= 0, tokens[before].word != 0,
        context.gazetteer.newsWords.directions.contains(tokens[before].word)
      {
        return nil
      }
      found.insert(code)
    }
    return found.count == 1 ? found.first { _ in true } : nil
  }

  /// The state that a word for it stands for where a clause of the sale has that as its subject ("the emirate has requested", "it
  /// has ordered"): the one that opens a sentence shortly before.
  var antecedent: String? {
    guard let event = features.events.first(where: { !$0.leans }), isBoughtAtHome else {
      return nil
    }
    let makers = features.makers + features.seats
    for sentence in stride(from: event.sentence - 1, through: max(0, event.sentence - 2), by: -1) {
      let first = context.text.sentences[sentence].first
      guard let party = context.partyRuns.mentions(in: sentence).first.map({ Int($0) }),
        context.parties[party].tokens.lowerBound - first <= 2,
        context.parties[party].form != .capital,
        let code = context.code(context.parties[party])
      else { continue }
      return makers.contains(code) ? nil : code
    }
    return nil
  }

  /// Whether a clause of the sale has forces as the subject of its buying that name no state, or "it": "the army is to get", "it has
  /// ordered". Those are of the state that the text is about.
  var isBoughtAtHome: Bool {
    features.events.contains { event in
      let sentence = context.text.sentences[event.sentence]
      guard !sentence.isHeading,
        let item = event.items.first(where: { !context.items[$0].support }),
        let verb = verb(of: item, in: sentence), context.entry(verb).side == .buy
      else { return false }
      let start = context.cues[Int(verb)].tokens.lowerBound
      for at in stride(from: start - 1, through: max(sentence.first, start - 6), by: -1) {
        if context.partyAt[at] >= 0 || context.companyAt[at] >= 0 || context.itemAt[at] >= 0 {
          return false
        }
        if context.cueAt[at] >= 0 { return context.entry(context.cueAt[at]).kind == .force }
        if tokens[at].word != 0, words.pronouns.contains(tokens[at].word) {
          return at <= sentence.first + 1
        }
        guard tokens[at].kind == .word else { return false }
      }
      return false
    }
  }
}
