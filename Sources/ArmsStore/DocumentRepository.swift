internal import ArmsModel
internal import SQLiteKit

/// Documents with their appearances and metadata.
struct DocumentRepository {
  let database: Connection

  func id(sha256: String) throws -> Int? {
    try database.first("SELECT id FROM documents WHERE sha256 = ?1", sha256) { try $0.int(0) }
  }

  func text(_ id: Int) throws -> String? {
    try database.first("SELECT text FROM documents WHERE id = ?1", id) { try $0.text(0) }
  }

  /// Writes the row of a document with the metadata that came with it, and `notes` of the extraction: whatever is changed in
  /// it later is written with the whole text once more, and held twice for that.
  func insert(
    _ document: StoredDocumentInput, kind: DocumentKind, notes: [String], extractor: Int, run: Int,
    time: Int
  ) throws -> Int {
    let metadata = DocumentMetadata.merged([document.metadata])
    try database.run(
      """
      INSERT INTO documents (sha256, kind, reader_notes, extractor_id, run_id, first_seen,
        characters, original_format, text, original, title, publisher_id, published, published_low,
        published_high, url, retrieved, table_mapping, notes)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
      """, document.sha256, kind.rawValue, document.notes.joined(separator: "\n"), extractor, run,
      time, document.text.unicodeScalars.count,
      document.original == nil ? nil : document.originalFormat ?? "bytes", document.text,
      document.original, metadata.title, try publisher(of: metadata), metadata.published?.text,
      metadata.published?.lowDay, metadata.published?.highDay, metadata.url,
      metadata.retrieved?.text, metadata.table?.canonicalText, notes.joined(separator: "\n"))
    return database.lastInsertID
  }

  /// What a reading of the text gave beside its reports.
  func setReading(_ id: Int, kind: DocumentKind, notes: [String], extractor: Int) throws {
    try database.run(
      """
      UPDATE documents SET kind = ?2, notes = ?3, extractor_id = ?4
      WHERE id = ?1 AND NOT (kind = ?2 AND notes = ?3 AND extractor_id = ?4)
      """, id, kind.rawValue, notes.joined(separator: "\n"), extractor)
  }

  // MARK: Appearances

  /// Notes that the document was met. Unknown metadata (nil) leaves what is known. Returns whether anything changed, and
  /// whether the appearance is new.
  func meet(_ id: Int, _ appearance: Appearance, _ metadata: DocumentMetadata, run: Int) throws
    -> (changed: Bool, new: Bool)
  {
    let known = try self.appearance(id, appearance)
    guard let known else {
      try database.run(
        """
        INSERT INTO appearances (document_id, path, external_id, title, publisher, published, url,
          retrieved, table_mapping, first_run_id, last_run_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?10, ?9, ?9)
        """, id, appearance.path, appearance.id, metadata.title, metadata.publisher,
        metadata.published?.text, metadata.url, metadata.retrieved?.text, run,
        metadata.table?.canonicalText)
      return (true, true)
    }
    let merged = known.metadata.overlaid(by: metadata)
    guard merged != known.metadata else { return (false, false) }
    try database.run(
      """
      UPDATE appearances SET title = ?2, publisher = ?3, published = ?4, url = ?5, retrieved = ?6,
        last_run_id = ?7, table_mapping = ?8
      WHERE id = ?1
      """, known.row, merged.title, merged.publisher, merged.published?.text, merged.url,
      merged.retrieved?.text, run, merged.table?.canonicalText)
    return (true, false)
  }

  func appearance(_ id: Int, _ appearance: Appearance) throws -> (
    row: Int, metadata: DocumentMetadata
  )? {
    try database.first(
      """
      SELECT id, title, publisher, published, url, retrieved, table_mapping FROM appearances
      WHERE document_id = ?1 AND path = ?2 AND ifnull(external_id, '') = ifnull(?3, '')
      """, id, appearance.path, appearance.id
    ) { (try $0.int(0), try Self.metadata($0, from: 1)) }
  }

  static func metadata(_ row: borrowing Row, from first: Int) throws -> DocumentMetadata {
    DocumentMetadata(
      title: try row.optionalText(first), publisher: try row.optionalText(first + 1),
      published: try row.optionalText(first + 2).flatMap(PartialDate.init(edtf:)),
      url: try row.optionalText(first + 3),
      retrieved: try row.optionalText(first + 4).flatMap(PartialDate.init(edtf:)),
      table: try row.optionalText(first + 5).flatMap(TableMapping.init(canonical:)))
  }

  // MARK: Metadata in force

  /// What a person set, else what the earliest appearance that knows it says. The order of import does not matter.
  func metadataInForce(_ id: Int) throws -> DocumentMetadata {
    let appearances = try database.all(
      """
      SELECT title, publisher, published, url, retrieved, table_mapping FROM appearances
      WHERE document_id = ?1
      ORDER BY ifnull(external_id, path), path
      """, id
    ) { try Self.metadata($0, from: 0) }
    var metadata = DocumentMetadata.merged(appearances)
    try database.each(
      "SELECT name, value FROM document_settings WHERE document_id = ?1", id
    ) { row in
      let value = try row.text(1)
      switch try row.text(0) {
      case "title": metadata.title = value
      case "publisher": metadata.publisher = value
      case "published": metadata.published = PartialDate(edtf: value)
      case "url": metadata.url = value
      default: metadata.retrieved = PartialDate(edtf: value)
      }
    }
    return metadata
  }

  /// The metadata as the document's row has it.
  func storedMetadata(_ id: Int) throws -> DocumentMetadata {
    try database.first(
      """
      SELECT d.title, p.name, d.published, d.url, d.retrieved, d.table_mapping
      FROM documents d LEFT JOIN publishers p ON p.id = d.publisher_id WHERE d.id = ?1
      """, id
    ) { try Self.metadata($0, from: 0) } ?? DocumentMetadata()
  }

  func store(_ metadata: DocumentMetadata, for id: Int) throws {
    let publisher = try publisher(of: metadata)
    try database.run(
      """
      UPDATE documents SET publisher_id = ?2, published = ?3, published_low = ?4,
        published_high = ?5, url = ?6, retrieved = ?7, table_mapping = ?8
      WHERE id = ?1
      """, id, publisher, metadata.published?.text, metadata.published?.lowDay,
      metadata.published?.highDay, metadata.url, metadata.retrieved?.text,
      metadata.table?.canonicalText)
    // Apart, and only where it changes: a new title costs the full-text index the whole document.
    try database.run(
      "UPDATE documents SET title = ?2 WHERE id = ?1 AND title IS NOT ?2", id, metadata.title)
  }

  /// The row of the publisher, which is made where there is none.
  private func publisher(of metadata: DocumentMetadata) throws -> Int? {
    guard let name = metadata.publisher, !name.isEmpty else { return nil }
    try database.run("INSERT INTO publishers (name) VALUES (?1) ON CONFLICT DO NOTHING", name)
    return try database.first("SELECT id FROM publishers WHERE name = ?1", name) { try $0.int(0) }
  }
}

extension DocumentMetadata {
  /// This, with blank words as what they are: unknown.
  var withoutBlanks: DocumentMetadata {
    func known(_ text: String?) -> String? {
      text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    var metadata = self
    metadata.title = known(title)
    metadata.publisher = known(publisher)
    metadata.url = known(url)
    return metadata
  }

  /// This, with what `other` knows in its place.
  func overlaid(by other: DocumentMetadata) -> DocumentMetadata {
    DocumentMetadata(
      title: other.title ?? title, publisher: other.publisher ?? publisher,
      published: other.published ?? published, url: other.url ?? url,
      retrieved: other.retrieved ?? retrieved, table: other.table ?? table)
  }

  /// One out of many: the earliest dates, and the rest from the earliest published that knows it. Where dates do not
  /// tell, the order given does.
  static func merged(_ all: [DocumentMetadata]) -> DocumentMetadata {
    let order = all.enumerated().sorted { a, b in
      let first = (a.element.published?.lowDay ?? .max, a.offset)
      return first < (b.element.published?.lowDay ?? .max, b.offset)
    }.map(\.element)
    return DocumentMetadata(
      title: order.lazy.compactMap(\.title).first,
      publisher: order.lazy.compactMap(\.publisher).first,
      published: earliest(all.compactMap(\.published)),
      url: order.lazy.compactMap(\.url).first,
      retrieved: earliest(all.compactMap(\.retrieved)),
      table: order.lazy.compactMap(\.table).first)
  }

  /// The date that may begin first; of several, the narrowest, then the smaller text.
  private static func earliest(_ dates: [PartialDate]) -> PartialDate? {
    dates.min {
      ($0.lowDay ?? .max, $0.width ?? .max, $0.text)
        < ($1.lowDay ?? .max, $1.width ?? .max, $1.text)
    }
  }
}
