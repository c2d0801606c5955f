internal import Glibc

/// A file's bytes, piece by piece.
final class FileChunks {
  private let descriptor: Int32

  private static let size = 1 << 16

  /// nil where it cannot be opened.
  init?(_ path: String) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes, as many as there are up to 64 KiB; empty at the end, nil where they cannot be read.
  func next() -> [UInt8]? {
    var isRead = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      while count < Self.size {
        let more = unsafe read(
          descriptor, buffer.baseAddress.map { unsafe $0 + count }, Self.size - count)
        if more == 0 { return }
        if more < 0 {
          if errno == EINTR { continue }
          isRead = false
          return
        }
        count += more
      }
    }
    return isRead ? bytes : nil
  }
}

/// The lines of a file.
enum FileLines {
  /// Bytes that a line of a site's list never has.
  private static let tooLong = 1 << 14

  /// Hands over one line after the other, without the empty ones, until `body` says that it is enough. What is longer than any
  /// line of ours is left out. A file that cannot be read has no lines.
  static func each(of path: String, _ body: (String) throws -> Bool) throws {
    guard let chunks = FileChunks(path) else { return }
    var line: [UInt8] = []
    func end() throws -> Bool {
      defer { line.removeAll(keepingCapacity: true) }
      guard !line.isEmpty, line.count < tooLong else { return true }
      return try body(String(decoding: line, as: UTF8.self))
    }
    while let bytes = chunks.next(), !bytes.isEmpty {
      var rest = bytes[...]
      while let place = rest.firstIndex(of: 0x0A) {
        if line.count < tooLong { line += rest[..<place] }
        guard try end() else { return }
        rest = rest[(place + 1)...]
      }
      if line.count < tooLong { line += rest }
    }
    _ = try end()
  }
}
