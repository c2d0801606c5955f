import ArmsModel

/// Who buys and who sells where the grammar of a sale's own clause says it outright: "Peru has bought four transports from Spain",
/// "Belgium and Luxembourg have jointly ordered 44 vehicles".
///
/// The weights hear what a whole text says of a state, and in a text of several sales that may outweigh the clause that tells the
/// one; nobody who reads the clause would doubt it.
struct NewsPlainSides {
  struct Words: Sendable {
    /// Of a purchase that several states make as one.
    let joint: WordSet
    /// What stands for a state that was named before.
    let pronouns: WordSet
    /// Of makers and yards, behind the adjective of their state.
    let firms: WordSet
    /// What stands for things named before, as an object.
    let them: WordSet

    init(_ vocabulary: inout Vocabulary) {
      them = WordSet("them these all", &vocabulary)
      firms = WordSet(
        "company firm yard shipyard shipbuilder maker manufacturer group builder planemaker aerospace conglomerate giant contractor",
        &vocabulary)
      joint = WordSet("joint jointly together both", &vocabulary)
      pronouns = WordSet(
        "it emirate kingdom sultanate republic island monarchy nation country state", &vocabulary)
    }
  }

  let features: NewsSaleFeatures
  private var reading: NewsReading { features.reading }
  private var context: NewsContext { reading.context }
  private var tokens: [Token] { context.text.tokens }
  private var words: Words { context.gazetteer.plainSideWords }

  /// The codes of the states that the clauses of a sale plainly name as buyers and as sellers; empty where they name none, or
  /// one clause names others than the next.
  func told() -> (buyers: [String], sellers: [String]) {
    var buyers: [String] = []
    var sellers: [String] = []
    for event in features.events where !event.leans {
      let told = clause(event)
      if buyers.isEmpty { buyers = told.buyers }
      if sellers.isEmpty { sellers = told.sellers }
      if !told.buyers.isEmpty, told.buyers != buyers { return ([], []) }
      if !told.sellers.isEmpty, told.sellers != sellers { return ([], []) }
    }
    return (buyers, sellers.filter { !buyers.contains($0) })
  }

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

  /// "The South Korean yard said", "the French company": the state is where the maker sits, and buys nothing. `buyers` and `sellers`
  /// without it, and with it.
  func companySeats(_ buyers: [String], _ sellers: [String]) -> ([String], [String]) {
    guard buyers.count > 1 || sellers.isEmpty else { return (buyers, sellers) }
    var seats: [String] = []
    for sentence in features.sentences {
      for party in context.partyRuns.mentions(in: sentence).lazy.map(Int.init) {
        let end = context.parties[party].tokens.upperBound
        guard end < tokens.count, tokens[end].word != 0, words.firms.contains(tokens[end].word),
          let code = context.code(context.parties[party]), !seats.contains(code)
        else { continue }
        seats.append(code)
      }
    }
    guard seats.count == 1, let seat = seats.first else { return (buyers, sellers) }
    let others = buyers.filter { $0 != seat }
    guard !others.isEmpty else { return (buyers, sellers) }
    return (others, sellers.isEmpty ? [seat] : sellers)
  }

  /// Tokens between a verb and what is bought, and between that and "from".
  private static let reach = 10

  private func clause(_ event: NewsEvent) -> (buyers: [String], sellers: [String]) {
    let sentence = context.text.sentences[event.sentence]
    guard !sentence.isHeading,
      let item = event.items.first(where: { !context.items[$0].support && reading.sold[$0] >= 0.25 }
      ), event.tokens.contains(context.items[item].tokens.lowerBound)
    else { return ([], []) }
    if let taker = taker(of: item, event) {
      return ([taker], giver(of: item, in: sentence).map { $0 == taker ? [] : [$0] } ?? [])
    }
    guard let verb = verb(of: item, in: sentence) else { return ([], origin(of: item, event)) }
    let entry = context.entry(verb)
    if entry.side == nil, entry.kind == .contracted || entry.name == "talks",
      let partners = partners(verb, item, sentence)
    {
      return partners
    }
    // "Signed a contract for 12 howitzers from Israel": paper has no side of its own, and "from" gives it one.
    let isPaper = entry.kind == .contracted && entry.side == nil
    guard isPaper || entry.side == .buy && entry.kind.stage != nil else { return ([], []) }
    let start = context.cues[Int(verb)].tokens.lowerBound
    let end = context.items[item].tokens.upperBound
    var sellers: [String] = []
    for party in context.partyRuns.mentions(in: event.sentence).lazy.map(Int.init)
    where reading.frames[party] == .fromAfterBuying || isPaper && isBehindFrom(party) {
      let at = context.parties[party].tokens.lowerBound
      guard at >= end, at - end <= Self.reach, event.tokens.contains(at),
        let code = context.code(context.parties[party]), isClose(end, at),
        tokens[min(context.parties[party].tokens.upperBound, tokens.count - 1)].sign
          != UInt8(ascii: "-")
      else { continue }
      if !sellers.contains(code) { sellers.append(code) }
    }
    if isPaper {
      guard sellers.count == 1, let signer = signer(before: start, sentence),
        let code = context.code(context.parties[signer]), code != sellers[0]
      else { return ([], []) }
      return ([code], sellers)
    }
    var buyers: [String] = []
    if let subject = subject(before: start, sentence) {
      buyers = joined(subject, sentence)
    }
    return (buyers, sellers.count == 1 ? sellers : [])
  }

  /// "Algeria is in talks with China on six frigates", "Peru signed a contract with Spain for four transports": of two states the
  /// one that makes the goods sells them.
  private func partners(_ verb: Int32, _ item: Int, _ sentence: Sentence) -> (
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

  /// "Air defence systems from Italy's Rheinmetall": the state right behind "from", where no verb tells more.
  private func origin(of item: Int, _ event: NewsEvent) -> [String] {
    let sellers = context.partyRuns.mentions(in: event.sentence).lazy.map(Int.init).filter {
      event.tokens.contains(context.parties[$0].tokens.lowerBound) && isBehindFrom($0)
    }
    guard sellers.count == 1, let party = sellers.first,
      let code = context.code(context.parties[party])
    else { return [] }
    let gap = context.parties[party].tokens.lowerBound - context.items[item].tokens.upperBound
    return (1...2).contains(gap) && (features.makers + features.seats).contains(code) ? [code] : []
  }

  /// "Sold 24 launchers to Egypt", "the sale of 19 fighters to Bahrain": the one state behind an item that the words say it goes to.
  private func taker(of item: Int, _ event: NewsEvent) -> String? {
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
  private func giver(of item: Int, in sentence: Sentence) -> String? {
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

  /// The verb that governs an item: the nearest word of a sale before it, with nothing but what describes the item between.
  private func verb(of item: Int, in sentence: Sentence) -> Int32? {
    let start = context.items[item].tokens.lowerBound
    for at in stride(from: start - 1, through: max(sentence.first, start - Self.reach), by: -1) {
      if tokens[at].sign == UInt8(ascii: ";") || tokens[at].sign == UInt8(ascii: ",") { return nil }
      guard context.cueAt[at] >= 0 else { continue }
      let entry = context.entry(context.cueAt[at])
      if entry.kind.stage != nil { return context.cueAt[at] }
      if entry.kind == .trade || entry.kind == .use || entry.kind == .grant || entry.kind == .lease
      {
        return nil
      }
    }
    return nil
  }

  /// The state that a verb has as its subject: right before it, but for its forces and words such as "has recently".
  private func subject(before verb: Int, _ sentence: Sentence) -> Int? {
    var between = 0
    for at in stride(from: verb - 1, through: max(sentence.first, verb - Self.reach), by: -1) {
      if context.partyAt[at] >= 0 {
        let party = Int(context.partyAt[at])
        let frame = reading.frames[party]
        guard
          frame == .subjectOfBuying
            || frame == .with && party > 0 && isJoined(party - 1, party, sentence),
          context.parties[party].form != .capital,
          !context.isFoe(party), !context.isBystander(party)
        else { return nil }
        return party
      }
      if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind == .force { continue }
      if tokens[at].sign == UInt8(ascii: "'")
        || tokens[at].isGlued && tokens[at].end - tokens[at].start == 1
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

  private func isBehindFrom(_ party: Int) -> Bool {
    let news = context.gazetteer.newsWords
    var at = context.parties[party].tokens.lowerBound - 1
    if at > 0, tokens[at].word != 0, news.articles.contains(tokens[at].word) { at -= 1 }
    return at >= 0 && tokens[at].word != 0 && tokens[at].word == news.from
  }

  /// The state that signs: the nearest before the paper, with nothing but the signing and plain words between.
  private func signer(before paper: Int, _ sentence: Sentence) -> Int? {
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

  /// A state and those that an "and" joins to it before a verb that is theirs together.
  private func joined(_ subject: Int, _ sentence: Sentence) -> [String] {
    guard let code = context.code(context.parties[subject]) else { return [] }
    var codes = [code]
    var at = subject
    while at > 0, isJoined(at - 1, at, sentence) {
      at -= 1
      guard let other = context.code(context.parties[at]), !codes.contains(other) else { break }
      codes.insert(other, at: 0)
    }
    guard codes.count > 1 else { return codes }
    // "France and India signed for the purchase of": one of the two sells.
    let isOne = sentence.tokens.contains {
      tokens[$0].word != 0 && words.joint.contains(tokens[$0].word)
    }
    let makers = features.makers + features.seats
    guard isOne, !codes.contains(where: makers.contains) else { return [code] }
    return codes
  }

  private func isJoined(_ before: Int, _ party: Int, _ sentence: Sentence) -> Bool {
    let (start, end) = (
      context.parties[before].tokens.upperBound, context.parties[party].tokens.lowerBound
    )
    guard start < end else { return false }
    let gap = start..<end
    let news = context.gazetteer.newsWords
    return context.parties[before].tokens.lowerBound >= sentence.first
      && (1...3).contains(gap.count)
      && gap.allSatisfy {
        tokens[$0].word != 0
          && (tokens[$0].word == news.and || news.articles.contains(tokens[$0].word))
          || tokens[$0].sign == UInt8(ascii: ",")
      }
  }

  /// Whether nothing of another sale stands between an item and a "from".
  private func isClose(_ end: Int, _ at: Int) -> Bool {
    !(end..<at).contains {
      context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind.stage != nil
        || context.itemAt[$0] >= 0 || tokens[$0].sign == UInt8(ascii: ";")
    }
  }
}
