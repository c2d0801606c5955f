internal import ArmsExtraction
internal import ArmsModel

/// The reports that a line of `extract --with-text` brings of a long table: read some hundreds at a time out of the line,
/// each time anew, and never held together.
struct GivenReports: ReportSource {
  /// How the reports of a line are taken.
  enum Reading {
    case held([Report])
    case later(GivenReports)
  }

  /// Where the reports of a line stand.
  struct List: Sendable {
    var line: any LineBytes
    var range: Range<Int>
    /// The most bytes of one report.
    var limit: Int
  }

  private let list: List
  private let text: String
  private let mapping: TableMapping?
  let count: Int

  /// As `TableReports` makes them: rows of one sale may stand apart within a batch, and not beyond.
  private static let batch = 500

  /// Holds every report against the text, and keeps them where it is no long table.
  static func read(
    _ list: List, _ text: String, _ mapping: TableMapping?
  ) throws(ExtractedProblem) -> Reading {
    let table = try? TableText(Array(text.utf8), mapping: mapping)
    let isHeld = !(table?.isLong ?? false)
    var reader = Reader(list, text)
    var reports: [Report] = []
    while let report = try reader.next() { if isHeld { reports.append(report) } }
    return isHeld
      ? .held(reports)
      : .later(
        GivenReports(list: list, text: text, mapping: mapping, count: reader.count))
  }

  func forEachBatch(withPlaces: Bool, _ body: (ReportBatch) throws -> Void) throws {
    var reader = Reader(list, text)
    var batch = ReportBatch()
    while let report = try reader.next() {
      batch.reports.append(report)
      guard batch.reports.count >= Self.batch else { continue }
      try body(batch)
      batch = ReportBatch()
    }
    if !batch.reports.isEmpty { try body(batch) }
  }

  func forEachPlace(_ body: (Place) throws -> Void) throws {
    try TableText(Array(text.utf8), mapping: mapping)?.forEachPlace(body)
  }

  /// Whether these are the reports that `read` holds, in their order.
  func agree(with read: Extraction) throws -> Bool {
    guard read.count == count else { return false }
    var reader = Reader(list, text)
    var isSame = true
    try read.forEachBatch { batch in
      for report in batch where isSame { isSame = try reader.next() == report }
    }
    return isSame
  }

  /// Reads one report after another.
  private struct Reader {
    private var elements: LongList
    private let parser: ReportParser
    /// How many were read.
    private(set) var count = 0

    init(_ list: List, _ text: String) {
      elements = LongList(list.line, in: list.range, limit: list.limit)
      parser = ReportParser(text)
    }

    mutating func next() throws(ExtractedProblem) -> Report? {
      let value: JSONValue?
      do throws(InputProblem.Reason) {
        value = try elements.next()
      } catch {
        throw .unreadable(error)
      }
      guard let value else { return nil }
      let report = try parser.report(JSONPlace(value, "reports[\(count)]"))
      count += 1
      return report
    }
  }
}
