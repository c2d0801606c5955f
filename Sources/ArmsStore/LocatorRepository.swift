internal import ArmsModel
internal import SQLiteKit

/// Where ranges of documents' texts stand in their originals.
struct LocatorRepository {
  let database: Connection

  /// Writes places that are at hand, or else those that a long table tells as it is read; `pulse` is told how many of these
  /// are written.
  func insert(
    _ places: [Place], _ later: LaterReports? = nil, document: Int,
    pulse: (TableProgress) throws -> Void = { _ in }
  ) throws {
    for place in places { try insert(place, document: document) }
    guard places.isEmpty, let later else { return }
    var done = 0
    try later.source.forEachPlace { place in
      try insert(place, document: document)
      done += 1
      if done % 1_000 == 0 { try pulse(TableProgress(.placing, done)) }
    }
  }

  func insert(_ place: Place, document: Int) throws {
    try database.run(
      """
      INSERT INTO locators (document_id, start_at, end_at, page, row_number, column_number,
        column_name)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, document, place.start, place.end, place.page, place.row, place.column,
      place.columnName)
  }

  /// The same for a text that was known without them, such as a table that was read as plain text.
  func insertWhereNone(
    _ places: [Place], _ later: LaterReports?, document: Int,
    pulse: (TableProgress) throws -> Void
  ) throws {
    guard !places.isEmpty || later != nil else { return }
    let known = try database.first(
      "SELECT 1 FROM locators WHERE document_id = ?1 LIMIT 1", document, body: { _ in true })
    if known == nil { try insert(places, later, document: document, pulse: pulse) }
  }

  /// Where a range of a text stands: the cell or page around its start; nil where nothing is known of it.
  ///
  /// Cells do not overlap and pages do not, so the nearest that begins before it is the only one that can hold it.
  func place(_ start: Int, _ end: Int, document: Int) throws -> Place? {
    let nearest = try database.first(
      """
      SELECT start_at, end_at, page, row_number, column_number, column_name FROM locators
      WHERE document_id = ?1 AND start_at <= ?2
      ORDER BY start_at DESC, end_at DESC LIMIT 1
      """, document, start
    ) { row in
      Place(
        start: try row.int(0), end: try row.int(1), page: try row.optionalInt(2),
        row: try row.optionalInt(3), column: try row.optionalInt(4),
        columnName: try row.optionalText(5))
    }
    guard var place = nearest, place.end > start else { return nil }
    (place.start, place.end) = (start, end)
    return place
  }
}
