internal import ArmsExtraction
internal import ArmsModel

/// The parts of a workbook (ECMA-376, SpreadsheetML) that say what its cells show.
struct Workbook {
  struct Sheet {
    var name: String
    var part: String
  }

  let sheets: [Sheet]
  private let archive: ZipArchive
  private let limit: Int
  private let strings: [String]
  /// For each style whether it shows a number as a day.
  private let isDay: [Bool]
  /// Days count from 1904 and not from 1900.
  private let from1904: Bool

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(InputProblem.Reason) {
    archive = try ZipArchive(MemoryStore(bytes), limits: limits)
    limit = limits.bytes
    guard let book = try Self.part("xl/workbook.xml", archive) else {
      throw .binary("office document")
    }
    var targets: [String: String] = [:]
    var relations = XMLScanner(try Self.part("xl/_rels/workbook.xml.rels", archive) ?? [])
    while let piece = relations.next() {
      if case .open("Relationship", let attributes, _) = piece, let id = attributes["Id"],
        let target = attributes["Target"]
      {
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
    }
    var sheets: [Sheet] = []
    var from1904 = false
    var scanner = XMLScanner(book)
    while let piece = scanner.next() {
      guard case .open(let name, let attributes, _) = piece else { continue }
      if name == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
      if name == "sheet", let id = attributes["id"], let part = targets[id] {
        sheets.append(Sheet(name: attributes["name"] ?? "", part: part))
      }
    }
    guard !sheets.isEmpty else { throw .table(.noRows) }
    self.sheets = sheets
    self.from1904 = from1904
    strings = Self.strings(try Self.part("xl/sharedStrings.xml", archive) ?? [])
    isDay = Self.days(try Self.part("xl/styles.xml", archive) ?? [])
  }

  private static func part(
    _ name: String, _ archive: ZipArchive
  ) throws(InputProblem.Reason) -> [UInt8]? {
    guard let entry = archive.entries.first(where: { $0.name == name }) else { return nil }
    return try archive.bytes(of: entry)
  }

  /// Texts that cells share: all runs of each, without what tells how signs are spoken.
  private static func strings(_ bytes: [UInt8]) -> [String] {
    var strings: [String] = []
    var scanner = XMLScanner(bytes)
    var isText = false
    var isSpoken = false
    while let piece = scanner.next() {
      switch piece {
      case .open("si", _, _): strings.append("")
      case .open("rPh", _, let isEmpty): isSpoken = !isEmpty
      case .close("rPh"): isSpoken = false
      case .open("t", _, let isEmpty): isText = !isEmpty
      case .close("t"): isText = false
      case .text(let text) where isText && !isSpoken && !strings.isEmpty:
        strings[strings.count - 1] += text
      default: break
      }
    }
    return strings
  }

  /// The styles of cells, by their number.
  private static func days(_ bytes: [UInt8]) -> [Bool] {
    var formats: [Int: Bool] = [:]
    var days: [Bool] = []
    var isCells = false
    var scanner = XMLScanner(bytes)
    while let piece = scanner.next() {
      switch piece {
      case .open("numFmt", let attributes, _):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"]
        {
          formats[id] = isDay(code)
        }
      case .open("cellXfs", _, let isEmpty): isCells = !isEmpty
      case .close("cellXfs"): isCells = false
      case .open("xf", let attributes, _) where isCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        // 14 to 17 and 22 are days in every program, and some more in eastern ones.
        days.append(
          formats[id]
            ?? ((14...17).contains(id) || id == 22 || (27...36).contains(id)
              || (50...58).contains(id)))
      default: break
      }
    }
    return days
  }

  /// Whether a format shows days: it has letters for them outside of quotes and brackets.
  private static func isDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracket = false
    for sign in code {
      switch sign {
      case "\"": isQuoted.toggle()
      case "[": isBracket = true
      case "]": isBracket = false
      case "y", "Y", "d", "D": if !isQuoted, !isBracket { return true }
      default: break
      }
    }
    return false
  }

  // MARK: Cells

  /// Beyond this no program has rows or columns.
  private static let mostRows = 1 << 20
  private static let mostColumns = 1 << 14

  func text(of sheet: Sheet) throws(InputProblem.Reason) -> String {
    guard let bytes = try Self.part(sheet.part, archive) else { throw .archive(.damaged) }
    var text = RowText(limit: limit)
    var scanner = XMLScanner(bytes)
    var (row, column, widest) = (0, 0, 0)
    var kind = ""
    var style = 0
    var value = ""
    var isValue = false
    var isOpen = false
    while let piece = scanner.next() {
      switch piece {
      case .open("row", let attributes, let isEmpty):
        let number = attributes["r"].flatMap { Int($0) } ?? row + 1
        guard number > row, number <= Self.mostRows else { throw .archive(.damaged) }
        // Empty rows keep the numbers that the program shows.
        while row < number - 1 {
          try text.endRow()
          row += 1
        }
        (row, column, isOpen) = (number, 0, !isEmpty)
        if isEmpty { try text.endRow() }
      case .close("row"):
        if isOpen {
          // A program leaves out empty cells at the end of a row; nothing is missing there.
          widest = max(widest, column)
          for _ in column..<widest where column > 0 { try text.cell("") }
          try text.endRow()
        }
        isOpen = false
      case .open("c", let attributes, let isEmpty) where isOpen:
        let place = attributes["r"].flatMap(Self.column) ?? column + 1
        guard place > column, place <= Self.mostColumns else { throw .archive(.damaged) }
        while column < place - 1 {
          try text.cell("")
          column += 1
        }
        column = place
        (kind, style, value) = (
          attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0, ""
        )
        if isEmpty { try text.cell("") }
      case .close("c") where isOpen: try text.cell(shown(value, kind, style))
      case .open("v", _, let isEmpty), .open("t", _, let isEmpty): isValue = !isEmpty
      case .close("v"), .close("t"): isValue = false
      case .text(let part) where isValue: value += part
      default: break
      }
    }
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw .table(.noRows) }
    return text.text
  }

  /// The number of a column from a cell's name: 28 of `AB12`.
  private static func column(_ name: String) -> Int? {
    var number = 0
    for byte in name.utf8 {
      guard (65...90).contains(byte) else { break }
      number = number * 26 + Int(byte) - 64
      if number > mostColumns { return nil }
    }
    return number > 0 ? number : nil
  }

  private func shown(_ value: String, _ kind: String, _ style: Int) -> String {
    switch kind {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "b": return value == "1" ? "yes" : "no"
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
