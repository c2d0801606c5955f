internal import Glibc

/// Files that a reader never meets half written.
enum WholeSiteFile {
  /// Beside its place first. Throws `SiteError`, and leaves nothing behind then.
  static func replace(_ place: String, _ bytes: [UInt8]) throws(SiteError) {
    do {
      try replace(place) { try $0.write(bytes) }
    } catch let error as SiteError {
      throw error
    } catch {
      throw SiteError.cannotWrite(place, reason: "\(error)")
    }
  }

  /// The same of what `body` writes piece by piece, whose errors are thrown. A file that holds the same may stay as it is.
  /// Returns whether the file was written.
  @discardableResult
  static func replace(
    _ place: String, keepingEqual: Bool = false, _ body: (SiteOutput) throws -> Void
  ) throws -> Bool {
    let beside = "\(place).part"
    let descriptor = unsafe open(
      beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw SiteError.cannotWrite(place, reason: words()) }
    do {
      let out = SiteOutput(descriptor, place)
      try body(out)
      try out.flush()
    } catch {
      close(descriptor)
      _ = unsafe unlink(beside)
      throw error
    }
    let isClosed = close(descriptor) == 0
    if isClosed, keepingEqual, areEqual(beside, place) {
      _ = unsafe unlink(beside)
      return false
    }
    guard isClosed, unsafe rename(beside, place) == 0 else {
      let reason = words()
      _ = unsafe unlink(beside)
      throw SiteError.cannotWrite(place, reason: reason)
    }
    return true
  }

  /// Whether two files are there and hold the same bytes.
  private static func areEqual(_ a: String, _ b: String) -> Bool {
    guard let one = FileChunks(a), let other = FileChunks(b) else { return false }
    while let bytes = one.next() {
      if bytes != other.next() { return false }
      if bytes.isEmpty { return true }
    }
    return false
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, _ place: String) throws(SiteError) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SiteError.cannotWrite(place, reason: words())
      }
      start += count
    }
  }

  static func words() -> String {
    unsafe strerror(errno).flatMap { unsafe String(validatingCString: $0) } ?? "unknown error"
  }
}
