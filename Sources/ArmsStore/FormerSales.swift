internal import ArmsModel
internal import SQLiteKit

/// All sales as they stood before everything is derived anew, in tables of the connection's own: what became of them is
/// asked in a few statements, and only what changed is looked at one by one.
struct FormerSales {
  let database: Connection

  private static let tables = ["former_sales", "former_reports", "former_keys"]

  /// Notes how all sales stand, and takes them away.
  func take() throws {
    let columns = (["key"] + SaleHistory.columns).joined(separator: ", ")
    try database.run("CREATE TEMP TABLE former_sales AS SELECT \(columns) FROM sales")
    try database.run("CREATE UNIQUE INDEX temp.former_sales_key ON former_sales (key)")
    try database.run(
      """
      CREATE TEMP TABLE former_reports AS
      SELECT r.id AS report_id, r.document_id, s.key, r.sale_position
      FROM reports r JOIN sales s ON s.id = r.sale_id ORDER BY r.id
      """)
    try database.run("CREATE INDEX temp.former_reports_key ON former_reports (key, sale_position)")
    try database.run(
      """
      CREATE TEMP TABLE former_keys AS
      SELECT k.key, s.key AS parent FROM sale_keys k JOIN sales s ON s.id = k.sale_id
      """)
    try database.run("CREATE INDEX temp.former_keys_parent ON former_keys (parent)")
    // From the leaves on, so that no row takes others along.
    try database.run(
      "UPDATE reports SET sale_id = NULL, sale_position = NULL WHERE sale_id IS NOT NULL")
    try database.run("UPDATE report_items SET item_id = NULL WHERE item_id IS NOT NULL")
    try database.run("UPDATE sale_keys SET sale_id = NULL WHERE sale_id IS NOT NULL")
    for table in [
      "claim_decisions", "choice_reports", "choices", "item_words", "items", "sale_parties",
      "sales",
    ] {
      try database.run("DELETE FROM \(table)")
    }
  }

  /// The sales of which something is another now, with all keys that led to them; leads on what waits, and ends what
  /// `take` began.
  func changed(_ repository: KeyRepository) throws -> Derivation.Leaving {
    var leaving = Derivation.Leaving()
    var keys = try changedKeys()
    // Keys that no report gives any more wait for the sale that the rest of theirs went to.
    let waiting = try database.all(
      """
      SELECT DISTINCT f.parent FROM temp.former_keys f JOIN sale_keys k ON k.key = f.key
      WHERE k.sale_id IS NULL
      """
    ) { try $0.text(0) }
    for parent in keys.union(waiting).sorted() {
      let reports = try database.all(
        "SELECT report_id FROM temp.former_reports WHERE key = ?1 ORDER BY sale_position", parent
      ) { try $0.int(0) }
      leaving.orphans += try database.all(
        """
        SELECT f.key, f.parent, k.document_sha256, k.start_at, k.end_at
        FROM temp.former_keys f JOIN sale_keys k ON k.key = f.key WHERE f.parent = ?1 ORDER BY f.key
        """, parent
      ) { try KeyRepository.orphan($0, reports: reports) }
    }
    try repository.redirect(leaving.orphans)
    for key in keys {
      // A sale that another went into was there before, whether or not it changed.
      let successor = try database.first(
        "SELECT s.key FROM sale_keys k JOIN sales s ON s.id = k.sale_id WHERE k.key = ?1", key
      ) { try $0.text(0) }
      if let successor { keys.insert(successor) }
    }
    for key in keys {
      let documents = try database.all(
        "SELECT DISTINCT document_id FROM temp.former_reports WHERE key = ?1", key
      ) { try $0.int(0) }
      try database.each(Self.one, key) {
        leaving.snapshots[key] = SaleHistory.Snapshot(
          values: try SaleHistory.values($0, from: 0), documents: Set(documents))
      }
    }
    for table in Self.tables { try database.run("DROP TABLE temp.\(table)") }
    return leaving
  }

  private static let one = "SELECT \(SaleHistory.texts) FROM temp.former_sales WHERE key = ?1"

  /// Keys of former sales that are gone, have another value or other reports, or that a new sale's key led to.
  private func changedKeys() throws -> Set<String> {
    let differ = SaleHistory.columns.map { "f.\($0) IS NOT s.\($0)" }.joined(separator: " OR ")
    return Set(
      try database.all(
        """
        SELECT f.key FROM temp.former_sales f LEFT JOIN sales s ON s.key = f.key
        WHERE s.id IS NULL OR \(differ)
        UNION SELECT f.key FROM temp.former_reports f JOIN reports r ON r.id = f.report_id
          LEFT JOIN sales s ON s.id = r.sale_id WHERE s.key IS NOT f.key
        UNION SELECT s.key FROM temp.former_reports f JOIN reports r ON r.id = f.report_id
          JOIN sales s ON s.id = r.sale_id WHERE s.key <> f.key
        UNION SELECT k.parent FROM temp.former_keys k JOIN sales s ON s.key = k.key
          WHERE k.parent <> k.key
        """
      ) { try $0.text(0) })
  }
}
