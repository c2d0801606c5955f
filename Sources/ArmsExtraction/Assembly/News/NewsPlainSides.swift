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
    /// What opens a clause on the goods right behind them.
    let clauses: WordSet
    /// Verbs that keep goods from leaving.
    let stopping: WordSet

    init(_ vocabulary: inout Vocabulary) {
      stopping = WordSet(
        "halt halts halted halting stop stops stopped stopping block blocks blocked blocking suspend suspends suspended suspending freeze freezes froze freezing",
        &vocabulary)
      clauses = WordSet("that which", &vocabulary)
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
  var reading: NewsReading { features.reading }
  var context: NewsContext { reading.context }
  var tokens: [Token] { context.text.tokens }
  var words: Words { context.gazetteer.plainSideWords }

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
  static let reach = 10

  private func clause(_ event: NewsEvent) -> (buyers: [String], sellers: [String]) {
    let sentence = context.text.sentences[event.sentence]
    guard !sentence.isHeading,
      let item = event.items.first(where: { !context.items[$0].support && reading.sold[$0] >= 0.25 }
      ), event.tokens.contains(context.items[item].tokens.lowerBound)
    else { return ([], []) }
    if let orderer = NewsPlainPurchase(context: context).orderer(of: item),
      let code = context.code(context.parties[orderer])
    {
      let giver = giver(of: item, in: sentence)
      return ([code], giver.map { $0 == code ? [] : [$0] } ?? [])
    }
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

  /// The verb that governs an item: the nearest word of a sale before it, with nothing but what describes the item between.
  func verb(of item: Int, in sentence: Sentence) -> Int32? {
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
  func isClose(_ end: Int, _ at: Int) -> Bool {
    !(end..<at).contains {
      context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind.stage != nil
        || context.itemAt[$0] >= 0 || tokens[$0].sign == UInt8(ascii: ";")
    }
  }
}
