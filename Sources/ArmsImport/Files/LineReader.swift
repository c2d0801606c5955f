internal import ArmsModel
internal import Glibc

/// The lines of a file of JSON Lines, read in pieces. Blank lines are counted and left out.
final class LineReader: Members {
  private let source: String
  private let metadata: DocumentMetadata
  private let stream: BufferedStream
  private let limit: Int
  private let seconds: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  /// A line may be twice as long as a document, for its escapes; one that is longer is a problem of that line.
  init(_ input: ContainerInput) {
    source = input.name
    metadata = input.metadata
    stream = input.stream
    seconds = input.limits.seconds
    let (longest, overflow) = input.limits.bytes.multipliedReportingOverflow(
      by: input.options.extracted == nil ? 2 : 8)
    limit = overflow ? input.limits.bytes : longest
  }

  func next() -> InputItem? {
    do throws(InputProblem.Reason) {
      while let (line, isWhole) = try nextLine() {
        guard isWhole else {
          return .problem(InputProblem("\(source):\(number)", .tooLarge(limit: limit)))
        }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return .member(
          Member(
            path: source, line: number, bytes: Array(line), metadata: metadata, kind: .jsonl))
      }
      return nil
    } catch {
      isAtEnd = true
      buffer = []
      position = 0
      return .problem(InputProblem("\(source):\(number + 1)", error))
    }
  }

  /// The next line without its end; `isWhole` is false where it was too long and its rest was passed over.
  private func nextLine() throws(InputProblem.Reason) -> (ArraySlice<UInt8>, isWhole: Bool)? {
    var searched = position
    var isWhole = true
    let deadline = Deadline(in: seconds)
    while true {
      if let end = lineEnd(searched) {
        let line = buffer[position..<end]
        position = end + 1
        number += 1
        return (line, isWhole && line.count <= limit)
      }
      if isAtEnd {
        guard position < buffer.count || !isWhole else { return nil }
        let line = buffer[position...]
        position = buffer.count
        number += 1
        return (line, isWhole && line.count <= limit)
      }
      if buffer.count - position > limit {
        isWhole = false
        position = buffer.count
      }
      searched = buffer.count - position
      buffer.removeSubrange(..<position)
      position = 0
      try deadline.check()
      try fill()
    }
  }

  /// The first line feed in the buffer at or behind `start`.
  private func lineEnd(_ start: Int) -> Int? {
    unsafe buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  private func fill() throws(InputProblem.Reason) {
    let piece = try stream.next()
    isAtEnd = piece.isEmpty
    buffer.append(contentsOf: piece)
  }
}
