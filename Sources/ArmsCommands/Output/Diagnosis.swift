internal import ArmsImport
internal import ArmsStore
internal import Glibc
internal import SQLiteKit

/// What the program finds of what it needs: its own parts, other programs, and the database.
struct Diagnosis {
  enum State: String {
    case ok
    /// Not there, and not needed before something asks for it.
    case none
    case missing
    /// There, and of no use as it is.
    case broken
  }

  struct Finding: Hashable {
    var what: String
    var state: State
    var detail: String

    var isFault: Bool { state == .missing || state == .broken }
  }

  let database: DatabaseOptions

  func findings() -> [Finding] { parts() + programs() + [file(), room()] }

  /// The program and the libraries it runs with.
  private func parts() -> [Finding] {
    let fullText = Connection.isBuilt(with: "ENABLE_FTS5")
    return [
      Finding(
        what: "armsdb", state: .ok,
        detail: "commit \(Build.commit), schema \(Store.schemaVersion)"),
      Finding(
        what: "SQLite", state: fullText ? .ok : .broken,
        detail: fullText ? Store.sqliteVersion : DoctorWords.noFullText(Store.sqliteVersion)),
      Finding(what: "libxml2", state: .ok, detail: Libraries.libxml2),
      Finding(what: "zlib", state: .ok, detail: Libraries.zlib),
    ]
  }

  /// The programs that readers need, each once.
  private func programs() -> [Finding] {
    let folders = SearchPath.folders
    var kinds: [NeededProgram: [ReaderKind]] = [:]
    var order: [NeededProgram] = []
    for kind in ReaderKind.allCases {
      for program in kind.reader.needs {
        if kinds[program] == nil { order.append(program) }
        kinds[program, default: []].append(kind)
      }
    }
    return order.map { program in
      let path = program.path(in: folders)
      return Finding(
        what: program.name, state: path == nil ? .missing : .ok,
        detail: DoctorWords.program(program, at: path, for: kinds[program] ?? []))
    }
  }

  /// The database, opened for reading as every command opens it.
  private func file() -> Finding {
    let (path, origin) = database.location
    do {
      let store = try Store(path: path, mode: .reading)
      defer { store.close() }
      let counts = try store.counts()
      let isWritable = unsafe access(path, W_OK) == 0
      return Finding(
        what: "file", state: .ok,
        detail: DoctorWords.file(
          "\(path) (from \(origin.rawValue))", documents: counts.documents, sales: counts.sales,
          isWritable: isWritable))
    } catch StoreError.missingFile where origin == .byDefault {
      return Finding(what: "file", state: .none, detail: DoctorWords.noFile(path))
    } catch {
      let state: State = error as? StoreError == .missingFile ? .missing : .broken
      let words = (error as? StoreError).map { StoreMessages.message($0, database) } ?? "\(error)"
      return Finding(what: "file", state: state, detail: words)
    }
  }

  /// The room on the disk of the database.
  private func room() -> Finding {
    let folder = Store.folder(of: database.path)
    var status = statvfs()
    guard unsafe statvfs(folder, &status) == 0 else {
      return Finding(what: "disk", state: .missing, detail: DoctorWords.noFolder(folder))
    }
    let free = Int(clamping: status.f_bavail).multipliedReportingOverflow(
      by: Int(clamping: status.f_frsize))
    let isWritable = unsafe access(folder, W_OK) == 0
    return Finding(
      what: "disk", state: .ok,
      detail: DoctorWords.room(
        free.overflow ? .max : free.partialValue, folder: folder, isWritable: isWritable))
  }
}
