/// What a letter begins with: lines of headers.
struct MailHead {
  /// Whether all lines up to the first empty one are headers, with a sender and a day or a way that it came.
  let isMail: Bool

  init(_ text: ArraySlice<UInt8>) {
    var names: Set<String> = []
    var isWhole = true
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(400) {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first else { break }
      if first == 0x20 || first == 0x09 {
        if names.isEmpty { isWhole = false }
        continue
      }
      guard let name = Self.name(line) else {
        // The last line may be cut short.
        isWhole = isWhole && line.endIndex == text.endIndex && !names.isEmpty
        break
      }
      names.insert(name)
    }
    let ways: Set = ["date", "received", "message-id", "return-path", "mime-version"]
    isMail = isWhole && names.contains("from") && !names.isDisjoint(with: ways)
  }

  /// The name of a header in small letters; nil where the line is none.
  static func name(_ line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      colon - line.startIndex < 80, line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(decoding: line[..<colon], as: UTF8.self).lowercased()
  }
}
