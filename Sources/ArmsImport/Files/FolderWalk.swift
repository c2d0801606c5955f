internal import Glibc

/// The files below a folder: sorted by the bytes of their names, hidden ones left out, links not followed.
///
/// Folders are read one at a time, as the walk comes to them.
struct FolderWalk: IteratorProtocol {
  /// Paths that wait, the next one last.
  private var waiting: [String]
  private var isRoot = true
  private let database: String?

  /// `database` is left out, with what SQLite keeps beside it: whoever imports a folder may keep the file in it.
  init(_ folder: String, leavingOut database: String? = nil) {
    waiting = [folder]
    self.database = database
  }

  mutating func next() -> InputItem? {
    while let path = waiting.popLast() {
      let root = isRoot
      isRoot = false
      do throws(InputProblem.Reason) {
        switch try FileKind.of(path, following: root) {
        case .regular:
          if Self.isDatabase(path, database) { continue }
          if let item = InputSource.item(forFile: path) { return item }
        case .link: return .notice(InputNotice(name: path, reason: .link))
        case .other: return .problem(InputProblem(path, .notRegular))
        case .folder:
          let (names, isEmpty, unreadable) = try Self.entries(of: path)
          waiting += names.reversed().map { InputSource.join(path, $0) }
          if let first = unreadable.min() {
            return .problem(
              InputProblem(path, .unreadableName(first, count: unreadable.count)))
          }
          if isEmpty, root { return .problem(InputProblem(path, .emptyFolder)) }
        }
      } catch {
        return .problem(InputProblem(path, error))
      }
    }
    return nil
  }

  /// Whether the file is `database`, or what SQLite keeps beside it.
  static func isDatabase(_ path: String, _ database: String?) -> Bool {
    guard let database else { return false }
    return ["", "-wal", "-shm", "-journal"].contains { suffix in
      guard path.hasSuffix(lastName(of: database) + suffix) else { return false }
      var (here, there) = (stat(), stat())
      return unsafe stat(path, &here) == 0 && stat(database + suffix, &there) == 0
        && here.st_dev == there.st_dev && here.st_ino == there.st_ino
    }
  }

  private static func lastName(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
      ?? path
  }

  /// Sorted names in a folder, hidden ones left out; whether there are none; those that are not UTF-8, with
  /// marks for what cannot be read.
  static func entries(
    of folder: String
  ) throws(InputProblem.Reason) -> (names: [String], isEmpty: Bool, unreadable: [String]) {
    guard let handle = unsafe opendir(folder) else { throw SystemFailure.reason(errno) }
    defer { unsafe _ = closedir(handle) }
    var names: [String] = []
    var unreadable: [String] = []
    while let entry = unsafe readdir(handle) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        unreadable.append(String(decoding: bytes, as: UTF8.self))
        continue
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (names, names.isEmpty && unreadable.isEmpty, unreadable)
  }
}
