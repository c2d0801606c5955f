internal import Glibc

/// Why a folder cannot be watched.
package enum WatchProblem: Error, Hashable, Sendable {
  case notAFolder(String)
  /// The system's limit on watched folders is reached, at this one.
  case tooMany(String)
  case reason(String, InputProblem.Reason)
}

/// Watches folders with all below them, and tells which files were written whole: closed after writing, or moved in.
///
/// Hidden files, links, and the database with what SQLite keeps beside it are passed over, as when a folder is read.
package final class FolderWatch {
  /// Readable where something happened.
  package let descriptor: Int32
  private let roots: [String]
  private let database: String?
  private var folders: [Int32: String] = [:]
  private var rootsLeft: Set<Int32> = []
  private var problems: [InputProblem] = []
  /// Files that were told of: a folder is gone through again where too much happened at once.
  private var told: Set<InputProblem> = []

  private static let mask =
    UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Begins to watch; what happens from now on is told by `changes`.
  package init(_ roots: [String], leavingOut database: String?) throws(WatchProblem) {
    self.roots = roots
    self.database = database
    // Whoever opens a file in the moment in which it has a lease makes the system send this; it would end the process.
    signal(SIGIO, SIG_IGN)
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else {
      throw errno == EMFILE
        ? .tooMany(roots.first ?? "") : .reason(roots.first ?? "", SystemFailure.reason(errno))
    }
    for root in roots {
      do throws(InputProblem.Reason) {
        guard try FileKind.of(root, following: true) == .folder else { throw .notRegular }
      } catch .notRegular {
        throw .notAFolder(root)
      } catch {
        throw .reason(root, error)
      }
      if let watch = try add(root, isRoot: true) { rootsLeft.insert(watch) }
    }
  }

  deinit { close(descriptor) }

  /// Whether no folder is left to watch: all were removed or moved away.
  package var isOver: Bool { rootsLeft.isEmpty }

  /// The files that are there and that nobody is writing: whoever is will be told of when it is closed.
  package func present() -> [String] { roots.flatMap { files(below: $0) } }

  /// The files that were written whole since the last time, sorted. Empties what the system has to tell.
  package func changes() throws(WatchProblem) -> [String] {
    var found: Set<String> = []
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      var at = 0
      while at + 16 <= count {
        let length = Int(Self.number(bytes, at + 12))
        let name = bytes[(at + 16)..<min(count, at + 16 + length)].prefix { $0 != 0 }
        try take(
          Int32(bitPattern: Self.number(bytes, at)), Self.number(bytes, at + 4), Array(name), &found
        )
        at += 16 + length
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Four bytes of an event, in the order of this machine.
  private static func number(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: at, as: UInt32.self) }
  }

  private func take(
    _ watch: Int32, _ mask: UInt32, _ name: [UInt8], _ found: inout Set<String>
  ) throws(WatchProblem) {
    func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }
    if has(Int32(IN_Q_OVERFLOW)) {
      // Too much happened to be told: everything is looked at again, and what is known costs little.
      found.formUnion(present())
      return
    }
    if has(Int32(IN_IGNORED)) || has(Int32(IN_MOVE_SELF)) {
      if has(Int32(IN_IGNORED)) { folders[watch] = nil }
      rootsLeft.remove(watch)
      return
    }
    guard let folder = folders[watch], let first = name.first, first != UInt8(ascii: ".") else {
      return
    }
    guard let name = String(validating: name, as: UTF8.self) else {
      if has(Int32(IN_CLOSE_WRITE)) || has(Int32(IN_MOVED_TO)) {
        tell(
          InputProblem(
            folder, .unreadableName(String(decoding: name, as: UTF8.self), count: 1)))
      }
      return
    }
    let path = InputSource.join(folder, name)
    if has(Int32(IN_ISDIR)) {
      guard has(Int32(IN_CREATE)) || has(Int32(IN_MOVED_TO)) else { return }
      _ = try add(path)
      // What was put in before it was watched.
      found.formUnion(files(below: path))
    } else if has(Int32(IN_CLOSE_WRITE)) || has(Int32(IN_MOVED_TO)) {
      if let file = document(path) { found.insert(file) }
    }
  }

  private func tell(_ problem: InputProblem) {
    if told.insert(problem).inserted { problems.append(problem) }
  }

  /// Folders below that cannot be watched and files that cannot be named, as far as they were not told yet.
  package func newProblems() -> [InputProblem] {
    defer { problems = [] }
    return problems
  }

  /// Watches a folder and those below it. nil where it is gone by now, or cannot be read and stands in one that can.
  private func add(_ folder: String, isRoot: Bool = false) throws(WatchProblem) -> Int32? {
    let watch = unsafe inotify_add_watch(descriptor, folder, Self.mask)
    guard watch >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return nil
      case ENOSPC: throw .tooMany(folder)
      default:
        let reason = SystemFailure.reason(errno)
        guard !isRoot else { throw .reason(folder, reason) }
        problems.append(InputProblem(folder, reason))
        return nil
      }
    }
    folders[watch] = folder
    for name in (try? FolderWalk.entries(of: folder).names) ?? [] {
      let path = InputSource.join(folder, name)
      if (try? FileKind.of(path, following: false)) == .folder { _ = try add(path) }
    }
    return watch
  }

  private func files(below folder: String) -> [String] {
    var walk = FolderWalk(folder, leavingOut: database)
    var files: [String] = []
    while let item = walk.next() {
      switch item {
      case .file(let path, _): if !Self.isBeingWritten(path) { files.append(path) }
      case .problem(let problem): if case .unreadableName = problem.reason { tell(problem) }
      case .member, .notice: break
      }
    }
    return files
  }

  /// The document that a file is, or describes; nil where it is none.
  private func document(_ path: String) -> String? {
    guard !FolderWalk.isDatabase(path, database), !Self.isBesideDatabase(path) else { return nil }
    let suffix = InputSource.sideFileSuffix
    let file = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    return (try? FileKind.of(file, following: false)) == .regular ? file : nil
  }

  /// Whether SQLite keeps it beside a database while somebody writes to that.
  private static func isBesideDatabase(_ path: String) -> Bool {
    ["-journal", "-wal", "-shm"].contains { suffix in
      path.hasSuffix(suffix) && FileKind.exists(String(path.dropLast(suffix.count)))
    }
  }

  /// Whether somebody has the file open to write to it, as far as the system tells: a lease for reading is refused then.
  private static func isBeingWritten(_ path: String) -> Bool {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    let setLease: Int32 = 1024  // F_SETLEASE, which Glibc's module does not have
    if fcntl(file, setLease, Int32(F_RDLCK)) == 0 {
      _ = fcntl(file, setLease, Int32(F_UNLCK))
      return false
    }
    return errno == EAGAIN
  }
}
