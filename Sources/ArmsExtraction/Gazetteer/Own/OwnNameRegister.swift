package import ArmsModel

/// Holds new names against the built-in ones and those that were taught before.
package struct OwnNameRegister {
  private var builder = GazetteerBuilder()
  private var taken: Set<OwnName> = []

  /// The built-in names and `known`.
  package init(_ known: [OwnName]) {
    for name in OwnNames(known).names {
      do throws(OwnNameProblem) {
        try builder.take(name)
        taken.insert(name)
      } catch {}
    }
  }

  /// Takes another, or throws why it cannot be. False where it is known to the letter.
  package mutating func add(_ name: OwnName) throws(OwnNameProblem) -> Bool {
    if taken.contains(name) { return false }
    try builder.take(name)
    taken.insert(name)
    return true
  }

  /// Why names that were taught are not read with by now, such as one that the built-in lists have since.
  package static func idle(_ known: [OwnName]) -> [OwnName: OwnNameProblem] {
    var builder = GazetteerBuilder()
    var problems: [OwnName: OwnNameProblem] = [:]
    for name in OwnNames(known).names {
      do throws(OwnNameProblem) { try builder.take(name) } catch { problems[name] = error }
    }
    return problems
  }
}
