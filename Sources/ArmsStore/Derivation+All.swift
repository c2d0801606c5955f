internal import SQLiteKit

extension Derivation {
  /// Drops every sale and says what stood there.
  func leaveAll() throws -> Leaving {
    let sales = try database.all("SELECT id FROM sales") { try $0.int(0) }
    return try dropping(Set(sales))
  }

  /// Derives the sales of all reports, one group of linked ones after another, so that memory holds one group.
  func deriveAll(_ reports: [Int], leaving: Leaving) throws {
    var done: Set<Int> = []
    for id in reports where !done.contains(id) {
      done.formUnion(try derive(around: [id], isEmptied: true))
    }
    try settle(leaving)
  }
}
