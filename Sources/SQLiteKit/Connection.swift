internal import CSQLite

/// One connection to one database. Not Sendable: it belongs to the thread that uses it.
@safe package final class Connection {
  package enum Mode: Hashable, Sendable {
    /// The file must exist and is never changed.
    case readOnly
    /// The file must exist.
    case readWrite
    /// The file is made where it is missing.
    case create
  }

  package struct Options: Hashable, Sendable {
    package var mode: Mode
    /// How long to wait for another connection's lock, in milliseconds.
    package var busyTimeout: Int
    /// Whether functions and virtual tables that are not known to be harmless may run from inside the schema.
    package var trustedSchema: Bool
    /// How many prepared statements are kept.
    package var statementCapacity: Int

    package init(
      mode: Mode = .readOnly, busyTimeout: Int = 5_000, trustedSchema: Bool = false,
      statementCapacity: Int = 128
    ) {
      self.mode = mode
      self.busyTimeout = busyTimeout
      self.trustedSchema = trustedSchema
      self.statementCapacity = statementCapacity
    }
  }

  /// nil after `close`.
  private var handle: OpaquePointer?
  private var cache: StatementCache
  package let interrupter: Interrupter
  /// How many transactions are nested now.
  var transactionDepth = 0

  /// Opens the file at `path`, with foreign keys and extended result codes on.
  package init(path: String, options: Options = Options()) throws {
    // A path that begins with "file:" must not become an address, and a NUL would cut it.
    guard !path.utf8.contains(0) else {
      throw SQLiteError(code: Int(SQLITE_CANTOPEN), message: "a path cannot hold a NUL")
    }
    let flags =
      switch options.mode {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    Self.countNoMemory
    var opened: OpaquePointer?
    let name = path.hasPrefix("file:") ? "./" + path : path
    let code = unsafe sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let database = unsafe opened else {
      throw SQLiteError(code: Int(SQLITE_NOMEM), message: "out of memory")
    }
    guard code == SQLITE_OK else {
      let error = unsafe SQLiteError(from: database, code: code, sql: nil)
      unsafe sqlite3_close_v2(database)
      throw error
    }
    unsafe handle = database
    unsafe interrupter = Interrupter(database)
    cache = StatementCache(capacity: max(1, options.statementCapacity))
    unsafe sqlite3_busy_timeout(database, Int32(clamping: options.busyTimeout))
    for code in unsafe [
      csqlite_set_trusted_schema(database, options.trustedSchema ? 1 : 0),
      csqlite_set_defensive(database, 1),
      csqlite_forbid_quoted_strings(database),
    ] where code != SQLITE_OK {
      throw unsafe SQLiteError(from: database, code: code, sql: nil)
    }
    try run("PRAGMA foreign_keys = ON")
  }

  /// Done once, before the first connection.
  private static let countNoMemory: Void = csqlite_count_no_memory()

  /// A database in memory, gone when the connection closes.
  package static func inMemory(trustedSchema: Bool = false) throws -> Connection {
    try Connection(
      path: ":memory:", options: Options(mode: .create, trustedSchema: trustedSchema))
  }

  deinit {
    close()
  }

  /// Lets go of statements and file. Later calls throw.
  package func close() {
    guard let database = unsafe handle else { return }
    interrupter.invalidate()
    cache.removeAll()
    unsafe handle = nil
    // The v2 form waits for cursors that still live, and is safe with them.
    unsafe sqlite3_close_v2(database)
  }

  package var isOpen: Bool { unsafe handle != nil }

  /// Switches trusted_schema: on for a schema that was compared and found to be ours.
  package func setTrustedSchema(_ on: Bool) throws {
    let database = try unsafe open()
    let code = unsafe csqlite_set_trusted_schema(database, on ? 1 : 0)
    guard code == SQLITE_OK else { throw unsafe SQLiteError(from: database, code: code, sql: nil) }
  }

  /// The row id of the latest INSERT.
  package var lastInsertID: Int {
    unsafe handle.map { Int(unsafe sqlite3_last_insert_rowid($0)) } ?? 0
  }

  /// How many rows the latest INSERT, UPDATE or DELETE changed.
  package var changes: Int { unsafe handle.map { Int(unsafe sqlite3_changes64($0)) } ?? 0 }

  /// How many rows were changed since the connection was opened, by triggers and foreign keys too.
  package var totalChanges: Int {
    unsafe handle.map { Int(unsafe sqlite3_total_changes64($0)) } ?? 0
  }

  /// False within a transaction that SQLite has not rolled back on its own.
  package var isAutocommit: Bool {
    unsafe handle.map { unsafe sqlite3_get_autocommit($0) != 0 } ?? true
  }

  /// The version of the SQLite that is linked, such as 3.40.1.
  package static var version: String { unsafe String(cString: sqlite3_libversion()) }

  /// Whether it was built with an option, such as `ENABLE_FTS5`.
  package static func isBuilt(with option: String) -> Bool {
    unsafe sqlite3_compileoption_used(option) != 0
  }

  /// The statements that are kept ready, sorted.
  package var prepared: [String] { cache.sql }

  /// How many statements are kept ready.
  package var preparedCount: Int { cache.count }

  func open() throws -> OpaquePointer {
    guard let handle = unsafe handle else {
      throw SQLiteError(code: Int(SQLITE_MISUSE), message: "the connection is closed")
    }
    return unsafe handle
  }

  /// A statement that is not in use, from the cache or new.
  func statement(_ sql: String) throws -> Statement {
    let database = try unsafe open()
    if let ready = cache.idle(sql) { return ready }
    guard let statement = try unsafe Statement(sql, database: database, persistent: true) else {
      throw SQLiteError(code: Int(SQLITE_MISUSE), message: "no statement", sql: sql)
    }
    guard try unsafe isBlank(statement.tail, database) else {
      throw SQLiteError(code: Int(SQLITE_MISUSE), message: "more than one statement", sql: sql)
    }
    cache.insert(statement)
    return statement
  }

  /// Whether nothing but blanks and comments stands in `sql`.
  func isBlank(_ sql: String, _ database: OpaquePointer) throws -> Bool {
    if sql.utf8.allSatisfy({ " \n\r\t;".utf8.contains($0) }) { return true }
    // What does not even compile is no comment.
    do {
      guard
        let rest = try unsafe Statement(sql, database: database, persistent: false)
      else { return true }
      _ = rest
      return false
    } catch { return false }
  }
}
