internal import Glibc

/// The lines of a file of JSON Lines, read in pieces. Blank lines are counted and left out.
final class LineReader {
  private let source: String
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  /// Opens `path`, or standard input for `-`. A line longer than `limit` bytes is a problem of that line.
  init(_ path: String, limit: Int) throws(InputProblem.Reason) {
    source = path
    self.limit = limit
    if path == "-" {
      descriptor = 0
      return
    }
    guard try FileKind.of(path, following: true) != .folder else { throw .folder }
    descriptor = try FileBytes.open(path)
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  func next() -> InputItem? {
    do throws(InputProblem.Reason) {
      while let (line, isWhole) = try nextLine() {
        guard isWhole else {
          return .problem(InputProblem("\(source):\(number)", .tooLarge(limit: limit)))
        }
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return .line(source: source, number: number, bytes: Array(line))
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
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let wanted = chunk.count
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, wanted)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFailure.reason(errno)
      }
      isAtEnd = count == 0
      buffer.append(contentsOf: chunk[..<count])
      return
    }
  }
}
