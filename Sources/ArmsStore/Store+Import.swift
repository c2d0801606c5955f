package import ArmsModel
internal import SQLiteKit

/// The run that is under way.
struct ImportRun {
  var id: Int
  var extractor: Int
  /// The digest of the own names that documents are read with.
  var names: String?
  var added = 0
  var changed = 0
  var unchanged = 0
}

extension Store {
  /// Begins a run: a row in import_runs, and WAL. `command` is what the user typed, for the record; `extractor` is the
  /// program and version that read the documents.
  package func beginImport(command: String, extractor: String) throws {
    try translating {
      // Another writer's document may come between two of ours, and readers see whole documents only.
      try enterWAL()
      // In WAL a lost power line costs the last documents at most, never the file.
      try database.run("PRAGMA synchronous = NORMAL")
      // A page that many documents change goes into the file once: 64 MB of them are gathered before.
      try database.run("PRAGMA wal_autocheckpoint = 16384")
      // Keys of a new report fall all over the indexes, whose upper pages 8 MB hold. More costs memory and, measured with
      // 64 MB and up to 100,000 reports, spares no time: the system has the rest of the file at hand.
      try database.run("PRAGMA cache_size = -8192")
      // An import meets what is near in time. A rebuild goes through all, and has more room.
      cache.capacity = 4_000
      try database.transaction {
        let extractorID = try self.extractor(named: extractor)
        try database.run(
          "INSERT INTO import_runs (command, extractor_id, started_at) VALUES (?1, ?2, ?3)",
          command, extractorID, Self.now)
        run = ImportRun(
          id: database.lastInsertID, extractor: extractorID,
          names: ExtractorName.names(in: extractor))
      }
    }
  }

  /// Goes into WAL; throws `heldByReader` where only someone who reads is in the way.
  private func enterWAL() throws {
    do {
      try database.run("PRAGMA journal_mode = WAL")
    } catch let error as SQLiteError where error.primaryCode == 5 {
      // A writer would keep us from this too.
      try database.run("BEGIN IMMEDIATE")
      try database.run("ROLLBACK")
      throw StoreError.heldByReader
    }
  }

  /// Ends the run: counts into its row, a checkpoint, the journal back. `failed` is how many inputs could not be read.
  package func endImport(failed: Int) throws -> Ending {
    try translating {
      if let run {
        try database.run(
          """
          UPDATE import_runs SET ended_at = max(?2, started_at), added = ?3, changed = ?4,
            unchanged = ?5, failed = ?6
          WHERE id = ?1
          """, run.id, Self.now, run.added, run.changed, run.unchanged, failed)
        self.run = nil
      }
      return try leaveWAL()
    }
  }

  /// Puts everything into the one file, as far as other processes let it.
  func leaveWAL() throws -> Ending {
    try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    do {
      let journal = try database.first("PRAGMA journal_mode = DELETE") { try $0.text(0) }
      return journal == "wal" ? .leftInWAL : .oneFile
    } catch let error as SQLiteError where error.primaryCode == 5 {
      return .leftInWAL
    }
  }

  func extractor(named name: String) throws -> Int {
    try database.run(
      "INSERT INTO extractors (name, first_used) VALUES (?1, ?2) ON CONFLICT DO NOTHING", name,
      Self.now)
    return try database.first("SELECT id FROM extractors WHERE name = ?1", name) {
      try $0.int(0)
    } ?? 0
  }

  /// Whether bytes with this hash are stored.
  package func contains(sha256: String) throws -> Bool {
    try translating { try documentRows.id(sha256: sha256) != nil }
  }

  /// Whether bytes with this hash are stored with another text: another sheet of a workbook.
  package func holdsOtherText(sha256: String, than text: String) throws -> Bool {
    try translating {
      try database.first("SELECT 1 FROM documents WHERE sha256 = ?1 AND text <> ?2", sha256, text) {
        _ in true
      } ?? false
    }
  }

  /// Whether adding it would write nothing (same bytes, appearance and metadata): extraction may be spared.
  package func isUnchanged(
    sha256: String, appearance: Appearance, metadata: DocumentMetadata
  ) throws -> Bool {
    try translating {
      guard let id = try documentRows.id(sha256: sha256),
        let known = try documentRows.appearance(id, appearance)
      else { return false }
      return known.metadata.overlaid(by: metadata.withoutBlanks) == known.metadata
    }
  }

  /// Whether a stored document was read last with the own names of this digest.
  package func isRead(_ sha256: String, withNames names: String?) throws -> Bool {
    try translating {
      try database.first(
        """
        SELECT e.name FROM documents d JOIN extractors e ON e.id = d.extractor_id
        WHERE d.sha256 = ?1
        """, sha256
      ) { ExtractorName.names(in: try $0.text(0)) == names } ?? true
    }
  }

  /// Stores a document, its reports, and what they change in the sales, in one transaction.
  ///
  /// `extraction` was read with the document's own metadata. Where other appearances know more (an earlier date),
  /// `readAgain` is called with the text and the metadata in force. Throws `StoreError.removed` for what was removed on
  /// purpose, unless `again`. `extractor` names what read it, where that was not what reads in this run.
  package func add(
    _ document: StoredDocumentInput, extraction: Extraction, extractor: String? = nil,
    again: Bool = false,
    readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> AddOutcome {
    guard !EightByteScan.holdsNUL(document.text) else { throw StoreError.nulInText }
    var document = document
    document.metadata = document.metadata.withoutBlanks
    if run == nil { try beginImport(command: "", extractor: "unknown") }
    let outcome = try changing { try addWithin(document, extraction, extractor, again, readAgain) }
    switch outcome {
    case .new: run?.added += 1
    case .unchanged: run?.unchanged += 1
    case .newAppearance, .metadataChanged, .readWithNames: run?.changed += 1
    }
    return outcome
  }

  private func addWithin(
    _ document: StoredDocumentInput, _ extraction: Extraction, _ other: String?, _ again: Bool,
    _ readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> AddOutcome {
    let runID = run?.id ?? 0
    let cause = ChangeCause.run(runID)
    let extractor = try other.map { try self.extractor(named: $0) } ?? run?.extractor ?? 0
    let time = Self.now
    if let id = try documentRows.id(sha256: document.sha256) {
      let met = try documentRows.meet(id, document.appearance, document.metadata, run: runID)
      let names = other.map(ExtractorName.names(in:)) ?? run?.names
      let isRead = try isRead(document.sha256, withNames: names)
      guard met.changed || !isRead else { return .unchanged }
      try LocatorRepository(database: database).insertWhereNone(
        document.places, extraction.later, document: id, pulse: pulse)
      var read = try bringUpToDate(id, cause: cause, readAgain: readAgain)
      if !isRead, !read {
        let metadata = try documentRows.metadataInForce(id)
        try replaceReports(
          of: id,
          with: metadata == document.metadata ? extraction : readAgain(document.text, metadata),
          extractor: extractor, cause: cause)
        read = true
        if !met.changed { return .readWithNames }
      }
      if met.new, !read, try standsWithOthers(document.appearance, id) {
        try relateAgain(id, cause: cause)
      }
      return met.new ? .newAppearance(readAgain: read) : .metadataChanged
    }
    if let tombstone = try tombstones(of: document.sha256).first {
      guard again else { throw StoreError.removed(tombstone) }
      try database.run(
        "UPDATE tombstones SET returned_at = ?2 WHERE sha256 = ?1 AND returned_at IS NULL",
        document.sha256, time)
    }
    let id = try documentRows.insert(
      document, kind: extraction.kind, notes: extraction.notes, extractor: extractor, run: runID,
      time: time)
    try LocatorRepository(database: database).insert(
      document.places, extraction.later, document: id, pulse: pulse)
    _ = try documentRows.meet(id, document.appearance, document.metadata, run: runID)
    let metadata = try documentRows.metadataInForce(id)
    if metadata != (try documentRows.storedMetadata(id)) {
      try documentRows.store(metadata, for: id)
    }
    factsCache.lend(document.text, of: id)
    defer { factsCache.lend(nil, of: id) }
    try replaceReports(of: id, with: extraction, extractor: extractor, cause: cause)
    return .new(
      reports: extraction.count, laterVersionOf: try earlierVersions(of: id))
  }

  /// Names of the documents that a document supersedes.
  private func earlierVersions(of id: Int) throws -> [String] {
    try database.all(
      """
      SELECT coalesce(n.name, d.sha256) FROM documents d
      JOIN document_names n ON n.document_id = d.id
      JOIN document_relations r ON r.document_id = ?1 AND r.other_id = d.id
      WHERE d.superseded_id = ?1 AND r.kind IN ('later_version', 'correction') ORDER BY 1
      """, id
    ) { try $0.text(0) }
  }

  /// Puts the metadata in force into the document's row; where it changed, reads the text again. True where it did.
  func bringUpToDate(
    _ id: Int, cause: ChangeCause, extractor named: Int? = nil,
    readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> Bool {
    let metadata = try documentRows.metadataInForce(id)
    guard metadata != (try documentRows.storedMetadata(id)) else { return false }
    try documentRows.store(metadata, for: id)
    guard let text = try documentRows.text(id) else { return false }
    let extractor =
      try named ?? run?.extractor
      ?? database.first("SELECT extractor_id FROM documents WHERE id = ?1", id) { try $0.int(0) }
    try replaceReports(
      of: id, with: try readAgain(text, metadata), extractor: extractor ?? 0, cause: cause)
    return true
  }

  /// Drops the reports of a document, writes others, and derives the sales of both.
  func replaceReports(
    of id: Int, with extraction: Extraction, extractor: Int, cause: ChangeCause
  ) throws {
    let time = Self.now
    var derivation = self.derivation(cause)
    if extraction.later != nil { derivation.pulse = pulse }
    let old = try database.all("SELECT id FROM reports WHERE document_id = ?1", id) {
      try $0.int(0)
    }
    let leaving = try derivation.leave(old)
    let relations = Relations(database: database, facts: factsCache)
    let pointing = try relations.leave(id)
    if !old.isEmpty { try CandidateQueue(database: database, time: time).leave(document: id) }
    let seen = try firstSeen(in: id)
    if !old.isEmpty {
      try database.run("DELETE FROM reports WHERE document_id = ?1", id)
      try database.run("DELETE FROM citations WHERE document_id = ?1", id)
      cache.forget(old)
    }
    try documentRows.setReading(
      id, kind: extraction.kind, notes: extraction.notes, extractor: extractor)
    let ranges = CitationRanges(page: try PageFragments(database: database).page(id))
    let reports = ReportRepository(database: database)
    var new = RowSet()
    try extraction.forEachBatch { batch in
      try derivation.pulse(TableProgress(.storing, new.count, of: extraction.count))
      for (report, anchor) in zip(batch, Report.anchors(of: batch)) {
        new.insert(
          try reports.insert(
            report, anchor: anchor, document: id, position: new.count, time: time, ranges: ranges))
      }
    }
    for claim in seen {
      try database.run(
        """
        UPDATE claims SET first_seen = ?4
        WHERE field = ?2 AND value = ?3 AND first_seen > ?4
          AND report_id IN (SELECT id FROM reports WHERE document_id = ?1)
        """, id, claim.field, claim.value, claim.time)
    }
    try derivation.link(new)
    let moved = try movedReports(pointing.union(try relations.enter(id)), derivation)
    try derivation.tieAll(around: id)
    new.formUnion(leaving.rest)
    new.formUnion(moved)
    try derivation.deriveAround(new, leaving: leaving)
  }

  /// The reports of documents that hand on other words than before, or count otherwise, now that the relations of
  /// `changed` are others.
  func movedReports(_ changed: Set<Int>, _ derivation: Derivation) throws -> Set<Int> {
    var reports: Set<Int> = []
    let versions = try Versions(database: database, facts: factsCache).update(changed)
    for document in try Origins(database: database).update(changed).union(versions) {
      reports.formUnion(
        try database.all("SELECT id FROM reports WHERE document_id = ?1", document) {
          try $0.int(0)
        })
    }
    cache.forget(reports)
    try derivation.linkVersions(of: versions)
    return reports
  }

  /// Whether another document was met in the same place.
  private func standsWithOthers(_ appearance: Appearance, _ id: Int) throws -> Bool {
    guard AppearancePlace.name(path: appearance.path, id: appearance.id) != nil else {
      return false
    }
    return try database.first(
      """
      SELECT 1 FROM appearances WHERE path = ?1 AND external_id IS ?2 AND document_id <> ?3 LIMIT 1
      """, appearance.path, appearance.id, id
    ) { _ in true } ?? false
  }

  /// Relates a known document anew that was met in another place.
  func relateAgain(_ id: Int, cause: ChangeCause) throws {
    let relations = Relations(database: database, facts: factsCache)
    let pointing = try relations.leave(id)
    let derivation = self.derivation(cause)
    let moved = try movedReports(pointing.union(try relations.enter(id)), derivation)
    try derivation.derive(around: moved)
  }

  /// When each value of a document was first read: a new reading that gives it again does not make it new.
  private func firstSeen(in id: Int) throws -> [(field: String, value: String, time: Int)] {
    try database.all(
      """
      SELECT c.field, c.value, min(c.first_seen)
      FROM reports r JOIN claims c ON c.report_id = r.id
      WHERE r.document_id = ?1 GROUP BY c.field, c.value
      """, id
    ) { (try $0.text(0), try $0.text(1), try $0.int(2)) }
  }

  var documentRows: DocumentRepository { DocumentRepository(database: database) }
}
