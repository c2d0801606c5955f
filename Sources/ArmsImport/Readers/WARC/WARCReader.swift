internal import ArmsModel

/// Web archives (WARC, ISO 28500): each page that a server sent is a document `FILE!/ADDRESS` with its address and the day
/// it was fetched. Pictures, scripts, redirections and error pages are left out.
struct WARCReader: ContainerReader {
  func takes(_ head: Head) -> Bool { head.begins(with: Array("WARC/".utf8)) }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    WARCMembers(input)
  }
}

final class WARCMembers: Members {
  private let input: ContainerInput
  private var held: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var number = 0
  /// For the record that is read now.
  private var deadline: Deadline

  init(_ input: ContainerInput) {
    self.input = input
    deadline = input.deadline
  }

  func next() -> InputItem? {
    // What passed since the last one was not spent here.
    deadline = input.deadline
    do throws(InputProblem.Reason) {
      while let header = try nextHeader() {
        deadline = input.deadline
        number += 1
        guard number <= input.limits.members else { throw .members(limit: input.limits.members) }
        let name = input.name(
          ofMember: header["warc-target-uri"].map(Self.address) ?? "record \(number)")
        guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
          throw .archive(.damaged)
        }
        let type = header["warc-type"]?.lowercased() ?? ""
        guard ["response", "resource", "conversion"].contains(type) else {
          try skip(length)
          continue
        }
        guard length <= input.limits.bytes else {
          try skip(length)
          return .problem(InputProblem(name, .tooLarge(limit: input.limits.bytes)))
        }
        let block = try take(length)
        do throws(InputProblem.Reason) {
          if let (bytes, charset) = try Self.document(block, header, input.limits, until: deadline)
          {
            return .member(
              Member(
                path: name, bytes: bytes,
                metadata: input.metadata.completed(
                  by: DocumentMetadata(
                    url: header["warc-target-uri"].map(Self.address),
                    retrieved: header["warc-date"].flatMap(PrintedDate.read))),
                charset: charset))
          }
        } catch {
          return .problem(InputProblem(name, error))
        }
      }
      return nil
    } catch {
      isAtEnd = true
      held = []
      position = 0
      return .problem(InputProblem(input.name, error))
    }
  }

  private static func address(_ text: String) -> String {
    var text = text
    if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !Harmless.isDangerous($0) && $0 != " " }))
  }

  /// What a record holds as a document, and the encoding that the server gives it; nil where it is none.
  private static func document(
    _ block: [UInt8], _ header: MIMEPart, _ limits: ReadingLimits, until deadline: Deadline
  ) throws(InputProblem.Reason) -> (bytes: [UInt8], charset: String?)? {
    guard header.type.hasPrefix("application/http") else {
      guard isDocument(header.type), !block.isEmpty else { return nil }
      return (block, header.parameter("charset"))
    }
    // The first line is the status; what follows has the form of a letter's head.
    guard let end = block.firstIndex(of: 0x0A) else { return nil }
    let status = block[..<end].split(separator: 0x20)
    guard status.count >= 2, status[1].elementsEqual("200".utf8) else { return nil }
    let response = MIMEPart(block[(end + 1)...])
    guard isDocument(response.type), !response.raw.isEmpty else { return nil }
    var body = Array(response.raw)
    if response["transfer-encoding"]?.lowercased().contains("chunked") == true {
      body = chunks(body) ?? body
    }
    switch response["content-encoding"]?.lowercased() {
    case "gzip", "x-gzip":
      // Some programs unpack and leave the header as it was.
      guard body.starts(with: [0x1F, 0x8B]) else { break }
      body = try BufferedStream(
        GzipStream(MemoryStream(body), maxExpansion: limits.expansion)
      ).all(limit: limits.bytes, until: deadline)
    case nil, "identity", "": break
    case let other?:
      // Bytes that begin like a page were unpacked before.
      guard body.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { throw .packed(other) }
    }
    return body.isEmpty ? nil : (body, response.parameter("charset"))
  }

  private static func isDocument(_ type: String) -> Bool {
    if type.hasPrefix("text/") { return !["text/css", "text/javascript"].contains(type) }
    return [
      "application/xhtml+xml", "application/pdf", "application/json", "application/msword",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.oasis.opendocument.text", "message/rfc822", "application/zip",
    ].contains(type)
  }

  /// The body of an answer in chunks (RFC 9112, 7.1); nil where it is none.
  static func chunks(_ bytes: [UInt8]) -> [UInt8]? {
    var body: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard let end = bytes[index...].firstIndex(of: 0x0A), end - index < 200 else { return nil }
      let line = bytes[index..<end].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
      guard !line.isEmpty, let size = Int(String(decoding: line, as: UTF8.self), radix: 16),
        size >= 0
      else { return nil }
      if size == 0 { return body }
      let start = end + 1
      guard size <= bytes.count - start else {
        // Cut short: as much as there is.
        return body + bytes[start...]
      }
      body += bytes[start..<start + size]
      index = start + size
      while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
    }
    return body
  }

  // MARK: Bytes

  /// The header of the next record; nil at the end.
  private func nextHeader() throws(InputProblem.Reason) -> MIMEPart? {
    while true {
      while position < held.count, held[position] == 0x0D || held[position] == 0x0A {
        position += 1
      }
      if position < held.count { break }
      guard try refill() else { return nil }
    }
    let version = Array("WARC/".utf8)
    while true {
      if let end = Self.headerEnd(held[position...]) {
        let header = held[position..<end]
        guard header.starts(with: version), let line = header.firstIndex(of: 0x0A) else {
          throw .archive(.damaged)
        }
        position = end
        return MIMEPart(header[(line + 1)...])
      }
      guard held.count - position < 1 << 20 else { throw .archive(.damaged) }
      guard try refill() else { throw .archive(.cutShort) }
    }
  }

  /// The first byte behind the empty line that ends a header.
  private static func headerEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let end = bytes[index...].firstIndex(of: 0x0A) {
      let next = end + 1
      if next < bytes.endIndex, bytes[next] == 0x0A { return next + 1 }
      if next + 1 < bytes.endIndex, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return next + 2 }
      index = next
    }
    return nil
  }

  private func take(_ count: Int) throws(InputProblem.Reason) -> [UInt8] {
    while held.count - position < count {
      guard try refill() else { throw .archive(.cutShort) }
    }
    defer { position += count }
    return Array(held[position..<position + count])
  }

  private func skip(_ count: Int) throws(InputProblem.Reason) {
    var rest = count
    while true {
      let here = min(rest, held.count - position)
      position += here
      rest -= here
      guard rest > 0 else { return }
      guard try refill() else { throw .archive(.cutShort) }
    }
  }

  private func refill() throws(InputProblem.Reason) -> Bool {
    guard !isAtEnd else { return false }
    try deadline.check()
    let piece = try input.stream.next()
    isAtEnd = piece.isEmpty
    if position > 0 {
      held.removeSubrange(..<position)
      position = 0
    }
    held += piece
    return !isAtEnd
  }
}
