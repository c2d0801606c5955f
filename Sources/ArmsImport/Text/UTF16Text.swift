/// Text in UTF-16, with or without its byte order mark.
enum UTF16Text {
  static func decode(
    _ bytes: [UInt8], bigEndian: Bool
  ) throws(InputProblem.Reason) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let start = bytes.starts(with: mark) ? 2 : 0
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    guard bytes.count % 2 == 0 else { throw .brokenUTF16(at: bytes.count - 1) }
    guard !units.isEmpty else { throw .emptyFile }
    if let broken = firstHalfPair(units) { throw .brokenUTF16(at: start + broken * 2) }
    return DecodedText(
      text: String(decoding: units, as: UTF16.self), format: bigEndian ? "utf-16be" : "utf-16le")
  }

  /// The byte order of a text without a mark, told by where its NULs stand; nil where it does not look like UTF-16.
  static func guess(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count % 2 == 0, bytes.count >= 4 else { return nil }
    var (even, odd) = (0, 0)
    for (index, byte) in bytes.prefix(8192).enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let half = min(bytes.count, 8192) / 2
    // Every letter of a western text has one NUL byte, always on the same side.
    if odd > half / 2, even == 0 { return false }
    if even > half / 2, odd == 0 { return true }
    return nil
  }

  /// The first surrogate that stands without its partner.
  private static func firstHalfPair(_ units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      let unit = units[index]
      if UTF16.isTrailSurrogate(unit) { return index }
      if UTF16.isLeadSurrogate(unit) {
        guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else {
          return index
        }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
