internal import ArmsModel
internal import SQLiteKit

/// A source that vanished from where it stood: what it says stays, and is marked.
package struct Withdrawal: Hashable, Sendable {
  /// SHA-256 of the document.
  package var sha256: String
  /// What it was called when it was withdrawn: an address, as a rule.
  package var address: String
  package var author: String
  package var reason: String
  /// Seconds since 1970-01-01 UTC.
  package var withdrawnAt: Int

  /// What those who hand the document on say of it: `withdrawn on 2026-10-03: the page is gone`.
  package var words: String {
    let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "withdrawn on \(Moment.day(withdrawnAt)): \(reason)"
  }
}

extension Store {
  /// Marks the documents that `name` means as withdrawn. Their claims stay and count as before. Returns them all, and which
  /// of them were not marked yet. Throws `noSuchDocument`.
  package func withdraw(
    _ name: String, author: String, reason: String
  ) throws -> (documents: [DocumentRow], new: Set<String>) {
    try changing {
      let documents = try named(name)
      var new: Set<String> = []
      for document in documents where document.withdrawal == nil {
        try database.run(
          """
          INSERT INTO withdrawals (sha256, address, author, reason, withdrawn_at)
          VALUES (?1, ?2, ?3, ?4, ?5)
          """, document.sha256, name, author, reason, Self.now)
        new.insert(document.sha256)
      }
      return (try self.documents(named: name), new)
    }
  }

  /// Takes it back for the documents that `name` means; that they were marked is kept. Returns those that were marked.
  /// Throws `noSuchDocument`.
  package func takeBackWithdrawal(_ name: String, author: String) throws -> [DocumentRow] {
    try changing {
      let documents = try named(name).filter { $0.withdrawal != nil }
      for document in documents {
        try database.run(
          """
          UPDATE withdrawals SET undone_at = max(?2, withdrawn_at), undone_by = ?3
          WHERE sha256 = ?1 AND undone_at IS NULL
          """, document.sha256, Self.now, author)
      }
      return documents
    }
  }

  private func named(_ name: String) throws -> [DocumentRow] {
    let documents = try self.documents(named: name)
    guard documents.isEmpty else { return documents }
    throw StoreError.noSuchDocument(
      name: name, nearest: try nearestNames(to: name, kind: .document))
  }

  /// The mark of a document; nil where it has none, or it was taken back.
  func withdrawal(_ sha256: String) throws -> Withdrawal? {
    try database.first(
      """
      SELECT sha256, address, author, reason, withdrawn_at FROM withdrawals
      WHERE sha256 = ?1 AND undone_at IS NULL
      """, sha256
    ) {
      Withdrawal(
        sha256: try $0.text(0), address: try $0.text(1), author: try $0.text(2),
        reason: try $0.text(3), withdrawnAt: try $0.int(4))
    }
  }
}
