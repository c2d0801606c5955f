/// A gzip file: what is inside is read as if it stood there itself, under the same name.
struct GzipReader: ContainerReader {
  func takes(_ head: Head) -> Bool { head.begins(with: [0x1F, 0x8B, 0x08]) }

  func open(_ input: ContainerInput) throws(InputProblem.Reason) -> any Members {
    let inside = try GzipStream(input.stream, maxExpansion: input.limits.expansion)
    var nested = try input.inside(named: input.name, BufferedStream(inside))
    // One file is in it: what was said of the packed file holds for that one, its kind too.
    nested.kind = input.kind == .gzip ? nil : input.kind
    nested.id = input.id
    return try nested.members()
  }
}

/// What a gzip file inflates to. Several streams behind one another are one (RFC 1952, 2.2), as in WARC files.
final class GzipStream: ByteStream {
  private let packed: any ByteStream
  private let inflater: Inflater
  private var input: [UInt8] = []
  private var position = 0
  private var isDone = false

  init(_ packed: any ByteStream, maxExpansion: Int) throws(InputProblem.Reason) {
    self.packed = packed
    inflater = try Inflater(.gzip, maxExpansion: maxExpansion)
  }

  func next() throws(InputProblem.Reason) -> [UInt8] {
    while !isDone {
      let output = try inflater.inflate(input, from: &position, room: 1 << 18)
      if !output.isEmpty { return output }
      if inflater.isAtEnd {
        guard try isAtNextStream() else {
          isDone = true
          break
        }
        inflater.restart()
        continue
      }
      if position == input.count, !(try refill()) { throw .archive(.cutShort) }
    }
    return []
  }

  /// Whether another stream follows. What follows and is none is padding, as gzip itself has it.
  private func isAtNextStream() throws(InputProblem.Reason) -> Bool {
    while input.count - position < 2 {
      guard try refill() else { return false }
    }
    return input[position] == 0x1F && input[position + 1] == 0x8B
  }

  /// More input behind what is left of it; false at the end.
  private func refill() throws(InputProblem.Reason) -> Bool {
    let piece = try packed.next()
    guard !piece.isEmpty else { return false }
    input = Array(input[position...]) + piece
    position = 0
    return true
  }
}
