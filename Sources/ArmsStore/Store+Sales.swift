internal import ArmsModel
internal import SQLiteKit

extension Store {
  /// Hands every matching sale within limit and offset to `body`, and returns how many match in all.
  package func sales(_ filter: SalesFilter, _ body: (SaleRow) throws -> Void) throws -> Int {
    try translating {
      // The rows and their number must be of one moment.
      try database.transaction(.deferred) {
        let sql = try SalesSQL(filter, parties: PartyRepository(database: database))
        let limit = filter.limit.map { max(0, $0) } ?? -1
        try database.each(
          Self.salesQuery(filter, sql), sql.values + [limit, max(0, filter.offset)]
        ) { try body(try SaleRow(row: $0)) }
        return try database.first(
          "SELECT count(*) FROM sales s\n\(sql.clause)", sql.values, body: { try $0.int(0) }) ?? 0
      }
    }
  }

  /// How many sales match, within limit and offset.
  package func count(_ filter: SalesFilter) throws -> Int {
    var none = filter
    none.limit = 0
    let rest = max(0, try sales(none) { _ in } - max(0, filter.offset))
    return filter.limit.map { min(max(0, $0), rest) } ?? rest
  }

  /// The SQL of a list, with limit and offset as its last two placeholders.
  static func salesQuery(_ filter: SalesFilter, _ sql: SalesSQL) -> String {
    """
    SELECT \(SaleRow.columns)
    FROM sales s
    \(sql.clause)
    \(filter.orderClause)
    LIMIT ?\(sql.values.count + 1) OFFSET ?\(sql.values.count + 2)
    """
  }

  /// How many sales, how many of them disputed, and how many documents.
  package struct Counts: Hashable, Sendable {
    package var sales: Int
    package var disputed: Int
    package var documents: Int

    package init(sales: Int, disputed: Int, documents: Int) {
      self.sales = sales
      self.disputed = disputed
      self.documents = documents
    }
  }

  package func counts() throws -> Counts {
    try translating {
      try database.first(
        """
        SELECT (SELECT count(*) FROM sales), (SELECT count(*) FROM sales WHERE disputed = 1),
          (SELECT count(*) FROM documents)
        """
      ) {
        Counts(sales: try $0.int(0), disputed: try $0.int(1), documents: try $0.int(2))
      } ?? Counts(sales: 0, disputed: 0, documents: 0)
    }
  }
}

extension SaleRow {
  /// The columns that `init(row:from:)` reads, of `sales` under the name `s`. Where nothing was withdrawn, as mostly, no
  /// sale's documents are looked at.
  static let columns = """
    s.key, s.seller, s.seller_inferred, s.buyer, s.items, s.value, s.value_high, \
    s.value_qualifier, s.value_meaning, s.currency, s.stage, s.announced, s.documents, s.disputed, \
    s.background, s.value_step, s.superseded, s.value_stage, \
    CASE WHEN EXISTS (SELECT 1 FROM withdrawals WHERE undone_at IS NULL) THEN \
    (SELECT count(*) FROM documents wd \
    WHERE wd.id IN (SELECT wr.document_id FROM reports wr WHERE wr.sale_id = s.id) \
    AND wd.superseded_id IS NULL \
    AND EXISTS (SELECT 1 FROM withdrawals w WHERE w.sha256 = wd.sha256 AND w.undone_at IS NULL)) \
    ELSE 0 END
    """

  /// `first` is the number of the first of them.
  init(row: borrowing Row, from first: Int = 0) throws {
    var value: SaleValue?
    if let amount = try row.optionalInt(first + 5) {
      value = SaleValue(
        Money(
          amount: amount, high: try row.optionalInt(first + 6),
          currency: try row.optionalText(first + 9),
          qualifier: try row.word(first + 7), step: try row.optionalInt(first + 15) ?? 1),
        meaning: try row.word(first + 8))
    }
    self.init(
      key: try row.text(first), seller: try row.optionalText(first + 1),
      sellerInferred: try row.bool(first + 2),
      buyer: try row.optionalText(first + 3), items: try row.optionalText(first + 4), value: value,
      stage: try row.optionalWord(first + 10),
      announced: try row.optionalText(first + 11).flatMap(PartialDate.init(edtf:)),
      documents: try row.int(first + 12), disputed: try row.bool(first + 13),
      background: try row.bool(first + 14),
      superseded: try row.bool(first + 16), valueStage: try row.optionalWord(first + 17),
      withdrawn: try row.int(first + 18))
  }
}
