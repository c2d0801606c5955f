internal import ArmsModel

/// A mailbox in one file (RFC 4155): each letter is `FILE!/ID`, by the id that its sender gave it, so that letters keep their
/// names when others come or go.
struct MboxReader: ContainerReader {
  func takes(_ head: Head) -> Bool {
    let lines = head.text.split(
      separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count >= 2, MboxMembers.isSeparator(lines[0]) else { return false }
    return MailHead.name(lines[1]) != nil
  }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    MboxMembers(input)
  }
}

/// The letters of a mailbox, one at a time, each with what was attached to it.
final class MboxMembers: Members {
  private let input: ContainerInput
  private var held: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var number = 0
  private var names: Set<String> = []
  private var letter: MailMembers?

  init(_ input: ContainerInput) { self.input = input }

  func next() -> InputItem? {
    while true {
      if let item = letter?.next() { return item }
      letter = nil
      do throws(InputProblem.Reason) {
        guard let bytes = try nextLetter() else { return nil }
        number += 1
        guard number <= input.limits.members else {
          stop()
          throw .members(limit: input.limits.members)
        }
        letter = MailMembers(
          bytes, name: input.name(ofMember: name(of: bytes)), metadata: input.metadata)
      } catch {
        if case .time = error { stop() }
        let name = error == .members(limit: input.limits.members) ? input.name : here
        return .problem(InputProblem(name, error))
      }
    }
  }

  private var here: String { input.name(ofMember: "\(number)") }

  private func stop() {
    isAtEnd = true
    held = []
    position = 0
  }

  private func name(of bytes: [UInt8]) -> String {
    let id = MIMEPart(bytes[...])["message-id"] ?? ""
    let name = MailMembers.label(String(id.filter { $0 != "<" && $0 != ">" && $0 != " " }))
    guard name != "attachment", names.insert(name).inserted else { return "\(number)" }
    return name
  }

  /// The bytes of the next letter, without the line that parts it from others; nil at the end.
  private func nextLetter() throws(InputProblem.Reason) -> [UInt8]? {
    guard let first = try nextLine() else { return nil }
    var bytes: [UInt8] = []
    var isTooLarge = false
    var lines = 0
    var wasEmpty = false
    let deadline = input.deadline
    if !Self.isSeparator(first) { bytes += first }
    while let line = try peekLine() {
      if wasEmpty || bytes.isEmpty, Self.isSeparator(line) { break }
      wasEmpty = line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
      lines &+= 1
      if lines & 0xFFF == 1 { try deadline.check() }
      if bytes.count + line.count > input.limits.bytes {
        isTooLarge = true
      } else if !isTooLarge {
        // ">From" was "From" before it was put into a mailbox.
        let mark = line.prefix { $0 == UInt8(ascii: ">") }.count
        bytes += mark > 0 && line.dropFirst(mark).starts(with: Self.from) ? line.dropFirst() : line
      }
      position += line.count
    }
    guard !isTooLarge else {
      number += 1
      throw .tooLarge(limit: input.limits.bytes)
    }
    return bytes
  }

  private static let from = Array("From ".utf8)

  /// "From ada@example.org Tue Jan  9 10:00:00 2018": not every line of a letter that begins with that word.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: from), line.count < 400 else { return false }
    let words = line.split { $0 <= 0x20 }
    let isYear = { (word: ArraySlice<UInt8>) in
      word.count == 4 && word.allSatisfy { (0x30...0x39).contains($0) }
    }
    return words.count >= 6 && words.suffix(3).contains(where: isYear)
      && words.contains { $0.contains(UInt8(ascii: ":")) }
  }

  private func nextLine() throws(InputProblem.Reason) -> ArraySlice<UInt8>? {
    guard let line = try peekLine() else { return nil }
    position += line.count
    return line
  }

  /// The next line with its end; of a line that is longer than a piece, as much as is at hand.
  private func peekLine() throws(InputProblem.Reason) -> ArraySlice<UInt8>? {
    while true {
      if let end = held[position...].firstIndex(of: 0x0A) { return held[position...end] }
      if held.count - position > 1 << 20 { return held[position...] }
      if isAtEnd { return position < held.count ? held[position...] : nil }
      let piece = try input.stream.next()
      isAtEnd = piece.isEmpty
      held.removeSubrange(..<position)
      position = 0
      held += piece
    }
  }
}
