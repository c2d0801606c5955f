internal import SQLiteKit

/// What was written to a file of some of the sales.
package struct StorePart: Hashable, Sendable {
  package var documents: Int
  package var sales: Int
  /// Reports of its documents that are not in it, since they speak of sales that were not asked for.
  package var reportsLeftOut: Int
  /// Decisions that were left out because they hold on to a document that was.
  package var decisionsLeftOut: Int
}

extension Store {
  /// Writes the sales that match to a new file at `path`, which must not exist: all documents that speak of them (and those
  /// whose words or versions these are), with all that they say of these sales, and what persons decided on them. Row ids,
  /// keys and hashes are those of this file. History begins anew. The file is in one piece. Rows go over table by table, so
  /// that memory does not grow with them.
  package func writePart(_ filter: SalesFilter, to path: String) throws -> StorePart {
    try translating {
      try database.transaction(.deferred) {
        let sql = try SalesSQL(filter, parties: PartyRepository(database: database))
        let sales = try database.all("SELECT s.id FROM sales s\n\(sql.clause)", sql.values) {
          try $0.int(0)
        }
        let target = try Store(path: path, mode: .writing)
        defer { target.close() }
        try target.database.run("ATTACH ?1 AS source", self.path)
        // Deferred: an immediate one would lock the source too, which this connection reads.
        let part = try target.database.transaction(.deferred) {
          try target.fill(withSales: sales)
        }
        try target.database.run("DETACH source")
        return part
      }
    }
  }

  /// Copies what belongs to the sales of these rows out of the attached file.
  private func fill(withSales sales: [Int]) throws -> StorePart {
    try database.run("CREATE TEMP TABLE wanted (sale_id INTEGER PRIMARY KEY)")
    for sale in sales { try database.run("INSERT INTO temp.wanted VALUES (?1)", sale) }
    try database.run("CREATE TEMP TABLE kept (document_id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE)")
    try database.run(Self.keptDocuments)
    try database.run("CREATE TEMP TABLE kept_decisions (id INTEGER PRIMARY KEY)")
    try database.run(Self.keptDecisions)
    let left = try count(
      """
      SELECT count(*) FROM source.decisions k WHERE action <> 'undo' AND id NOT IN temp.kept_decisions
        AND EXISTS (SELECT 1 FROM source.decision_anchors a JOIN temp.kept d ON d.sha256 = a.document_sha256
          WHERE a.decision_id = k.id)
      """)
    // All reports of a sale go along, so that what follows from them stands. Not where a decision on them stays behind, or
    // where the file itself was left half derived.
    let stands = try left == 0 && count("SELECT count(*) FROM source.unfinished") == 0
    for table in Self.tables where stands || !table.isDerived {
      try copy(table, whole: stands)
    }
    if !stands {
      cache.capacity = 4_000
      try rebuild(kilobytes: 16_384, readAgain: nil) { _ in }
    }
    try database.run(Self.keptKeys)
    let part = StorePart(
      documents: try count("SELECT count(*) FROM main.documents"),
      sales: try count("SELECT count(*) FROM main.sales"),
      reportsLeftOut: try count(
        """
        SELECT count(*) FROM source.reports WHERE document_id IN (SELECT document_id FROM temp.kept)
          AND id NOT IN (SELECT id FROM main.reports)
        """), decisionsLeftOut: left)
    for table in ["wanted", "kept", "kept_decisions"] {
      try database.run("DROP TABLE temp.\(table)")
    }
    return part
  }

  /// Copies the rows of a table that belong to the part; without `whole`, what is derived in them is left out.
  private func copy(_ table: PartTable, whole: Bool) throws {
    let columns = try database.all("SELECT name FROM pragma_table_info(?1)", table.name) {
      try $0.text(0)
    }
    let values = columns.map { whole || !table.derivedColumns.contains($0) ? $0 : "NULL" }
    try database.run(
      """
      INSERT INTO main.\(table.name) SELECT \(values.joined(separator: ", ")) FROM source.\(table.name)
      WHERE \(table.condition)
      """)
  }

  private func count(_ sql: String) throws -> Int {
    try database.first(sql) { try $0.int(0) } ?? 0
  }

  /// The documents of the sales, and on from each to whose words it hands on and to its newest version.
  private static let keptDocuments = """
    INSERT INTO temp.kept
    WITH RECURSIVE chosen (id) AS (
      SELECT r.document_id FROM source.reports r JOIN temp.wanted w ON w.sale_id = r.sale_id
      UNION
      SELECT x.id FROM chosen c JOIN source.documents d ON d.id = c.id
      JOIN source.documents x ON x.id IN (d.origin_id, d.superseded_id))
    SELECT d.id, d.sha256 FROM chosen c JOIN source.documents d ON d.id = c.id
    """

  /// Decisions all of whose documents are kept, and what was said of these decisions.
  private static let keptDecisions = """
    INSERT INTO temp.kept_decisions
    WITH RECURSIVE chosen (id) AS (
      SELECT k.id FROM source.decisions k
      WHERE k.action <> 'undo' AND (k.cited_sha256 IS NULL OR k.cited_sha256 IN (SELECT sha256 FROM temp.kept))
        AND EXISTS (SELECT 1 FROM source.decision_anchors a WHERE a.decision_id = k.id)
        AND NOT EXISTS (SELECT 1 FROM source.decision_anchors a WHERE a.decision_id = k.id
          AND a.document_sha256 NOT IN (SELECT sha256 FROM temp.kept))
      UNION
      SELECT u.id FROM chosen c JOIN source.decisions u ON u.undoes = c.id)
    SELECT id FROM chosen
    """

  /// Tables of which nothing goes along: they speak of this file alone.
  static let left = ["sale_history", "tombstones", "unfinished"]

  /// Keys of the sales that the reports themselves do not give: each leads to where its sale's first report stands now.
  private static let keptKeys = """
    INSERT INTO main.sale_keys (key, sale_id, document_sha256, start_at, end_at)
    SELECT k.key, (
        SELECT r.sale_id FROM source.reports o JOIN main.reports r ON r.id = o.id
        WHERE o.sale_id = k.sale_id ORDER BY o.sale_position LIMIT 1), k.document_sha256, k.start_at, k.end_at
    FROM source.sale_keys k JOIN temp.wanted w ON w.sale_id = k.sale_id
    WHERE k.key NOT IN (SELECT key FROM main.sale_keys)
    """
}
