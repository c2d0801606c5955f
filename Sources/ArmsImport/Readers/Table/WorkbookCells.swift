internal import ArmsExtraction

/// The cells of a sheet as the rows of a text.
final class WorkbookCells: XMLHandler {
  /// What is wrong with the sheet; nothing more is read then.
  private(set) var problem: InputProblem.Reason?
  private(set) var text: RowText

  /// Beyond this no program has rows or columns.
  private static let mostRows = 1 << 20
  private static let mostColumns = 1 << 14

  private let shown: (_ value: String, _ kind: String, _ style: Int) -> String
  private var (row, column, widest) = (0, 0, 0)
  private var (kind, style, value) = ("", 0, "")
  private var isRow = false
  private var isValue = false

  init(limit: Int, shown: @escaping (String, String, Int) -> String) {
    text = RowText(limit: limit)
    self.shown = shown
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    keep { () throws(InputProblem.Reason) in
      switch name {
      case "row":
        let number = attributes["r"].flatMap { Int($0) } ?? row + 1
        guard number > row, number <= Self.mostRows else { throw .archive(.damaged) }
        // Empty rows keep the numbers that the program shows.
        while row < number - 1 {
          try text.endRow()
          row += 1
        }
        (row, column, isRow) = (number, 0, true)
      case "c" where isRow:
        let place = attributes["r"].flatMap(Self.column) ?? column + 1
        guard place > column, place <= Self.mostColumns else { throw .archive(.damaged) }
        while column < place - 1 {
          try text.cell("")
          column += 1
        }
        column = place
        (kind, style) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0)
        value = ""
      case "v", "t": isValue = true
      default: break
      }
    }
  }

  func end(_ name: String) {
    keep { () throws(InputProblem.Reason) in
      switch name {
      case "row" where isRow:
        // A program leaves out empty cells at the end of a row; nothing is missing there.
        widest = max(widest, column)
        for _ in column..<widest where column > 0 { try text.cell("") }
        try text.endRow()
        isRow = false
      case "c" where isRow: try text.cell(shown(value, kind, style))
      case "v", "t": isValue = false
      default: break
      }
    }
  }

  func text(_ text: String) { if isValue, problem == nil { value += text } }

  private func keep(_ body: () throws(InputProblem.Reason) -> Void) {
    guard problem == nil else { return }
    do throws(InputProblem.Reason) { try body() } catch { problem = error }
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
}
