internal import ArmsModel
internal import SQLiteKit

/// What was removed with a document.
package struct Removal: Hashable, Sendable {
  package var tombstone: Tombstone
  package var reports: Int
  package var claims: Int
}

extension Store {
  /// Removes a document: its text, appearances, reports, claims and citations go, a tombstone stays, and the sales are
  /// derived anew. Decisions that hold on to it stay and do not apply. Throws `noSuchDocument`.
  package func forget(sha256: String, author: String, reason: String) throws -> Removal {
    // What is deleted is overwritten with zeros, not only unlinked.
    _ = try translating { try database.first("PRAGMA secure_delete = ON") { try $0.int(0) } }
    return try changing {
      guard let id = try documentRows.id(sha256: sha256), let row = try documentRow(id) else {
        throw StoreError.noSuchDocument(name: sha256, nearest: [])
      }
      let tombstone = Tombstone(
        sha256: sha256, name: row.name, author: author, reason: reason, removedAt: Self.now)
      let claims =
        try database.first(
          "SELECT count(*) FROM reports r JOIN claims c ON c.report_id = r.id WHERE r.document_id = ?1",
          id, body: { try $0.int(0) }) ?? 0
      let reports = try database.all("SELECT id FROM reports WHERE document_id = ?1", id) {
        try $0.int(0)
      }
      let came = try database.first(
        "SELECT first_seen, run_id FROM documents WHERE id = ?1", id
      ) { ChangeCause.Source(name: row.name, firstSeen: try $0.int(0), run: try $0.int(1)) }
      let derivation = self.derivation(
        .removal(came ?? ChangeCause.Source(name: row.name, firstSeen: Self.now, run: 0)))
      let leaving = try derivation.leave(reports)
      let pointing = try Relations(database: database, facts: factsCache).leave(id)
      // While its row is there: deleting it would clear unseen what earlier versions were superseded by.
      let moved = try movedReports(pointing, derivation)
      try CandidateQueue(database: database, time: Self.now).leave(document: id)
      try database.run(
        """
        INSERT INTO tombstones (sha256, name, author, reason, removed_at)
        VALUES (?1, ?2, ?3, ?4, ?5)
        """, sha256, row.name, author, reason, tombstone.removedAt)
      try database.run("DELETE FROM documents WHERE id = ?1", id)
      // The index keeps words of what was deleted until its parts are merged.
      try database.run("INSERT INTO document_search (document_search) VALUES ('optimize')")
      cache.forget(reports)
      try derivation.derive(around: leaving.rest.union(moved), leaving: leaving)
      return Removal(tombstone: tombstone, reports: reports.count, claims: claims)
    }
  }

  /// The removal on purpose of these bytes, where they are not in the file; nil where there was none.
  package func removal(of sha256: String) throws -> Tombstone? {
    try translating { try tombstones(of: sha256).first }
  }
}
