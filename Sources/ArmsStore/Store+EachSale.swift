internal import SQLiteKit

extension Store {
  /// Hands the details of every matching sale within limit and offset to `body`, one at a time and all of one moment, and
  /// returns how many there were.
  @discardableResult
  package func eachSale(
    _ filter: SalesFilter, _ body: (SaleDetails) throws -> Void
  ) throws -> Int {
    try translating {
      try database.transaction(.deferred) {
        let sql = try SalesSQL(filter, parties: PartyRepository(database: database))
        let limit = filter.limit.map { max(0, $0) } ?? -1
        var count = 0
        try database.each(
          """
          SELECT s.id, \(SaleRow.columns)
          FROM sales s
          \(sql.clause)
          \(filter.orderClause)
          LIMIT ?\(sql.values.count + 1) OFFSET ?\(sql.values.count + 2)
          """, sql.values + [limit, max(0, filter.offset)]
        ) { row in
          let summary = try SaleRow(row: row, from: 1)
          try body(
            try SaleAssembly(store: self, sale: try row.int(0), summary: summary).details())
          count += 1
        }
        return count
      }
    }
  }
}
