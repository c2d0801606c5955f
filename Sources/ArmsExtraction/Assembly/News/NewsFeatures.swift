import ArmsModel

/// What stands around each mention of a news text, as features. The templates' names are what weights.tsv is written in.
struct NewsFeatures {
  let context: NewsContext
  /// What the steps before found: see `NewsReading`.
  var glance: [Float] = [] {
    didSet { strongest = Self.strongest(glance, context) }
  }
  /// Per system: its likeliest mention at first look, and how likely the next one is.
  private var strongest: [Int: (item: Int, first: Float, second: Float)] = [:]
  var telling: [Float] = []
  var deal: Float = 0
  var sold: [Float] = []
  var tokens: [Token] { context.text.tokens }
  /// Per party code: how often it is named.
  let counts: [String: Int]
  let top: String?
  /// States that make an item of the text, and states of its companies.
  let makers: SmallSet<String>
  let companyStates: SmallSet<String>
  /// For each sentence, how many states it names.
  let states: [Int]
  /// What the text speaks of, as features.
  let subjects: FeatureValues
  /// What the grammar of its clause says of each party.
  let frames: [NewsRoles.Frame?]
  /// How the words around each amount and each date tie it to what is sold.
  let amountTies: [String]
  let dateTies: [String]

  init(_ context: NewsContext) {
    self.context = context
    var counts: [String: Int] = [:]
    // By entry first: a look into a dictionary for each mention took longer than all else here.
    var times = Array(repeating: 0, count: context.gazetteer.parties.count)
    for party in context.parties { times[party.party] += 1 }
    for (entry, count) in times.enumerated() where count > 0 {
      if let code = context.gazetteer.parties[entry].code { counts[code, default: 0] += count }
    }
    self.counts = counts
    top = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    var makers: SmallSet<String> = []
    for item in context.items {
      if let system = item.system, let state = context.gazetteer.systems[system].origin.first {
        makers.insert(state)
      }
    }
    self.makers = makers
    var states: SmallSet<String> = []
    for company in context.companies {
      if let index = company.company { states.formUnion(context.gazetteer.companies[index].states) }
    }
    companyStates = states
    self.states = Self.states(context)
    subjects = Self.subjects(context)
    frames = NewsRoles(context: context).all()
    let figures = NewsFigures(context: context)
    amountTies = context.money.indices.map(figures.amount)
    dateTies = context.dates.indices.map(figures.date)
  }

  /// The same for every mention of a text, so found once.
  static func subjects(_ context: NewsContext) -> FeatureValues {
    var opening: UInt32 = 0
    var sentences = Array(repeating: 0, count: CueEntry.Kind.all.count)
    for (index, kinds) in context.kinds.enumerated() {
      if index < 3 { opening |= kinds }
      // Most sentences have one class of cues or none.
      var rest = kinds
      while rest != 0 {
        sentences[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    var values = FeatureValues()
    for kind in CueEntry.Kind.all {
      if opening & kind.bit != 0 { values.add(Self.openings, Int(kind.rawValue)) }
      if sentences[Int(kind.rawValue)] * 10 / max(context.text.sentences.count, 1) >= 2 {
        values.add(Self.often, Int(kind.rawValue))
      }
    }
    return values
  }

  /// By class of cues.
  private static let openings = FeatureValues(CueEntry.Kind.all.map { "opening-" + $0.name })
  private static let often = FeatureValues(CueEntry.Kind.all.map { "often-" + $0.name })

  // MARK: - Items

  /// An item with what the text as a whole tells.
  func item(_ index: Int, into features: inout Features) {
    equipment(index, into: &features)
    secondLook(index, into: &features)
  }

  /// What is added to an item at first look.
  func secondLook(_ index: Int, into features: inout Features) {
    let item = context.items[index]
    let sentence = Int(context.sentenceOf[item.tokens.lowerBound])
    features.add(T.itemGlance, Int(glance[index] * 10))
    told(sentence, T.itemTold, &features)
    features.add(T.itemDeal, Int(deal * 8))
    // The same thing elsewhere, where the text plainly sells it.
    if let system = item.system {
      let strongest = strongest[system]
      let elsewhere =
        (strongest?.item == index ? strongest?.second : strongest?.first) ?? 0
      features.add(T.itemElsewhere, Int(elsewhere * 5))
    }
  }

  private static func strongest(
    _ glance: [Float], _ context: NewsContext
  ) -> [Int: (item: Int, first: Float, second: Float)] {
    var strongest: [Int: (item: Int, first: Float, second: Float)] = [:]
    for (index, likely) in glance.enumerated() {
      guard let system = context.items[index].system else { continue }
      if let known = strongest[system] {
        strongest[system] =
          likely > known.first
          ? (index, likely, known.first) : (known.item, known.first, max(known.second, likely))
      } else {
        strongest[system] = (index, likely, 0)
      }
    }
    return strongest
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
      features.add(T.itemNounKind, entry.kindHash, entry.kind.rawValue)
    }
    let sentence = Int(context.sentenceOf[item.tokens.lowerBound])
    if let system = item.system {
      let origin = context.gazetteer.systems[system].origin
      if context.partyRuns.mentions(in: sentence).contains(where: {
        context.code(context.parties[Int($0)]).map { !origin.contains($0) } ?? false
      }) {
        features.add(T.itemForeign)
      }
    }
    features.add(
      context.quantity(of: item) != nil ? T.itemCounted : T.itemUncounted)
    surroundings(item.tokens, prefix: .item, &features)
    features.add(T.itemParties, min(states[sentence], 3))
    features.add(T.itemMoney, moneys(in: sentence) > 0 ? 1 : 0)
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
    let best = best(sold, in: sentenceIndex)
    var nearestBefore: Int?
    var nearestAfter: Int?
    if best > 0.3 {
      // Closures, since the function by its name would be handed over with a copy of all that is held here.
      nearestBefore = (sentence.first..<max(party.tokens.lowerBound, sentence.first)).last {
        isSold($0)
      }
      nearestAfter = (party.tokens.upperBound..<max(party.tokens.upperBound, sentence.last)).first {
        isSold($0)
      }
    }
    features.add(T.partySold, Int(best * 5))
    let frame = frames[index]
    let frameHash = frame?.hash ?? Self.none
    features.add(T.partyFrame, frameHash, frame?.name ?? "none")
    if best > 0.3 { features.add(T.partyFrameSold, frameHash, frame?.name ?? "none") }
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
      if context.itemRuns.mentions(in: sentenceIndex).contains(where: { item in
        context.items[Int(item)].system.map {
          context.gazetteer.systems[$0].origin.contains(code)
        } ?? false
      }) {
        features.add(T.partyMakerHere)
      }
      if context.companyRuns.mentions(in: sentenceIndex).contains(where: { company in
        context.companies[Int(company)].company.map {
          context.gazetteer.companies[$0].states.contains(code)
        } ?? false
      }) {
        features.add(T.partyCompanyHere)
      }
    }
    features.add(T.partyOthers, min(states[sentenceIndex], 4))
    place(sentenceIndex, T.partyPlace, &features)
    document(T.partyDocument, &features)
  }

  /// Whether a token stands in equipment that is likely sold.
  private func isSold(_ at: Int) -> Bool {
    context.itemAt[at] >= 0 && sold[Int(context.itemAt[at])] > 0.3
  }

  fileprivate static let none = Vocabulary.hash("none".utf8)

  /// "MELBOURNE, Australia — …", "TOKYO (Kyodo) -- …": where a story was written.
  func isDateline(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard range.lowerBound - sentence.first <= 4,
      tokens[sentence.first].flags.contains(.lineBefore), tokens[sentence.first].isAllCaps
    else { return false }
    // A name may go on behind the end of its sentence ("U.S." and "government" in the next line).
    for at in range.upperBound..<max(range.upperBound, min(range.upperBound + 8, sentence.last))
    where tokens[at].sign == UInt8(ascii: "-") && !tokens[at].isGlued {
      return true
    }
    return false
  }

  /// Whether the party is the subject of a verb of buying or selling, or stands behind one, and with which small word.
  func sides(_ range: Range<Int>, _ sentence: Sentence, _ features: inout Features) {
    // What names the features holds this alone, and no copy of all that is held here.
    let context = context
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
        // The hash of all three, found without putting them together.
        let small = preposition(before: range.lowerBound, sentence)
        let after = Vocabulary.hash("-after-".utf8, after: context.hash(small))
        features.add(
          T.partyObject, Vocabulary.hash(side.rawValue.utf8, after: after),
          context.name(small) + "-after-" + side.rawValue)
        return
      }
      at -= 1
    }
    let small = preposition(before: range.lowerBound, sentence)
    features.add(T.partyPreposition, context.hash(small), context.name(small))
  }

  /// The nearest small word of direction before a token, articles and adjectives passed over; 0 where there is none.
  private func preposition(before token: Int, _ sentence: Sentence) -> WordID {
    var at = token - 1
    while at >= sentence.first, token - at <= 4 {
      let word = context.text.tokens[at].word
      if context.gazetteer.newsWords.directions.contains(word) { return word }
      if context.text.tokens[at].kind == .sign { break }
      at -= 1
    }
    return 0
  }

  /// What follows a party: "'s", "-built", "navy", equipment.
  func after(_ end: Int, _ features: inout Features) {
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
}

extension NewsContext {
  /// The hash of a small word as a feature's value, and the value itself; 0 is none.
  fileprivate func hash(_ small: WordID) -> UInt64 {
    small == 0 ? NewsFeatures.none : gazetteer.vocabulary.hash(small)
  }

  fileprivate func name(_ small: WordID) -> String {
    small == 0 ? "none" : gazetteer.vocabulary.word(small)
  }
}
