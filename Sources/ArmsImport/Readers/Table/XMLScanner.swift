/// Tags and text of an XML file, one after another. Reads what office documents are written in and no more: a document
/// type is refused, so that no entity but the five of XML and characters by number is ever put in.
struct XMLScanner {
  enum Piece {
    /// The name without its prefix; attributes as they stand.
    case open(String, [String: String], isEmpty: Bool)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag or text; nil at the end, and where the rest is no XML.
  mutating func next() -> Piece? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return .text(Self.plain(bytes[start..<position]))
      }
      if skipped("<!--", to: "-->") || skipped("<?", to: "?>") { continue }
      if starts(with: "<![CDATA[") {
        let start = position + 9
        guard let end = find("]]>", from: start) else { return nil }
        position = end + 3
        return .text(String(decoding: bytes[start..<end], as: UTF8.self))
      }
      // A document type could define anything.
      if starts(with: "<!") { return nil }
      return tag()
    }
    return nil
  }

  private mutating func tag() -> Piece? {
    position += 1
    let isClosing = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isClosing { position += 1 }
    let name = word()
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      guard position < bytes.count else { return nil }
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return isClosing ? .close(name) : .open(name, attributes, isEmpty: false)
      case UInt8(ascii: "/"):
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { return nil }
        position += 1
        return .open(name, attributes, isEmpty: true)
      default:
        let key = word()
        skipBlanks()
        guard !key.isEmpty, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "=") else {
          return nil
        }
        position += 1
        skipBlanks()
        guard position < bytes.count else { return nil }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
          let end = bytes[(position + 1)...].firstIndex(of: quote)
        else { return nil }
        attributes[key] = Self.plain(bytes[(position + 1)..<end])
        position = end + 1
      }
    }
  }

  /// A name without its prefix.
  private mutating func word() -> String {
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || "=/>\"'<".utf8.contains(byte) { break }
      position += 1
      if byte == UInt8(ascii: ":") { start = position }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private func starts(with mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }

  private mutating func skipped(_ mark: String, to end: String) -> Bool {
    guard starts(with: mark) else { return false }
    position =
      find(end, from: position + mark.utf8.count).map { $0 + end.utf8.count } ?? bytes.count
    return true
  }

  private func find(_ mark: String, from start: Int) -> Int? {
    guard start < bytes.count, let first = mark.utf8.first else { return nil }
    var at = start
    while let found = bytes[at...].firstIndex(of: first) {
      if bytes[found...].starts(with: mark.utf8) { return found }
      at = found + 1
    }
    return nil
  }

  /// Text with the five names of XML and characters by number put in; an unknown name stays as it stands.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while let at = rest.firstIndex(of: "&") {
      text += rest[..<at]
      rest = rest[at...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let sign = sign(rest[rest.index(after: rest.startIndex)..<end])
      else {
        text.append("&")
        rest = rest.dropFirst()
        continue
      }
      text.unicodeScalars.append(sign)
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  private static func sign(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        : name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
    }
  }
}
