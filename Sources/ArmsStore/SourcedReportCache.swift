internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// Reports with their sources, read once and kept while there is room: an import compares each new report with the
/// same neighbours again and again. Without citations: comparing and choosing look at values.
final class SourcedReportCache {
  let database: Connection
  /// How many are kept at most.
  var capacity: Int
  /// What was asked for since the last time that there was no room, and what was before: what nobody asked for in between
  /// goes.
  private var reports: [Int: ProfiledReport] = [:]
  private var older: [Int: ProfiledReport] = [:]

  /// A report takes some two kilobytes.
  init(_ database: Connection, capacity: Int = 20_000) {
    self.database = database
    self.capacity = capacity
  }

  /// The report of a row; nil where there is none.
  func report(_ id: Int) throws -> SourcedReport? { try profiled(id)?.report }

  /// The same for one that is needed this once: it is not kept, so that going through a file takes no memory.
  func passing(_ id: Int) throws -> SourcedReport? { try reports[id]?.report ?? load(id) }

  /// The same with citations.
  func quoted(_ id: Int) throws -> SourcedReport? { try load(id, quotes: true) }

  /// The report of a row, ready for comparison; nil where there is none.
  func profiled(_ id: Int) throws -> ProfiledReport? {
    if let known = reports[id] { return known }
    if let known = older[id] {
      insert(known, id)
      return known
    }
    return try load(id).map { keep($0, row: id) }
  }

  @discardableResult
  func keep(_ report: SourcedReport, row: Int) -> ProfiledReport {
    let profiled = ProfiledReport(report)
    insert(profiled, row)
    return profiled
  }

  /// How many can be kept at once without losing one of them.
  var room: Int { capacity / 2 }

  private func insert(_ report: ProfiledReport, _ row: Int) {
    if reports.count >= room {
      older = reports
      reports = [:]
    }
    reports[row] = report
  }

  /// Whether a report is at hand; where it is, it stays so for a while.
  func holds(_ id: Int) -> Bool {
    if reports[id] != nil { return true }
    guard let known = older[id] else { return false }
    insert(known, id)
    return true
  }

  func forget(_ ids: some Sequence<Int>) {
    for id in ids {
      reports[id] = nil
      older[id] = nil
    }
  }

  func removeAll() {
    reports = [:]
    older = [:]
  }

  private func load(_ id: Int, quotes: Bool = false) throws -> SourcedReport? {
    guard let report = try ReportRepository(database: database).load(id, quotes: quotes) else {
      return nil
    }
    var source = try database.first(Self.one, id) { try Self.source($0) }
    source?.report = report
    return source
  }

  private static let one = "SELECT \(columns) FROM reports r \(sources) WHERE r.id = ?1"

  /// Of reports r and of its sources.
  static let columns = """
    d.sha256, r.anchor_start, r.anchor_end, d.kind, d.published, p.name, p.reliability, o.sha256, v.sha256
    """
  static let sources = """
    JOIN documents d ON d.id = r.document_id
    LEFT JOIN publishers p ON p.id = d.publisher_id
    LEFT JOIN documents o ON o.id = d.origin_id
    LEFT JOIN documents v ON v.id = d.superseded_id
    """

  /// A report of which only the source is read yet.
  static func source(_ row: borrowing Row) throws -> SourcedReport {
    SourcedReport(
      anchor: Anchor(document: try row.text(0), start: try row.int(1), end: try row.int(2)),
      report: Report(background: false), kind: try row.word(3),
      published: try row.optionalText(4).flatMap(PartialDate.init(edtf:)),
      publisher: try row.optionalText(5), reliability: try row.optionalWord(6) ?? .unknown,
      origin: try row.optionalText(7), supersededBy: try row.optionalText(8))
  }
}
