import ArmsModel

/// Writes down one sale of a text.
struct NewsReport {
  let reading: NewsReading
  let sale: NewsSale
  /// The text's first sale where this is another.
  let first: NewsSale?
  private var context: NewsContext { reading.context }
  private var gazetteer: Gazetteer { context.gazetteer }

  /// nil where no sale is left: nothing sold, or the buyer its own seller.
  func report() -> Report? {
    let items = NewsItems(reading: reading, sale: sale).items()
    guard items.contains(where: { !$0.support }) else { return nil }
    var buyers = parties(sale.events.flatMap(\.buyers), reading.buyer, "party.buyer")
    var sellers = parties(sale.events.flatMap(\.sellers), reading.seller, "party.seller")
    if buyers.isEmpty { buyers = inheritedBuyers() }
    let buyerCodes = Set(buyers.compactMap(\.value.code))
    sellers.removeAll { $0.value.code.map(buyerCodes.contains) ?? false }
    if sellers.isEmpty { sellers = inferredSellers(buyerCodes) }
    let makers = origins()
    if sellers.isEmpty, !buyerCodes.isEmpty, !makers.isEmpty, makers.isSubset(of: buyerCodes) {
      return nil  // A state's own order from its own industry.
    }
    guard !buyers.isEmpty || !sellers.isEmpty else { return nil }
    var report = Report(sellers: sellers, buyers: buyers, items: items)
    report.stage = stage()
    report.value = value()
    report.announced = announced()
    report.mechanism = mechanism()
    report.contractors = contractors()
    report.background = isBackground(report)
    return report
  }

  // MARK: - Parties

  private func parties(_ mentions: [Int], _ scores: [Float], _ rule: String) -> [Claim<Party>] {
    var order: [String] = []
    var cited: [String: [Range<Int>]] = [:]
    var best: [String: Float] = [:]
    for mention in mentions {
      let party = context.parties[mention]
      guard let code = context.code(party) else { continue }
      if cited[code] == nil { order.append(code) }
      if !(cited[code] ?? []).contains(party.tokens) {
        cited[code, default: []].append(party.tokens)
      }
      best[code] = max(best[code] ?? 0, scores[mention])
    }
    // Of several, those far weaker than the strongest are slips.
    let top = best.values.max() ?? 0
    return order.filter { (best[$0] ?? 0) >= top * 0.6 }.map { code in
      Claim(
        Party(code: code, name: name(code)),
        citations: (cited[code] ?? []).map { context.text.citation($0) }, rule: rule)
    }
  }

  private func name(_ code: String) -> String {
    gazetteer.partyByCode[code].map { gazetteer.parties[$0].name } ?? code
  }

  /// The buyer of the text's main sale, where this sale names none.
  private func inheritedBuyers() -> [Claim<Party>] {
    let mentions = context.parties.indices.filter {
      reading.buyer[$0] >= NewsEvents.partyThreshold && reading.buyer[$0] >= reading.seller[$0]
        && !sale.sellers.contains(context.code(context.parties[$0]) ?? "")
    }
    guard !mentions.isEmpty else { return [] }
    // The nearest one before the sale, else the first.
    let start = sale.firstSentence
    let before = mentions.last {
      Int(context.sentenceOf[context.parties[$0].tokens.lowerBound]) <= start
    }
    return parties([before ?? mentions[0]], reading.buyer, "party.buyer.carried")
  }

  /// The seller that only a product or a company tells: of a state that the text names as a seller elsewhere, the words
  /// there; else the product or company itself, marked as inferred.
  private func inferredSellers(_ buyers: Set<String>) -> [Claim<Party>] {
    for event in sale.events {
      for item in event.items {
        guard let system = context.items[item].system,
          let origin = gazetteer.systems[system].origin.first, !buyers.contains(origin),
          origin.utf8.count == 3
        else { continue }
        let mention = context.items[item]
        let words = mention.designation.isEmpty ? mention.tokens : mention.designation
        return [seller(origin, words, "party.seller.product")]
      }
    }
    for event in sale.events {
      for company in event.companies {
        guard let index = context.companies[company].company,
          let state = gazetteer.companies[index].states.first, !buyers.contains(state)
        else { continue }
        return [seller(state, context.companies[company].tokens, "party.seller.company")]
      }
    }
    return []
  }

  private func seller(_ code: String, _ words: Range<Int>, _ rule: String) -> Claim<Party> {
    let named = context.parties.indices.filter {
      context.code(context.parties[$0]) == code && reading.seller[$0] >= 0.15
        && reading.seller[$0] > reading.buyer[$0]
    }
    if let likeliest = named.max(by: { reading.seller[$0] < reading.seller[$1] }) {
      return Claim(
        Party(code: code, name: name(code)),
        citations: [context.text.citation(context.parties[likeliest].core)],
        rule: rule + ".named")
    }
    return Claim(
      Party(code: code, name: name(code)), citations: [context.text.citation(words)], rule: rule,
      inferred: true)
  }

  private func origins() -> Set<String> {
    var states: Set<String> = []
    for item in sale.events.flatMap(\.items) {
      if let system = context.items[item].system {
        states.formUnion(gazetteer.systems[system].origin)
      }
    }
    for company in sale.events.flatMap(\.companies) {
      if let index = context.companies[company].company {
        states.formUnion(gazetteer.companies[index].states)
      }
    }
    return states
  }

  // MARK: - Stage, value, date

  private func stage() -> Claim<Stage>? {
    let readings = sale.events.compactMap(\.stage)
    guard let strongest = readings.map(\.weight).max() else {
      // A text that tells of a transfer without a verb of its own: what is said of it is no more than considered.
      guard let item = sale.events.first?.items.first else { return nil }
      return Claim(
        .considered, citations: [context.text.citation(context.items[item].tokens)],
        rule: "stage.unspoken")
    }
    _ = strongest
    // What is said where the equipment is named, and early, counts more than what is said of "the deal" later.
    var scores: [Stage: Int] = [:]
    var best: [Stage: NewsStage.Reading] = [:]
    for (index, event) in sale.events.enumerated() {
      guard let reading = event.stage else { continue }
      var score = reading.weight * 2 - (event.leans ? 4 : 0) + (index == 0 ? 3 : 0)
      if reading.stage == .cancelled, event.leans, event.sentence > 4 { score -= 4 }
      if scores[reading.stage].map({ $0 < score }) ?? true {
        scores[reading.stage] = score
        best[reading.stage] = reading
      }
    }
    let top = scores.values.max() ?? 0
    // The furthest of the stages that are told about as firmly.
    guard
      let stage = scores.filter({ $0.value >= top - 1 }).keys.max(by: { $0.order < $1.order }),
      let chosen = best[stage]
    else { return nil }
    var citations: [Citation] = []
    for reading in readings where reading.stage == chosen.stage && citations.count < 4 {
      citations.append(context.text.citation(reading.tokens))
    }
    return Claim(chosen.stage, citations: citations, rule: chosen.rule)
  }

  private func value() -> Claim<SaleValue>? {
    let mentions = sale.events.flatMap(\.values)
    guard let best = mentions.max(by: { reading.value[$0] < reading.value[$1] }) else { return nil }
    let chosen = context.money[best]
    var citations = [context.text.citation(chosen.tokens)]
    var others: [Claim<SaleValue>] = []
    let meaning = meaning()
    for mention in mentions where mention != best {
      let money = context.money[mention]
      let citation = context.text.citation(money.tokens)
      if money.money == chosen.money {
        if !citations.contains(citation) { citations.append(citation) }
      } else {
        others.append(
          Claim(SaleValue(money.money, meaning: meaning), citations: [citation], rule: money.rule))
      }
    }
    return Claim(
      SaleValue(chosen.money, meaning: meaning), citations: citations, rule: chosen.rule,
      others: others)
  }

  private func meaning() -> ValueMeaning {
    switch stage()?.value {
    case .approved: .notified
    case .contracted: .contract
    default: .stated
    }
  }

  private func announced() -> Claim<PartialDate>? {
    guard let stage = stage()?.value else { return nil }
    var best: (distance: Int, date: Int)?
    for event in sale.events {
      guard let reading = event.stage, reading.stage == stage else { continue }
      for date in event.dates
      where context.dates[date].date != nil && !context.dates[date].isExpected {
        let range = context.dates[date].tokens
        let distance =
          range.lowerBound >= reading.tokens.upperBound
          ? range.lowerBound - reading.tokens.upperBound
          : reading.tokens.lowerBound - range.upperBound + 3
        if best.map({ distance < $0.distance }) ?? true { best = (distance, date) }
      }
    }
    guard let best, let value = context.dates[best.date].date else { return nil }
    return Claim(
      value, citations: [context.text.citation(context.dates[best.date].tokens)],
      rule: context.dates[best.date].rule)
  }

  private func mechanism() -> Claim<Mechanism>? {
    for event in sale.events {
      for cue in context.cues(in: context.text.sentences[event.sentence]) {
        let mention = context.cues[Int(cue)]
        let mechanism: Mechanism
        switch gazetteer.cues[mention.cue].kind {
        case .fms: mechanism = .fms
        case .dcs: mechanism = .dcs
        case .eda: mechanism = .eda
        case .lease: mechanism = .lease
        case .grant: mechanism = .grant
        default: continue
        }
        return Claim(
          mechanism, citations: [context.text.citation(mention.tokens)], rule: "mechanism.cue")
      }
    }
    return nil
  }

  private func contractors() -> [Claim<String>] {
    var order: [Int] = []
    var cited: [Int: [Citation]] = [:]
    for event in sale.events {
      for company in event.companies {
        guard let index = context.companies[company].company else { continue }
        if cited[index] == nil { order.append(index) }
        let citation = context.text.citation(context.companies[company].tokens)
        if !(cited[index] ?? []).contains(citation) { cited[index, default: []].append(citation) }
      }
    }
    return order.map {
      Claim(gazetteer.companies[$0].name, citations: cited[$0] ?? [], rule: "contractor.named")
    }
  }

  /// Told in passing: an earlier sale, or another one far down the text.
  private func isBackground(_ report: Report) -> Bool {
    guard let first else { return false }
    if sale.isPast { return true }
    return sale.firstSentence > first.firstSentence + 4
  }
}
