internal import ArmsMatching
package import ArmsModel
internal import SQLiteKit

/// What came of a decision.
package struct DecisionOutcome: Hashable, Sendable {
  /// As it is stored. Where the same had been decided before, that one, and nothing was written.
  package var decision: Decision
  package var isNew: Bool
  /// Earlier ones that it replaced.
  package var replaced: [Decision]
  /// New ones that keep what it left of these.
  package var kept: [Decision] = []
  /// The sales that it is about now, by key, sorted.
  package var sales: [String]
}

extension Store {
  /// Takes a decision and derives anew what it touches. Throws `DecisionError.contradicts`, unless `replace`, where an
  /// earlier one in force says otherwise; with it that one is undone by a row of its own.
  package func decide(_ decision: Decision, replace: Bool = false) throws -> DecisionOutcome {
    try changing {
      if let known = try log.inForce().all.first(where: { try stands($0, as: decision) }) {
        return DecisionOutcome(
          decision: known, isNew: false, replaced: [], sales: try keys(around: known))
      }
      let rest = replace && decision.action == .split ? try remainders(after: decision) : []
      let replaced = try append(rest + [decision], replace: replace ? decision.author : nil)
      let last = try log.all().suffix(rest.count + 1)
      let stored = last.last ?? decision
      return DecisionOutcome(
        decision: stored, isNew: true, replaced: replaced, kept: last.dropLast(),
        sales: try keys(around: stored))
    }
  }

  /// What is left of decisions that brought sales together once a split takes reports out and replaces them: the others
  /// were decided to be one all the same.
  private func remainders(after split: Decision) throws -> [Decision] {
    var numbered = split
    let known = try log.all()
    numbered.id = (known.last?.id ?? 0) + 1
    let before = Set(try log.inForce().all.map(\.id))
    let out = Set(split.anchors)
    var rest: [Decision] = []
    var seen: Set<Int> = []
    for old in try conflicts(known + [numbered], before: before).map(\.old)
    where old.action == .same && seen.insert(old.id).inserted {
      let sides = (
        old.anchors.filter { !out.contains($0) }, old.others.filter { !out.contains($0) }
      )
      if sides.0.isEmpty || sides.1.isEmpty { continue }
      rest.append(
        Decision(
          action: .same, anchors: sides.0, others: sides.1, author: split.author,
          reason: "left of decision \(old.id) of \(old.author): \(old.reason)", madeAt: Self.now))
    }
    return rest
  }

  /// Whether `known`, which is in force, has the effect of `decision` already.
  private func stands(_ known: Decision, as decision: Decision) throws -> Bool {
    if known.says(the: decision) { return true }
    guard known.isAlike(decision) else { return false }
    switch decision.action {
    case .same:
      // Two keys of what is one sale by that decision name fewer reports than it does.
      let joined = Set(known.anchors + known.others)
      return try joined.isSuperset(of: decision.anchors + decision.others)
        && log.effective(known) != nil
    case .set:
      // It belongs to its leading report, whatever joined the sale since.
      guard let leading = try log.effective(known)?.anchors.first else { return false }
      return decision.anchors.contains(leading)
    case .different, .split, .prefer, .reject, .undo: return false
    }
  }

  /// Takes decision number `id` back by a new row. An undo may be taken back itself. Throws `DecisionError`.
  package func undo(
    _ id: Int, author: String, reason: String, replace: Bool = false
  ) throws -> DecisionOutcome {
    try changing {
      let all = try log.all()
      guard let target = all.first(where: { $0.id == id }) else {
        throw DecisionError.noSuchDecision(id, last: all.last?.id ?? 0)
      }
      if let other = try log.inForce().undoneBy[id], let by = all.first(where: { $0.id == other }) {
        throw DecisionError.undone(id, by: by)
      }
      let undo = Decision(
        action: .undo, anchors: [], undoes: id, author: author, reason: reason, madeAt: Self.now)
      let replaced = try append([undo], replace: replace ? author : nil)
      let stored = try log.all().last ?? undo
      return DecisionOutcome(
        decision: stored, isNew: true, replaced: replaced, sales: try keys(around: target))
    }
  }

  /// Appends decisions within a transaction and derives what they touch, one after another. `replace` names who undoes
  /// what they contradict; nil refuses it. An undo among them speaks of a number that is stored, or that the ones before
  /// it will have: the next free one is the first's.
  @discardableResult
  func append(_ new: [Decision], replace: String?) throws -> [Decision] {
    let before = Set(try log.inForce().all.map(\.id))
    let known = try log.all()
    let next = (known.last?.id ?? 0) + 1
    var numbered = new
    for place in numbered.indices { numbered[place].id = next + place }
    let conflicts = try conflicts(known + numbered, before: before)
    guard conflicts.isEmpty || replace != nil else { throw DecisionError.contradicts(conflicts) }

    let repository = DecisionRepository(database: database)
    var replaced: [Decision] = []
    for conflict in conflicts where conflict.old.id < next && !replaced.contains(conflict.old) {
      replaced.append(conflict.old)
    }
    func undo(_ id: Int, _ old: Decision) -> Decision {
      let reason = conflicts.first { $0.old == old }?.new.reason ?? "contradicted"
      return Decision(
        action: .undo, anchors: [], undoes: id, author: replace ?? "",
        reason: "replaced: \(reason)", madeAt: Self.now)
    }
    for old in replaced { _ = try repository.append(undo(old.id, old)) }
    var seeds = try Set(replaced.flatMap(reports(of:)))
    for decision in numbered {
      var decision = decision
      // The undos stand between what was there and what is new.
      if let undone = decision.undoes, undone >= next { decision.undoes = undone + replaced.count }
      let id = try repository.append(decision)
      seeds.formUnion(try reports(of: decision))
      try derivation(.decision(id)).derive(around: seeds)
      seeds = []
    }
    // Of two new ones that contradict each other the later stays.
    for old in numbered where conflicts.contains(where: { $0.old.id == old.id }) {
      let id = try repository.append(undo(old.id + replaced.count, old))
      try derivation(.decision(id)).derive(around: try reports(of: old))
      replaced.append(old)
    }
    return replaced
  }

  private func conflicts(
    _ all: [Decision], before: Set<Int>
  ) throws -> [DecisionError.Contradiction] {
    let standing = StandingDecisions(all).all
    return try DecisionConflicts(
      standing: standing, effective: log.effective,
      sales: { decision in
        Set(try self.reports(of: decision).compactMap { try self.saleRow(ofReport: $0) })
      }
    ).against(standing.filter { !before.contains($0.id) })
  }

  /// The reports that a decision holds on to, as far as they are there; for an undo, those of what it takes back.
  func reports(of decision: Decision) throws -> Set<Int> {
    var decision = decision
    while decision.action == .undo {
      guard let target = try log.all().first(where: { $0.id == decision.undoes }) else { return [] }
      decision = target
    }
    let repository = DecisionRepository(database: database)
    return Set(try (decision.anchors + decision.others).flatMap(repository.reports))
  }

  func saleRow(ofReport report: Int) throws -> Int? {
    try database.first(
      "SELECT sale_id FROM reports WHERE id = ?1 AND sale_id IS NOT NULL", report
    ) { try $0.int(0) }
  }

  /// Keys of the sales in which a decision's reports stand, sorted.
  func keys(around decision: Decision) throws -> [String] {
    var keys: Set<String> = []
    for report in try reports(of: decision) {
      try database.each(
        "SELECT s.key FROM reports r JOIN sales s ON s.id = r.sale_id WHERE r.id = ?1", report
      ) { keys.insert(try $0.text(0)) }
    }
    return keys.sorted()
  }
}

extension Decision {
  /// Whether this does what `other` would to the same field and value, on whatever reports.
  fileprivate func isAlike(_ other: Decision) -> Bool {
    action == other.action && field == other.field && value == other.value
      && evidence == other.evidence
      && item.map(Folding.designation) == other.item.map(Folding.designation)
  }

  /// Whether this decides what `other` would, by whomever and for whatever reason.
  func says(the other: Decision) -> Bool {
    guard isAlike(other) else { return false }
    let (mine, theirs) = (Set(anchors), Set(other.anchors))
    switch action {
    case .same, .different:
      return (mine == theirs && Set(others) == Set(other.others))
        || (mine == Set(other.others) && Set(others) == theirs)
    case .split: return mine == theirs && Set(others) == Set(other.others)
    case .prefer, .reject, .set: return mine == theirs
    case .undo: return false
    }
  }
}
