internal import Glibc

/// A file that is made, and never one that is there already.
enum NewFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw CommandFailure(message: "\(path) is there already; name another file, or remove it")
      }
      let words = unsafe strerror(errno).flatMap { unsafe String(validatingCString: $0) }
      throw CommandFailure(message: "cannot make \(path): \(words ?? "unknown error")")
    }
    defer { close(descriptor) }
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch let failure as OutputFailure {
      // Half a file would pass for a whole one.
      _ = unsafe unlink(path)
      throw CommandFailure(message: "cannot write \(path): \(failure.reason)")
    }
  }
}
