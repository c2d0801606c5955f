internal import SQLiteKit

/// The documents that have a page.
extension SiteMemory {
  /// Says that a document has one. Returns whether that is new.
  func add(document sha256: String) throws(SiteError) -> Bool {
    try run("INSERT OR IGNORE INTO documents (sha256) VALUES (?1)", sha256)
    return changes == 1
  }

  func holds(document sha256: String) throws(SiteError) -> Bool {
    try first("SELECT 1 FROM documents WHERE sha256 = ?1", sha256) { _ in true } ?? false
  }

  /// The hashes that follow one, in their order; none at the end.
  func documents(after sha256: String) throws(SiteError) -> [String] {
    try all(
      "SELECT sha256 FROM documents WHERE sha256 > ?1 ORDER BY sha256 LIMIT 256", sha256
    ) { try $0.text(0) }
  }

  /// What the list of documents says of one.
  func set(_ line: SiteDocumentLine) throws(SiteError) {
    try run(
      """
      UPDATE documents SET title = ?2, publisher = ?3, published = ?4, low_day = ?5, kind = ?6
      WHERE sha256 = ?1
      """, line.sha256, line.title, line.publisher, line.published, line.lowDay,
      line.kind)
  }

  /// How many the list has.
  func countOfListedDocuments() throws(SiteError) -> Int {
    try first("SELECT count(*) FROM documents WHERE title IS NOT NULL") { try $0.int(0) } ?? 0
  }

  /// The latest first, and last those without a date.
  func eachListedDocument(_ body: (SiteDocumentLine) throws -> Void) throws {
    try each(
      """
      SELECT sha256, title, publisher, published, low_day, kind FROM documents WHERE title IS NOT NULL
      ORDER BY low_day DESC, sha256
      """
    ) { row in
      try body(
        SiteDocumentLine(
          sha256: try row.text(0), title: try row.text(1), publisher: try row.optionalText(2),
          published: try row.optionalText(3), lowDay: try row.optionalInt(4),
          kind: try row.text(5)))
    }
  }
}
