package import SQLiteKit

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// One armsdb file, opened for reading or writing. Belongs to one thread at a time. Everything throws `StoreError`.
package final class Store {
  package enum Mode: Hashable, Sendable {
    /// The file must exist; nothing is created or changed.
    case reading
    /// The file is made where it is missing, and migrated where it is older.
    case writing
  }

  /// How a file was left at the end of an import.
  package enum Ending: Hashable, Sendable {
    /// One file, complete when copied.
    case oneFile
    /// Another process holds the file open, so it stays in WAL: its `-wal` belongs to it until that process ends.
    case leftInWAL
  }

  package let path: String
  package let mode: Mode
  /// Stops what runs now with SQLite's "interrupted"; may be used from another thread.
  package let interrupter: Interrupter

  let database: Connection
  let matching: any SaleMatching
  let cache: SourcedReportCache
  let factsCache: DocumentFactsCache
  let log: DecisionLog
  /// Whether what changes is part of a transaction of several changes.
  private var isTogether = false
  /// Reports of one document of which the sales are resolved together: see `Derivation`. Less in tests alone.
  var mostAtOnce = 5_000
  /// Reports that hang together and are joined as a whole. Less in tests alone.
  var mostWhole = 48
  /// Called again and again while a long table is stored, which may take many minutes, with how far that is; what it throws
  /// ends it, and nothing of the table is there.
  package var pulse: (TableProgress) throws -> Void = { _ in }
  /// The run that is under way.
  var run: ImportRun?
  /// Whether this store made the file.
  let isNew: Bool
  /// What the file was where this store brought it up to its version of the schema; nil where it had that.
  package let older: OlderFile?

  /// Opens `path`; `busyTimeout` is how long to wait for another process's lock, in milliseconds.
  package convenience init(path: String, mode: Mode, busyTimeout: Int = 2_000) throws {
    try self.init(
      path: path, mode: mode, busyTimeout: busyTimeout, matching: MatchingRules())
  }

  package init(
    path: String, mode: Mode, busyTimeout: Int, matching: any SaleMatching
  ) throws {
    self.path = path
    self.mode = mode
    self.matching = matching
    isNew = mode == .writing && !FileManager.default.fileExists(atPath: path)
    (database, older) = try StoreOpening(path: path, mode: mode, busyTimeout: busyTimeout)
      .open()
    interrupter = database.interrupter
    cache = SourcedReportCache(database)
    factsCache = DocumentFactsCache(database, reports: cache)
    log = DecisionLog(database)
    // Derived rows of another version say less than this one's do, or other things. Who brought the file up to this
    // version may have been stopped before it came to that.
    if mode == .writing, try hasUnfinishedWork() { try rebuild(readAgain: nil) { _ in } }
  }

  /// A store over a connection that holds our schema, such as a copy in memory.
  init(over database: Connection, matching: any SaleMatching) {
    path = ":memory:"
    mode = .writing
    isNew = false
    older = nil
    self.matching = matching
    self.database = database
    interrupter = database.interrupter
    cache = SourcedReportCache(database)
    factsCache = DocumentFactsCache(database, reports: cache)
    log = DecisionLog(database)
  }

  private func hasUnfinishedWork() throws -> Bool {
    try translating { try database.first("SELECT 1 FROM unfinished") { _ in true } ?? false }
  }

  /// Closes the file; an import that was not ended keeps its whole documents.
  package func close() {
    database.close()
  }

  /// Closes the file after an import that failed: whole documents stay, and a file that was made for it and holds none
  /// goes.
  package func closeAfterFailure() {
    defer { close() }
    guard isNew else {
      _ = try? leaveWAL()
      return
    }
    // Under the writer's lock: what another process has put in meanwhile is not ours to remove.
    do {
      try database.transaction(.immediate) {
        let documents = try database.first("SELECT count(*) FROM documents") { try $0.int(0) }
        if documents == 0 { LeftFiles(of: path).remove() }
      }
    } catch {}
  }

  /// Rows that were read within a transaction that failed are gone, and their ids may come again.
  func forgetRows() {
    cache.removeAll()
    factsCache.removeAll()
    log.removeAll()
  }

  /// Runs `body` and lets its errors out as `StoreError`.
  func translating<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw StoreError(error)
    } catch let failure as DecodingFailure {
      throw StoreError.damaged(failure.description)
    }
  }

  /// What derives sales, at this moment.
  func derivation(_ cause: ChangeCause) -> Derivation {
    Derivation(
      database: database, matching: matching, cache: cache, log: log, time: Self.now, cause: cause,
      mostAtOnce: mostAtOnce, mostWhole: mostWhole)
  }

  /// Runs `body` as one transaction, and drops what was read within it where it fails: the rows are gone then, and their
  /// ids may come again.
  func changing<T>(_ body: () throws -> T) throws -> T {
    try translating {
      // What fails in it takes all of it back.
      if isTogether { return try body() }
      do {
        return try database.transaction { try body() }
      } catch {
        forgetRows()
        throw error
      }
    }
  }

  /// Runs `body`, which adds documents, as one transaction: a page that several of them change is written once. Where it
  /// throws, none of them is there. Other processes see all of them or none, and wait for as long as it takes.
  package func together(_ body: () throws -> Void) throws {
    if run == nil { try beginImport(command: "", extractor: "unknown") }
    let counts = run
    do {
      try changing {
        isTogether = true
        defer { isTogether = false }
        try body()
      }
    } catch {
      run = counts
      throw error
    }
  }

  /// Seconds since 1970-01-01 UTC.
  static var now: Int { Int(Date().timeIntervalSince1970) }

  /// The version of the schema that this program writes.
  package static var schemaVersion: Int { Schema.version }

  /// schema.sql, as this program was built with.
  package static var schema: String { Schema.sql }

  /// The folder that a file of this path lies in.
  package static func folder(of path: String) -> String { StoreOpening.folder(of: path) }

  /// The version of SQLite that is linked, such as 3.40.1.
  package static var sqliteVersion: String { Connection.version }
}

extension StoreError {
  /// What an error of SQLite means to someone who uses the store.
  init(_ error: SQLiteError) {
    self =
      switch error.primaryCode {
      case 3, 23: .permission  // SQLITE_PERM, SQLITE_AUTH
      case 5, 6: .locked  // SQLITE_BUSY, SQLITE_LOCKED
      case 8: .readOnly  // SQLITE_READONLY
      case 11: .damaged(error.message)  // SQLITE_CORRUPT
      case 13: .diskFull  // SQLITE_FULL
      // SQLITE_IOERR_WRITE and SQLITE_IOERR_SHMSIZE: a quota, a limit, or no room for the WAL's index.
      case 10 where error.code == 778 || error.code == 4874: .diskFull
      case 14: .permission  // SQLITE_CANTOPEN
      case 26: .notADatabase  // SQLITE_NOTADB
      // SQLITE_IOERR_SHORT_READ: the file ends before a page that it should hold.
      case 10 where error.code == 522: .damaged(error.message)
      default: .sqlite(error)
      }
  }
}
