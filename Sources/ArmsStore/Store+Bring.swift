package import ArmsModel
internal import SQLiteKit

/// Taking in what another armsdb file holds.
extension Store {
  /// Takes a document with all its appearances, and what a person set of it where that is not set here. `extraction` was
  /// read with `document.metadata`; `places` hands over, one by one, where ranges of the text stand in the original.
  /// Throws `StoreError.removed` like `add`.
  package func bring(
    _ document: BroughtDocument, places: ((Place) throws -> Void) throws -> Void,
    extraction: @autoclosure () throws -> Extraction,
    again: Bool = false, readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> (outcome: AddOutcome, remarks: [BringRemark]) {
    guard !EightByteScan.holdsNUL(document.text) else { throw StoreError.nulInText }
    if run == nil { try beginImport(command: "", extractor: "unknown") }
    let (outcome, remarks) = try changing {
      try bringWithin(document, places, extraction, again, readAgain)
    }
    switch outcome {
    case .new: run?.added += 1
    case .unchanged: run?.unchanged += 1
    case .newAppearance, .metadataChanged, .readWithNames: run?.changed += 1
    }
    return (outcome, remarks)
  }

  private func bringWithin(
    _ document: BroughtDocument, _ places: ((Place) throws -> Void) throws -> Void,
    _ extraction: () throws -> Extraction, _ again: Bool,
    _ readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> (AddOutcome, [BringRemark]) {
    let runID = run?.id ?? 0
    let cause = ChangeCause.run(runID)
    let extractor = run?.extractor ?? 0
    if let id = try documentRows.id(sha256: document.sha256) {
      let (isMet, isNew) = try meet(document.places, id, run: runID)
      let (isSet, remarks) = try settle(document, id)
      let isRead = try isRead(document.sha256, withNames: run?.names)
      guard isMet || isSet || !isRead else { return (.unchanged, remarks) }
      var read = try bringUpToDate(id, cause: cause, readAgain: readAgain)
      if !isRead, !read {
        try replaceReports(
          of: id, with: readAgain(document.text, documentRows.metadataInForce(id)),
          extractor: extractor, cause: cause)
        read = true
      }
      if isNew, !read { try relateAgain(id, cause: cause) }
      let outcome: AddOutcome =
        isNew
        ? .newAppearance(readAgain: read) : isMet || isSet ? .metadataChanged : .readWithNames
      return (outcome, remarks)
    }
    if let tombstone = try tombstones(of: document.sha256).first {
      guard again else { throw StoreError.removed(tombstone) }
      try database.run(
        "UPDATE tombstones SET returned_at = ?2 WHERE sha256 = ?1 AND returned_at IS NULL",
        document.sha256, Self.now)
    }
    var read = try extraction()
    let input = StoredDocumentInput(
      sha256: document.sha256, text: document.text, original: document.original,
      originalFormat: document.originalFormat, notes: document.readerNotes,
      metadata: document.metadata, appearance: Appearance(path: document.name))
    let id = try documentRows.insert(
      input, kind: read.kind, notes: read.notes, extractor: extractor, run: runID, time: Self.now)
    let locators = LocatorRepository(database: database)
    try places { try locators.insert($0, document: id) }
    _ = try meet(document.places, id, run: runID)
    let (_, remarks) = try settle(document, id)
    let metadata = try documentRows.metadataInForce(id)
    if metadata != (try documentRows.storedMetadata(id)) {
      try documentRows.store(metadata, for: id)
    }
    factsCache.lend(document.text, of: id)
    defer { factsCache.lend(nil, of: id) }
    if metadata != document.metadata { read = try readAgain(document.text, metadata) }
    try replaceReports(of: id, with: read, extractor: extractor, cause: cause)
    return (.new(reports: read.count), remarks)
  }

  private func meet(
    _ places: [BroughtDocument.Met], _ id: Int, run: Int
  ) throws -> (changed: Bool, new: Bool) {
    var all = (changed: false, new: false)
    for place in places {
      // What is known here of the same place stays: the other file may be the older one.
      let known = try documentRows.appearance(id, place.appearance)?.metadata
      let metadata = known.map { place.metadata.overlaid(by: $0) } ?? place.metadata
      let met = try documentRows.meet(id, place.appearance, metadata, run: run)
      all = (all.changed || met.changed, all.new || met.new)
    }
    return all
  }

  /// Takes what a person set there where nobody did here.
  private func settle(
    _ document: BroughtDocument, _ id: Int
  ) throws -> (changed: Bool, [BringRemark]) {
    var changed = false
    var remarks: [BringRemark] = []
    for setting in document.settings {
      let here = try database.first(
        "SELECT value FROM document_settings WHERE document_id = ?1 AND name = ?2", id, setting.name
      ) { try $0.text(0) }
      if let here {
        guard here != setting.value else { continue }
        remarks.append(
          .setting(
            document: document.name, name: setting.name, here: here, there: setting.value))
        continue
      }
      try database.run(
        "INSERT INTO document_settings (document_id, name, value, set_at) VALUES (?1, ?2, ?3, ?4)",
        id, setting.name, setting.value, setting.setAt)
      changed = true
    }
    return (changed, remarks)
  }

  /// Takes what persons said in another file beside its documents, which are here by now: how far publishers are
  /// trusted, what was removed, and decisions, all of it or nothing. Throws `DecisionError.contradicts`.
  package func bringJudgements(of other: Store) throws -> Brought {
    try changing {
      var brought = Brought()
      for (name, there) in try other.trustedPublishers() {
        let here = try database.first(
          "SELECT reliability FROM publishers WHERE name = ?1", name
        ) { try $0.word(0, as: Reliability.self) }
        guard let here, here != there else { continue }
        if here == .unknown {
          _ = try setReliability(of: name, there)
        } else {
          brought.remarks.append(.reliability(publisher: name, here: here, there: there))
        }
      }
      for tombstone in try other.removals() { try bring(tombstone, into: &brought) }
      // One mark is enough; one that was taken back here is not brought again.
      for mark in try other.withdrawals() {
        try database.run(
          """
          INSERT INTO withdrawals (sha256, address, author, reason, withdrawn_at)
          SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM withdrawals WHERE sha256 = ?1)
          """, mark.sha256, mark.address, mark.author, mark.reason, mark.withdrawnAt)
      }
      let all = try other.allDecisions()
      let outcome = try apply(all, replace: nil)
      (brought.decisions, brought.newDecisions) = (all.count, outcome.new.count)
      let known = try Set(ownNames())
      brought.strangeNames = try other.ownNames().count { !known.contains($0) }
      return brought
    }
  }

  private func bring(_ tombstone: Tombstone, into brought: inout Brought) throws {
    if let id = try documentRows.id(sha256: tombstone.sha256) {
      let name = try documentRow(id)?.name ?? tombstone.name
      brought.remarks.append(.removedThere(tombstone, document: name))
      return
    }
    // One removal is enough; one that was taken back here on purpose is not brought again.
    let known = try database.first(
      "SELECT count(*) FROM tombstones WHERE sha256 = ?1", tombstone.sha256
    ) { try $0.int(0) }
    guard known == 0 else { return }
    try database.run(
      """
      INSERT INTO tombstones (sha256, name, author, reason, removed_at) VALUES (?1, ?2, ?3, ?4, ?5)
      """, tombstone.sha256, tombstone.name, tombstone.author, tombstone.reason,
      tombstone.removedAt)
    brought.removals += 1
  }
}
