import ArmsModel

/// A text with everything recognised in it, laid out for questions such as "what stands before this?".
///
/// A class, since every step holds it: a copy of its arrays for each would cost more than the questions.
final class NewsContext: Sendable {
  let gazetteer: Gazetteer
  let text: SourceText
  let published: PartialDate?
  let names: NameRecogniser.Names
  let items: [ItemMention]
  let parties: [PartyMention]
  let companies: [CompanyMention]
  let money: [MoneyMention]
  let quantities: [QuantityMention]
  let dates: [DateMention]
  let dateline: Dateline?
  /// Without modifiers, which only build phrases.
  let cues: [CueMention]

  /// For each token the mention that holds it, or -1.
  let itemAt: [Int32]
  let partyAt: [Int32]
  let companyAt: [Int32]
  let moneyAt: [Int32]
  let quantityAt: [Int32]
  let dateAt: [Int32]
  let cueAt: [Int32]
  /// The same by sentence.
  let itemRuns, partyRuns, companyRuns, moneyRuns, dateRuns: MentionRuns
  private let cueRuns: MentionRuns
  /// For each sentence the classes of its cues, a bit each.
  let kinds: [UInt32]
  /// For each sentence what its words mark it with.
  let marks: [SentenceMarks]
  /// For each token the sentence that holds it.
  let sentenceOf: [Int32]

  convenience init(_ text: SourceText, published: PartialDate?, gazetteer: Gazetteer) {
    self.init(
      text, names: NameRecogniser(gazetteer: gazetteer).find(in: text), published: published,
      gazetteer: gazetteer)
  }

  init(
    _ text: SourceText, names known: NameRecogniser.Names, published: PartialDate?,
    gazetteer: Gazetteer
  ) {
    let names = CompanyForms(text, known, gazetteer).read()
    self.gazetteer = gazetteer
    self.text = text
    self.published = published
    self.names = names
    companies = names.companies.filter { company in
      // "Kamala Harris", "Bell ringers": a weak name behind a capitalised word is a person's.
      let at = company.tokens.lowerBound
      return !company.weak || at == 0 || text.tokens[at - 1].kind != .word
        || !text.tokens[at - 1].isCapitalised
    }
    // An amount beyond what the recogniser can hold is no figure that anyone could mean.
    money = MoneyRecogniser(gazetteer).find(in: text).filter {
      $0.money.amount < 1_000_000_000_000_000_000
    }
    var dates = DateRecogniser(gazetteer).find(in: text, published: published)
    dateline = Dateline(text, dates)
    if published == nil, let day = dateline?.date ?? Dateline.header(text, dates) {
      dates = DateRecogniser(gazetteer).find(in: text, published: day)
    }
    self.dates = dates
    quantities = QuantityRecogniser(gazetteer).find(
      in: text, taken: money.map(\.tokens) + dates.map(\.tokens))
    let numbers = money.map(\.tokens) + quantities.map(\.tokens) + dates.map(\.tokens)
    let found = ItemRecogniser(gazetteer).find(in: text, names: names, numbers: numbers)
    items = ItemAcronyms(text, gazetteer).joined(ItemPairs(text, gazetteer).joined(found))
    let leases = NewsLeases(text: text, parties: names.parties, gazetteer: gazetteer).read(
      names.cues.filter { gazetteer.cues[$0.cue].kind != .modifier })
    let cues = NewsPayments(
      text: text, money: money, quantities: quantities, gazetteer: gazetteer
    ).read(NewsMilestones(text: text, parties: names.parties, gazetteer: gazetteer).read(leases))
    self.cues = cues
    let count = text.tokens.count
    func layout(_ ranges: some Sequence<Range<Int>>) -> [Int32] {
      var map = Array(repeating: Int32(-1), count: count)
      var places = map.mutableSpan
      for (index, range) in ranges.enumerated() {
        for at in range where at < count { places[at] = Int32(index) }
      }
      return map
    }
    itemAt = layout(items.lazy.map(\.tokens))
    let inItem = itemAt
    // "Spanish" inside "Spanish Mirage F1Ms" is a party all the same; a name inside a designation is not.
    let items = self.items
    parties = names.parties.filter { party in
      let item = inItem[party.tokens.lowerBound]
      return item < 0 || !items[Int(item)].designation.overlaps(party.tokens)
    }
    partyAt = layout(parties.lazy.map(\.tokens))
    companyAt = layout(companies.lazy.map(\.tokens))
    moneyAt = layout(money.lazy.map(\.tokens))
    let inMoney = moneyAt
    quantityAt = layout(quantities.lazy.map(\.tokens))
    dateAt = layout(dates.lazy.map(\.tokens))
    var cueAt = Array(repeating: Int32(-1), count: count)
    for (index, cue) in cues.enumerated() {
      // "3 trillion won" wins nothing.
      for at in cue.tokens where inItem[at] < 0 && inMoney[at] < 0 { cueAt[at] = Int32(index) }
    }
    self.cueAt = cueAt
    var kinds = Array(repeating: UInt32(0), count: text.sentences.count)
    var marks = Array(repeating: SentenceMarks(), count: text.sentences.count)
    var sentenceOf = Array(repeating: Int32(0), count: count)
    var places = sentenceOf.mutableSpan
    let words = gazetteer.newsWords
    let marked = words.marked
    for (index, sentence) in text.sentences.enumerated() {
      var bits: UInt32 = 0
      var mark = SentenceMarks()
      for at in sentence.tokens {
        places[at] = Int32(index)
        if cueAt[at] >= 0 { bits |= gazetteer.cues[cues[Int(cueAt[at])].cue].kind.bit }
        let word = text.tokens[at].word
        // Asked here: of most words nothing is known to mark a sentence.
        if marked.contains(word) { mark.formUnion(words.marks(word)) }
      }
      kinds[index] = bits
      marks[index] = mark
    }
    self.kinds = kinds
    self.marks = marks
    self.sentenceOf = sentenceOf
    itemRuns = MentionRuns(items.lazy.map(\.tokens), itemAt, text.sentences)
    partyRuns = MentionRuns(parties.lazy.map(\.tokens), partyAt, text.sentences)
    companyRuns = MentionRuns(companies.lazy.map(\.tokens), companyAt, text.sentences)
    moneyRuns = MentionRuns(money.lazy.map(\.tokens), moneyAt, text.sentences)
    dateRuns = MentionRuns(dates.lazy.map(\.tokens), dateAt, text.sentences)
    cueRuns = MentionRuns(cues.lazy.map(\.tokens), cueAt, text.sentences)
  }

  func has(_ kind: CueEntry.Kind, sentence: Int) -> Bool {
    kinds[sentence] & kind.bit != 0
  }

  /// Whether words of these kinds stand in the sentence that holds a part of one.
  func isMarked(_ marks: SentenceMarks, _ sentence: Sentence) -> Bool {
    !self.marks[Int(sentenceOf[sentence.first])].isDisjoint(with: marks)
  }

  /// The class of a cue.
  func kind(_ cue: Int32) -> CueEntry.Kind { gazetteer.cues[cues[Int(cue)].cue].kind }

  func entry(_ cue: Int32) -> CueEntry { gazetteer.cues[cues[Int(cue)].cue] }

  /// The cues of a sentence, or of its beginning, in the order of the text.
  func cues(in sentence: Sentence) -> ArraySlice<Int32> { mentions(cueRuns, sentence) }

  /// The mentions of one kind in a sentence, or in its beginning, in the order of the text.
  func mentions(_ runs: MentionRuns, _ sentence: Sentence) -> ArraySlice<Int32> {
    runs.mentions(in: Int(sentenceOf[sentence.first]), before: sentence.last)
  }

  /// Up to `count` tokens of a sentence behind a range, which may reach over its end.
  func tokens(behind range: Range<Int>, _ count: Int, in sentence: Sentence) -> Range<Int> {
    range.upperBound..<max(range.upperBound, min(range.upperBound + count, sentence.last))
  }

  /// The phrase of an item without what tells its condition before it: "refurbished helicopters" are named "helicopters".
  func name(of item: ItemMention) -> Range<Int> {
    let end = item.designation.isEmpty ? item.tokens.upperBound - 1 : item.designation.lowerBound
    var at = item.tokens.lowerBound
    while at < end, gazetteer.itemWords.conditions.contains(text.tokens[at].word) || isHyphen(at) {
      at += 1
    }
    return at..<item.tokens.upperBound
  }

  private func isHyphen(_ at: Int) -> Bool {
    text.tokens[at].sign == UInt8(ascii: "-") && text.tokens[at].isGlued
  }

  /// The quantity that an item's phrase has: right before it, or before what describes it ("two former Bulgarian An-26s",
  /// "three Japanese-donated Beechcraft King Air TC-90s", "two of the Guardian class patrol boats").
  ///
  /// Of what is told one by one it is the number of all: "the first Patriot system of seven that Romania bought".
  func quantity(of item: ItemMention) -> Int? {
    quantity(before: item) ?? quantity(ofAll: item)
  }

  private func quantity(before item: ItemMention) -> Int? {
    let first = text.sentences[Int(sentenceOf[item.tokens.lowerBound])].first
    var at = item.tokens.lowerBound - 1
    var of = false
    while at >= first, item.tokens.lowerBound - at <= 9 {
      if quantityAt[at] >= 0 { return Int(quantityAt[at]) }
      let token = text.tokens[at]
      if token.flags.contains(.paragraphBefore) && at > first { return nil }
      if token.word != 0, token.word == gazetteer.newsWords.of, !of {
        of = true
      } else if token.word != 0, token.word == gazetteer.newsWords.the {
        // Only "two of the …": "two and the frigate" counts no frigate, and "four of its ships" are not sold.
        guard at > first, text.tokens[at - 1].word == gazetteer.newsWords.of else { return nil }
      } else if token.word != 0, gazetteer.newsWords.own.contains(token.word) {
        // "Offered 20 of its older MiG-29s"; "equips four of its warships" gives none away.
        guard at > first + 1, text.tokens[at - 1].word == gazetteer.newsWords.of,
          isGivenAway(before: at - 1, first)
        else { return nil }
      } else if !describes(at) {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// Whether a word of selling or giving stands shortly before a token.
  private func isGivenAway(before end: Int, _ first: Int) -> Bool {
    (max(first, end - 7)..<end).contains { at in
      guard cueAt[at] >= 0 else { return false }
      let cue = entry(cueAt[at])
      return cue.side == .sell || cue.kind == .grant || cue.kind == .lease
    }
  }

  /// The "a" or "an" that opens the phrase of an item which nothing follows ("a Typhoon deal" is no Typhoon).
  func article(of item: ItemMention) -> Range<Int>? {
    let sentence = text.sentences[Int(sentenceOf[item.tokens.lowerBound])]
    let next = item.tokens.upperBound
    if next < sentence.last, text.tokens[next].kind == .word {
      let word = text.tokens[next].word
      guard word != 0, gazetteer.functionWords.contains(word) else { return nil }
    }
    for at in item.tokens.reversed() where isIndefinite(at) { return at..<at + 1 }
    var at = item.tokens.lowerBound - 1
    while at >= sentence.first, item.tokens.lowerBound - at <= 7 {
      if isIndefinite(at) { return at..<at + 1 }
      guard describes(at) || isPlainWord(at) else { return nil }
      at -= 1
    }
    return nil
  }

  /// "A donated Hercules", "an upgraded patrol ship": no word of grammar, which would make the article that of another thing.
  private func isPlainWord(_ at: Int) -> Bool {
    let token = text.tokens[at]
    return token.kind == .word && itemAt[at] < 0
      && (token.word == 0 || !gazetteer.functionWords.contains(token.word))
  }

  private func isIndefinite(_ at: Int) -> Bool {
    text.tokens[at].word != 0 && gazetteer.newsWords.indefinite.contains(text.tokens[at].word)
  }

  /// "The first Rafale of the 24 ordered", "its second submarine of six": the number of all, where it counts nothing else.
  private func quantity(ofAll item: ItemMention) -> Int? {
    let sentence = text.sentences[Int(sentenceOf[item.tokens.lowerBound])]
    let words = gazetteer.newsWords
    var at = item.tokens.upperBound
    guard at < sentence.last, words.of != 0, text.tokens[at].word == words.of else { return nil }
    at += 1
    if at < sentence.last, words.articles.contains(text.tokens[at].word) {
      at += 1
      // "of an order of 24"
      if at + 1 < sentence.last, words.wholes.contains(text.tokens[at].word),
        text.tokens[at + 1].word == words.of
      {
        at += 2
      }
    }
    guard at < sentence.last, quantityAt[at] >= 0 else { return nil }
    let before = max(sentence.first, item.tokens.lowerBound - 4)..<item.tokens.lowerBound
    guard before.contains(where: { words.ordinals.contains(text.tokens[$0].word) }) else {
      return nil
    }
    let quantity = Int(quantityAt[at])
    let end = quantities[quantity].tokens.upperBound
    // "the first system of seven launchers" counts launchers.
    guard end < sentence.last else { return quantity }
    let next = text.tokens[end]
    return next.kind == .sign || cueAt[end] >= 0 || words.behindCounts.contains(next.word)
      ? quantity : nil
  }

  /// Whether a token only describes the equipment behind it.
  private func describes(_ at: Int) -> Bool {
    let token = text.tokens[at]
    if partyAt[at] >= 0 || companyAt[at] >= 0 { return true }
    if token.kind == .sign {
      return token.sign == UInt8(ascii: "-") && token.isGlued || token.sign == UInt8(ascii: "'")
        || token.sign == UInt8(ascii: "\"")
    }
    // "two new FPB 110 patrol boats": a designation that no table has.
    if token.kind == .number { return at > 0 && text.tokens[at - 1].isCapitalised }
    // "two of the shipbuilder's Guardian class boats"
    if isApostrophe(at + 1) || isApostrophe(at - 1) && token.isGlued { return true }
    // "Japanese-donated", "newly-built"
    if at > 0, token.isGlued, text.tokens[at - 1].sign == UInt8(ascii: "-") { return true }
    if cueAt[at] >= 0 {
      let kind = entry(cueAt[at]).kind
      return kind == .used || kind == .force || kind == .modifier
        || entry(cueAt[at]).name == "aside"
    }
    guard token.kind == .word, itemAt[at] < 0 else { return false }
    return token.word != 0 && gazetteer.newsWords.describing.contains(token.word)
      || token.isCapitalised
  }

  private func isApostrophe(_ at: Int) -> Bool {
    text.tokens.indices.contains(at) && text.tokens[at].isGlued
      && text.tokens[at].sign == UInt8(ascii: "'")
  }

  /// The family of a known system, or the folded name of an unknown one.
  func family(_ item: Int) -> String? {
    let mention = items[item]
    if let system = mention.system { return gazetteer.systems[system].family }
    guard !mention.designation.isEmpty else { return nil }
    return text.line(mention.designation).lowercased()
  }

  /// The code of a party, or nil.
  func code(_ party: PartyMention) -> String? { gazetteer.parties[party.party].code }

  /// "US sanctions", "all US allies that buy": what is told of a state's threats and friends gives it no part in a sale.
  func isBystander(_ party: Int) -> Bool {
    let range = parties[party].tokens
    let words = gazetteer.newsWords
    if isPaying(range.lowerBound) { return true }
    guard range.upperBound < text.tokens.count else { return false }
    let next = text.tokens[range.upperBound].word
    guard next != 0 else { return false }
    // "A NATO member", "an unnamed EU country"
    return words.bystanding.contains(next)
      || words.members.contains(next) && ["NATO", "EU"].contains(code(parties[party]))
  }

  /// "Paid for by Saudi Arabia", "financed by the United States": who pays for another's arms does not buy them.
  private func isPaying(_ start: Int) -> Bool {
    let words = gazetteer.newsWords
    var at = start - 1
    if at > 0, text.tokens[at].word != 0, words.articles.contains(text.tokens[at].word) { at -= 1 }
    guard at > 1, text.tokens[at].word == words.by, words.by != 0 else { return false }
    let verb = text.tokens[at - 1].word
    return verb != 0
      && (words.financed.contains(verb)
        || verb == words.for_ && words.paid.contains(text.tokens[at - 2].word))
  }

  /// "against North Korea": who a sale is aimed at takes no part in it.
  func isFoe(_ party: Int) -> Bool {
    let start = parties[party].tokens.lowerBound
    let first = text.sentences[Int(sentenceOf[start])].first
    for at in max(first, start - 2)..<start
    where text.tokens[at].word == gazetteer.newsWords.against {
      return true
    }
    return false
  }

  /// The name of a system that starts at a token; names are in the order of the text.
  func system(startingAt token: Int, index: Int) -> NameRecogniser.Hit? {
    let at = Bisection.first(names.systems.count) {
      names.systems[$0].tokens.lowerBound >= token
    }
    guard at < names.systems.count, names.systems[at].tokens.lowerBound == token,
      names.systems[at].index == index
    else { return nil }
    return names.systems[at]
  }
}
