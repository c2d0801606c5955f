/// The rows of a gazetteer file: tab-separated, `#` starts a comment line.
///
/// Cut as bytes: cutting by characters took most of the start-up of a command that reads documents.
struct NameTable: Sendable {
  let rows: [[Substring]]

  init(_ text: String) {
    rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      if line.first == UInt8(ascii: "#") { return nil }
      return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Substring($0) }
    }
  }
}

extension [Substring] {
  /// The cell at `index`, empty where the row is shorter.
  func cell(_ index: Int) -> Substring { index < count ? self[index] : "" }

  /// The names in a cell.
  func names(_ index: Int) -> [Substring] {
    cell(index).utf8.split(separator: UInt8(ascii: "|")).map { Substring($0) }
  }
}
