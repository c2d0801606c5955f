import ArmsModel

/// What stands around each mention of a news text, as features. The templates' names are what weights.tsv is written in.
struct NewsFeatures {
  let context: NewsContext
  /// What the steps before found: see `NewsReading`.
  var glance: [Float] = []
  var telling: [Float] = []
  var deal: Float = 0
  var sold: [Float] = []
  private var tokens: [Token] { context.text.tokens }
  /// Per party code: how often it is named.
  private let counts: [String: Int]
  private let top: String?
  /// States that make an item of the text, and states of its companies.
  private let makers: Set<String>
  private let companyStates: Set<String>
  /// What the text speaks of, as features.
  private let subjects: [(hash: UInt64, name: String)]

  init(_ context: NewsContext) {
    self.context = context
    var counts: [String: Int] = [:]
    for party in context.parties {
      if let code = context.code(party) { counts[code, default: 0] += 1 }
    }
    self.counts = counts
    top = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    var makers: Set<String> = []
    for item in context.items {
      if let system = item.system, let state = context.gazetteer.systems[system].origin.first {
        makers.insert(state)
      }
    }
    self.makers = makers
    var states: Set<String> = []
    for company in context.companies {
      if let index = company.company { states.formUnion(context.gazetteer.companies[index].states) }
    }
    companyStates = states
    subjects = Self.subjects(context)
  }

  /// The same for every mention of a text, so found once.
  private static func subjects(_ context: NewsContext) -> [(hash: UInt64, name: String)] {
    var opening: UInt32 = 0
    var sentences = Array(repeating: 0, count: CueEntry.Kind.all.count)
    for (index, kinds) in context.kinds.enumerated() {
      if index < 3 { opening |= kinds }
      for bit in sentences.indices where kinds & (1 << UInt32(bit)) != 0 { sentences[bit] += 1 }
    }
    var subjects: [(hash: UInt64, name: String)] = []
    for kind in CueEntry.Kind.all {
      var names: [String] = []
      if opening & kind.bit != 0 { names.append("opening-" + kind.name) }
      if sentences[Int(kind.rawValue)] * 10 / max(context.text.sentences.count, 1) >= 2 {
        names.append("often-" + kind.name)
      }
      subjects += names.map { (Vocabulary.hash($0.utf8), $0) }
    }
    return subjects
  }

  // MARK: - Items

  /// An item with what the text as a whole tells.
  func item(_ index: Int, into features: inout Features) {
    equipment(index, into: &features)
    let item = context.items[index]
    let sentence = Int(context.sentenceOf[item.tokens.lowerBound])
    features.add(T.itemGlance, Int(glance[index] * 10))
    told(sentence, T.itemTold, &features)
    features.add(T.itemDeal, Int(deal * 8))
    // The same thing elsewhere, where the text plainly sells it.
    if let system = item.system {
      var best: Float = 0
      for (other, mention) in context.items.enumerated()
      where other != index && mention.system == system {
        best = max(best, glance[other])
      }
      features.add(T.itemElsewhere, Int(best * 5))
    }
  }

  /// An item at first look.
  func equipment(_ index: Int, into features: inout Features) {
    let item = context.items[index]
    features.removeAll()
    features.add(T.itemBias)
    features.add(T.itemRule, Vocabulary.hash(item.rule.utf8), item.rule)
    features.add(
      T.itemCategory, Vocabulary.hash(item.category.rawValue.utf8), item.category.rawValue)
    if item.support { features.add(T.itemSupport) }
    if let noun = item.noun {
      let entry = context.gazetteer.nouns[noun]
      features.add(T.itemNoun, entry.hash, entry.name)
      features.add(T.itemNounKind, Vocabulary.hash(entry.kind.rawValue.utf8), entry.kind.rawValue)
    }
    if let system = item.system {
      let origin = context.gazetteer.systems[system].origin
      let sentence = sentence(of: item.tokens.lowerBound)
      if parties(in: sentence).contains(where: {
        context.code($0).map { !origin.contains($0) } ?? false
      }) {
        features.add(T.itemForeign)
      }
    }
    features.add(
      context.quantity(of: item) != nil ? T.itemCounted : T.itemUncounted)
    surroundings(item.tokens, prefix: .item, &features)
    let sentence = Int(context.sentenceOf[item.tokens.lowerBound])
    let parties = Set(parties(in: context.text.sentences[sentence]).map(\.party)).count
    features.add(T.itemParties, min(parties, 3))
    features.add(T.itemMoney, moneys(in: context.text.sentences[sentence]) > 0 ? 1 : 0)
    place(sentence, T.itemPlace, &features)
    document(T.itemDocument, &features)
  }

  // MARK: - Parties

  func party(_ index: Int, into features: inout Features) {
    let party = context.parties[index]
    features.removeAll()
    features.add(T.partyBias)
    let form: String
    switch party.form {
    case .name: form = "name"
    case .demonym: form = "demonym"
    case .capital: form = "capital"
    case .institution: form = "institution"
    }
    features.add(T.partyForm, Vocabulary.hash(form.utf8), form)
    surroundings(party.tokens, prefix: .party, &features)
    after(party.tokens.upperBound, &features)
    let sentenceIndex = Int(context.sentenceOf[party.tokens.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    // The nearest equipment that is likely sold, before and behind.
    var best: Float = 0
    var nearestBefore: Int?
    var nearestAfter: Int?
    for at in sentence.tokens where context.itemAt[at] >= 0 {
      let item = Int(context.itemAt[at])
      best = max(best, sold[item])
      guard sold[item] > 0.3 else { continue }
      if at < party.tokens.lowerBound { nearestBefore = at }
      if at >= party.tokens.upperBound, nearestAfter == nil { nearestAfter = at }
    }
    features.add(T.partySold, Int(best * 5))
    told(sentenceIndex, T.partyTold, &features)
    features.add(T.partyDeal, Int(deal * 8))
    sides(party.tokens, sentence, &features)
    if isDateline(party.tokens, sentence) { features.add(T.partyDateline) }
    if let nearestBefore {
      features.add(T.partyItemBefore, bucket(party.tokens.lowerBound - nearestBefore))
    }
    if let nearestAfter {
      features.add(T.partyItemAfter, bucket(nearestAfter - party.tokens.upperBound))
    }
    if context.itemAt[party.tokens.lowerBound] >= 0 { features.add(T.partyInItem) }
    if let code = context.code(party) {
      if makers.contains(code) { features.add(T.partyMaker) }
      if companyStates.contains(code) { features.add(T.partyCompany) }
      features.add(T.partyCount, min(counts[code] ?? 0, 8))
      if code == top { features.add(T.partyTop) }
      for at in sentence.tokens {
        let item = context.itemAt[at]
        if item >= 0, let system = context.items[Int(item)].system,
          context.gazetteer.systems[system].origin.contains(code)
        {
          features.add(T.partyMakerHere)
          break
        }
      }
      for at in sentence.tokens {
        let company = context.companyAt[at]
        if company >= 0, let index = context.companies[Int(company)].company,
          context.gazetteer.companies[index].states.contains(code)
        {
          features.add(T.partyCompanyHere)
          break
        }
      }
    }
    let others = Set(parties(in: sentence).map(\.party)).count
    features.add(T.partyOthers, min(others, 4))
    place(sentenceIndex, T.partyPlace, &features)
    document(T.partyDocument, &features)
  }

  /// "MELBOURNE, Australia — …", "TOKYO (Kyodo) -- …": where a story was written.
  private func isDateline(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard range.lowerBound - sentence.first <= 4,
      tokens[sentence.first].flags.contains(.lineBefore), tokens[sentence.first].isAllCaps
    else { return false }
    for at in range.upperBound..<min(range.upperBound + 8, sentence.last)
    where tokens[at].sign == UInt8(ascii: "-") && !tokens[at].isGlued {
      return true
    }
    return false
  }

  /// Whether the party is the subject of a verb of buying or selling, or stands behind one, and with which small word.
  private func sides(_ range: Range<Int>, _ sentence: Sentence, _ features: inout Features) {
    var at = range.upperBound
    while at < sentence.last, at - range.upperBound < 12 {
      if context.cueAt[at] >= 0, let side = context.entry(context.cueAt[at]).side {
        let name = side.rawValue
        features.add(T.partySubject, Vocabulary.hash(name.utf8), name)
        break
      }
      if context.partyAt[at] >= 0 || context.text.tokens[at].sign == UInt8(ascii: ";") { break }
      at += 1
    }
    at = range.lowerBound - 1
    while at >= sentence.first {
      if context.cueAt[at] >= 0, let side = context.entry(context.cueAt[at]).side {
        let name = preposition(before: range.lowerBound, sentence) + "-after-" + side.rawValue
        features.add(T.partyObject, Vocabulary.hash(name.utf8), name)
        return
      }
      at -= 1
    }
    let name = preposition(before: range.lowerBound, sentence)
    features.add(T.partyPreposition, Vocabulary.hash(name.utf8), name)
  }

  /// The nearest small word of direction before a token, articles and adjectives passed over.
  private func preposition(before token: Int, _ sentence: Sentence) -> String {
    var at = token - 1
    while at >= sentence.first, token - at <= 4 {
      let word = context.text.tokens[at].word
      if context.gazetteer.newsWords.directions.contains(word) {
        return context.gazetteer.vocabulary.word(word)
      }
      if context.text.tokens[at].kind == .sign { break }
      at -= 1
    }
    return "none"
  }

  /// What follows a party: "'s", "-built", "navy", equipment.
  private func after(_ end: Int, _ features: inout Features) {
    guard end < tokens.count else { return }
    var at = end
    if tokens[at].sign == UInt8(ascii: "'") {
      features.add(T.partyPossessive)
      at += 1
      if at < tokens.count, tokens[at].isGlued, tokens[at].end - tokens[at].start == 1 { at += 1 }
    } else if tokens[at].sign == UInt8(ascii: "-"), at + 1 < tokens.count {
      features.add(T.partyHyphen, word: at + 1, context)
    } else if tokens[at].sign == UInt8(ascii: ",") {
      features.add(T.partyComma)
    }
    guard at < tokens.count else { return }
    if context.cueAt[at] >= 0 {
      let entry = context.entry(context.cueAt[at])
      features.add(T.partyNextCue, entry.hash, entry.name)
    } else if context.itemAt[at] >= 0 {
      features.add(T.partyNextItem)
    } else if context.companyAt[at] >= 0 {
      features.add(T.partyNextCompany)
    }
  }

  // MARK: - Money and dates

  func money(_ index: Int, into features: inout Features) {
    let money = context.money[index]
    features.removeAll()
    features.add(T.valueBias)
    surroundings(money.tokens, prefix: .value, &features)
    let sentenceIndex = Int(context.sentenceOf[money.tokens.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    features.add(T.valueSold, Int(best(sold, sentence) * 5))
    told(sentenceIndex, T.valueTold, &features)
    features.add(T.valueDeal, Int(deal * 8))
    if sentenceIndex > 0 {
      features.add(
        T.valueSoldBefore, Int(best(sold, context.text.sentences[sentenceIndex - 1]) * 3))
    }
    features.add(T.valueCount, min(moneys(in: sentence), 4))
    if money.equivalent != nil { features.add(T.valueEquivalent) }
    features.add(T.valueSize, magnitude(money.money.amount))
    place(sentenceIndex, T.valuePlace, &features)
    document(T.valueDocument, &features)
  }

  func date(_ index: Int, into features: inout Features) {
    let date = context.dates[index]
    features.removeAll()
    features.add(T.dateBias)
    features.add(T.dateRule, Vocabulary.hash(date.rule.utf8), date.rule)
    surroundings(date.tokens, prefix: .date, &features)
    let sentenceIndex = Int(context.sentenceOf[date.tokens.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    features.add(T.dateSold, Int(best(sold, sentence) * 5))
    told(sentenceIndex, T.dateTold, &features)
    features.add(T.dateDeal, Int(deal * 8))
    place(sentenceIndex, T.datePlace, &features)
    document(T.dateDocument, &features)
  }

  // MARK: - The document

  func deal(into features: inout Features) {
    features.removeAll()
    features.add(T.dealBias)
    features.add(T.dealSold, Int((glance.max() ?? 0) * 8))
    features.add(T.dealSoldCount, min(glance.count { $0 > 0.35 }, 5))
    features.add(T.dealTelling, Int((telling.max() ?? 0) * 8))
    features.add(T.dealTellingCount, min(telling.count { $0 > 0.4 }, 5))
    features.add(T.dealItems, min(context.items.count, 4))
    features.add(T.dealParties, min(counts.count, 4))
    document(T.dealDocument, &features)
  }

  // MARK: - Sentences

  /// A sentence as a whole: its cues, what stands in it, and the most likely equipment.
  func sentence(_ index: Int, into features: inout Features) {
    features.removeAll()
    features.add(T.tellingBias)
    let sentence = context.text.sentences[index]
    let parties = Set(parties(in: sentence).map(\.party)).count
    let best = best(glance, sentence)
    var counted = false
    for at in sentence.tokens where context.itemAt[at] >= 0 {
      if context.quantity(of: context.items[Int(context.itemAt[at])]) != nil { counted = true }
    }
    features.add(T.tellingSold, Int(best * 10))
    features.add(T.tellingParties, min(parties, 3))
    let money = moneys(in: sentence) > 0
    if money { features.add(T.tellingMoney) }
    if counted { features.add(T.tellingCounted) }
    if sentence.tokens.contains(where: { context.dateAt[$0] >= 0 }) { features.add(T.tellingDate) }
    if sentence.tokens.contains(where: { context.companyAt[$0] >= 0 }) {
      features.add(T.tellingCompany)
    }
    for cue in context.cues(in: sentence) {
      let entry = context.entry(cue)
      features.add(T.tellingCue, entry.hash, entry.name)
    }
    for kind in CueEntry.Kind.all where context.has(kind, sentence: index) {
      let name =
        kind.name + (best > 0.3 ? "+item" : "")
        + (parties > 1 ? "+states" : parties == 1 ? "+state" : "")
      features.add(T.tellingKind, Vocabulary.hash(name.utf8), name)
    }
    if index > 0 {
      features.add(T.tellingBefore, Int(self.best(glance, context.text.sentences[index - 1]) * 5))
    }
    if index + 1 < context.text.sentences.count {
      features.add(T.tellingAfter, Int(self.best(glance, context.text.sentences[index + 1]) * 5))
    }
    if sentence.isHeading { features.add(T.tellingHeading) }
    place(index, T.tellingPlace, &features)
    document(T.tellingDocument, &features)
  }

  /// How likely a sentence and its neighbours tell of a sale.
  private func told(_ sentence: Int, _ template: Template, _ features: inout Features) {
    features.add(template, Int(telling[sentence] * 10))
  }

  // MARK: - Shared

  enum Prefix { case item, party, value, date }

  /// The words and cues on either side.
  private func surroundings(_ range: Range<Int>, prefix: Prefix, _ features: inout Features) {
    let t = prefix.templates
    let sentenceIndex = Int(context.sentenceOf[range.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    // The word before, quantities passed over.
    var before = range.lowerBound - 1
    if prefix == .item, before >= sentence.first, context.quantityAt[before] >= 0 {
      while before >= sentence.first, context.quantityAt[before] >= 0 { before -= 1 }
    }
    if before >= sentence.first {
      features.add(t.before, word: before, context)
      if before - 1 >= sentence.first { features.add(t.before2, word: before - 1, context) }
    } else {
      features.add(t.first)
    }
    if range.upperBound < sentence.last {
      features.add(t.after, word: range.upperBound, context)
      if range.upperBound + 1 < sentence.last {
        features.add(t.after2, word: range.upperBound + 1, context)
      }
    } else {
      features.add(t.last)
    }
    // The nearest cues on either side, with whether they are near.
    var seen = 0
    var at = range.lowerBound - 1
    var last: Int32 = -1
    while at >= sentence.first, seen < 2 {
      let cue = context.cueAt[at]
      if cue >= 0, cue != last {
        let entry = context.entry(cue)
        let near = range.lowerBound - at <= 4
        features.add(
          seen == 0 ? (near ? t.cueBeforeNear : t.cueBefore) : t.cueBeforeSecond,
          entry.hash, entry.name)
        if seen == 0 {
          features.add(t.kindBefore, entry.kind.hash, entry.kind.name)
        }
        seen += 1
        last = cue
      }
      at -= 1
    }
    if seen == 0 { features.add(t.noCueBefore) }
    seen = 0
    last = -1
    at = range.upperBound
    while at < sentence.last, seen < 2 {
      let cue = context.cueAt[at]
      if cue >= 0, cue != last {
        let entry = context.entry(cue)
        let near = at - range.upperBound <= 3
        features.add(
          seen == 0 ? (near ? t.cueAfterNear : t.cueAfter) : t.cueAfterSecond,
          entry.hash, entry.name)
        seen += 1
        last = cue
      }
      at += 1
    }
    if seen == 0 { features.add(t.noCueAfter) }
    for kind in CueEntry.Kind.all where context.has(kind, sentence: sentenceIndex) {
      features.add(t.sentence, kind.hash, kind.name)
    }
    if sentenceIndex > 0 {
      for kind in [CueEntry.Kind.contracted, .delivered, .trade, .use, .past, .exercise, .domestic]
      where context.has(kind, sentence: sentenceIndex - 1) {
        features.add(t.previous, kind.hash, kind.name)
      }
    }
  }

  private func place(_ sentence: Int, _ template: Template, _ features: inout Features) {
    features.add(
      template, sentence == 0 ? 0 : sentence < 3 ? 1 : sentence < 8 ? 2 : sentence < 20 ? 3 : 4)
  }

  /// What the whole text speaks of: classes in its opening, and classes by share of sentences.
  private func document(_ template: Template, _ features: inout Features) {
    for (hash, name) in subjects { features.add(template, hash, name) }
  }

  private func sentence(of token: Int) -> Sentence {
    context.text.sentences[Int(context.sentenceOf[token])]
  }

  private func parties(in sentence: Sentence) -> [PartyMention] {
    var found: [PartyMention] = []
    var last: Int32 = -1
    for at in sentence.tokens where context.partyAt[at] >= 0 && context.partyAt[at] != last {
      last = context.partyAt[at]
      found.append(context.parties[Int(last)])
    }
    return found
  }

  private func moneys(in sentence: Sentence) -> Int {
    var count = 0
    var last: Int32 = -1
    for at in sentence.tokens where context.moneyAt[at] >= 0 && context.moneyAt[at] != last {
      last = context.moneyAt[at]
      count += 1
    }
    return count
  }

  private func best(_ sold: [Float], _ sentence: Sentence) -> Float {
    var best: Float = 0
    for at in sentence.tokens where context.itemAt[at] >= 0 {
      best = max(best, sold[Int(context.itemAt[at])])
    }
    return best
  }

  private func bucket(_ distance: Int) -> Int {
    distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 7 ? 2 : distance <= 15 ? 3 : 4
  }

  private func magnitude(_ amount: Int) -> Int {
    var size = 0
    var left = amount
    while left >= 10 {
      left /= 10
      size += 1
    }
    return min(size, 12)
  }
}
