internal import SQLiteKit

extension Derivation {
  /// Drops every sale and says what stood there.
  func leaveAll() throws -> Leaving {
    let sales = try database.all("SELECT id FROM sales") { try $0.int(0) }
    return try dropping(Set(sales))
  }

  /// Derives the sales of all reports, one group of linked ones after another, so that memory holds one group. `progress`
  /// is told of how many reports are done.
  func deriveAll(
    _ reports: [Int], leaving: Leaving, progress: (Int) -> Void
  ) throws {
    var done: Set<Int> = []
    for id in reports where !done.contains(id) {
      done.formUnion(try derive(around: [id], isEmptied: true))
      progress(done.count)
    }
    try settle(leaving)
  }

  /// Reports of which the sales are resolved together; more are taken one group of linked ones after another.
  private static let mostAtOnce = 5_000

  /// Resolves anew every sale that `seeds` belong to or now join. Of many (a register) memory holds one group.
  func deriveAround(_ seeds: Set<Int>, leaving: Leaving) throws {
    guard seeds.count > Self.mostAtOnce else {
      try derive(around: seeds, leaving: leaving)
      return
    }
    var done: Set<Int> = []
    for id in seeds.sorted() where !done.contains(id) {
      done.formUnion(try derive(around: [id]))
    }
    try settle(leaving)
  }
}
