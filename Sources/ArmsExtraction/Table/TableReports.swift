internal import ArmsModel

/// The reports of a table that is too long to hold them all: made some hundreds at a time, from its text alone.
struct TableReports: ReportSource {
  let text: String
  let mapping: TableMapping?
  let gazetteer: Gazetteer
  let count: Int

  /// Reports of a batch; some megabytes.
  private static let batch = 500

  func forEachBatch(withPlaces: Bool, _ body: (ReportBatch) throws -> Void) throws {
    guard let assembly = try table()?.assembly(gazetteer) else { return }
    let header = withPlaces ? assembly.headerPlaces : []
    var batch = ReportBatch(places: header)
    func hand() throws {
      // Rows of one sale may stand apart.
      batch.places.sort { $0.start < $1.start }
      try body(batch)
      batch = ReportBatch(places: header)
    }
    try assembly.forEachReport { report, rows in
      batch.reports.append(report)
      if withPlaces { for row in rows { batch.places += assembly.places(of: row) } }
      if batch.reports.count >= Self.batch { try hand() }
    }
    if !batch.reports.isEmpty { try hand() }
  }

  func forEachPlace(_ body: (Place) throws -> Void) throws { try table()?.forEachPlace(body) }

  private func table() throws -> TableText? {
    try TableText(Array(text.utf8), mapping: mapping)
  }
}
