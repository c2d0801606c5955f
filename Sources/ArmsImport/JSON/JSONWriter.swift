/// Writes JSON piece by piece, in the order of the calls.
///
/// Control characters, and marks that turn the direction of writing, are written as escapes: the text stays the same,
/// and no terminal acts on it.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// Forgets what was written and keeps the room.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Hands over what is written so far, in the midst of a value that goes on.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A line end between two values of JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  package mutating func array<S: Sequence>(
    _ elements: S, _ body: (inout JSONWriter, S.Element) -> Void
  ) {
    array { json in for element in elements { body(&json, element) } }
  }

  /// An array of the values that `body` writes.
  package mutating func array(of body: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    try body(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// The key of the value that is written next: printable ASCII without quotation marks, as the program's own keys are.
  package mutating func key(_ key: StaticString) {
    key.withUTF8Buffer { letters in
      let letters = unsafe letters.span
      // Written in one piece: a report has a hundred keys, and each addition to an array costs more than these letters.
      bytes.append(addingCapacity: letters.count + 6) { out in
        if needsComma {
          out.append(UInt8(ascii: ","))
          out.append(0x20)
        }
        out.append(UInt8(ascii: "\""))
        for at in letters.indices { out.append(letters[at]) }
        out.append(UInt8(ascii: "\""))
        out.append(UInt8(ascii: ":"))
        out.append(0x20)
      }
    }
    needsComma = false
  }

  /// The same of a key that only the running program knows.
  @_disfavoredOverload
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    endKey()
  }

  /// A key as it is written, for one that comes again and again: `key(written:)` writes it as it stands.
  package static func written(key: String) -> [UInt8] {
    var json = JSONWriter()
    json.key(key)
    return json.bytes
  }

  package mutating func key(written key: [UInt8]) {
    separate()
    bytes += key
    needsComma = false
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    bytes.append(0x20)
    needsComma = false
  }

  package mutating func string(_ text: String?) {
    guard let text else { return null() }
    separate()
    quote(text)
    needsComma = true
  }

  package mutating func int(_ number: Int?) {
    guard let number else { return null() }
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    // The lowest digit came first.
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
    needsComma = true
  }

  package mutating func bool(_ value: Bool) {
    word(value ? "true" : "false")
  }

  package mutating func null() {
    word("null")
  }

  private mutating func word(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    needsComma = true
  }

  /// A value whose JSON is known, such as a number's print.
  package mutating func raw(_ json: String) {
    separate()
    bytes += json.utf8
    needsComma = true
  }

  private mutating func separate() {
    guard needsComma else { return }
    bytes.append(UInt8(ascii: ","))
    bytes.append(0x20)
    needsComma = false
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { letters in
      guard unsafe Self.isPlain(letters.span) else { return false }
      unsafe bytes.append(contentsOf: letters)
      return true
    }
    if !isPlain { for scalar in text.unicodeScalars { escape(scalar) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether all is printable ASCII that stands for itself; looked at eight bytes at a time.
  private static func isPlain(_ letters: Span<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = 0
    while at + 8 <= letters.count {
      let eight = unsafe letters.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      let quote = eight ^ (ones &* 0x22)
      let slash = eight ^ (ones &* 0x5C)
      // A top bit is set where a byte lies below 0x20, is one of the two, is 0x7F or more; a borrow from the byte below may
      // set one beside it, which then is no more wrong.
      let low = eight &- (ones &* 0x20)
      let high = eight | ((eight & (ones &* 0x7F)) &+ ones)
      let found = low | high | (quote &- ones) & ~quote | (slash &- ones) & ~slash
      if found & (ones &* 0x80) != 0 { return false }
      at += 8
    }
    while at < letters.count {
      let byte = letters[at]
      guard byte >= 0x20, byte <= 0x7E, byte != 0x22, byte != 0x5C else { return false }
      at += 1
    }
    return true
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes += [0x5C, 0x22]
    case 0x5C: bytes += [0x5C, 0x5C]
    case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
    case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
    case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
    case 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    default:
      if Harmless.isDangerous(scalar) {
        let digits = String(scalar.value, radix: 16)
        bytes += Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - digits.utf8.count)
        bytes += digits.utf8
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
