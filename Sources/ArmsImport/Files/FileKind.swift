internal import Glibc

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case regular, folder, link
  /// A device, socket or pipe.
  case other

  /// What `path` names; a link is followed where `following` is true.
  package static func of(
    _ path: String, following: Bool
  ) throws(InputProblem.Reason) -> FileKind {
    var status = stat()
    let result = unsafe following ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw SystemFailure.reason(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether anything stands at `path`.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
