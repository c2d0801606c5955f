import ArmsModel

/// Companies as makers or contractors of one sale.
extension NewsSaleFeatures {
  /// A company that may be a contractor of the sale.
  struct Contractor {
    /// Its place among the companies of the text.
    var place: Int
    /// Its mentions where the sale is told, and beside that.
    var here: [Int] = []
    var beside: [Int] = []
    /// Its mentions that tell most: those where the sale is told, else beside it, else the first of the text.
    var telling: [Int] = []
  }

  /// Companies that the sale's sentences name, or those beside them, and makers of its systems named anywhere.
  func contractors() -> [Contractor] {
    let companies = shared.companies
    var found: [Int: Contractor] = [:]
    for mention in mentionsBeside(context.companyRuns) {
      let place = companies.placeOf[mention]
      if tells(context.companies[mention].tokens.lowerBound) {
        found[place, default: Contractor(place: place)].here.append(mention)
      } else {
        found[place, default: Contractor(place: place)].beside.append(mention)
      }
    }
    for name in makerNames() {
      if let place = companies.placeByName[name], found[place] == nil {
        found[place] = Contractor(place: place)
      }
    }
    for family in sale.families {
      for mention in shared.producers[family] ?? [] {
        let place = companies.placeOf[mention]
        if found[place] == nil {
          found[place] = Contractor(place: place, beside: [mention])
        }
      }
    }
    return found.values.sorted { $0.place < $1.place }.map { contractor in
      var whole = contractor
      whole.telling =
        !contractor.here.isEmpty
        ? contractor.here
        : !contractor.beside.isEmpty
          ? contractor.beside : Array(companies.all[contractor.place].mentions.prefix(4))
      return whole
    }
  }

  /// Whether a sentence that tells the sale by itself names a company.
  func isToldWith(_ contractor: Contractor) -> Bool {
    contractor.here.contains {
      event(at: context.companies[$0].tokens.lowerBound).map { !$0.leans } ?? false
    }
  }

  /// What speaks for a company as a contractor of the sale.
  func contractor(
    _ contractor: Contractor, of all: Int, report: Report, into features: inout Features
  ) {
    let company = shared.companies.all[contractor.place]
    features.removeAll()
    features.add(T.makerBias)
    features.add(T.makerPlace, place(contractor))
    let makers = makerNames()
    let name = company.entry.map { context.gazetteer.companies[$0].name }
    let makes =
      makers.isEmpty ? "unknown" : name.map(makers.contains) ?? false ? "yes" : "no"
    let seat = seat(company, report)
    features.add(T.makerMakes, makes)
    features.add(T.makerSeat, seat)
    features.add(T.makerMakesSeat, makes, seat)
    features.add(
      T.makerKind, company.entry.map { context.gazetteer.companies[$0].kind } ?? "by-form")
    features.add(T.makerTimes, min(company.mentions.count, 4))
    features.add(T.makerOf, min(all, 5))
    if company.isOpening { features.add(T.makerOpening) }
    var seen: SmallSet<UInt64> = []
    var nearest = 99
    for mention in contractor.telling.prefix(8) {
      let range = context.companies[mention].tokens
      let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
      let own = events(in: Int(context.sentenceOf[range.lowerBound])).flatMap(\.items)
      let item = context.itemAt[range.lowerBound]
      if item >= 0 {
        features.add(T.makerInItem, once: own.contains(Int(item)) ? "own" : "other", &seen)
      }
      features.add(T.makerPreposition, once: preposition(range.lowerBound, sentence), &seen)
      features.add(T.makerBefore, once: cue(range.lowerBound - 1, -1, sentence), &seen)
      features.add(T.makerBehind, once: cue(range.upperBound, 1, sentence), &seen)
      if range.upperBound < sentence.last,
        context.text.tokens[range.upperBound].sign == UInt8(ascii: "'")
      {
        features.add(T.makerPossessive, once: "yes", &seen)
      }
      for item in own {
        let tokens = context.items[item].tokens
        nearest = min(
          nearest, abs(tokens.lowerBound - range.upperBound),
          abs(range.lowerBound - tokens.upperBound))
      }
    }
    features.add(
      T.makerNear, nearest <= 2 ? 0 : nearest <= 6 ? 1 : nearest <= 15 ? 2 : nearest < 99 ? 3 : 4)
    if !contractor.here.isEmpty,
      contractor.here.allSatisfy({ isOfAnother(context.companies[$0].tokens.lowerBound) })
    {
      features.add(T.makerOther)
    }
  }

  /// The makers of the sale's systems.
  func makerNames() -> SmallSet<String> {
    var names: SmallSet<String> = []
    for event in events {
      for item in event.items {
        guard let system = context.items[item].system else { continue }
        names.formUnion(context.gazetteer.systems[system].makers)
      }
    }
    return names
  }

  private func place(_ contractor: Contractor) -> String {
    let events = contractor.here.compactMap { event(at: context.companies[$0].tokens.lowerBound) }
    if events.contains(where: { $0.sentence == firstSentence }) { return "first" }
    if events.contains(where: { !$0.leans }) { return "told" }
    if !events.isEmpty { return "leaning" }
    return contractor.beside.isEmpty ? "elsewhere" : "beside"
  }

  private func seat(_ company: NewsCompanies.Company, _ report: Report) -> String {
    guard let entry = company.entry else { return "unknown" }
    let states = SmallSet(context.gazetteer.companies[entry].states)
    if !states.isDisjoint(with: report.sellers.compactMap(\.value.code)) { return "seller" }
    if !states.isDisjoint(with: report.buyers.compactMap(\.value.code)) { return "buyer" }
    return report.sellers.isEmpty ? "no-seller" : "other"
  }

  /// The small word of direction before a name, an article or a state passed over.
  private func preposition(_ start: Int, _ sentence: Sentence) -> String {
    let words = context.gazetteer.newsWords
    var at = start - 1
    while at >= sentence.first, start - at <= 4 {
      let token = context.text.tokens[at]
      if token.word != 0, words.directions.contains(token.word) || token.word == words.and {
        return context.gazetteer.vocabulary.word(token.word)
      }
      if token.kind == .sign, token.sign != UInt8(ascii: "'") { return "sign" }
      at -= 1
    }
    return at < sentence.first ? "start" : "none"
  }

  /// The class of the nearest cue on one side, and whose deed it tells.
  private func cue(_ start: Int, _ step: Int, _ sentence: Sentence) -> String {
    var at = start
    while at >= sentence.first, at < sentence.last, abs(at - start) < 8 {
      if context.cueAt[at] >= 0 {
        let entry = context.entry(context.cueAt[at])
        if entry.kind != .modifier, entry.kind != .force {
          return entry.kind.name + (entry.side.map { "-" + $0.rawValue } ?? "")
        }
      }
      at += step
    }
    return "none"
  }
}
