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
  func parameter(_ name: String) -> String? { parameter(name, of: "content-type") }

  /// A parameter of a header, without its quotation marks. One that was written in pieces or with its encoding
  /// (RFC 2231: `filename*0=`, `filename*=utf-8''…`) is put together.
  func parameter(_ name: String, of header: String) -> String? {
    guard let value = self[header] else { return nil }
    let all = Self.parameters(value)
    if let plain = all.first(where: { $0.name == name }) { return EncodedWords.decode(plain.value) }
    let pieces = all.filter { $0.name.hasPrefix(name + "*") }
    guard let first = pieces.first else { return nil }
    let isEncoded = first.name.hasSuffix("*")
    var bytes: [UInt8] = []
    for piece in pieces {
      bytes +=
        piece.name.hasSuffix("*") ? Self.percentDecoded(piece.value) : Array(piece.value.utf8)
    }
    guard isEncoded else { return String(decoding: bytes, as: UTF8.self) }
    let parts = bytes.split(
      separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return String(decoding: bytes, as: UTF8.self) }
    let charset = String(decoding: parts[0], as: UTF8.self)
    return String(decoding: CharacterSet.utf8(Array(parts[2]), from: charset), as: UTF8.self)
  }

  /// The parameters behind a header's value; a `;` between quotation marks parts nothing.
  private static func parameters(_ value: String) -> [(name: String, value: String)] {
    var parts: [String] = [""]
    var isQuoted = false
    var isEscaped = false
    for character in value {
      if isEscaped {
        parts[parts.count - 1].append(character)
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        // Headers with more than any message has are made to cost time.
        guard parts.count < 100 else { break }
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.dropFirst().compactMap { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      return (trimmed(pair[0]).lowercased(), trimmed(pair[1]))
    }
  }

  private static func percentDecoded(_ text: String) -> [UInt8] {
    TransferEncoding.quotedPrintable(
      Array(text.utf8).map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...])
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
