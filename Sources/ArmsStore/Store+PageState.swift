package import ArmsModel
internal import SQLiteKit

/// A sale that is about to be told: its row, and the rest where it is asked for. Lives as long as the call that lends it.
package struct OpenSale {
  package let summary: SaleRow
  let store: Store
  let id: Int
  let passing: PassingDocuments

  package func details() throws -> SaleDetails {
    try SaleAssembly(store: store, sale: id, summary: summary, passing: passing).details()
  }

  /// The parties of a role, as chosen, in their order.
  package func parties(_ role: Field) throws -> [Party] {
    try store.database.all(
      """
      SELECT p.code, sp.name FROM sale_parties sp JOIN parties p ON p.id = sp.party_id
      WHERE sp.sale_id = ?1 AND sp.role = ?2 ORDER BY sp.position
      """, id, role.rawValue
    ) { Party(code: try $0.optionalText(0), name: try $0.text(1)) }
  }

  /// Designations of what is sold, spares and services aside.
  package func designations() throws -> [String] {
    try store.database.all(
      """
      SELECT designation FROM items
      WHERE sale_id = ?1 AND support = 0 AND designation IS NOT NULL ORDER BY position
      """, id
    ) { try $0.text(0) }
  }

  /// Every key that was ever given to it, sorted.
  package func keys() throws -> [String] {
    try store.database.all("SELECT key FROM sale_keys WHERE sale_id = ?1 ORDER BY key", id) {
      try $0.text(0)
    }
  }

  /// Hashes of the documents that speak of it, sorted.
  package func documents() throws -> [String] {
    try store.database.all(
      """
      SELECT DISTINCT d.sha256 FROM reports r JOIN documents d ON d.id = r.document_id
      WHERE r.sale_id = ?1 ORDER BY 1
      """, id
    ) { try $0.text(0) }
  }

  /// The rows that its details and its course are made of, as bytes: where they are equal, so is all that is told of the
  /// sale by one program. Reading them costs a tenth of putting the details together.
  package func state() throws -> [UInt8] {
    var state = RowBytes()
    for sql in Self.rows { try state.add(store.database, sql, id) }
    for document in try store.database.all(Self.documentIDs, id, body: { try $0.int(0) }) {
      try state.addDocument(document, of: store)
    }
    // What has become of a decision depends on others.
    state.add("\(try store.decisionsInForce(sale: id))")
    return state.bytes
  }

  private static let documentIDs =
    "SELECT DISTINCT document_id FROM reports WHERE sale_id = ?1 ORDER BY 1"

  private static let rows = [
    "SELECT * FROM sales WHERE id = ?1",
    "SELECT key FROM sale_keys WHERE sale_id = ?1 ORDER BY key",
    "SELECT * FROM items WHERE sale_id = ?1 ORDER BY position",
    """
    SELECT sp.*, p.code, p.name FROM sale_parties sp JOIN parties p ON p.id = sp.party_id
    WHERE sp.sale_id = ?1 ORDER BY sp.role, sp.position
    """,
    "SELECT * FROM choices WHERE sale_id = ?1 ORDER BY id",
    """
    SELECT o.* FROM choices c JOIN choice_reports o ON o.choice_id = c.id
    WHERE c.sale_id = ?1 ORDER BY o.choice_id, o.report_id
    """,
    "SELECT * FROM reports WHERE sale_id = ?1 ORDER BY id",
    """
    SELECT i.* FROM reports r JOIN report_items i ON i.report_id = r.id
    WHERE r.sale_id = ?1 ORDER BY i.id
    """,
    """
    SELECT c.* FROM reports r JOIN claims c ON c.report_id = r.id
    WHERE r.sale_id = ?1 ORDER BY c.id
    """,
    """
    SELECT cc.*, t.* FROM reports r JOIN claims c ON c.report_id = r.id
    JOIN claim_citations cc ON cc.claim_id = c.id JOIN citations t ON t.id = cc.citation_id
    WHERE r.sale_id = ?1 ORDER BY cc.claim_id, t.id
    """,
    """
    SELECT x.* FROM reports r JOIN claims c ON c.report_id = r.id
    JOIN claim_decisions x ON x.claim_id = c.id
    WHERE r.sale_id = ?1 ORDER BY x.claim_id, x.decision_id
    """,
  ]
}

/// A document that is about to be told.
package struct OpenDocument {
  package let sha256: String
  /// The title, else what the file calls it.
  package let title: String
  package let publisher: String?
  package let published: PartialDate?
  package let kind: String
  /// Keys of the sales that it speaks of, sorted.
  package let sales: [String]
  /// Hashes of the documents that its page names, sorted.
  package let related: [String]
  let store: Store
  let id: Int

  /// The rows that `Store.documentClaims` makes its answer of, as bytes; the text belongs to the hash.
  package func state() throws -> [UInt8] {
    var state = RowBytes()
    try state.addDocument(id, of: store)
    for sql in Self.rows { try state.add(store.database, sql, id) }
    return state.bytes
  }

  private static let rows = [
    "SELECT * FROM reports WHERE document_id = ?1 ORDER BY id",
    """
    SELECT ri.*, i.label, s.key FROM reports r JOIN report_items ri ON ri.report_id = r.id
    LEFT JOIN items i ON i.id = ri.item_id LEFT JOIN sales s ON s.id = r.sale_id
    WHERE r.document_id = ?1 ORDER BY ri.id
    """,
    """
    SELECT c.*, s.key FROM reports r JOIN claims c ON c.report_id = r.id
    LEFT JOIN sales s ON s.id = r.sale_id
    WHERE r.document_id = ?1 ORDER BY c.id
    """,
    """
    SELECT cc.*, t.* FROM reports r JOIN claims c ON c.report_id = r.id
    JOIN claim_citations cc ON cc.claim_id = c.id JOIN citations t ON t.id = cc.citation_id
    WHERE r.document_id = ?1 ORDER BY cc.claim_id, t.id
    """,
  ]
}

extension Store {
  /// Lends every matching sale within limit and offset to `body`, all of one moment, and returns how many there were.
  @discardableResult
  package func eachOpenSale(
    _ filter: SalesFilter, _ body: (OpenSale) throws -> Void
  ) throws -> Int {
    try translating {
      try database.transaction(.deferred) {
        let sql = try SalesSQL(filter, parties: PartyRepository(database: database))
        let limit = filter.limit.map { max(0, $0) } ?? -1
        let passing = PassingDocuments(self)
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
          try body(
            OpenSale(
              summary: try SaleRow(row: row, from: 1), store: self, id: try row.int(0),
              passing: passing))
          count += 1
        }
        return count
      }
    }
  }

  /// The document of this hash; nil where there is none.
  package func openDocument(sha256: String) throws -> OpenDocument? {
    try translating {
      guard let id = try documentRows.id(sha256: sha256) else { return nil }
      let sales = try database.all(
        """
        SELECT DISTINCT s.key FROM reports r JOIN sales s ON s.id = r.sale_id
        WHERE r.document_id = ?1 ORDER BY s.key
        """, id
      ) { try $0.text(0) }
      let related = try database.all(
        """
        SELECT d.sha256 FROM document_relations r JOIN documents d ON d.id = r.other_id
        WHERE r.document_id = ?1
        UNION SELECT v.sha256 FROM documents d JOIN documents v ON v.id = d.superseded_id
        WHERE d.id = ?1 ORDER BY 1
        """, id
      ) { try $0.text(0) }
      return try database.first(
        """
        SELECT coalesce(d.title, n.name, ''), p.name, d.published, d.kind
        FROM documents d LEFT JOIN publishers p ON p.id = d.publisher_id
        LEFT JOIN document_names n ON n.document_id = d.id
        WHERE d.id = ?1
        """, id
      ) { row in
        OpenDocument(
          sha256: sha256, title: try row.text(0), publisher: try row.optionalText(1),
          published: try row.optionalText(2).flatMap(PartialDate.init(edtf:)),
          kind: try row.text(3), sales: sales, related: related, store: self, id: id)
      }
    }
  }

  /// Whether the key was given to a sale of which nothing is left.
  package func isGone(_ key: String) throws -> Bool {
    try translating {
      try database.first(
        "SELECT 1 FROM sale_keys WHERE key = ?1 AND sale_id IS NULL", key, body: { _ in true }
      ) ?? false
    }
  }
}

/// Rows one after the other, each value with its class and length, so that no two lists of rows are the same bytes.
private struct RowBytes {
  var bytes: [UInt8] = []

  mutating func add(_ database: Connection, _ sql: String, _ id: Int) throws {
    var rows = RowBytes()
    try database.each(sql, id) { row in
      rows.add("row")
      for column in 0..<row.columnCount { rows.add(try row.value(column)) }
    }
    rows.add("end")
    bytes += rows.bytes
  }

  mutating func addDocument(_ id: Int, of store: Store) throws {
    for sql in Self.document { try add(store.database, sql, id) }
  }

  mutating func add(_ text: String) {
    add(.text(text))
  }

  private mutating func add(_ value: Value) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let number): append(1, "\(number)".utf8)
    case .real(let number): append(2, "\(number)".utf8)
    case .text(let text): append(3, text.utf8)
    case .blob(let blob): append(4, blob)
    }
  }

  private mutating func append(_ kind: UInt8, _ content: some Collection<UInt8>) {
    bytes.append(kind)
    bytes += "\(content.count) ".utf8
    bytes += content
  }

  private static let document = [
    """
    SELECT d.sha256, d.kind, d.title, p.name, p.reliability, d.published, d.url, d.retrieved,
      d.table_mapping, d.notes, d.reader_notes, d.extractor_id, d.characters, d.original_format,
      d.origin_id, v.sha256, n.name,
      EXISTS (SELECT 1 FROM locators WHERE document_id = d.id)
    FROM documents d LEFT JOIN publishers p ON p.id = d.publisher_id
    LEFT JOIN documents v ON v.id = d.superseded_id
    LEFT JOIN document_names n ON n.document_id = d.id
    WHERE d.id = ?1
    """,
    """
    SELECT path, external_id FROM appearances WHERE document_id = ?1
    ORDER BY path, external_id
    """,
    """
    SELECT r.kind, r.reason, d.sha256, n.name FROM document_relations r
    JOIN documents d ON d.id = r.other_id LEFT JOIN document_names n ON n.document_id = d.id
    WHERE r.document_id = ?1 ORDER BY d.sha256, r.kind
    """,
    """
    SELECT v.sha256, n.name, r.reason FROM documents d JOIN documents v ON v.id = d.superseded_id
    LEFT JOIN document_names n ON n.document_id = v.id
    LEFT JOIN document_relations r ON r.document_id = v.id AND r.other_id = d.id
    WHERE d.id = ?1 ORDER BY r.kind
    """,
    """
    SELECT w.* FROM documents d JOIN withdrawals w ON w.sha256 = d.sha256
    WHERE d.id = ?1 ORDER BY w.id
    """,
  ]
}
