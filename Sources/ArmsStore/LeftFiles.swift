internal import Glibc

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A database file and what SQLite keeps beside it, as files: for the moments in which SQLite itself cannot be asked.
struct LeftFiles {
  let path: String

  init(of path: String) {
    self.path = path
  }

  /// Whether someone who opens the file must write first: a journal to take back, or WAL to read through.
  var needsWriting: Bool {
    // Byte 18 of the header is the format's write version, and 2 is WAL.
    FileManager.default.fileExists(atPath: path + "-journal") || header.dropFirst(18).first == 2
  }

  /// Whether the header bears our application_id, or was not yet written at all.
  var isOurs: Bool {
    applicationID == Schema.applicationID || header.allSatisfy { $0 == 0 }
  }

  /// Whether it is a database of SQLite, whosever.
  var isSQLite: Bool { header.starts(with: Array("SQLite format 3\0".utf8)) }

  /// As the header bears it.
  var applicationID: Int {
    header.dropFirst(68).prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Removes the file where it holds not one byte.
  func removeIfEmpty() {
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_size == 0 { remove() }
  }

  /// Removes all of it.
  func remove() {
    for suffix in ["", "-journal", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  private var header: [UInt8] {
    let address = URL(filePath: path)
    guard let bytes = try? Data(contentsOf: address, options: .alwaysMapped) else { return [] }
    return [UInt8](bytes.prefix(100))
  }
}
