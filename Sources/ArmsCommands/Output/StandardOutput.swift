internal import Glibc

/// Standard output, or another descriptor, with a buffer. What cannot be written is an error: a full disk must not pass
/// for success.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  /// What shows the output where it is longer than the screen, until all was written.
  private var pager: Pager?

  init(descriptor: Int32 = STDOUT_FILENO, pager: Pager? = nil) {
    self.descriptor = descriptor
    self.pager = pager
  }

  private static let capacity = 1 << 16
  /// How much goes out at first, so that whoever reads need not wait until there is more.
  private static let firstly = 1 << 12
  private var isBegun = false

  func write(_ text: String) throws {
    buffer += text.utf8
    try flushIfFull()
  }

  func write(_ bytes: some Collection<UInt8>) throws {
    buffer += bytes
    try flushIfFull()
  }

  func line(_ text: String = "") throws {
    try write(text + "\n")
  }

  private func flushIfFull() throws {
    guard buffer.count >= (isBegun || pager != nil ? Self.capacity : Self.firstly) else { return }
    isBegun = true
    // So much is longer than any screen.
    guard let pager else { return try flush() }
    defer { buffer.removeAll(keepingCapacity: true) }
    try pager.write(buffer)
  }

  /// Ends the output: all of it has reached its reader then. A pager is waited for; throws `PagerQuit` where it was left
  /// before it had read everything.
  func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard let pager else { return try Descriptor.write(buffer, to: descriptor) }
    self.pager = nil
    if !pager.isRunning, Terminal.fits(buffer) {
      return try Descriptor.write(buffer, to: descriptor)
    }
    try pager.write(buffer)
    try pager.finish()
  }
}

/// Standard error, for everything that is not data.
enum Diagnostics {
  /// Writes a line; a message may hold words of a stranger's document, so it is made harmless.
  static func line(_ text: String) {
    Terminal.clearProgress()
    raw("armsdb: " + Shown.line(text) + "\n")
  }

  static func raw(_ text: String) {
    // Nothing is left to be told where even this fails.
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Why output failed, in the system's words.
struct OutputFailure: Error {
  var reason: String
  /// Whether whoever reads the output has gone.
  var isUnread = false
}

enum Descriptor {
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var start = 0
    while start < bytes.count {
      let rest = bytes[start...]
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        let words = unsafe strerror(code).flatMap { unsafe String(validatingCString: $0) }
        throw OutputFailure(reason: words ?? "unknown error", isUnread: code == EPIPE)
      }
      start += count
    }
  }
}
