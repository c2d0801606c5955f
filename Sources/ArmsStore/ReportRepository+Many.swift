internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

extension SourcedReportCache {
  /// Reads the reports of documents, from one row to another, in a few statements: one by one each costs three. Does
  /// nothing where they are more than there is room for (a register).
  func fill(documents first: Int, through last: Int) throws {
    let count = try database.first(
      "SELECT count(*) FROM reports WHERE document_id BETWEEN ?1 AND ?2", first, last
    ) { try $0.int(0) }
    guard let count, count <= room else { return }
    let wanted = try database.all(
      """
      SELECT \(Self.columns), r.id, r.background FROM reports r \(Self.sources)
      WHERE r.document_id BETWEEN ?1 AND ?2
      """, first, last
    ) { (id: try $0.int(9), background: try $0.bool(10), source: try Self.source($0)) }
    .filter { !holds($0.id) }
    guard !wanted.isEmpty else { return }
    var items: [Int: [ReportRepository.ItemRow]] = [:]
    try database.each(
      """
      SELECT \(ReportRepository.ItemRow.columns), i.report_id
      FROM reports r JOIN report_items i ON i.report_id = r.id
      WHERE r.document_id BETWEEN ?1 AND ?2 ORDER BY r.document_id, r.position, i.position
      """, first, last
    ) { items[try $0.int(6), default: []].append(try ReportRepository.ItemRow($0)) }
    let claims = try ClaimRow.bare(documents: first, through: last, from: database)
    for row in wanted {
      var source = row.source
      source.report = ReportRepository.report(
        background: row.background, items: items[row.id] ?? [],
        claims: ClaimTree(claims[row.id] ?? []))
      keep(source, row: row.id)
    }
  }
}

extension ClaimRow {
  /// The claims of all reports of documents, from one row to another, by the row of the report, without citations; each
  /// document's own before what it hands on beside it.
  static func bare(
    documents first: Int, through last: Int, from database: Connection
  ) throws -> [Int: [ClaimRow]] {
    var rows: [Int: [ClaimRow]] = [:]
    try database.each(
      """
      SELECT \(bareColumns), c.report_id FROM reports r JOIN claims c ON c.report_id = r.id
      WHERE r.document_id BETWEEN ?1 AND ?2
      """, first, last
    ) { try append($0, to: &rows[try $0.int(columnCount), default: []]) }
    return rows.mapValues { $0.sorted { $0.id < $1.id } }
  }
}
