/// Reads words of leasing as the words of buying or selling that they amount to: who leases from another is given
/// equipment, who leases to another gives it. A lease then has the stages and the sides of any sale; that it is one is
/// kept with the mention, since it is the legal way.
///
/// What names the paper or the state of a thing only ("the lease ends", "leased aircraft", "on lease") stays as it is.
struct NewsLeases {
  struct Words: Sendable {
    /// Verbs in the forms of the present and the infinitive, of the past, and with "ing".
    let present, past, ongoing: WordSet
    /// Before a verb: a plan, a decision, an approval.
    let modals, plans, decisions, approvals: WordSet
    let have: WordSet
    /// Counts that are written out, before what is leased.
    let counts: WordSet

    init(_ vocabulary: inout Vocabulary) {
      present = WordSet("lease leases rent rents", &vocabulary)
      past = WordSet("leased rented", &vocabulary)
      ongoing = WordSet("leasing renting", &vocabulary)
      modals = WordSet("will would may might could should shall", &vocabulary)
      plans = WordSet("plan plans planned planning", &vocabulary)
      decisions = WordSet("decided agreed decision", &vocabulary)
      approvals = WordSet("approve approves approved approving", &vocabulary)
      have = WordSet("has have had", &vocabulary)
      counts = WordSet(
        "one two three four five six seven eight nine ten eleven twelve several some dozens another",
        &vocabulary)
    }
  }

  let text: SourceText
  let parties: [PartyMention]
  let gazetteer: Gazetteer
  private var words: NewsWords { gazetteer.newsWords }
  private var leases: Words { gazetteer.leaseWords }

  /// The cues of a text in their order, those of leasing put as what they amount to.
  func read(_ cues: [CueMention]) -> [CueMention] {
    guard cues.contains(where: { gazetteer.cues[$0.cue].kind == .lease }) else { return cues }
    var result: [CueMention] = []
    for cue in cues {
      guard gazetteer.cues[cue.cue].kind == .lease, let verb = verb(cue) else {
        if cue.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0 { result.append(cue) }
        continue
      }
      // "decided to lease": the plan is part of it.
      while let last = result.last, last.tokens.upperBound > verb.tokens.lowerBound {
        result.removeLast()
      }
      result.append(verb)
    }
    return result
  }

  private func verb(_ cue: CueMention) -> CueMention? {
    let range = cue.tokens
    guard range.count == 1 else { return nil }
    let sentence = text.sentences[text.sentence(holding: range.lowerBound)]
    guard let (name, start) = named(range.lowerBound, sentence),
      let entry = gazetteer.cue(named: name)
    else { return nil }
    return CueMention(tokens: start..<range.upperBound, cue: entry, isLease: true)
  }

  /// The cue that a word of leasing amounts to, and the first word of its phrase.
  private func named(_ at: Int, _ sentence: Sentence) -> (String, Int)? {
    let gives = gives(at, sentence)
    let before = word(at - 1, sentence)
    let word = text.tokens[at].word
    if leases.past.contains(word) {
      // "the leased aircraft", "its leased drones"
      if words.articles.contains(before) { return nil }
      return (gives ? "sold" : "bought", leases.have.contains(before) ? at - 1 : at)
    }
    if leases.present.contains(word) {
      if before != 0, before == words.to {
        let plan = self.word(at - 2, sentence)
        if gives { return ("to-sell", at - 1) }
        if leases.plans.contains(plan) { return ("plan-to-buy", at - 2) }
        if leases.decisions.contains(plan) { return ("decide-to-buy", at - 2) }
        return ("to-buy", at - 1)
      }
      if leases.modals.contains(before) { return (gives ? "to-sell" : "will-buy", at - 1) }
      if isOf(at, sentence) { return noun(at, gives, sentence) }
      return hasObject(at, sentence) && !words.articles.contains(before)
        ? (gives ? "sold" : "bought", at) : nil
    }
    guard leases.ongoing.contains(word), isOf(at, sentence) || hasObject(at, sentence) else {
      return nil
    }
    return noun(at, gives, sentence)
  }

  /// "the lease of", "approves leasing the"
  private func noun(_ at: Int, _ gives: Bool, _ sentence: Sentence) -> (String, Int) {
    if gives { return ("sale", at) }
    var first = at
    if words.articles.contains(word(first - 1, sentence)) { first -= 1 }
    return leases.approvals.contains(word(first - 1, sentence))
      ? ("decide-to-buy", first - 1) : ("purchase", at)
  }

  private func word(_ at: Int, _ sentence: Sentence) -> WordID {
    at >= sentence.first && at < sentence.last ? text.tokens[at].word : 0
  }

  private func isOf(_ at: Int, _ sentence: Sentence) -> Bool {
    words.of != 0 && word(at + 1, sentence) == words.of
  }

  /// Whether what is leased follows: an article, a number or a state's adjective opens it, or it has a capital.
  private func hasObject(_ at: Int, _ sentence: Sentence) -> Bool {
    guard at + 1 < sentence.last else { return false }
    let next = text.tokens[at + 1]
    return next.kind == .number || leases.counts.contains(next.word)
      || words.articles.contains(next.word) || isParty(at + 1)
      || next.isCapitalised
  }

  /// Whether a state stands behind "to" in the clause, and none behind "from" before it.
  private func gives(_ at: Int, _ sentence: Sentence) -> Bool {
    for place in at + 1..<max(at + 1, min(sentence.last, at + 25)) {
      if text.tokens[place].sign == UInt8(ascii: ";") { return false }
      let word = text.tokens[place].word
      guard word != 0, word == words.to || word == words.from, party(behind: place, sentence)
      else { continue }
      return word == words.to
    }
    return false
  }

  /// "the Royal Thai Navy", "the government of Chad": articles and capitals may stand before the name.
  private func party(behind place: Int, _ sentence: Sentence) -> Bool {
    for at in place + 1..<max(place + 1, min(sentence.last, place + 5)) {
      if isParty(at) { return true }
      let token = text.tokens[at]
      guard words.articles.contains(token.word) || token.isCapitalised || token.word == words.of
      else { return false }
    }
    return false
  }

  private func isParty(_ at: Int) -> Bool { parties.contains { $0.tokens.lowerBound == at } }
}

extension NewsLeases {
  /// Whether a named thing is the object of a word of leasing: "approves leasing the Israeli drone Heron TP", "will lease
  /// five Herons from". Whatever else a text speaks of, that is what is handed over; leases are too rare for weights.
  static func isLeased(_ item: Int, _ context: NewsContext) -> Bool {
    let mention = context.items[item]
    guard !mention.support, mention.system != nil || !mention.designation.isEmpty else {
      return false
    }
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    var at = mention.tokens.lowerBound - 1
    while at >= sentence.first {
      if context.cueAt[at] >= 0 { return context.cues[Int(context.cueAt[at])].isLease }
      guard
        context.quantityAt[at] >= 0 || context.partyAt[at] >= 0 || isModifier(at, context)
      else { return false }
      at -= 1
    }
    return false
  }

  /// Articles and the like before a name.
  private static func isModifier(_ at: Int, _ context: NewsContext) -> Bool {
    let word = context.text.tokens[at].word
    let words = context.gazetteer.newsWords
    return words.articles.contains(word) || words.of != 0 && word == words.of
  }
}
