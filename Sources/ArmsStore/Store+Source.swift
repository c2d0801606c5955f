package import ArmsModel
internal import SQLiteKit

/// Another armsdb file that is read to be brought into one: all of it as it was at one moment.
extension Store {
  /// Holds the file as it is now, until it is closed: what others write to it meanwhile is not seen.
  package func holdStill() throws {
    try translating {
      try database.run("BEGIN")
      _ = try database.first("SELECT count(*) FROM documents") { try $0.int(0) }
    }
  }

  /// The hashes of all documents, in their order.
  package func hashes() throws -> [String] {
    try translating {
      try database.all("SELECT sha256 FROM documents ORDER BY sha256") { try $0.text(0) }
    }
  }

  /// The document whose row follows `row`; nil at the end.
  package func document(after row: Int) throws -> BroughtDocument? {
    try translating {
      let found = try database.first(
        """
        SELECT d.title, p.name, d.published, d.url, d.retrieved, d.table_mapping, d.id, d.sha256, d.text,
          d.original, d.original_format, d.reader_notes
        FROM documents d LEFT JOIN publishers p ON p.id = d.publisher_id
        WHERE d.id > ?1 ORDER BY d.id LIMIT 1
        """, row
      ) { row in
        BroughtDocument(
          row: try row.int(6), sha256: try row.text(7), text: try row.text(8),
          original: try row.optionalBlob(9), originalFormat: try row.optionalText(10),
          readerNotes: try row.text(11).split(separator: "\n").map(String.init),
          metadata: try DocumentRepository.metadata(row, from: 0), places: [], settings: [])
      }
      guard var found else { return nil }
      found.places = try database.all(
        """
        SELECT title, publisher, published, url, retrieved, table_mapping, path, external_id
        FROM appearances WHERE document_id = ?1 ORDER BY ifnull(external_id, path), path
        """, found.row
      ) {
        BroughtDocument.Met(
          appearance: Appearance(path: try $0.text(6), id: try $0.optionalText(7)),
          metadata: try DocumentRepository.metadata($0, from: 0))
      }
      found.settings = try database.all(
        "SELECT name, value, set_at FROM document_settings WHERE document_id = ?1 ORDER BY name",
        found.row
      ) {
        BroughtDocument.Setting(
          name: try $0.text(0), value: try $0.text(1), setAt: try $0.int(2))
      }
      return found
    }
  }

  /// Where ranges of the text of the document in `row` stand in its original, one after another: a long table has millions.
  package func forEachPlace(ofDocument row: Int, _ body: (Place) throws -> Void) throws {
    try translating {
      try database.each(
        """
        SELECT start_at, end_at, page, row_number, column_number, column_name FROM locators
        WHERE document_id = ?1 ORDER BY start_at, end_at
        """, row
      ) {
        try body(
          Place(
            start: try $0.int(0), end: try $0.int(1), page: try $0.optionalInt(2),
            row: try $0.optionalInt(3), column: try $0.optionalInt(4),
            columnName: try $0.optionalText(5)))
      }
    }
  }

  /// Everything that was decided, in the order of the file.
  package func allDecisions() throws -> [Decision] { try translating { try log.all() } }

  /// Removals on purpose that were not taken back.
  package func removals() throws -> [Tombstone] {
    try translating {
      try database.all(
        """
        SELECT sha256, name, author, reason, removed_at FROM tombstones
        WHERE returned_at IS NULL ORDER BY id
        """
      ) {
        Tombstone(
          sha256: try $0.text(0), name: try $0.text(1), author: try $0.text(2),
          reason: try $0.text(3), removedAt: try $0.int(4))
      }
    }
  }

  /// Marks of sources that vanished, as far as they stand.
  func withdrawals() throws -> [Withdrawal] {
    try translating {
      try database.all("SELECT sha256 FROM withdrawals WHERE undone_at IS NULL ORDER BY id") {
        try $0.text(0)
      }.compactMap(withdrawal)
    }
  }

  /// Publishers of which a person said how far they are trusted.
  package func trustedPublishers() throws -> [(name: String, reliability: Reliability)] {
    try translating {
      try database.all(
        "SELECT name, reliability FROM publishers WHERE reliability <> 'unknown' ORDER BY name"
      ) { (try $0.text(0), try $0.word(1)) }
    }
  }
}
