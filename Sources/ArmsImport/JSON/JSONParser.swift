/// Reads one JSON text (RFC 8259), strictly: what other readers would take in two ways is an error here.
package struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Deeper than any document line, and far from the end of the stack.
  private static let maximumDepth = 100

  package static func parse(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.problem(.trailing) }
    return value
  }

  /// Reads an element of a list of an object, which is as deep as that.
  static func parse(element bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.depth = 2
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.problem(.trailing) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    JSONProblem(kind: kind, offset: position)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    guard let found = current else { throw problem(.unexpectedEnd) }
    guard found == byte else { throw problem(.unexpected(found)) }
    position += 1
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    skipBlanks()
    guard let byte = current else { throw problem(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: throw problem(.unexpected(byte))
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  private mutating func enter() throws(JSONProblem) {
    guard depth < Self.maximumDepth else { throw problem(.tooDeep) }
    depth += 1
    position += 1
    skipBlanks()
  }

  private mutating func object() throws(JSONProblem) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var members: [String: JSONValue] = [:]
    if current == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipBlanks()
      let start = position
      guard current == UInt8(ascii: "\"") else {
        throw problem(current.map { .unexpected($0) } ?? .unexpectedEnd)
      }
      let key = try string()
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      let value = try value()
      guard members.updateValue(value, forKey: key) == nil else {
        throw JSONProblem(kind: .repeatedKey(key), offset: start)
      }
      skipBlanks()
      if current == UInt8(ascii: ",") {
        position += 1
        continue
      }
      try expect(UInt8(ascii: "}"))
      return .object(members)
    }
  }

  /// The next element of a list that was entered; nil at its end.
  private mutating func element(_ isFirst: Bool) throws(JSONProblem) -> JSONValue? {
    skipBlanks()
    if isFirst {
      if current == UInt8(ascii: "]") {
        position += 1
        return nil
      }
    } else if current == UInt8(ascii: ",") {
      position += 1
    } else {
      try expect(UInt8(ascii: "]"))
      return nil
    }
    return try value()
  }

  private mutating func array() throws(JSONProblem) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    while let value = try element(values.isEmpty) { values.append(value) }
    return .array(values)
  }

  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONProblem) {
    let start = position
    while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw problem(.badNumber) }
  }

  private mutating func string() throws(JSONProblem) -> String {
    position += 1
    // What was read before the last escape.
    var text: [UInt8] = []
    var start = position
    while true {
      position = plainEnd(position)
      guard let byte = current else { throw problem(.unexpectedEnd) }
      switch byte {
      case UInt8(ascii: "\""):
        let string: String?
        if text.isEmpty {
          string = String(validating: bytes[start..<position], as: UTF8.self)
        } else {
          text += bytes[start..<position]
          string = String(validating: text, as: UTF8.self)
        }
        guard let string else { throw problem(.notUTF8) }
        position += 1
        return string
      case UInt8(ascii: "\\"):
        text += bytes[start..<position]
        position += 1
        try escape(into: &text)
        start = position
      default: throw problem(.controlCharacter)
      }
    }
  }

  /// The first quotation mark, backslash or control character at or behind `start`, looked for eight bytes at a time.
  private func plainEnd(_ start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bytes = bytes.span
    var at = start
    while at + 8 <= bytes.count {
      let eight = UInt64(
        littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      let quote = eight ^ (ones &* 0x22)
      let slash = eight ^ (ones &* 0x5C)
      // The lowest top bit that is set belongs to a byte below 0x20, or to one that is a quotation mark or a backslash.
      let found =
        ((eight &- ones &* 0x20) & ~eight | (quote &- ones) & ~quote | (slash &- ones) & ~slash)
        & (ones &* 0x80)
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < bytes.count, bytes[at] >= 0x20, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    return at
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    guard let byte = current else { throw problem(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return text.append(byte)
    case UInt8(ascii: "b"): return text.append(0x08)
    case UInt8(ascii: "f"): return text.append(0x0C)
    case UInt8(ascii: "n"): return text.append(0x0A)
    case UInt8(ascii: "r"): return text.append(0x0D)
    case UInt8(ascii: "t"): return text.append(0x09)
    case UInt8(ascii: "u"): break
    default:
      position -= 1
      throw problem(.badEscape)
    }
    let first = try hexadecimal()
    var code = UInt32(first)
    if UTF16.isLeadSurrogate(first) {
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw problem(.loneSurrogate) }
      position += 2
      let second = try hexadecimal()
      guard UTF16.isTrailSurrogate(second) else { throw problem(.loneSurrogate) }
      code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else {
      throw problem(.loneSurrogate)
    }
    text += encoded
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt16 {
    guard position + 4 <= bytes.count else { throw problem(.unexpectedEnd) }
    var value: UInt16 = 0
    for at in position..<position + 4 {
      let digit: UInt8
      switch bytes[at] {
      case 0x30...0x39: digit = bytes[at] - 0x30
      case 0x41...0x46: digit = bytes[at] - 0x41 + 10
      case 0x61...0x66: digit = bytes[at] - 0x61 + 10
      default: throw problem(.badEscape)
      }
      value = value << 4 | UInt16(digit)
    }
    position += 4
    return value
  }
}
