internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// The decisions of a file, read once and again where one was added: an import asks for each document which of them
/// hold on to what it touches.
final class DecisionLog {
  private let repository: DecisionRepository
  private var decisions: [Decision] = []
  private var standing = StandingDecisions([])
  /// Places in `standing.all`, by anchor.
  private var places: [Anchor: [Int]] = [:]

  init(_ database: Connection) {
    repository = DecisionRepository(database: database)
  }

  /// Forgets what was read: after a transaction that was undone, another row may bear a known number.
  func removeAll() {
    decisions = []
    standing = StandingDecisions([])
    places = [:]
  }

  /// All that are stored, undos among them, in the order of the file.
  func all() throws -> [Decision] {
    try refresh()
    return decisions
  }

  /// Those in force.
  func inForce() throws -> StandingDecisions {
    try refresh()
    return standing
  }

  /// Those in force that hold on to any of `anchors`, in the order in which they were made.
  func touching(_ anchors: some Sequence<Anchor>) throws -> [Decision] {
    try refresh()
    guard !places.isEmpty else { return [] }
    var found: Set<Int> = []
    for anchor in anchors { found.formUnion(places[anchor] ?? []) }
    return found.sorted().map { standing.all[$0] }
  }

  /// Reports that must be derived together with `report`: what a decision says of it may hang on whether they are there.
  func companions(of report: Int) throws -> Set<Int> {
    try refresh()
    guard !places.isEmpty, let anchor = try repository.anchor(of: report) else { return [] }
    var found: Set<Int> = []
    for place in places[anchor] ?? [] {
      let decision = standing.all[place]
      // Reports that were parted have nothing to do with one another.
      if decision.action == .different || decision.action == .split { continue }
      for anchor in decision.anchors + decision.others {
        found.formUnion(try repository.reports(at: anchor))
      }
    }
    return found
  }

  /// The decision, holding on to what of its anchors is there; nil where too little is.
  ///
  /// Two sales are one with all reports that each of them had when it was decided, as far as these are there. A value
  /// set belongs to the sale of the leading one: the others follow by what they say. Whatever is parted is parted one by
  /// one.
  func effective(_ decision: Decision) throws -> Decision? {
    var effective = decision
    effective.anchors = try decision.anchors.filter { try !repository.reports(at: $0).isEmpty }
    effective.others = try decision.others.filter { try !repository.reports(at: $0).isEmpty }
    guard !effective.anchors.isEmpty else { return nil }
    if !decision.others.isEmpty, effective.others.isEmpty { return nil }
    switch decision.action {
    case .set: effective.anchors = Array(effective.anchors.prefix(1))
    case .same, .different, .split, .prefer, .reject, .undo: break
    }
    return effective
  }

  private func refresh() throws {
    let last =
      try repository.database.first("SELECT ifnull(max(id), 0) FROM decisions") { try $0.int(0) }
      ?? 0
    guard last != decisions.last?.id ?? 0 else { return }
    decisions = try repository.all()
    standing = StandingDecisions(decisions)
    places = [:]
    for (place, decision) in standing.all.enumerated() {
      for anchor in Set(decision.anchors + decision.others) {
        places[anchor, default: []].append(place)
      }
    }
  }
}
