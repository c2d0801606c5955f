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
    let letters = text.utf8
    rows = Self.lines(in: letters, that: Array(key.utf8)).compactMap { line in
      let start = letters.index(letters.startIndex, offsetBy: line.lowerBound)
      let end = letters.index(start, offsetBy: line.count)
      return Self.row(Substring(letters[start..<end]).utf8)
    }
  }

  private static func row(_ line: Substring.UTF8View) -> [Substring]? {
    if line.first == UInt8(ascii: "#") { return nil }
    return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The lines that may hold `wanted`, whatever stands between its letters; other letters than ASCII's may be any, so that a
  /// name that begins with one may be the wanted.
  private static func lines(in letters: String.UTF8View, that wanted: [UInt8]) -> [Range<Int>] {
    guard let first = wanted.first else { return [] }
    let text = letters.span
    var found: [Range<Int>] = []
    var start = 0
    var isFound = false
    var isInside = false
    for at in text.indices {
      let byte = text[at]
      if byte == 0x0A {
        if isFound { found.append(start..<at) }
        start = at + 1
        isFound = false
      } else if !isFound {
        isFound = byte >= 0x80 ? !isInside : byte | 0x20 == first && begins(text, at, wanted)
      }
      isInside = isLetter(byte)
    }
    if isFound { found.append(start..<text.count) }
    return found
  }

  private static func begins(_ text: Span<UInt8>, _ place: Int, _ wanted: [UInt8]) -> Bool {
    var at = place
    for letter in wanted {
      // To the next that is a letter or a digit.
      while at < text.count, !isLetter(text[at]) { at += 1 }
      guard at < text.count else { return false }
      let byte = text[at]
      if byte >= 0x80 { return true }
      guard byte == letter || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == letter) else {
        return false
      }
      at += 1
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
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
