internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// Reports with their sources, read once and kept while there is room: an import compares each new report with the
/// same neighbours again and again.
final class SourcedReportCache {
  private let database: Connection
  private let capacity: Int
  private var reports: [Int: ProfiledReport] = [:]

  init(_ database: Connection, capacity: Int = 20_000) {
    self.database = database
    self.capacity = capacity
  }

  /// The report of a row; nil where there is none.
  func report(_ id: Int) throws -> SourcedReport? { try profiled(id)?.report }

  /// The same for one that is needed this once: it is not kept, so that going through a file takes no memory.
  func passing(_ id: Int) throws -> SourcedReport? { try reports[id]?.report ?? load(id) }

  /// The report of a row, ready for comparison; nil where there is none.
  func profiled(_ id: Int) throws -> ProfiledReport? {
    if let known = reports[id] { return known }
    guard let loaded = try load(id).map({ ProfiledReport($0) }) else { return nil }
    // All at once rather than one by one: which reports come next is not known.
    if reports.count >= capacity { reports = [:] }
    reports[id] = loaded
    return loaded
  }

  func forget(_ ids: some Sequence<Int>) {
    for id in ids { reports[id] = nil }
  }

  func removeAll() {
    reports = [:]
  }

  private func load(_ id: Int) throws -> SourcedReport? {
    guard let report = try ReportRepository(database: database).load(id) else { return nil }
    return try database.first(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end, d.kind, d.published, p.name, p.reliability,
        o.sha256, v.sha256
      FROM reports r
      JOIN documents d ON d.id = r.document_id
      LEFT JOIN publishers p ON p.id = d.publisher_id
      LEFT JOIN documents o ON o.id = d.origin_id
      LEFT JOIN documents v ON v.id = d.superseded_id
      WHERE r.id = ?1
      """, id
    ) { row in
      SourcedReport(
        anchor: Anchor(
          document: try row.text(0), start: try row.int(1), end: try row.int(2)),
        report: report, kind: try row.word(3),
        published: try row.optionalText(4).flatMap(PartialDate.init(edtf:)),
        publisher: try row.optionalText(5), reliability: try row.optionalWord(6) ?? .unknown,
        origin: try row.optionalText(7), supersededBy: try row.optionalText(8))
    }
  }
}
