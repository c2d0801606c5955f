internal import ArmsModel
internal import SQLiteKit

extension Store {
  /// Hands every matching sale that either group tells of to `body`, in the filter's order; limit and offset mean nothing
  /// here. Fields are given for the sales that both tell of.
  package func compare(
    _ first: SourceGroup, _ second: SourceGroup, _ filter: SalesFilter,
    _ body: (SideBySide) throws -> Void
  ) throws {
    try translating {
      try database.transaction(.deferred) {
        let query = try SideBySideSQL(
          first, second, filter, parties: PartyRepository(database: database))
        let found = try database.all(query.sql, query.values) { row in
          // The last two columns, after those of the sale.
          let (inFirst, inSecond) = (
            try row.bool(row.columnCount - 2), try row.bool(row.columnCount - 1)
          )
          return SideBySide(
            sale: try SaleRow(row: row), place: inFirst ? inSecond ? .both : .first : .second,
            fields: [])
        }
        for var pair in found {
          if pair.place == .both {
            pair.fields = SideBySide.fields(
              of: try sale(pair.sale.key), first.hashes, second.hashes)
          }
          try body(pair)
        }
      }
    }
  }
}

/// The sales that two groups of documents tell of, each with whether the first does, and whether the second does.
struct SideBySideSQL {
  let sql: String
  let values: [(any Bindable)?]

  init(
    _ first: SourceGroup, _ second: SourceGroup, _ filter: SalesFilter, parties: PartyRepository
  ) throws {
    let sales = try SalesSQL(filter, parties: parties)
    values = sales.values + [first.value, second.value]
    let a = first.rows(values.count - 1)
    let b = second.rows(values.count)
    sql = """
      WITH firsts AS MATERIALIZED (
        SELECT DISTINCT r.sale_id FROM reports r WHERE r.sale_id IS NOT NULL AND r.document_id IN (\(a))),
      seconds AS MATERIALIZED (
        SELECT DISTINCT r.sale_id FROM reports r WHERE r.sale_id IS NOT NULL AND r.document_id IN (\(b)))
      SELECT \(SaleRow.columns), s.id IN firsts, s.id IN seconds
      FROM sales s
      \(sales.clause.isEmpty ? "WHERE" : sales.clause + "\n  AND")
        s.id IN (SELECT sale_id FROM firsts UNION SELECT sale_id FROM seconds)
      \(filter.orderClause)
      """
  }
}
