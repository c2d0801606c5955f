/// A table in Markdown (GitHub's form).
struct MarkdownWriter: RowWriter {
  let output: StandardOutput

  func begin(_ columns: [Column]) throws {
    try row(columns.map { .text($0.name) })
    try output.line(
      "|" + columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined())
  }

  func row(_ cells: [Cell]) throws {
    try output.line("|" + cells.map { " \(field($0)) |" }.joined())
  }

  func end() throws {}

  /// Signs that Markdown or HTML would act on are escaped.
  private func field(_ cell: Cell) -> String {
    if case .list(let cells) = cell {
      let entries = Cell.entries(cells)
      return entries.allSatisfy(\.isEmpty)
        ? "" : entries.map { field(.text($0)) }.joined(separator: "<br>")
    }
    guard case .text(let text) = cell else { return cell.plain }
    var escaped = ""
    // A sign with a combining mark on it is the same sign to Markdown.
    for scalar in Shown.line(text).unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]", "<", ">", "#", "~":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
