package import ArmsModel
internal import SQLiteKit

extension Store {
  /// All documents, by name; or those whose hash (or at least eight of its first characters), id, path, address or title
  /// is `name`.
  package func documents(named name: String? = nil) throws -> [DocumentRow] {
    try translating {
      let ids: [Int]
      if let name {
        ids = try documentIDs(named: name)
      } else {
        ids = try database.all("SELECT id FROM documents") { try $0.int(0) }
      }
      return try ids.compactMap { try documentRow($0) }
        .sorted { ($0.name, $0.sha256) < ($1.name, $1.sha256) }
    }
  }

  /// The one document of that name. Throws `noSuchDocument` or `ambiguousDocument`.
  package func document(named name: String) throws -> DocumentRow {
    let rows = try documents(named: name)
    if rows.count > 1 {
      throw StoreError.ambiguousDocument(name: name, hashes: rows.map(\.sha256))
    }
    guard let row = rows.first else {
      throw StoreError.noSuchDocument(
        name: name, nearest: try nearestNames(to: name, kind: .document))
    }
    return row
  }

  /// The text of a document; nil where there is none with this hash.
  package func text(sha256: String) throws -> String? {
    try translating {
      try documentRows.id(sha256: sha256).flatMap { try documentRows.text($0) }
    }
  }

  /// Sets metadata of a document by a person's word, reads it again and derives its sales anew. True where anything
  /// changed. `extractor` names what reads it; nil for what read it before. Throws `noSuchDocument`.
  package func setMetadata(
    sha256: String, _ change: MetadataChange, extractor: String? = nil,
    readAgain: (String, DocumentMetadata) throws -> Extraction
  ) throws -> Bool {
    try changing {
      guard let id = try documentRows.id(sha256: sha256) else {
        throw StoreError.noSuchDocument(name: sha256, nearest: [])
      }
      try apply(change.title, "title", id) { $0 }
      try apply(change.publisher, "publisher", id) { $0 }
      try apply(change.published, "published", id) { $0.text }
      try apply(change.url, "url", id) { $0 }
      try apply(change.retrieved, "retrieved", id) { $0.text }
      return try bringUpToDate(
        id, cause: .metadata(try documentRow(id)?.name ?? sha256),
        extractor: extractor.map { try self.extractor(named: $0) }, readAgain: readAgain)
    }
  }

  private func apply<V>(
    _ change: MetadataChange.Change<V>, _ name: String, _ id: Int, text: (V) -> String
  ) throws {
    switch change {
    case .keep: break
    case .clear:
      try database.run(
        "DELETE FROM document_settings WHERE document_id = ?1 AND name = ?2", id, name)
    case .set(let value):
      try database.run(
        """
        INSERT INTO document_settings (document_id, name, value, set_at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET value = excluded.value, set_at = excluded.set_at
        WHERE value <> excluded.value
        """, id, name, text(value), Self.now)
    }
  }

  private func documentIDs(named name: String) throws -> [Int] {
    let hash = name.lowercased()
    let isHash =
      hash.utf8.count >= 8 && hash.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    return try database.all(
      """
      SELECT document_id FROM appearances WHERE path = ?1
      UNION SELECT document_id FROM appearances WHERE external_id = ?1
      UNION SELECT id FROM documents WHERE url = ?1
      UNION SELECT id FROM documents WHERE title = ?1
      UNION SELECT id FROM documents WHERE sha256 >= ?2 AND sha256 < ?2 || 'g'
      """, name, isHash ? hash : nil
    ) { try $0.int(0) }
  }

  /// A document's row with its appearances and sales.
  func documentRow(_ id: Int) throws -> DocumentRow? {
    let appearances = try database.all(
      """
      SELECT path, external_id FROM appearances WHERE document_id = ?1
      ORDER BY ifnull(external_id, path), path
      """, id
    ) { Appearance(path: try $0.text(0), id: try $0.optionalText(1)) }
    let sales = try database.all(
      """
      SELECT DISTINCT s.key FROM reports r JOIN sales s ON s.id = r.sale_id
      WHERE r.document_id = ?1 ORDER BY s.key
      """, id
    ) { try $0.text(0) }
    let related = try related(
      id,
      """
      SELECT r.kind, n.name, d.sha256, r.reason
      FROM document_relations r JOIN documents d ON d.id = r.other_id
      JOIN document_names n ON n.document_id = d.id
      WHERE r.document_id = ?1 ORDER BY r.kind, n.name, d.sha256
      """)
    let newer = try self.related(
      id,
      """
      SELECT 'later_version', n.name, v.sha256, ifnull(r.reason, 'the newest of its versions')
      FROM documents d JOIN documents v ON v.id = d.superseded_id
      JOIN document_names n ON n.document_id = v.id
      LEFT JOIN document_relations r ON r.document_id = v.id AND r.other_id = d.id
        AND r.kind = 'later_version'
      WHERE d.id = ?1
      """
    ).first
    return try database.first(
      """
      SELECT d.title, p.name, d.published, d.url, d.retrieved, d.table_mapping, d.sha256, d.kind,
        p.reliability,
        d.reader_notes, d.notes, d.characters, d.original_format, d.first_seen,
        (SELECT count(*) FROM reports r WHERE r.document_id = d.id)
      FROM documents d LEFT JOIN publishers p ON p.id = d.publisher_id
      WHERE d.id = ?1
      """, id
    ) { row in
      DocumentRow(
        sha256: try row.text(6), kind: try row.word(7),
        metadata: try DocumentRepository.metadata(row, from: 0),
        reliability: try row.optionalWord(8) ?? .unknown, appearances: appearances,
        notes: try [row.text(9), row.text(10)].flatMap {
          $0.split(separator: "\n").map(String.init)
        },
        characters: try row.int(11), originalFormat: try row.optionalText(12),
        reports: try row.int(14), sales: sales, firstSeen: try row.int(13), related: related,
        supersededBy: newer, withdrawal: try withdrawal(row.text(6)))
    }
  }

  private func related(_ id: Int, _ sql: String) throws -> [RelatedDocument] {
    try database.all(sql, id) { row in
      RelatedDocument(
        kind: try row.word(0), name: try row.optionalText(1) ?? "", sha256: try row.text(2),
        reason: try row.text(3))
    }
  }
}
