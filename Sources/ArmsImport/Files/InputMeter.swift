internal import Glibc

/// How much of what a command was given has been taken up, in bytes, for those who wait for it.
///
/// Belongs to the task that asks an `InputSource` for its items.
package final class InputMeter {
  /// Of files as they lie on the disk, packed ones too.
  package internal(set) var bytes = 0

  package init() {}

  /// The bytes of all files that paths name, those below folders too; nil where one is a pipe, or what comes is not
  /// known beforehand. Looks at every file, and reads none.
  package static func total(_ paths: [String], leavingOut database: String? = nil) -> Int? {
    var sum = 0
    for path in paths {
      guard path != "-", !FileBytes.isHandedOver(path) else { return nil }
      guard (try? FileKind.of(path, following: true)) == .folder else {
        sum += size(path)
        continue
      }
      var walk = FolderWalk(path, leavingOut: database)
      while let item = walk.next() {
        if case .file(let file, _) = item { sum += size(file) }
      }
    }
    return sum
  }

  /// Zero where there is no such file.
  static func size(_ path: String) -> Int {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(status.st_size)
  }
}
