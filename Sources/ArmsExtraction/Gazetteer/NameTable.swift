/// The rows of a gazetteer file: tab-separated, `#` starts a comment line.
struct NameTable: Sendable {
  let rows: [[Substring]]

  init(_ text: String) {
    rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}

extension [Substring] {
  /// The cell at `index`, empty where the row is shorter.
  func cell(_ index: Int) -> Substring { index < count ? self[index] : "" }

  /// The names in a cell.
  func names(_ index: Int) -> [Substring] { cell(index).split(separator: "|") }
}
