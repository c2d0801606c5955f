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
    var buyerMentions = sale.events.flatMap(\.buyers)
    var sellerMentions = sale.events.flatMap(\.sellers)
    part(&buyerMentions, &sellerMentions)
    var buyers = parties(buyerMentions, reading.buyer, "party.buyer")
    var sellers = parties(sellerMentions, reading.seller, "party.seller")
    if buyers.isEmpty { buyers = inheritedBuyers(besides: Set(sellers.compactMap(\.value.code))) }
    let buyerCodes = Set(buyers.compactMap(\.value.code))
    sellers.removeAll { $0.value.code.map(buyerCodes.contains) ?? false }
    if sellers.isEmpty { sellers = inferredSellers(buyerCodes) }
    let makers = origins()
    if sellers.isEmpty, buyerCodes.count == 1, !makers.isEmpty, makers.isSubset(of: buyerCodes) {
      return nil  // A state's own order from its own industry.
    }
    guard !buyers.isEmpty || !sellers.isEmpty else { return nil }
    var report = Report(sellers: sellers, buyers: buyers, items: items)
    report.stage = stage(buyers: buyerCodes)
    report.value = value(report.stage?.value)
    report.announced = announced(report.stage?.value)
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

  /// A state is on one side of a sale: where its mentions speak for both, the side that they speak for more keeps it.
  private func part(_ buyers: inout [Int], _ sellers: inout [Int]) {
    func weight(_ mentions: [Int], _ scores: [Float]) -> [String: Float] {
      mentions.reduce(into: [:]) { weight, mention in
        guard let code = context.code(context.parties[mention]) else { return }
        weight[code, default: 0] += scores[mention]
      }
    }
    let asBuyer = weight(buyers, reading.buyer)
    let asSeller = weight(sellers, reading.seller)
    buyers.removeAll { mention in
      guard let code = context.code(context.parties[mention]) else { return false }
      return (asSeller[code] ?? 0) > (asBuyer[code] ?? 0)
    }
    sellers.removeAll { mention in
      guard let code = context.code(context.parties[mention]) else { return false }
      return (asBuyer[code] ?? 0) >= (asSeller[code] ?? 0)
    }
  }

  private func name(_ code: String) -> String {
    gazetteer.partyByCode[code].map { gazetteer.parties[$0].name } ?? code
  }

  /// The buyer of the text's main sale, where this sale names none.
  private func inheritedBuyers(besides sellers: Set<String>) -> [Claim<Party>] {
    let mentions = context.parties.indices.filter {
      reading.buyer[$0] >= NewsEvents.partyThreshold && reading.buyer[$0] >= reading.seller[$0]
        && !sellers.contains(context.code(context.parties[$0]) ?? "") && !context.isFoe($0)
    }
    guard !mentions.isEmpty else { return [] }
    // The nearest one before the sale, else the first; cited where the sale's own sentence names it again.
    let start = sale.firstSentence
    let before = mentions.last {
      Int(context.sentenceOf[context.parties[$0].tokens.lowerBound]) <= start
    }
    let carried = before ?? mentions[0]
    let code = context.code(context.parties[carried])
    let here = context.parties.indices.filter { party in
      context.code(context.parties[party]) == code
        && Int(context.sentenceOf[context.parties[party].tokens.lowerBound]) == start
    }
    if here.isEmpty { return parties([carried], reading.buyer, "party.buyer.carried") }
    return parties(here, reading.buyer, "party.buyer.named-again")
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
    let sentences = Set(sale.events.map { Int32($0.sentence) })
    let named = context.parties.indices.filter {
      let party = context.parties[$0]
      return context.code(party) == code && reading.seller[$0] >= 0.15
        && reading.seller[$0] > reading.buyer[$0]
        && sentences.contains(context.sentenceOf[party.tokens.lowerBound])
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

  /// Least firmness for a stage to count; a sale that is said to be signed or delivered must be said so plainly.
  private static let least: [Stage: Int] = [
    .considered: 1, .requested: 5, .approved: 5, .contracted: 3, .delivered: 5, .cancelled: 6,
  ]

  private func stage(buyers: Set<String>) -> Claim<Stage>? {
    // What is said where the equipment is named, and early, counts more than what is said of "the deal" later.
    var scores: [Stage: Int] = [:]
    var best: [Stage: NewsStage.Reading] = [:]
    var all: [NewsStage.Reading] = []
    for (index, event) in sale.events.enumerated() {
      guard let told = event.stage else { continue }
      let reading = ownApproval(told, event, buyers) ?? told
      guard reading.weight >= Self.least[reading.stage] ?? 1 else { continue }
      all.append(reading)
      var score = reading.weight * 2 - (event.leans ? 3 : 0) + (index == 0 ? 2 : 0)
      if reading.stage == .cancelled, event.leans, event.sentence > 4 { score -= 4 }
      if scores[reading.stage].map({ $0 < score }) ?? true {
        scores[reading.stage] = score
        best[reading.stage] = reading
      }
    }
    guard let top = scores.values.max() else {
      // A text that tells of a transfer without a verb of its own: what is said of it is no more than considered.
      guard let item = sale.events.first?.items.first else { return nil }
      return Claim(
        .considered, citations: [context.text.citation(context.items[item].tokens)],
        rule: "stage.unspoken")
    }
    // The furthest of the stages that are told about as firmly; before a contract, approval follows a request.
    var stage =
      scores.filter { $0.value >= top - 2 }.keys.max { $0.order < $1.order } ?? .considered
    if stage == .requested, scores[.approved] != nil { stage = .approved }
    guard let chosen = best[stage] else { return nil }
    var citations: [Citation] = []
    for reading in all where reading.stage == stage && citations.count < 4 {
      let citation = context.text.citation(reading.tokens)
      if !citations.contains(citation) { citations.append(citation) }
    }
    return Claim(stage, citations: citations, rule: chosen.rule)
  }

  /// A buyer that approves its own purchase has decided to buy: nothing is approved by a seller, nothing signed.
  private func ownApproval(
    _ reading: NewsStage.Reading, _ event: NewsEvent, _ buyers: Set<String>
  ) -> NewsStage.Reading? {
    guard reading.rule == "stage.approved" else { return nil }
    let sentence = context.text.sentences[event.sentence]
    for at in stride(from: reading.tokens.lowerBound - 1, through: sentence.first, by: -1)
    where context.partyAt[at] >= 0 {
      guard let code = context.code(context.parties[Int(context.partyAt[at])]),
        buyers.contains(code)
      else { return nil }
      var own = reading
      own.stage = .considered
      own.rule = "stage.buyers-approval"
      return own
    }
    return nil
  }

  private func value(_ stage: Stage?) -> Claim<SaleValue>? {
    var mentions = sale.events.flatMap(\.values)
    guard let likeliest = mentions.max(by: { reading.value[$0] < reading.value[$1] }) else {
      return nil
    }
    // The same amount, printed elsewhere with more of its digits.
    for (index, other) in context.money.enumerated()
    where !mentions.contains(index) && !other.isUnitPrice && !other.isRate
      && other.money.step < context.money[likeliest].money.step
      && fits(other.money, context.money[likeliest].money)
    {
      mentions.append(index)
    }
    // Of the amounts that fit the likeliest ("133 million", "133.3mn") the most precise tells most.
    let fitting = mentions.filter { fits(context.money[$0].money, context.money[likeliest].money) }
    let best =
      fitting.min { context.money[$0].money.step < context.money[$1].money.step } ?? likeliest
    let chosen = context.money[best]
    let meaning = meaning(stage)
    var citations = [context.text.citation(chosen.tokens)]
    var others: [Claim<SaleValue>] = []
    for mention in mentions where mention != best {
      let citation = context.text.citation(context.money[mention].tokens)
      if fitting.contains(mention) {
        if !citations.contains(citation) { citations.append(citation) }
      } else {
        others.append(
          Claim(
            SaleValue(context.money[mention].money, meaning: meaning), citations: [citation],
            rule: context.money[mention].rule))
      }
    }
    return Claim(
      SaleValue(chosen.money, meaning: meaning), citations: citations, rule: chosen.rule,
      others: others)
  }

  private func fits(_ a: Money, _ b: Money) -> Bool {
    guard a.high == b.high || a.high == nil && b.high == nil else { return false }
    if let one = a.currency, let other = b.currency, one != other { return false }
    // A statement without a bound would fit anything.
    return a.qualifier != .atMost && b.qualifier != .atMost && a.qualifier != .atLeast
      && b.qualifier != .atLeast && a.interval.intersects(b.interval) || a == b
  }

  private func meaning(_ stage: Stage?) -> ValueMeaning {
    switch stage {
    case .approved: .notified
    case .contracted: .contract
    default: .stated
    }
  }

  private func announced(_ stage: Stage?) -> Claim<PartialDate>? {
    guard let stage else { return nil }
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

  /// Companies that the sale's sentences name, and makers of its systems that the text names anywhere.
  private func contractors() -> [Claim<String>] {
    let makers = Set(
      sale.events.flatMap(\.items).compactMap { context.items[$0].system }
        .flatMap { gazetteer.systems[$0].makers })
    var mentions = sale.events.flatMap(\.companies)
    for (index, company) in context.companies.enumerated() {
      guard let entry = company.company, makers.contains(gazetteer.companies[entry].name),
        !mentions.contains(index)
      else { continue }
      mentions.append(index)
    }
    var order: [Int] = []
    var printed: [Int: [Range<Int>]] = [:]
    for mention in mentions {
      let company = context.companies[mention]
      guard let entry = company.company else { continue }
      if printed[entry] == nil { order.append(entry) }
      if !(printed[entry] ?? []).contains(company.tokens) {
        printed[entry, default: []].append(company.tokens)
      }
    }
    return order.map { entry in
      let ranges = printed[entry] ?? []
      // The fullest print names it: "Israel Aerospace Industries" rather than "IAI".
      let name = ranges.map { context.text.line($0) }.max { $0.utf8.count < $1.utf8.count }
      return Claim(
        name ?? gazetteer.companies[entry].name,
        citations: ranges.prefix(4).map { context.text.citation($0) }, rule: "contractor.named")
    }
  }

  /// Told in passing: an earlier sale, or another one far down the text.
  private func isBackground(_ report: Report) -> Bool {
    guard let first else { return false }
    if sale.isPast { return true }
    return sale.firstSentence > first.firstSentence + 4
  }
}
