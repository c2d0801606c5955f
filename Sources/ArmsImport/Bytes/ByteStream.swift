internal import Glibc

/// Bytes in their order, read in pieces: a file, memory, or what comes out of a compressed file.
protocol ByteStream: AnyObject {
  /// The next piece; empty at the end, and from then on.
  func next() throws(InputProblem.Reason) -> [UInt8]
}

/// The bytes of an open file, which is closed with it.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private let meter: InputMeter?

  /// Opens `path`, or takes standard input for `-`.
  init(_ path: String, _ meter: InputMeter? = nil) throws(InputProblem.Reason) {
    self.meter = meter
    descriptor = path == "-" ? 0 : try FileBytes.open(path)
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// A small first piece would do for telling a file's kind, yet most files are smaller than this.
  private static let piece = 1 << 16

  func next() throws(InputProblem.Reason) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, filled in
      while true {
        let count = unsafe read(descriptor, buffer.baseAddress, Self.piece)
        if count < 0, errno == EINTR { continue }
        failure = count < 0 ? errno : 0
        filled = max(count, 0)
        return
      }
    }
    guard failure == 0 else { throw SystemFailure.reason(failure) }
    meter?.bytes += bytes.count
    return bytes
  }
}

/// Bytes that are at hand.
final class MemoryStream: ByteStream {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func next() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// A stream whose first bytes can be looked at before they are read.
final class BufferedStream: ByteStream {
  private let base: any ByteStream
  private var held: [UInt8] = []
  private var isAtEnd = false

  init(_ base: any ByteStream) { self.base = base }

  /// The first `count` bytes of what is left, fewer only where no more are left; `isWhole` where these are all.
  func peek(_ count: Int) throws(InputProblem.Reason) -> (bytes: ArraySlice<UInt8>, isWhole: Bool) {
    while held.count <= count, !isAtEnd {
      let piece = try base.next()
      if piece.isEmpty { isAtEnd = true } else { held += piece }
    }
    return (held.prefix(count), isAtEnd && held.count <= count)
  }

  func next() throws(InputProblem.Reason) -> [UInt8] {
    guard held.isEmpty else {
      defer { held = [] }
      return held
    }
    if isAtEnd { return [] }
    let piece = try base.next()
    isAtEnd = piece.isEmpty
    return piece
  }

  /// All that is left, at most `limit` bytes.
  func all(limit: Int, until deadline: Deadline) throws(InputProblem.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      try deadline.check()
      let piece = try next()
      if piece.isEmpty { return bytes }
      guard bytes.count + piece.count <= limit else { throw .tooLarge(limit: limit) }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
  }
}
