internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// What relations between documents are read from, kept while there is room: copies of a story come together.
final class DocumentFactsCache {
  private let database: Connection
  private let reports: SourcedReportCache
  private let capacity: Int
  /// What was asked for since the last time that there was no room, and what was before: what nobody asked for in between
  /// goes.
  private var facts: [Int: DocumentFacts] = [:]
  private var older: [Int: DocumentFacts] = [:]
  /// The text of a document that is being stored: a long one is not read once more.
  private var lent: (text: String, document: Int)?

  /// Those of a document take some five kilobytes.
  init(_ database: Connection, reports: SourcedReportCache, capacity: Int = 1_000) {
    self.database = database
    self.reports = reports
    self.capacity = capacity
  }

  /// The facts of a row of documents; nil where there is none.
  func facts(_ id: Int) throws -> DocumentFacts? {
    if let known = facts[id] { return known }
    guard let found = try older[id] ?? load(id) else { return nil }
    if facts.count >= capacity / 2 {
      older = facts
      facts = [:]
    }
    facts[id] = found
    return found
  }

  /// Tells the text of a document that is in its row as well; nil ends it.
  func lend(_ text: String?, of id: Int) { lent = text.map { ($0, id) } }

  /// What comparison looks at in the reports of a row of documents.
  func profiles(_ id: Int) throws -> [Profile] {
    try database.all("SELECT id FROM reports WHERE document_id = ?1 ORDER BY position", id) {
      try $0.int(0)
    }.compactMap { try reports.profiled($0)?.profile }
  }

  func forget(_ id: Int) {
    facts[id] = nil
    older[id] = nil
  }

  func removeAll() {
    facts = [:]
    older = [:]
  }

  private func load(_ id: Int) throws -> DocumentFacts? {
    let kind = try database.first(
      "SELECT kind FROM documents WHERE id = ?1", id,
      body: { try $0.word(0, as: DocumentKind.self) })
    // A register may have a million reports, of which only these numbers count here.
    let isRegister = kind == .register
    let ids =
      isRegister
      ? []
      : try database.all(
        "SELECT id FROM reports WHERE document_id = ?1 ORDER BY position", id
      ) { try $0.int(0) }
    let numbers = isRegister ? try transmittals(of: id) : []
    let reports = try ids.compactMap { try self.reports.report($0)?.report }
    let metadata = try DocumentRepository(database: database).storedMetadata(id)
    let places = try places(of: id)
    let known = lent?.document == id ? lent?.text : nil
    guard let text = try known ?? DocumentRepository(database: database).text(id) else {
      return nil
    }
    return try database.first(
      "SELECT sha256, kind, notes, run_id FROM documents WHERE id = ?1", id
    ) { row in
      var facts = DocumentFacts(
        document: try row.text(0), text: text, kind: try row.word(1), metadata: metadata,
        notes: try row.text(2).split(separator: "\n").map(String.init), places: places,
        run: try row.int(3), reports: reports)
      facts.numbers.formUnion(numbers)
      return facts
    }
  }

  private func transmittals(of id: Int) throws -> [String] {
    try database.all(
      """
      SELECT DISTINCT c.value FROM reports r JOIN claims c ON c.report_id = r.id
      WHERE r.document_id = ?1 AND c.field = 'transmittal'
      """, id
    ) { try $0.text(0) }
  }

  /// Where a document was met, with the run: a path, or an input with an id in it. What came through a pipe has no place,
  /// nor has a line without an id: the next one takes its number.
  private func places(of id: Int) throws -> [String: Int] {
    var places: [String: Int] = [:]
    try database.each(
      "SELECT path, external_id, first_run_id FROM appearances WHERE document_id = ?1", id
    ) { row in
      let path = try row.text(0)
      if let place = AppearancePlace.name(path: path, id: try row.optionalText(1)) {
        places[place] = try row.int(2)
      }
    }
    return places
  }
}
