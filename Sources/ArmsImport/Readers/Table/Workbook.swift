internal import ArmsExtraction
internal import ArmsModel

/// The parts of a workbook (ECMA-376, SpreadsheetML) that say what its cells show.
struct Workbook {
  struct Sheet {
    var name: String
    var part: String
  }

  let sheets: [Sheet]
  private let archive: OfficeArchive
  private let limit: Int
  private let strings: [String]
  /// For each style whether it shows a number as a day.
  private let isDay: [Bool]
  /// Days count from 1904 and not from 1900.
  private let from1904: Bool

  init(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) {
    archive = try OfficeArchive(bytes, context)
    limit = context.limits.bytes
    let (relations, book) = (WorkbookRelations(), WorkbookSheets())
    let (shared, styles) = (WorkbookStrings(), WorkbookStyles())
    guard archive.has("xl/workbook.xml") else { throw .binary("office document") }
    try archive.parse("xl/workbook.xml", book)
    for (part, handler) in [
      ("xl/_rels/workbook.xml.rels", relations as any XMLHandler),
      ("xl/sharedStrings.xml", shared), ("xl/styles.xml", styles),
    ] where archive.has(part) {
      try archive.parse(part, handler)
    }
    sheets = book.sheets.compactMap { sheet in
      relations.targets[sheet.id].map { Sheet(name: sheet.name, part: $0) }
    }
    guard !sheets.isEmpty else { throw .table(.noRows) }
    from1904 = book.from1904
    strings = shared.strings
    isDay = styles.isDay
  }

  // MARK: Cells

  func text(of sheet: Sheet) throws(InputProblem.Reason) -> RowText {
    guard archive.has(sheet.part) else { throw .archive(.damaged) }
    let cells = WorkbookCells(limit: limit, shown: shown)
    try archive.parse(sheet.part, cells)
    if let problem = cells.problem { throw problem }
    guard cells.text.bytes.contains(where: { $0 > 0x20 }) else { throw .table(.noRows) }
    return cells.text
  }

  private func shown(_ value: String, _ kind: String, _ style: Int) -> String {
    switch kind {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "b": return value.isEmpty ? "" : value == "1" ? "yes" : "no"
    case "e": return ""
    case "d": return String(value.prefix(10))
    case "n":
      if isDay.indices.contains(style), isDay[style], let day = day(value) { return day }
      return number(value)
    default: return value
    }
  }

  /// 43109 is 2018-01-09: days from 1900, in which Excel has a 29 February.
  private func day(_ value: String) -> String? {
    guard let number = Double(value), number >= 1, number < 2_958_466 else { return nil }
    var days = Int(number)
    if from1904 {
      days += 1_462
    } else if days < 60 {
      days += 1
    }
    return PartialDate(day: days - 25_569)?.text
  }

  /// Whole numbers without what counting in binary adds: `1.2000000000000002E2`.
  private func number(_ value: String) -> String {
    guard value.contains(where: { $0 == "." || $0 == "E" || $0 == "e" }),
      let number = Double(value), number.magnitude < 1e15
    else { return value }
    let whole = number.rounded()
    if whole == number { return "\(Int(whole))" }
    let hundredths = (number * 1_000_000).rounded() / 1_000_000
    return "\(hundredths)"
  }
}
