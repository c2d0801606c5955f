/// The rows of a gazetteer file: tab-separated, `#` starts a comment line.
///
/// Cut as bytes: cutting by characters took most of the start-up of a command that reads documents.
struct NameTable: Sendable {
  let rows: [[Substring]]

  init(_ text: String) {
    rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap(Self.row)
  }

  /// Only the rows in which `key` may stand, folded as `KnownNames.key` folds names: a question about one name is answered
  /// without cutting a whole list.
  init(_ text: String, about key: String) {
    let wanted = Array(key.utf8)
    var folded: [UInt8] = []
    rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      Self.mayHold(wanted, line, &folded) ? Self.row(line) : nil
    }
  }

  private static func row(_ line: Substring.UTF8View) -> [Substring]? {
    if line.first == UInt8(ascii: "#") { return nil }
    return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// A line with other letters than ASCII's may hold anything. `folded` is room to work in.
  private static func mayHold(
    _ wanted: [UInt8], _ line: Substring.UTF8View, _ folded: inout [UInt8]
  ) -> Bool {
    folded.removeAll(keepingCapacity: true)
    for byte in line {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: folded.append(byte)
      case 0x41...0x5A: folded.append(byte | 0x20)
      case 0x80...: return true
      default: break
      }
    }
    guard let first = wanted.first, folded.count >= wanted.count else { return wanted.isEmpty }
    for start in 0...(folded.count - wanted.count) where folded[start] == first {
      if folded[start...].starts(with: wanted) { return true }
    }
    return false
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
