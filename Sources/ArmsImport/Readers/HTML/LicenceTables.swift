/// The tables of the European Union's annual reports on arms exports: one for each destination, which stands above it or in
/// its first row; a column for each number of the Military List; and for each exporting state a row of licences (`a`), one of
/// their value (`b`) and one of what was exported (`c`).
///
/// They are written as rows of one table, as the Union's database exports it, in the words of the page. A state and a value
/// stand beside what stands beside them on the page, and everything else beside an empty cell, so that what leads a browser
/// to a passage by its surroundings leads to the cell of that row.
struct LicenceTables {
  private struct Line {
    var kind: Substring
    /// The exporting state, where the row names it.
    var state: Substring?
    /// What stands in the columns; those at the end that are empty are missing.
    var values: ArraySlice<Substring>
  }

  private var written: [String] = []
  private var year = ""
  private var destination: Substring?
  private var columns: [Substring] = []
  private var state: Substring?
  /// Of the exporting state whose rows are being read: what its rows hold, by their letter.
  private var values: [Substring: ArraySlice<Substring>] = [:]

  /// The rows of a page's main text; nil where it holds none of these tables.
  static func table(of text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "|")), text.contains("ML") else { return nil }
    var tables = LicenceTables()
    tables.year = year(in: text)
    for line in text.split(separator: "\n") { tables.read(line) }
    tables.endState()
    guard tables.written.count > 1 else { return nil }
    return ([header] + tables.written).joined(separator: "\n") + "\n"
  }

  private static let header =
    "Year | | Destination | | Military List | | Exporting country | Row | | Number of licences"
    + " | | Before | Value of licences (EUR) | Behind | | Before | Value of exports (EUR) | Behind"

  private mutating func read(_ text: Substring) {
    let cells = text.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
    if let list = Self.columns(of: cells) {
      endState()
      (columns, state) = (list, nil)
    } else if let line = Self.line(of: cells), !columns.isEmpty {
      if let named = line.state {
        endState()
        state = named
      }
      values[line.kind] = line.values
    } else if let only = Self.only(of: cells), only.utf8.count <= 60,
      !only.contains(where: \.isNumber)
    {
      endState()
      (destination, state) = (only, nil)
    }
  }

  /// Writes down what the rows of an exporting state held, a row for each number of the list.
  private mutating func endState() {
    defer { values = [:] }
    guard let state, let destination, !Self.isSum(state) else { return }
    for (place, column) in columns.enumerated() where Self.isList(column) {
      let (licences, value, exports) = (cell("a", place), cell("b", place), cell("c", place))
      if licences.isEmpty, value.isEmpty, exports.isEmpty { continue }
      var cells = [year[...], "", destination, "", column, "", state, firstKind, "", licences]
      for (kind, cell) in [("b", value), ("c", exports)] as [(Substring, Substring)] {
        let (before, behind) = cell.isEmpty ? ("", "") : beside(kind, place)
        cells += ["", before, cell, behind]
      }
      written.append(cells.joined(separator: " | "))
    }
  }

  /// The letter of the first row of the state whose rows are being read, which stands behind its name.
  private var firstKind: Substring { values.keys.min() ?? "" }

  /// What stands before and behind a cell in its row of the page, empty cells aside.
  private func beside(_ kind: Substring, _ place: Int) -> (before: Substring, behind: Substring) {
    guard let row = values[kind] else { return ("", "") }
    let before = row.prefix(place).last { !$0.isEmpty } ?? kind
    return (before, row.dropFirst(place + 1).first { !$0.isEmpty } ?? "")
  }

  private func cell(_ kind: Substring, _ place: Int) -> Substring {
    guard let row = values[kind], place < row.count else { return "" }
    return row[row.startIndex + place]
  }

  /// The columns from the first number of the list on, where nothing but words of sums stands among them.
  private static func columns(of cells: [Substring]) -> [Substring]? {
    guard let first = cells.firstIndex(where: isList),
      cells[first...].allSatisfy({ isList($0) || isSum($0) })
    else { return nil }
    return Array(cells[first...])
  }

  private static func line(of cells: [Substring]) -> Line? {
    for place in 0..<min(2, cells.count)
    where ["a", "b", "c", "d", "e"].contains(cells[place].lowercased()) {
      let state = place == 1 && !cells[0].isEmpty ? cells[0] : nil
      return Line(kind: cells[place], state: state, values: cells[(place + 1)...])
    }
    return nil
  }

  /// The one cell of a row that holds something.
  private static func only(of cells: [Substring]) -> Substring? {
    let held = cells.filter { !$0.isEmpty }
    return held.count == 1 ? held[0] : nil
  }

  private static func isList(_ cell: Substring) -> Bool {
    guard cell.hasPrefix("ML") else { return false }
    let digits = cell.dropFirst(2).drop { $0 == " " }
    return !digits.isEmpty && Int(digits).map { (1...22).contains($0) } ?? false
  }

  private static func isSum(_ cell: Substring) -> Bool { cell.lowercased().hasPrefix("total") }

  /// The year that a report covers, in four digits; empty where it does not say.
  private static func year(in text: String) -> String {
    for words in ["calendar year ", "covers data from "] {
      guard let found = text.firstRange(of: words) else { continue }
      let digits = text[found.upperBound...].prefix { ("0"..."9").contains($0) }
      if digits.count == 4 { return String(digits) }
    }
    return ""
  }

  private static func trimmed(_ cell: Substring) -> Substring {
    let start = cell.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start
  }
}
