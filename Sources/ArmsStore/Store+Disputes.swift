internal import SQLiteKit

extension Store {
  /// Hands every dispute of the sales that match to `body`, and returns how many disputed sales match in all; limit and
  /// offset count sales.
  package func disputes(_ filter: SalesFilter, _ body: (Dispute) throws -> Void) throws -> Int {
    try translating {
      try database.transaction(.deferred) {
        var filter = filter
        filter.disputed = true
        var keys: [String] = []
        let total = try sales(filter) { keys.append($0.key) }
        for key in keys {
          for dispute in Dispute.all(of: try sale(key)) { try body(dispute) }
        }
        return total
      }
    }
  }
}
