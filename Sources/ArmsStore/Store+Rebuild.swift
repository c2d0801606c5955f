package import ArmsModel
internal import SQLiteKit

extension Store {
  /// Derives all sales anew from reports and decisions; with `readAgain`, reads all documents anew before, `extractor`
  /// naming what reads them. All in one transaction. `progress` is told after each document, and each group
  /// of reports.
  package func rebuild(
    extractor: String? = nil,
    readAgain: ((String, DocumentMetadata) throws -> Extraction)?,
    progress: (RebuildProgress) -> Void
  ) throws {
    // All of the file is gone through: without room every row would be fetched again and again.
    try translating { try database.run("PRAGMA cache_size = -65536") }
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
    let leaving = try derivation.leaveAll()
    try CandidateQueue(database: database, time: Self.now).leaveAll()
    try linkAll(derivation, progress)
    let reports = try database.all("SELECT id FROM reports ORDER BY id") { try $0.int(0) }
    try derivation.deriveAll(reports, leaving: leaving) {
      progress(RebuildProgress(step: .deriving, done: $0, total: reports.count))
    }
    try database.run("DELETE FROM unfinished WHERE work = 'derive'")
  }

  /// Compares all reports and relates all documents anew, each document as if it came now: what it meets came shortly
  /// before as a rule, and is still at hand.
  private func linkAll(
    _ derivation: Derivation, _ progress: (RebuildProgress) -> Void
  ) throws {
    try database.run("DELETE FROM report_links")
    try database.run("DELETE FROM report_blocks")
    try database.run("DELETE FROM document_relations")
    try database.run("DELETE FROM document_blocks")
    try database.run("UPDATE documents SET origin_id = NULL WHERE origin_id IS NOT NULL")
    try database.run("UPDATE documents SET superseded_id = NULL WHERE superseded_id IS NOT NULL")
    cache.removeAll()
    factsCache.removeAll()
    let relations = Relations(database: database, facts: factsCache)
    let documents = try database.all("SELECT id FROM documents ORDER BY id") { try $0.int(0) }
    for (done, document) in documents.enumerated() {
      try derivation.link(
        try database.all("SELECT id FROM reports WHERE document_id = ?1 ORDER BY id", document) {
          try $0.int(0)
        })
      _ = try relations.enter(document)
      progress(RebuildProgress(step: .joining, done: done + 1, total: documents.count))
    }
    let related = try database.all("SELECT DISTINCT document_id FROM document_relations") {
      try $0.int(0)
    }
    cache.removeAll()
    _ = try Origins(database: database).update(Set(related))
    _ = try Versions(database: database, facts: factsCache).update(Set(related))
    cache.removeAll()
    let older = try database.all(
      "SELECT id FROM documents WHERE superseded_id IS NOT NULL ORDER BY id"
    ) { try $0.int(0) }
    for document in older { try derivation.tie(document) }
  }
}
