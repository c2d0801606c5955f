internal import ArmsModel
internal import SQLiteKit

/// The lines of sales, in the order in which they were told.
extension SiteMemory {
  func add(_ line: SiteLine, at place: Int) throws(SiteError) {
    try run(
      "INSERT INTO sales VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)", place, line.key,
      line.items, Self.packed(line.buyers), Self.packed(line.sellers), line.value,
      line.stage?.rawValue, line.date, line.disputed, line.background, line.superseded)
  }

  func holds(sale key: String) throws(SiteError) -> Bool {
    try first("SELECT 1 FROM sales WHERE key = ?1", key) { _ in true } ?? false
  }

  func lines(_ places: Range<Int>) throws(SiteError) -> [SiteLine] {
    try all(
      """
      SELECT \(Self.columns) FROM sales s WHERE s.place >= ?1 AND s.place < ?2 ORDER BY s.place
      """, places.lowerBound, places.upperBound
    ) { try Self.line($0) }
  }

  func eachLine(_ body: (SiteLine) throws -> Void) throws {
    try each("SELECT \(Self.columns) FROM sales s ORDER BY s.place") { try body(Self.line($0)) }
  }

  func eachLine(of name: Int, _ body: (SiteLine) throws -> Void) throws {
    try each(
      """
      SELECT \(Self.columns) FROM held h JOIN sales s ON s.place = h.place
      WHERE h.name_id = ?1 ORDER BY h.place
      """, name
    ) { try body(Self.line($0)) }
  }

  /// At most `most` lines of a name, those behind the place `last`, and the place of the last of them.
  func lines(
    of name: Int, after last: Int, most: Int
  ) throws(SiteError) -> (lines: [SiteLine], last: Int) {
    var last = last
    let lines = try all(
      """
      SELECT \(Self.columns), s.place FROM held h JOIN sales s ON s.place = h.place
      WHERE h.name_id = ?1 AND h.place > ?2 ORDER BY h.place LIMIT ?3
      """, name, last, most
    ) { row in
      last = try row.int(Self.columnCount)
      return try Self.line(row)
    }
    return (lines, last)
  }

  private static let columns = """
    s.key, s.items, s.buyers, s.sellers, s.value, s.stage, s.date, s.disputed, s.background, \
    s.superseded
    """
  private static let columnCount = 10

  private static func line(_ row: borrowing Row) throws -> SiteLine {
    SiteLine(
      key: try row.text(0), items: try row.text(1), buyers: unpacked(try row.blob(2)),
      sellers: unpacked(try row.blob(3)), value: try row.optionalText(4),
      stage: try row.optionalWord(5), date: try row.optionalText(6), disputed: try row.bool(7),
      background: try row.bool(8), superseded: try row.bool(9))
  }

  /// Each name and a byte that no UTF-8 holds.
  private static func packed(_ names: [String]) -> [UInt8] {
    names.reduce(into: []) { bytes, name in
      bytes += name.utf8
      bytes.append(0xFF)
    }
  }

  private static func unpacked(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0xFF, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
