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
    for character in Shown.line(text) {
      switch character {
      case "\\", "|", "*", "_", "`", "[", "]", "<", ">", "#", "~": escaped += "\\\(character)"
      case "&": escaped += "&amp;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
