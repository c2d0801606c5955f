internal import Glibc
internal import SQLiteKit

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Another armsdb file, to be read and brought into one. It is never changed: one of an older schema is read from a copy that
/// is carried over into this one, and that is gone when it is closed.
package final class SourceFile {
  package let store: Store
  private let folder: URL?

  /// Throws `StoreError` of that file, such as `foreign`.
  package init(path: String) throws {
    do {
      store = try Store(path: path, mode: .reading)
      folder = nil
    } catch StoreError.older {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "armsdb-\(UUID().uuidString)", directoryHint: .isDirectory)
      do {
        try FileManager.default.createDirectory(
          at: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
        store = try Self.carried(path, folder.appending(path: "copy.sqlite").path)
      } catch {
        try? FileManager.default.removeItem(at: folder)
        throw error
      }
      self.folder = folder
    }
  }

  private static func carried(_ path: String, _ copy: String) throws -> Store {
    do {
      let original = try Connection(path: path, options: .init(mode: .readOnly))
      defer { original.close() }
      try original.copy(toFile: copy)
    } catch let error as SQLiteError {
      throw StoreError(error)
    }
    return try Store(path: copy, mode: .writing)
  }

  package func close() {
    store.close()
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }

  /// Whether the first bytes of a regular file are those of a SQLite database, whosever it is.
  package static func isDatabase(_ path: String) -> Bool {
    // A pipe is read once, by whoever reads its documents.
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return LeftFiles(of: path).isSQLite
  }

  /// Whether both names lead to one file.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return unsafe stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev
      && a.st_ino == b.st_ino
  }
}
