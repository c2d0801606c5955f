internal import ArmsModel
internal import Glibc

/// The lines of a file of JSON Lines, read in pieces. Blank lines are counted and left out.
final class LineReader: Members {
  private let source: String
  private let metadata: DocumentMetadata
  private let stream: BufferedStream
  /// The file, where its lines stand in it as they are read.
  private let path: String?
  private let limit: Int
  /// Bytes from which on a line is not held.
  private let long: Int
  private let seconds: Int
  private var buffer: [UInt8] = []
  /// How many bytes came before those of the buffer.
  private var before = 0
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  /// A line may be twice as long as a document, for its escapes; one that is longer is a problem of that line. Lines of
  /// `extract --with-text` hold reports as well, and are left where they stand when they are long.
  init(_ input: ContainerInput) {
    source = input.name
    metadata = input.metadata
    stream = input.stream
    path = input.path
    seconds = input.limits.seconds
    let isExtracted = input.options.extracted != nil
    let (double, overflow) = input.limits.bytes.multipliedReportingOverflow(by: 2)
    limit =
      isExtracted
      ? ExtractedLine.lineLimit(input.limits.bytes) : overflow ? input.limits.bytes : double
    long = isExtracted ? ExtractedLine.long : .max
  }

  func next() -> InputItem? {
    do throws(InputProblem.Reason) {
      while let line = try nextLine() {
        switch line {
        case .tooLong: return .problem(InputProblem("\(source):\(number)", .tooLarge(limit: limit)))
        case .held(let bytes):
          if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
          return item(Array(bytes), nil)
        case .stored(let stored): return item([], stored)
        }
      }
      return nil
    } catch {
      isAtEnd = true
      buffer = []
      position = 0
      return .problem(InputProblem("\(source):\(number + 1)", error))
    }
  }

  private func item(_ bytes: [UInt8], _ stored: StoredLine?) -> InputItem {
    var member = Member(
      path: source, line: number, bytes: bytes, metadata: metadata, kind: .jsonl)
    member.stored = stored
    return .member(member)
  }

  /// A line without its end.
  private enum Line {
    case held(ArraySlice<UInt8>)
    case stored(StoredLine)
    /// Its rest was passed over.
    case tooLong
  }

  private func nextLine() throws(InputProblem.Reason) -> Line? {
    var searched = position
    // Where the part of the line is that is no longer in the buffer.
    var storage: LineStorage?
    var isWhole = true
    let deadline = Deadline(in: seconds)
    do throws(InputProblem.Reason) {
      while true {
        if let end = lineEnd(searched) {
          let line = buffer[position..<end]
          position = end + 1
          return try finished(line, &storage, isWhole)
        }
        if isAtEnd {
          guard position < buffer.count || !isWhole || storage != nil else { return nil }
          let line = buffer[position...]
          position = buffer.count
          return try finished(line, &storage, isWhole)
        }
        if isWhole, buffer.count - position + (storage?.count ?? 0) > limit {
          isWhole = false
          storage?.discard()
          storage = nil
        }
        if !isWhole {
          position = buffer.count
        } else if buffer.count - position >= long || storage != nil {
          if storage == nil { storage = try LineStorage(path: path, start: before + position) }
          try storage?.append(buffer[position...])
          position = buffer.count
        }
        searched = buffer.count - position
        before += position
        buffer.removeSubrange(..<position)
        position = 0
        try deadline.check()
        try fill()
      }
    } catch {
      storage?.discard()
      throw error
    }
  }

  /// The line that ends with `rest`.
  private func finished(
    _ rest: ArraySlice<UInt8>, _ storage: inout LineStorage?, _ isWhole: Bool
  ) throws(InputProblem.Reason) -> Line {
    number += 1
    guard isWhole, rest.count + (storage?.count ?? 0) <= limit else {
      storage?.discard()
      return .tooLong
    }
    guard storage != nil else { return .held(rest) }
    try storage?.append(rest)
    return (storage?.line()).map(Line.stored) ?? .tooLong
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
