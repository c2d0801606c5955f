/// The part that a state plays in the clause that names it, read from the grammar of buying and selling: "sold to India",
/// "Indian order for", "bought from Russia", "supply Kenya with".
///
/// A reading is a reason, not a verdict: the weights say how much each frame tells, and a sale adds up its mentions.
struct NewsRoles {
  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: NewsWords { context.gazetteer.newsWords }

  /// The frames of all parties of a text; nil where the grammar tells nothing.
  func all() -> [Frame?] {
    var frames: [Frame?] = []
    frames.reserveCapacity(context.parties.count)
    for index in context.parties.indices {
      var frame = frame(index)
      // "to Kuwait, Oman and Qatar": a list shares its word.
      if frame == nil || frame == .subjectOfSelling || frame == .subjectOfBuying || frame == .with,
        let before = listed(index), let shared = frames[before],
        shared != .made, shared != .adjectiveOfItem
      {
        frame = shared
      }
      frames.append(frame)
    }
    return frames
  }

  private func frame(_ index: Int) -> Frame? {
    let party = context.parties[index]
    let sentence = context.text.sentences[Int(context.sentenceOf[party.tokens.lowerBound])]
    let start = phraseStart(party.tokens.lowerBound, sentence)
    let end = phraseEnd(party.tokens.upperBound, sentence)
    if end < sentence.last, words.bystanding.contains(tokens[end].word) { return nil }
    if let made = hyphened(party.tokens.upperBound, sentence) { return made }
    let preposition = start > sentence.first ? tokens[start - 1].word : 0
    if preposition != 0, let frame = behind(preposition, start, sentence) { return frame }
    if let owned = owned(end, party, sentence) { return owned }
    if let dative = dative(start, end, sentence) { return dative }
    // Behind a preposition a party is no subject, unless it opens the sentence ("In India, …").
    if preposition != 0, words.directions.contains(preposition) { return nil }
    return subject(end, sentence)
  }

  // MARK: - Phrases

  /// The first word of the phrase that a party's name ends or heads: "the", "the government of".
  private func phraseStart(_ name: Int, _ sentence: Sentence) -> Int {
    var at = name
    while at > sentence.first {
      let word = tokens[at - 1].word
      if word != 0, words.articles.contains(word) {
        at -= 1
      } else if word != 0, word == words.of, at - 2 >= sentence.first,
        isForce(at - 2)
      {
        at -= 2
        while at > sentence.first, isForce(at - 1) { at -= 1 }
      } else {
        break
      }
    }
    return at
  }

  /// Behind the party's forces, ministry or government: "Indian Navy", "Japan's Ministry of Defense".
  private func phraseEnd(_ end: Int, _ sentence: Sentence) -> Int {
    var at = end
    if at < sentence.last, tokens[at].sign == UInt8(ascii: "'") {
      at += 1
      if at < sentence.last, tokens[at].isGlued, tokens[at].end - tokens[at].start == 1 { at += 1 }
      guard at < sentence.last, isForce(at) else { return end }
    }
    while at < sentence.last, isForce(at) { at += 1 }
    return at
  }

  private func isForce(_ at: Int) -> Bool {
    context.cueAt[at] >= 0 && context.entry(context.cueAt[at]).kind == .force
  }

  private func hyphened(_ end: Int, _ sentence: Sentence) -> Frame? {
    guard end + 1 < sentence.last, tokens[end].sign == UInt8(ascii: "-"),
      words.made.contains(tokens[end + 1].word), tokens[end + 1].word != 0
    else { return nil }
    return .made
  }

  /// The party that stands before this one in a list ("Oman and", "Kuwait,").
  private func listed(_ index: Int) -> Int? {
    guard index > 0 else { return nil }
    let before = context.parties[index - 1].tokens
    let this = context.parties[index].tokens
    guard context.sentenceOf[before.lowerBound] == context.sentenceOf[this.lowerBound] else {
      return nil
    }
    let gap = before.upperBound..<this.lowerBound
    guard (1...4).contains(gap.count) else { return nil }
    for at in gap {
      let token = tokens[at]
      guard
        token.sign == UInt8(ascii: ",") || token.word == words.and && words.and != 0
          || words.articles.contains(token.word) && token.word != 0 || isForce(at)
      else { return nil }
    }
    return index - 1
  }

  // MARK: - Prepositions

  private func behind(_ word: WordID, _ start: Int, _ sentence: Sentence) -> Frame? {
    // "According to Spanish officials": that "to" leads nothing to anybody.
    let at = start - 1
    if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind == .official { return nil }
    guard words.directions.contains(word), let cue = governing(at, sentence) else { return nil }
    let entry = context.entry(cue)
    let passive = isPassive(cue, sentence)
    switch word {
    case words.to:
      return entry.side == .sell || entry.kind == .grant || entry.kind == .lease
        || entry.kind == .delivered ? .toAfterSelling : nil
    case words.for_:
      return entry.side == .sell || entry.kind == .contracted && entry.side == nil
        ? .forAfterSelling : nil
    case words.from:
      if words.orders.contains(entry.name), hasCompany(sentence, before: start) {
        return .orderFrom
      }
      return entry.side != nil || entry.kind == .delivered || entry.kind == .trade
        || entry.kind == .grant || entry.kind == .lease ? .fromAfterBuying : nil
    case words.by:
      guard passive || entry.kind == .trade || entry.kind == .delivered || entry.kind == .grant
      else { return nil }
      if entry.kind == .approved { return nil }
      // "Were donated to Chad by France": who gives stands where a seller does.
      if entry.kind == .grant { return .byAfterSelling }
      return entry.side == .buy ? .byAfterBuying : entry.side == .sell ? .byAfterSelling : nil
    case words.with, words.between:
      return entry.kind.stage != nil || entry.kind == .trade ? .with : nil
    default: return nil
    }
  }

  /// The nearest word of buying or selling before a preposition, in its clause.
  private func governing(_ token: Int, _ sentence: Sentence) -> Int32? {
    var at = token - 1
    while at >= sentence.first, token - at <= 40 {
      if tokens[at].sign == UInt8(ascii: ";") { return nil }
      let cue = context.cueAt[at]
      if cue >= 0 {
        let kind = context.entry(cue).kind
        if kind.stage != nil || kind == .trade || kind == .grant || kind == .lease,
          context.entry(cue).name != "worth"
        {
          return cue
        }
      }
      at -= 1
    }
    return nil
  }

  private func hasCompany(_ sentence: Sentence, before token: Int) -> Bool {
    (sentence.first..<token).contains { context.companyAt[$0] >= 0 }
  }

  /// "was ordered", "has been sold", "to be delivered"; a bare participle behind a noun counts as well.
  private func isPassive(_ cue: Int32, _ sentence: Sentence) -> Bool {
    let range = context.cues[Int(cue)].tokens
    for at in max(sentence.first, range.lowerBound - 2)..<range.upperBound
    where words.beings.contains(tokens[at].word) && tokens[at].word != 0 {
      return true
    }
    let before = range.lowerBound - 1
    guard before >= sentence.first else { return false }
    // "helicopters ordered by", "aircraft, supplied by"
    return context.itemAt[before] >= 0 || tokens[before].sign == UInt8(ascii: ",")
  }

  // MARK: - Owners, objects, subjects

  /// "India's purchase of", "the Polish order", "Russian S-400s".
  private func owned(_ end: Int, _ party: PartyMention, _ sentence: Sentence) -> Frame? {
    var at = end
    let possessive = at < sentence.last && tokens[at].sign == UInt8(ascii: "'")
    if possessive {
      at += 1
      if at < sentence.last, tokens[at].isGlued, tokens[at].end - tokens[at].start == 1 { at += 1 }
    }
    guard possessive || party.form == .demonym else { return nil }
    for next in at..<min(at + (possessive ? 5 : 3), max(sentence.last, at)) {
      if context.itemAt[next] >= 0 {
        return possessive ? nil : .adjectiveOfItem
      }
      guard context.cueAt[next] >= 0 else { continue }
      let entry = context.entry(context.cueAt[next])
      if entry.kind == .trade || entry.kind == .considered || entry.kind == .contracted,
        let side = entry.side
      {
        return side == .buy ? .ownerOfPurchase : .ownerOfSale
      }
      if entry.kind == .force || entry.kind == .modifier || entry.kind == .past { continue }
      return nil
    }
    return nil
  }

  /// "sell Taiwan 66 F-16s", "provide Ukraine with".
  private func dative(_ start: Int, _ end: Int, _ sentence: Sentence) -> Frame? {
    guard start > sentence.first, end < sentence.last, context.cueAt[start - 1] >= 0 else {
      return nil
    }
    let entry = context.entry(context.cueAt[start - 1])
    guard entry.side == .sell || entry.kind == .grant,
      context.cues[Int(context.cueAt[start - 1])].tokens.upperBound == start
    else { return nil }
    let next = end
    let isObject =
      context.quantityAt[next] >= 0 || context.itemAt[next] >= 0
      || tokens[next].word != 0
        && (tokens[next].word == words.with || words.articles.contains(tokens[next].word))
    return isObject ? .dative : nil
  }

  /// The verb that a party is the subject of, where no other party comes between.
  private func subject(_ end: Int, _ sentence: Sentence) -> Frame? {
    var at = end
    var inClause = false
    while at < sentence.last, at - end < 25 {
      if tokens[at].sign == UInt8(ascii: ";") { return nil }
      // ", which has …, ": a clause within is passed over.
      if tokens[at].sign == UInt8(ascii: ","), at + 1 < sentence.last,
        words.relative.contains(tokens[at + 1].word), tokens[at + 1].word != 0
      {
        inClause.toggle()
      }
      if context.partyAt[at] >= 0 {
        // "Germany and Canada signed": both.
        let gap = end..<at
        guard gap.count <= 3,
          gap.contains(where: { tokens[$0].word == words.and && words.and != 0 })
        else { return nil }
        return .with
      }
      let cue = context.cueAt[at]
      if cue >= 0 {
        let entry = context.entry(cue)
        if let side = entry.side {
          let range = context.cues[Int(cue)].tokens
          if side == .buy {
            return isPassive(cue, sentence) && range.lowerBound - end > 1 ? nil : .subjectOfBuying
          }
          if isPassive(cue, sentence) { return .subjectOfBeingSold }
          return .subjectOfSelling
        }
      }
      at += 1
    }
    return nil
  }
}
