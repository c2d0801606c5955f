internal import CZlib

/// Inflates what zlib deflated, in pieces, and stops where it grows beyond all measure.
@safe final class Inflater {
  enum Wrapping: Int32 {
    /// A gzip header and trailer around it (zlib.h: window bits plus 16).
    case gzip = 31
    /// Nothing around it, as in a zip archive.
    case none = -15
  }

  /// Output below this is never too much, whatever it came from.
  static let harmless = 1 << 20

  // At one address for good: zlib's own state points back at it.
  private let stream: UnsafeMutablePointer<z_stream>
  private let maxExpansion: Int
  /// Whether the last output filled its room: more may come without more input.
  private var isFull = false
  private(set) var consumed = 0
  private(set) var produced = 0
  private(set) var isAtEnd = false

  init(_ wrapping: Wrapping, maxExpansion: Int) throws(InputProblem.Reason) {
    self.maxExpansion = maxExpansion
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe czlib_inflate_init(stream, wrapping.rawValue) == Z_OK else {
      throw .system("no memory to inflate")
    }
  }

  deinit {
    unsafe _ = inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins the next of several streams that stand one behind the other.
  func restart() {
    unsafe _ = inflateReset(stream)
    isAtEnd = false
    isFull = false
  }

  /// Takes from `input` at `position` what it needs and returns what comes out, at most `room` bytes. An empty result
  /// with `isAtEnd` false asks for more input.
  func inflate(
    _ input: [UInt8], from position: inout Int, room: Int
  ) throws(InputProblem.Reason) -> [UInt8] {
    guard position < input.count || isFull, !isAtEnd else { return [] }
    var result = Z_OK
    var taken = 0
    let start = position
    let output = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      unsafe input.withUnsafeBufferPointer { bytes in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: bytes.baseAddress?.advanced(by: start))
        unsafe stream.pointee.avail_in = UInt32(clamping: bytes.count - start)
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: room)
        let offered = unsafe stream.pointee.avail_in
        result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        taken = unsafe Int(offered - stream.pointee.avail_in)
        filled = unsafe min(room, Int(UInt32.max)) - Int(stream.pointee.avail_out)
      }
    }
    position += taken
    consumed += taken
    produced += output.count
    isFull = output.count == room
    switch result {
    case Z_STREAM_END: isAtEnd = true
    case Z_OK, Z_BUF_ERROR: break
    default: throw .archive(.damaged)
    }
    let (most, overflow) = max(consumed, 1).multipliedReportingOverflow(by: maxExpansion)
    if produced > Self.harmless, !overflow, produced > most {
      throw .expansion(limit: maxExpansion)
    }
    return output
  }
}
