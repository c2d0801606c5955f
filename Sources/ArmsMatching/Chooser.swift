internal import ArmsModel

/// Chooses one of the values that reports state for a field: the rules of the design, in their order, each with its words.
struct Chooser<Value: Hashable & Sendable> {
  let sale: SaleReports
  let field: FieldDecisions
  /// Whether one value can satisfy both.
  let fits: (Value, Value) -> Bool
  /// How much a value leaves open; smaller is more precise.
  let width: (Value) -> Int
  /// Whether the first only says more closely what the second says; a bound ("up to 73") is not refined by a number.
  let refines: (Value, Value) -> Bool
  let text: (Value) -> String
  let parse: (String) -> Value?

  /// Chooses among `all`. A person may prefer one of `every` as well: what a rule of the field left out of `all`.
  func choose(
    _ all: [Statement<Value>], every: [Statement<Value>]? = nil
  ) -> Choice<Value>? {
    guard var choice = chosen(all, every: every) else { return nil }
    if choice.decision == nil,
      (every ?? all).contains(where: { $0.superseded && !fits($0.value, choice.value) })
    {
      choice.reason += "; an earlier version that said otherwise no longer counts"
    }
    let live = all.filter { !$0.superseded }
    if choice.decision == nil, sale.standing(live).count < live.count {
      choice.reason += "; what was taken back as wrong no longer counts"
    }
    return choice
  }

  private func chosen(
    _ all: [Statement<Value>], every: [Statement<Value>]?
  ) -> Choice<Value>? {
    let current = sale.standing(all.filter { !$0.superseded })
    let live = current.filter { statement in
      !field.rejects(sale.reports[statement.report].anchor, text(statement.value))
    }
    if let (decision, value) = decided(every ?? all) {
      var choice = choice(value: value, inferred: false, FieldDecisions.words(decision), live)
      choice.decision = decision.id
      return choice
    }
    let own = live.filter(\.own)
    let candidates = own.isEmpty ? live : own
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 {
      return choice(first, alone(first) + rejected(current.count - live.count), live)
    }
    let agreeing = candidates.allSatisfy { one in
      candidates.allSatisfy { fits(one.value, $0.value) }
    }
    if agreeing {
      let official = candidates.filter(\.official)
      let best = mostPrecise(official.isEmpty ? candidates : official)
      let chosen = refined(best, candidates)
      return choice(chosen, agreement(chosen, candidates), live)
    }
    let (pool, words, settled) = strongest(candidates, live)
    let best = mostPrecise(pool)
    let chosen = refined(best, candidates)
    var reason = words
    if chosen.value != best.value { reason += "; the most precise of those that agree with it" }
    var result = choice(chosen, reason, live)
    result.settled = settled
    return result
  }

  /// A person's word: a value set, or a reading preferred.
  func decided(_ every: [Statement<Value>]) -> (decision: Decision, value: Value)? {
    for decision in field.decisions.reversed() {
      if decision.action == .set, let text = decision.value, let value = parse(text) {
        // The value of a statement where one says the same, for what a canonical text leaves out.
        let stated = every.first { self.text($0.value) == text }?.value
        return (decision, stated ?? value)
      }
      if decision.action == .prefer {
        let wanted = every.first { statement in
          decision.anchors.contains(sale.reports[statement.report].anchor)
            && (decision.value.map { $0 == text(statement.value) } ?? statement.own)
        }
        if let wanted { return (decision, wanted.value) }
      }
    }
    return nil
  }

  /// Those that the first rule to tell them apart leaves, with the rule's words, and whether one did.
  private func strongest(
    _ candidates: [Statement<Value>], _ live: [Statement<Value>]
  ) -> ([Statement<Value>], String, Bool) {
    var pool = candidates
    var words: [String] = []
    let stated = pool.filter { !$0.inferred }
    if !stated.isEmpty, stated.count < pool.count {
      pool = stated
      words.append("stated, not inferred")
      if united(pool) { return (pool, words.joined(separator: "; "), true) }
    }
    let official = pool.filter(\.official)
    if !official.isEmpty, official.count < pool.count {
      pool = official
      words.append("official source")
      if united(pool) { return (pool, words.joined(separator: "; "), true) }
    }
    let quoted = pool.filter(\.quotedOfficial)
    if !quoted.isEmpty, quoted.count < pool.count {
      pool = quoted
      words.append("quoted official statement")
      if united(pool) { return (pool, words.joined(separator: "; "), true) }
    }
    let counts = pool.map { one in
      sale.voices(of: Set(live.lazy.filter { fits(one.value, $0.value) }.map(\.report)))
    }
    let most = counts.max() ?? 0
    if counts.contains(where: { $0 < most }) {
      pool = zip(pool, counts).filter { $0.1 == most }.map(\.0)
      words.append("\(most) independent sources agree")
      if united(pool) { return (pool, words.joined(separator: "; "), true) }
    }
    let widths = pool.map { width($0.value) }
    let least = widths.min() ?? 0
    if widths.contains(where: { $0 > least }) {
      pool = zip(pool, widths).filter { $0.1 == least }.map(\.0)
      words.append("the most precise")
      if united(pool) { return (pool, words.joined(separator: "; "), true) }
    }
    words.append(order(of: pool))
    return (Array(pool.prefix(1)), words.joined(separator: "; "), false)
  }

  private func united(_ pool: [Statement<Value>]) -> Bool {
    pool.allSatisfy { one in pool.allSatisfy { fits(one.value, $0.value) } }
  }

  /// The first of the narrowest: statements stand in the order of publication and hash.
  private func mostPrecise(_ pool: [Statement<Value>]) -> Statement<Value> {
    var best = pool[0]
    for one in pool.dropFirst() where width(one.value) < width(best.value) { best = one }
    return best
  }

  private func refined(
    _ best: Statement<Value>, _ candidates: [Statement<Value>]
  ) -> Statement<Value> {
    var chosen = best
    for one in candidates
    where width(one.value) < width(chosen.value) && refines(one.value, best.value)
      && fits(one.value, best.value)
    {
      chosen = one
    }
    return chosen
  }

  private func alone(_ one: Statement<Value>) -> String {
    if one.inferred { return "inferred; no words state it" }
    if one.official { return "official source, the only statement" }
    return one.quotedOfficial ? "quoted official statement, the only one" : "the only statement"
  }

  private func agreement(_ chosen: Statement<Value>, _ candidates: [Statement<Value>]) -> String {
    let reports = Set(candidates.map(\.report))
    let count = Set(reports.map { sale.reports[$0].anchor.document }).count
    let voices = sale.voices(of: reports)
    let source = voices == count ? "" : " of \(voices == 1 ? "one source" : "\(voices) sources")"
    let equal = candidates.allSatisfy { text($0.value) == text(chosen.value) }
    if equal { return count == 1 ? "the only statement" : "all \(count) documents\(source) agree" }
    let narrowest = candidates.allSatisfy { width($0.value) >= width(chosen.value) }
    let best = narrowest ? "most precise" : "official source"
    return "\(best) of \(count) documents\(source) that agree"
  }

  private func rejected(_ count: Int) -> String {
    count == 0
      ? "" : "; \(count == 1 ? "a reading was" : "\(count) readings were") rejected by decision"
  }

  private func choice(
    _ one: Statement<Value>, _ reason: String, _ live: [Statement<Value>]
  ) -> Choice<Value> {
    let sameValue = live.filter { $0.value == one.value }
    return choice(value: one.value, inferred: sameValue.allSatisfy(\.inferred), reason, live)
  }

  private func choice(
    value: Value, inferred: Bool, _ reason: String, _ live: [Statement<Value>]
  ) -> Choice<Value> {
    let supporting = Set(live.lazy.filter { fits($0.value, value) }.map(\.report))
    let opposing = Set(live.map(\.report)).subtracting(supporting)
    return Choice(
      value, inferred: inferred, reason: reason, disputed: disputed(live),
      supporting: supporting.sorted(), opposing: opposing.sorted())
  }

  /// Whether two independent documents state values that no single one satisfies.
  private func disputed(_ live: [Statement<Value>]) -> Bool {
    var bySource: [String: [Statement<Value>]] = [:]
    for one in live { bySource[one.source, default: []].append(one) }
    let groups = bySource.values
    return groups.contains { a in
      groups.contains { b in
        a.first?.source != b.first?.source
          && !a.contains { one in b.contains { fits(one.value, $0.value) } }
      }
    }
  }
}
