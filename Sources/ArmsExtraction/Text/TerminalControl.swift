/// Control characters with the commands to a terminal that they begin (ECMA-48): colours, cursor moves, titles, links. To
/// a reader they are not there, and neither are the letters in them.
enum TerminalControl {
  /// The end of what begins with the control character at `at`; past it at least.
  static func end(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let first = bytes[at]
    // U+009B and U+009D are "ESC [" and "ESC ]" in one character, and two bytes of UTF-8.
    if first == 0xC2, at + 1 < bytes.count {
      return bytes[at + 1] == 0x9B ? sequence(bytes, at + 2) : string(bytes, at + 2)
    }
    guard first == 0x1B, at + 1 < bytes.count else { return at + 1 }
    switch bytes[at + 1] {
    case UInt8(ascii: "["): return sequence(bytes, at + 2)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return string(bytes, at + 2)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return min(at + 3, bytes.count)
    case 0x30...0x7E: return at + 2
    default: return at + 1
    }
  }

  /// Parameters, intermediates and a final letter. What does not end so is none, and only its opening goes.
  private static func sequence(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, (0x20...0x3F).contains(bytes[at]) { at += 1 }
    return at < bytes.count && (0x40...0x7E).contains(bytes[at]) ? at + 1 : start
  }

  /// A text up to BEL or the string terminator, on one line and not endless; another command breaks it off. What has no
  /// end is no command, and the words after it are text.
  private static func string(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    let limit = min(bytes.count, start + 2_048)
    while at < limit, bytes[at] != 10, bytes[at] != 13 {
      if bytes[at] == 7 { return at + 1 }
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      if bytes[at] == 0x1B { return next == UInt8(ascii: "\\") ? at + 2 : start }
      if bytes[at] == 0xC2 {
        if next == 0x9C { return at + 2 }
        if next == 0x9B || next == 0x9D { return start }
      }
      at += 1
    }
    return start
  }
}
