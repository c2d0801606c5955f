package import ArmsModel
internal import SQLiteKit

/// What came of decisions that another file brought.
package struct ApplyOutcome: Hashable, Sendable {
  /// Numbers, in this file, of those that are new in it.
  package var new: [Int]
  /// How many were known.
  package var known: Int
  /// What they replaced.
  package var replaced: [Decision]
}

extension Store {
  /// Takes decisions that were made on another file, all or none; `undoes` counts in the numbers that they bear. Those
  /// that are known are left alone, so that applying a file twice is applying it once. Throws
  /// `DecisionError.contradicts`, unless `replace` names who takes back what stands against them.
  package func apply(_ decisions: [Decision], replace: String?) throws -> ApplyOutcome {
    try changing {
      var identities = DecisionIdentities()
      var here: [Int: Int] = [:]
      for decision in try log.all() { here[identities.add(decision, own: true)] = decision.id }
      let next = (try log.all().last?.id ?? 0) + 1
      var numbers: [Int: Int] = [:]
      var new: [Decision] = []
      var known = 0
      for decision in decisions {
        let identity = identities.add(decision, own: false)
        if let id = here[identity] {
          numbers[decision.id] = id
          known += 1
          continue
        }
        numbers[decision.id] = next + new.count
        var own = decision
        own.id = 0
        own.undoes = decision.undoes.flatMap { numbers[$0] }
        new.append(own)
      }
      let replaced = try append(new, replace: replace)
      let stored = try log.all()
      let first = next + replaced.filter { $0.id < next }.count
      let ids = stored.map(\.id).filter { $0 >= first && $0 < first + new.count }
      return ApplyOutcome(new: ids, known: known, replaced: replaced)
    }
  }
}

/// Tells decisions apart by what they say, whatever their numbers: the first of several that say the same in one file is
/// the first of those in another.
private struct DecisionIdentities {
  private struct Content: Hashable {
    var decision: Decision
    /// The identity of what it undoes.
    var undoes: Int?
  }

  private struct Key: Hashable {
    var content: Content
    var occurrence: Int
  }

  private var identities: [Key: Int] = [:]
  private var occurrences: [[Content: Int]] = [[:], [:]]
  private var byNumber: [[Int: Int]] = [[:], [:]]

  /// The identity of the next decision of our own file, or of the other one.
  mutating func add(_ decision: Decision, own: Bool) -> Int {
    let side = own ? 0 : 1
    var content = Content(
      decision: decision, undoes: decision.undoes.flatMap { byNumber[side][$0] })
    content.decision.id = 0
    content.decision.undoes = nil
    occurrences[side][content, default: 0] += 1
    let key = Key(content: content, occurrence: occurrences[side][content] ?? 1)
    let identity = identities[key] ?? identities.count
    identities[key] = identity
    byNumber[side][decision.id] = identity
    return identity
  }
}
