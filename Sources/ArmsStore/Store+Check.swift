internal import SQLiteKit

extension Store {
  /// Looks for everything that could be wrong; empty where all is well.
  ///
  /// The full-text index and the sales are tried on a copy in memory, so that a check writes nothing to the file.
  package func check() throws -> [Finding] {
    try translating {
      let integrity = try StoreCheck.integrity(of: database)
      // Where pages do not hold together, what they say is not worth comparing.
      guard integrity.isEmpty else { return integrity }
      var findings = try Schema.differences(of: database).map {
        Finding(.schema, subject: $0, detail: "is not as in schema.sql")
      }
      let check = StoreCheck(database: database)
      findings += findings.isEmpty ? try check.unfinished() : []
      findings += try check.foreignKeys()
      findings += try check.quotes()
      findings += try check.citations()
      guard findings.allSatisfy({ $0.kind != .schema && $0.kind != .foreignKey }) else {
        return findings
      }
      let copy = try Connection.inMemory(trustedSchema: true)
      defer { copy.close() }
      try database.copy(into: copy)
      findings += try StoreCheck(database: copy).fullText()
      findings += try StoreCheck(database: copy).sales(rebuiltBy: matching)
      return findings
    }
  }
}

/// The checks, one a function.
struct StoreCheck {
  let database: Connection

  static func integrity(of database: Connection) throws -> [Finding] {
    do {
      return try database.all("PRAGMA integrity_check") { try $0.text(0) }
        .filter { $0 != "ok" }
        .map { Finding(.integrity, subject: "file", detail: $0) }
    } catch let error as SQLiteError where error.primaryCode == 11 {
      return [Finding(.integrity, subject: "file", detail: error.message)]
    }
  }

  /// Work that a program began and was stopped in.
  func unfinished() throws -> [Finding] {
    try database.all("SELECT work FROM unfinished") { row in
      Finding(
        .unfinished, subject: try row.text(0),
        detail: "the sales were not derived anew after a change of the schema; "
          + "'armsdb rebuild' does it, and so does the next command that writes")
    }
  }

  func foreignKeys() throws -> [Finding] {
    try database.all("PRAGMA foreign_key_check") { row in
      let number = try row.optionalInt(1).map { " row \($0)" } ?? ""
      return Finding(
        .foreignKey, subject: try row.text(0) + number,
        detail: "refers to a row of \(try row.text(2)) that does not exist")
    }
  }

  /// Cuts every quote again out of the stored text.
  func quotes() throws -> [Finding] {
    var findings: [Finding] = []
    let documents = try database.all("SELECT id, sha256 FROM documents ORDER BY sha256") {
      (id: try $0.int(0), sha256: try $0.text(1))
    }
    let repository = DocumentRepository(database: database)
    for document in documents {
      guard let text = try repository.text(document.id) else { continue }
      let context = SentenceContext(text)
      try database.each(
        """
        SELECT start_at, end_at, quote FROM citations WHERE document_id = ?1
        ORDER BY start_at, end_at
        """, document.id
      ) { row in
        let (start, end) = (try row.int(0), try row.int(1))
        if context.cut(start, end) != (try row.text(2)) {
          findings.append(
            Finding(
              .brokenQuote, subject: document.sha256,
              detail: "code points \(start) to \(end) are not the quote"))
        }
      }
    }
    // A person copied these words: they must stand where the decision says.
    findings += try database.all(
      """
      SELECT d.sha256, k.id FROM decisions k JOIN documents d ON d.sha256 = k.cited_sha256
      WHERE k.quote IS NOT NULL
        AND substr(d.text, k.cited_start + 1, length(k.quote)) <> k.quote ORDER BY k.id
      """
    ) {
      Finding(
        .brokenQuote, subject: try $0.text(0),
        detail: "the words of decision \(try $0.int(1)) do not stand there")
    }
    findings += try database.all(
      """
      SELECT d.sha256, c.id FROM claims c
      JOIN reports r ON r.id = c.report_id
      JOIN documents d ON d.id = r.document_id
      JOIN claim_citations cc ON cc.claim_id = c.id
      JOIN citations t ON t.id = cc.citation_id
      WHERE t.document_id <> r.document_id ORDER BY d.sha256, c.id
      """
    ) {
      Finding(
        .brokenQuote, subject: try $0.text(0),
        detail: "claim \(try $0.int(1)) cites another document")
    }
    return findings
  }

  /// Every value has a citation.
  func citations() throws -> [Finding] {
    try database.all(
      """
      SELECT d.sha256, c.field, c.value FROM claims c
      JOIN reports r ON r.id = c.report_id
      JOIN documents d ON d.id = r.document_id
      WHERE NOT EXISTS (SELECT 1 FROM claim_citations cc WHERE cc.claim_id = c.id)
      ORDER BY d.sha256, c.id
      """
    ) {
      Finding(
        .noCitation, subject: try $0.text(0), detail: "\(try $0.text(1)): \(try $0.text(2))")
    }
  }

  /// Writes to the index, so only on a copy. Of SQLite's forms of this check only the one with a rank compares the index
  /// with the texts.
  func fullText() throws -> [Finding] {
    do {
      try database.run(
        "INSERT INTO document_search (document_search, rank) VALUES ('integrity-check', 1)")
      return []
    } catch let error as SQLiteError {
      return [Finding(.fullText, subject: "document_search", detail: error.message)]
    }
  }

  /// Rebuilds the sales, so only on a copy, and compares what people see of them.
  func sales(rebuiltBy matching: any SaleMatching) throws -> [Finding] {
    let before = try snapshot()
    try Store(over: database, matching: matching).rebuild(readAgain: nil) { _ in }
    let after = try snapshot()
    let keys = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return keys.sorted().map { key in
      let detail =
        before[key] == nil
        ? "is missing: its reports would give it"
        : after[key] == nil ? "has no reports that would give it" : "differs from its reports"
      return Finding(.staleSale, subject: key, detail: detail)
    }
  }

  /// What the views say of each sale, by key.
  private func snapshot() throws -> [String: Set<[Value]>] {
    var snapshot: [String: Set<[Value]>] = [:]
    for view in ["sale_summary", "sale_items", "sale_documents", "choice_reasons", "evidence"] {
      let columns = try database.all("SELECT name FROM pragma_table_info(?1)", view) {
        try $0.text(0)
      }
      // The names are those of our own views.
      try database.each("SELECT \(columns.joined(separator: ", ")) FROM \(view)") { row in
        var values = [Value.text(view)]
        for column in 0..<row.columnCount { values.append(try row.value(column)) }
        snapshot[try row.text(0), default: []].insert(values)
      }
    }
    return snapshot
  }
}
