/// What tells a row of a list, form or table from a line of a paragraph, in texts whose lines were cut at a width.
enum ListMarks {
  /// Begins a row: "(i) …", "1. …", "• …", "* …", "> …".
  static func begin(_ line: some StringProtocol) -> Bool {
    guard let first = line.first else { return true }
    if "•●▪■◦‣–—*·→>|#".contains(first) { return true }
    if first == "-" { return line.dropFirst().first?.isWhitespace == true }
    let word = line.prefix { !$0.isWhitespace }
    guard word.count < line.count, word.count <= 7 else { return false }
    let inside = word.dropFirst().dropLast()
    if first == "(" {
      return word.last == ")" && inside.allSatisfy { $0.isLetter || $0.isNumber }
        && (inside.count <= 2 || inside.allSatisfy { "ivxIVX".contains($0) })
    }
    guard word.last == "." || word.last == ")" else { return false }
    let mark = word.dropLast()
    return mark.count == 1 || !mark.isEmpty && mark.count <= 3 && mark.allSatisfy(\.isNumber)
  }

  /// Has leaders, or columns parted by wide gaps.
  static func isRow(_ line: some StringProtocol) -> Bool {
    line.contains("....") || line.contains(". . .") || line.contains("   ") || line.contains("\t")
      || line.contains("____")
  }

  /// Whether a sentence may end with the last sign of a line.
  static func ends(_ line: some StringProtocol) -> Bool {
    guard let last = line.last(where: { !"\"”’')]".contains($0) }) else { return true }
    return ".!?:;".contains(last)
  }
}
