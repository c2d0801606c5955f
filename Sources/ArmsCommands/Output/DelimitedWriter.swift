internal import ArmsImport
internal import ArmsPublish

/// CSV (RFC 4180, lines ended by a line feed) and TSV.
///
/// A spreadsheet runs a text cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula, so such a cell
/// gets an apostrophe before it (OWASP, "CSV Injection"), and so does each entry of a list; characters that a terminal acts on are written out. `raw` switches both off.
struct DelimitedWriter: RowWriter {
  enum Kind {
    case csv, tsv
  }

  let kind: Kind
  let raw: Bool
  let output: StandardOutput

  func begin(_ columns: [Column]) throws {
    try row(columns.map { .text($0.name) })
  }

  func row(_ cells: [Cell]) throws {
    let separator = kind == .csv ? "," : "\t"
    try output.line(cells.map(field).joined(separator: separator))
  }

  func end() throws {}

  private func field(_ cell: Cell) -> String {
    var text = cell.plain
    switch cell {
    case .text where !raw: text = defused(text)
    case .list(let cells) where !raw:
      text = Cell.lines(Cell.entries(cells).map(defused))
    default: break
    }
    switch kind {
    case .csv:
      let quoted = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      return quoted ? text.quotedForCSV : text
    case .tsv:
      // TSV has no quotes: these three are written as Linear TSV does.
      var escaped = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": escaped += raw ? "\\" : "\\\\"
        case "\t": escaped += "\\t"
        case "\n": escaped += "\\n"
        case "\r": escaped += "\\r"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }
  }

  private func defused(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(Self.formulaStarts.contains) ?? false
    return Harmless.shown(isFormula ? "'" + text : text, keeping: "\n\r\t")
  }

  /// The full-width forms are formulas to spreadsheets too.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]
}
