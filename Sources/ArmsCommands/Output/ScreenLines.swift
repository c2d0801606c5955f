/// How many lines of a screen a text takes.
enum ScreenLines {
  /// Counts no further than `most`.
  static func count(_ text: [UInt8], width: Int, atMost most: Int) -> Int {
    var count = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      count += lines(of: line, width)
      if count >= most { return count }
    }
    // What stands behind the last line end.
    let rest = text[(text.lastIndex(of: 0x0A).map { $0 + 1 } ?? text.startIndex)...]
    return rest.isEmpty ? count : count + lines(of: rest, width)
  }

  private static func lines(of line: ArraySlice<UInt8>, _ width: Int) -> Int {
    // No letter takes more columns than bytes.
    if line.count <= width { return 1 }
    let columns = DisplayWidth.of(String(decoding: visible(line), as: UTF8.self))
    return max(1, (columns + width - 1) / width)
  }

  /// Without what colours and links (ECMA-48: CSI up to its final byte, OSC up to the string terminator).
  private static func visible(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var shown: [UInt8] = []
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == 0x1B else {
        shown.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "["):
        rest = rest.drop { !(0x40...0x7E).contains($0) }.dropFirst()
      case UInt8(ascii: "]"):
        rest = rest.drop { $0 != 0x1B && $0 != 0x07 }
        if rest.popFirst() == 0x1B { rest = rest.dropFirst() }
      default: break
      }
    }
    return shown
  }
}
