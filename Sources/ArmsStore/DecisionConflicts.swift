internal import ArmsMatching
internal import ArmsModel

/// Finds decisions that cannot both hold: sales that are one and different, fields that have two values.
struct DecisionConflicts {
  /// Those in force, in the order in which they were made.
  let standing: [Decision]
  /// The decision as it holds on to what is there; nil where too little is.
  let effective: (Decision) throws -> Decision?
  /// The sales that a decision's anchors lead to.
  let sales: (Decision) throws -> Set<Int>

  /// What stands against `new`, which are in force as well and among `standing`.
  func against(_ new: [Decision]) throws -> [DecisionError.Contradiction] {
    let fresh = Set(new.map(\.id))
    var found: [DecisionError.Contradiction] = []
    for decision in new {
      // Two new ones that contradict each other are told once, of the later.
      let earlier = standing.filter { other in
        other.id != decision.id && (!fresh.contains(other.id) || other.id < decision.id)
      }
      found += try against(decision, earlier, fresh).map { .init(new: decision, old: $0) }
    }
    return found
  }

  private func against(
    _ new: Decision, _ earlier: [Decision], _ fresh: Set<Int>
  ) throws -> [Decision] {
    switch new.action {
    case .same: try parting(new, earlier)
    case .different, .split: try joining(new, earlier)
    case .prefer, .reject, .set: try otherValues(new, earlier, fresh)
    case .undo: []
    }
  }

  /// Those that part what `new` would bring together, by way of others that were decided to be the same too.
  private func parting(_ new: Decision, _ earlier: [Decision]) throws -> [Decision] {
    var groups = AnchorGroups()
    for decision in earlier + [new] where decision.action == .same {
      groups.join(try joined(decision))
    }
    return earlier.filter { decision in
      guard decision.action == .different || decision.action == .split else { return false }
      return Self.parted(decision).contains { groups.areOne($0, $1) }
    }
  }

  /// Those that bring together what `new` parts: the latest link of every chain that joins its sides.
  private func joining(_ new: Decision, _ earlier: [Decision]) throws -> [Decision] {
    let parted = Self.parted(new)
    var groups = AnchorGroups()
    var found: [Decision] = []
    for decision in earlier where decision.action == .same {
      var joined = groups
      joined.join(try self.joined(decision))
      if parted.contains(where: { joined.areOne($0, $1) }) {
        found.append(decision)
      } else {
        groups = joined
      }
    }
    return found
  }

  /// All reports that a decision makes one sale.
  private func joined(_ decision: Decision) throws -> [Anchor] {
    let decision = try effective(decision) ?? decision
    return decision.anchors + decision.others
  }

  private static func parted(_ decision: Decision) -> [(Anchor, Anchor)] {
    if decision.others.isEmpty {
      return decision.anchors.indices.flatMap { place in
        decision.anchors.dropFirst(place + 1).map { (decision.anchors[place], $0) }
      }
    }
    return decision.anchors.flatMap { a in decision.others.map { (a, $0) } }
  }

  private func otherValues(
    _ new: Decision, _ earlier: [Decision], _ fresh: Set<Int>
  ) throws -> [Decision] {
    var here: Set<Int>?
    return try earlier.filter { old in
      guard old.field != nil, old.field == new.field,
        old.item.map(Folding.designation) == new.item.map(Folding.designation),
        Self.disagree(new, old)
      else { return false }
      if !Set(new.anchors).isDisjoint(with: old.anchors) { return true }
      // One rejects a reading of one document, whatever others say.
      if new.action == .reject || old.action == .reject { return false }
      // Where they were taken, they were of two sales, which were joined since: the later goes before the earlier.
      if fresh.contains(old.id) { return false }
      let sales = try here ?? self.sales(new)
      here = sales
      return try !sales.isDisjoint(with: self.sales(old))
    }
  }

  private static func disagree(_ a: Decision, _ b: Decision) -> Bool {
    switch (a.action, b.action) {
    case (.reject, .reject), (.reject, .set), (.set, .reject): false
    case (.reject, _), (_, .reject): value(a) == value(b)
    default: value(a) != value(b)
    }
  }

  /// The value in a form in which what is set and what is stated compare.
  private static func value(_ decision: Decision) -> String {
    guard let field = decision.field, let text = decision.value else { return "" }
    switch field {
    case .value: return DecidedValue.value(text)?.money.canonicalText ?? text
    case .seller, .buyer, .contractor:
      return Set(DecidedValue.parties(text).map { Folding.name($0.name) }).sorted()
        .joined(separator: "; ")
    default: return text
    }
  }
}

/// Anchors that decisions bring together.
private struct AnchorGroups {
  private var parents: [Anchor: Anchor] = [:]

  private func root(_ anchor: Anchor) -> Anchor {
    var anchor = anchor
    while let parent = parents[anchor] { anchor = parent }
    return anchor
  }

  mutating func join(_ anchors: [Anchor]) {
    guard let first = anchors.first.map(root) else { return }
    for anchor in anchors.dropFirst() {
      let other = root(anchor)
      if first != other { parents[other] = first }
    }
  }

  func areOne(_ a: Anchor, _ b: Anchor) -> Bool { root(a) == root(b) }
}
