/// A message or a part of one: its headers and its body, decoded (RFC 2045 and 2046).
struct MIMEPart {
  /// Names in small letters, values on one line, in the order of the message.
  private(set) var headers: [(name: String, value: String)] = []
  /// The body as it stands in the message.
  private(set) var raw: ArraySlice<UInt8>

  /// Headers more and longer than any message has are left out.
  private static let most = 1_000

  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let line = Self.line(&rest) {
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09, !headers.isEmpty {
        headers[headers.count - 1].value += " " + Self.text(line)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), headers.count < Self.most {
        headers.append(
          (Self.text(line[..<colon]).lowercased(), Self.text(line[line.index(after: colon)...])))
      }
    }
    raw = rest
  }

  subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The type in small letters without parameters; plain text where none is given.
  var type: String {
    guard let value = self["content-type"] else { return "text/plain" }
    return Self.trimmed(value.prefix { $0 != ";" }).lowercased()
  }

  /// A parameter of the content type, such as `boundary` or `charset`.
  func parameter(_ name: String) -> String? {
    guard let value = self["content-type"] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map { Self.trimmed($0) }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      return pair[1].hasPrefix("\"") ? String(pair[1].dropFirst().prefix { $0 != "\"" }) : pair[1]
    }
    return nil
  }

  /// The body, its transfer encoding undone.
  var body: [UInt8] {
    switch self["content-transfer-encoding"].map({ Self.trimmed($0[...]).lowercased() }) {
    case "base64": TransferEncoding.base64(raw)
    case "quoted-printable": TransferEncoding.quotedPrintable(raw)
    default: Array(raw)
    }
  }

  /// The parts of a multipart body; none where it has no boundary.
  var parts: [MIMEPart] {
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty
    else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MIMEPart] = []
    var start: Int?
    var rest = raw
    while parts.count < Self.most {
      let place = rest.startIndex
      guard let line = Self.line(&rest) else { break }
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(MIMEPart(raw[start..<place])) }
      start = rest.startIndex
      if line.dropFirst(mark.count).starts(with: Array("--".utf8)) {
        start = nil
        break
      }
    }
    // The last part of a message that was cut short is as much as there is.
    if let start, parts.count < Self.most { parts.append(MIMEPart(raw[start...])) }
    return parts
  }

  /// The next line without its end; nil where no bytes are left.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    guard let end = rest.firstIndex(of: 0x0A) else {
      defer { rest = rest[rest.endIndex...] }
      return rest
    }
    let line = rest[..<end]
    rest = rest[(end + 1)...]
    return line.last == 0x0D ? line.dropLast() : line
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    trimmed(Substring(decoding: bytes, as: UTF8.self))
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
