internal import Glibc

/// A file that is there whole or not at all: it is written under another name beside its place and then put there.
enum WholeFile {
  /// Lends `body` an output whose bytes become the file at `path`; a file that is there already is replaced. A device or
  /// a pipe is written to as it is. Throws `CommandFailure` in words, and leaves nothing behind then.
  static func write(to path: String, _ body: (StandardOutput) throws -> Void) throws {
    // Through links, so that one stays a link.
    var place = path
    if let resolved = unsafe realpath(path, nil) {
      defer { unsafe free(resolved) }
      // A repaired name would be another file's.
      guard let name = unsafe String(validatingCString: resolved) else {
        throw CommandFailure(
          message: "cannot write \(path): it leads to a name that is not UTF-8; name another file")
      }
      place = name
    }
    if let mode = mode(of: place) {
      guard mode != S_IFDIR else {
        throw CommandFailure(message: "cannot write \(path): it is a folder")
      }
      if mode != S_IFREG { return try writeThrough(to: path, body) }
    }
    let beside = sibling(of: place)
    let descriptor = try made(beside, for: path)
    var isDone = false
    defer { if !isDone { _ = unsafe unlink(beside) } }
    do {
      defer { close(descriptor) }
      let output = StandardOutput(descriptor: descriptor)
      try body(output)
      try output.flush()
      guard fsync(descriptor) == 0 else { throw OutputFailure(reason: words()) }
    } catch let failure as OutputFailure {
      throw CommandFailure(message: "cannot write \(path): \(failure.reason)")
    }
    guard unsafe rename(beside, place) == 0 else {
      throw CommandFailure(message: "cannot write \(path): \(words())")
    }
    isDone = true
  }

  /// The same, or standard output where `path` is nil or `-`.
  static func write(toFileOrOutput path: String?, _ body: (StandardOutput) throws -> Void) throws {
    if let path, path != "-" { return try write(to: path, body) }
    let standard = StandardOutput()
    try body(standard)
    try standard.flush()
  }

  /// Lends `body` the name of a file to make, and puts it at `path` then, where nothing may be yet. Throws
  /// `CommandFailure` where it is, and leaves nothing behind where `body` throws.
  static func make(at path: String, _ body: (String) throws -> Void) throws {
    guard mode(of: path) == nil else {
      throw CommandFailure(message: "\(path) is there already; name another file, or remove it")
    }
    let beside = sibling(of: path)
    // Where the folder cannot be written to, it is said of the file that was named.
    close(try made(beside, for: path))
    _ = unsafe unlink(beside)
    defer { for end in ["", "-wal", "-shm", "-journal"] { _ = unsafe unlink(beside + end) } }
    try body(beside)
    guard unsafe rename(beside, path) == 0 else {
      throw CommandFailure(message: "cannot write \(path): \(words())")
    }
  }

  /// Whether both names lead to one file that is there.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return unsafe stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev
      && a.st_ino == b.st_ino
  }

  private static func writeThrough(
    to path: String, _ body: (StandardOutput) throws -> Void
  ) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(message: "cannot write \(path): \(words())")
    }
    defer { close(descriptor) }
    do {
      let output = StandardOutput(descriptor: descriptor)
      try body(output)
      try output.flush()
    } catch let failure as OutputFailure {
      throw CommandFailure(message: "cannot write \(path): \(failure.reason)")
    }
  }

  private static func made(_ beside: String, for path: String) throws -> Int32 {
    let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CommandFailure(message: "cannot write \(path): \(words())")
    }
    return descriptor
  }

  private static func sibling(of path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash]).\(path[slash...]).\(getpid()).part"
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private static func words() -> String {
    unsafe strerror(errno).flatMap { unsafe String(validatingCString: $0) } ?? "unknown error"
  }
}
