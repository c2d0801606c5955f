package import ArmsModel
internal import SQLiteKit

extension Store {
  /// Derives all sales anew from reports and decisions; with `readAgain`, reads all documents anew before, `extractor`
  /// naming what reads them. All in one transaction. `progress` is told after each document, and each group
  /// of reports. `kilobytes` is the room for pages of the file.
  package func rebuild(
    extractor: String? = nil, kilobytes: Int = 65_536,
    readAgain: ((String, DocumentMetadata) throws -> Extraction)?,
    progress: (RebuildProgress) -> Void
  ) throws {
    // All of the file is gone through: without room every row would be fetched again and again.
    try translating { try database.run("PRAGMA cache_size = -\(kilobytes)") }
    // Derived tables are emptied and filled whole, from the leaves on: there is nothing that rows would have to take along.
    // Where documents are read again, reports do. Within a transaction this has no effect.
    if readAgain == nil { try translating { try database.run("PRAGMA foreign_keys = OFF") } }
    defer { _ = try? database.run("PRAGMA foreign_keys = ON") }
    try changing {
      let extractorID = try extractor.map { try self.extractor(named: $0) }
      try rebuildWithin(extractorID, readAgain, progress)
    }
  }

  private func rebuildWithin(
    _ extractor: Int?, _ readAgain: ((String, DocumentMetadata) throws -> Extraction)?,
    _ progress: (RebuildProgress) -> Void
  ) throws {
    if let readAgain {
      let documents = try database.all("SELECT id, extractor_id FROM documents ORDER BY sha256") {
        (id: try $0.int(0), extractor: try $0.int(1))
      }
      for (done, document) in documents.enumerated() {
        let metadata = try documentRows.metadataInForce(document.id)
        guard let text = try documentRows.text(document.id) else { continue }
        try replaceReports(
          of: document.id, with: try readAgain(text, metadata),
          extractor: extractor ?? document.extractor, cause: .rebuild)
        progress(RebuildProgress(step: .reading, done: done + 1, total: documents.count))
      }
    }
    let derivation = self.derivation(.rebuild)
    // Sales go with the reports' places in them; keys wait, and are led to what takes their place.
    let former = FormerSales(database: database)
    try former.take()
    try CandidateQueue(database: database, time: Self.now).leaveAll()
    try linkAll(derivation, progress)
    let reports = try database.all("SELECT id FROM reports ORDER BY id") { try $0.int(0) }
    var horizon = 0
    try derivation.deriveAll(
      reports,
      fill: { id in
        guard id > horizon else { return }
        horizon = try cache.fillAhead(from: id)
      },
      progress: {
        progress(RebuildProgress(step: .deriving, done: $0, total: reports.count))
      })
    try derivation.settle(
      try former.changed(KeyRepository(database: database, matching: matching)))
    try database.run("DELETE FROM unfinished WHERE work = 'derive'")
  }

  /// Compares all reports and relates all documents anew, each document as if it came now: what it meets came shortly
  /// before as a rule, and is still at hand.
  private func linkAll(
    _ derivation: Derivation, _ progress: (RebuildProgress) -> Void
  ) throws {
    for table in ["report_links", "report_blocks", "document_relations", "document_blocks"] {
      try database.run("DELETE FROM \(table)")
    }
    try database.run("UPDATE documents SET origin_id = NULL WHERE origin_id IS NOT NULL")
    try database.run("UPDATE documents SET superseded_id = NULL WHERE superseded_id IS NOT NULL")
    cache.removeAll()
    factsCache.removeAll()
    let documents = try database.all("SELECT id FROM documents ORDER BY id") { try $0.int(0) }
    let relations = Relations(database: database, facts: factsCache)
    var blocks = BlockIndex()
    for start in stride(from: 0, to: documents.count, by: Self.together) {
      let some = documents[start..<min(start + Self.together, documents.count)]
      if let first = some.first, let last = some.last {
        try cache.fill(documents: first, through: last)
      }
      for (place, document) in some.enumerated() {
        try derivation.link(
          try database.all("SELECT id FROM reports WHERE document_id = ?1 ORDER BY id", document) {
            try $0.int(0)
          }, in: &blocks)
        _ = try relations.enter(document)
        progress(RebuildProgress(step: .joining, done: start + place + 1, total: documents.count))
      }
    }
    try blocks.each { key, report in
      try database.run("INSERT INTO report_blocks (block, report_id) VALUES (?1, ?2)", key, report)
    }
    let related = try database.all("SELECT DISTINCT document_id FROM document_relations") {
      try $0.int(0)
    }
    var moved = try Origins(database: database).update(Set(related))
    moved.formUnion(try Versions(database: database, facts: factsCache).update(Set(related)))
    for document in moved {
      cache.forget(
        try database.all("SELECT id FROM reports WHERE document_id = ?1", document) {
          try $0.int(0)
        })
    }
    let older = try database.all(
      "SELECT id FROM documents WHERE superseded_id IS NOT NULL ORDER BY id"
    ) { try $0.int(0) }
    for document in older { try derivation.tie(document) }
  }

  /// How many documents' reports are read at once.
  private static let together = 1_000
}

extension SourcedReportCache {
  /// Reads the report of a row, and with it those of the documents that came next, unless they are many. Returns the row
  /// up to which nothing need be read.
  fileprivate func fillAhead(from report: Int) throws -> Int {
    let through = report + 2_000
    let documents =
      try database.first(
        "SELECT min(document_id), max(document_id) FROM reports WHERE id BETWEEN ?1 AND ?2", report,
        through
      ) { (try $0.optionalInt(0) ?? 0, try $0.optionalInt(1) ?? 0) } ?? (0, 0)
    // Reports that were read again stand far from their documents' neighbours.
    if documents.1 - documents.0 <= 2_000 {
      try fill(documents: documents.0, through: documents.1)
    }
    return through
  }
}
