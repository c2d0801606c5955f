internal import Glibc

/// Reads whole files, and notices when they change under the reading.
package enum FileBytes {
  /// The bytes of the file at `path`, at most `limit` of them. `afterReading` runs each time they were read and before
  /// the file is looked at again.
  package static func read(
    _ path: String, limit: Int, afterReading: () -> Void = {}
  ) throws(InputProblem.Reason) -> [UInt8] {
    // A file in the middle of being saved is whole a moment later; one that changes again is not ours to wait for.
    for _ in 0..<2 {
      if let bytes = try readOnce(path, limit: limit, afterReading) { return bytes }
    }
    throw .changedWhileRead
  }

  /// Opens `path` for reading. Throws `notRegular` for a device, socket or pipe in the folders of a disk: opening a pipe
  /// that nobody writes to would never end. What the shell hands over open, such as `<(…)`, is read to its end.
  static func open(_ path: String) throws(InputProblem.Reason) -> Int32 {
    if isHandedOver(path) {
      let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemFailure.reason(errno) }
      return descriptor
    }
    // O_NONBLOCK means nothing to a file, and keeps a pipe without a writer from holding us.
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      // A socket in a folder cannot be opened at all.
      throw errno == ENXIO ? .notRegular : SystemFailure.reason(errno)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular
    }
    return descriptor
  }

  /// Whether the path names an open descriptor: /dev/stdin, /dev/fd/63, /proc/self/fd/0.
  static func isHandedOver(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/")
      || path.hasPrefix("/proc/") && path.contains("/fd/")
  }

  /// All that comes from an open descriptor, at most `limit` bytes.
  package static func readAll(descriptor: Int32, limit: Int) throws(InputProblem.Reason) -> [UInt8]
  {
    try drain(descriptor, expecting: 0, limit: limit)
  }

  /// nil where the file changed meanwhile.
  private static func readOnce(
    _ path: String, limit: Int, _ afterReading: () -> Void
  ) throws(InputProblem.Reason) -> [UInt8]? {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var before = stat()
    guard unsafe fstat(descriptor, &before) == 0 else { throw SystemFailure.reason(errno) }
    let isRegular = before.st_mode & S_IFMT == S_IFREG
    let size = isRegular ? Int(before.st_size) : 0
    guard size <= limit else { throw .tooLarge(limit: limit) }
    let bytes = try drain(descriptor, expecting: size, limit: limit)
    guard isRegular else { return bytes }
    afterReading()
    var after = stat()
    guard unsafe fstat(descriptor, &after) == 0 else { throw SystemFailure.reason(errno) }
    let same =
      before.st_size == after.st_size
      && before.st_mtim.tv_sec == after.st_mtim.tv_sec
      && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    // Files of /proc say they are empty and are not: their size tells nothing.
    return same && (size == 0 || bytes.count == size) ? bytes : nil
  }

  private static func drain(
    _ descriptor: Int32, expecting size: Int, limit: Int
  ) throws(InputProblem.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    // One byte more than announced, so that the end is seen in the first round.
    var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 1 << 16), 1 << 22))
    while true {
      let wanted = chunk.count
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, wanted)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFailure.reason(errno)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

/// What the system's error numbers mean for an input.
enum SystemFailure {
  static func reason(_ code: Int32) -> InputProblem.Reason {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .permission
    case ELOOP: .linkLoop
    default: .system(words(code))
    }
  }

  static func words(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(validatingCString: text) ?? "error \(code)"
  }
}
