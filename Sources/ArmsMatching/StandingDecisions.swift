package import ArmsModel

/// The decisions that are in force: what an undo took back is gone, and an undo may be taken back itself.
package struct StandingDecisions: Sendable {
  /// In the order in which they were made, without undos.
  package let all: [Decision]
  /// What is not in force, with the undo that took it back.
  package let undoneBy: [Int: Int]

  package init(_ decisions: [Decision]) {
    var void: [Int: Int] = [:]
    var standing: [Decision] = []
    // Backwards: an undo can only speak of what was there before it.
    for decision in decisions.reversed() {
      if decision.id != 0, void[decision.id] != nil { continue }
      if decision.action == .undo {
        if let target = decision.undoes, void[target] == nil { void[target] = decision.id }
      } else {
        standing.append(decision)
      }
    }
    // By time and not by row: another person's, brought from another file, may be older.
    all = standing.sorted { ($0.madeAt, $0.id) < ($1.madeAt, $1.id) }
    undoneBy = void
  }

  /// Pairs of places in a list of reports that a person joined, oldest judgement first, and pairs that a person parted.
  ///
  /// Of two judgements on one pair the later one counts.
  func pairs(among anchors: [Anchor]) -> (same: [[Int]], different: Set<[Int]>) {
    let wanted = all.filter { [.same, .different, .split].contains($0.action) }
    guard !wanted.isEmpty else { return ([], []) }
    let places = Dictionary(grouping: anchors.indices, by: { anchors[$0] })
    // Which judgement joined a pair: of two great sales there are many pairs, so they are not looked for in a list.
    var joined: [[Int]: Int] = [:]
    var different: Set<[Int]> = []
    for (number, decision) in wanted.enumerated() {
      for (index, anchor) in decision.anchors.enumerated() {
        let others =
          decision.others.isEmpty ? Array(decision.anchors.dropFirst(index + 1)) : decision.others
        for other in others where other != anchor {
          for a in places[anchor] ?? [] {
            for b in places[other] ?? [] {
              let pair = [min(a, b), max(a, b)]
              if decision.action == .same {
                different.remove(pair)
                joined[pair] = number
              } else {
                joined[pair] = nil
                different.insert(pair)
              }
            }
          }
        }
      }
    }
    let same = joined.sorted { one, other in
      one.value != other.value
        ? one.value < other.value : one.key.lexicographicallyPrecedes(other.key)
    }.map(\.key)
    return (same, different)
  }
}
