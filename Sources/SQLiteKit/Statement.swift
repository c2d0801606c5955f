internal import CSQLite

/// A prepared statement. Stays inside SQLiteKit: callers see rows and cursors.
@safe final class Statement {
  let sql: String
  /// What follows the first statement of the text given, from the first byte after its semicolon.
  let tail: String
  private let handle: OpaquePointer
  private let database: OpaquePointer
  /// True from the first bind to the reset: a statement in use is not lent a second time.
  var isBusy = false
  /// Rows stepped to since the last reset.
  private(set) var rowNumber = 0
  let columnCount: Int

  /// Prepares the first statement of `sql`; nil where it holds only blanks and comments.
  init?(_ sql: String, database: OpaquePointer, persistent: Bool) throws {
    var handle: OpaquePointer?
    var tail = ""
    var copy = sql
    let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let code = copy.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        var rest: UnsafePointer<CChar>?
        let code = unsafe sqlite3_prepare_v3(
          database, characters.baseAddress, Int32(clamping: characters.count), flags, &handle,
          &rest)
        if let rest = unsafe rest, let base = characters.baseAddress {
          let consumed = unsafe rest - base
          tail = unsafe String(decoding: bytes[consumed...], as: UTF8.self)
        }
        return code
      }
    }
    guard code == SQLITE_OK else {
      throw unsafe SQLiteError(from: database, code: code, sql: sql)
    }
    guard let handle = unsafe handle else { return nil }
    self.sql = sql
    self.tail = tail
    unsafe self.handle = handle
    unsafe self.database = database
    self.columnCount = Int(unsafe sqlite3_column_count(handle))
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Whether it leaves the database file as it is; an EXPLAIN does, whatever it explains.
  var isReadOnly: Bool {
    unsafe sqlite3_stmt_readonly(handle) != 0 || sqlite3_stmt_isexplain(handle) != 0
  }

  var parameterCount: Int { Int(unsafe sqlite3_bind_parameter_count(handle)) }

  func bind(_ values: [(any Bindable)?]) throws {
    guard values.count == parameterCount else {
      throw SQLiteError(
        code: Int(SQLITE_RANGE),
        message: "\(parameterCount) values wanted and \(values.count) given", sql: sql)
    }
    isBusy = true
    for (offset, value) in values.enumerated() {
      let code = bind(value?.databaseValue ?? .null, at: Int32(clamping: offset + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let integer): return unsafe sqlite3_bind_int64(handle, index, integer)
    case .real(let real): return unsafe sqlite3_bind_double(handle, index, real)
    case .text(var text):
      return text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
          // An empty string may have no address, and a null pointer would bind NULL.
          guard let base = characters.baseAddress else {
            return unsafe csqlite_bind_text(handle, index, "", 0)
          }
          return unsafe csqlite_bind_text(handle, index, base, UInt64(characters.count))
        }
      }
    case .blob(let blob):
      return unsafe blob.withUnsafeBytes { bytes in
        unsafe csqlite_bind_blob(handle, index, bytes.baseAddress, UInt64(bytes.count))
      }
    }
  }

  /// Steps to the next row; false after the last.
  func step() throws -> Bool {
    isBusy = true
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW:
      rowNumber += 1
      return true
    case SQLITE_DONE: return false
    default:
      let error = failure(code)
      reset()
      throw error
    }
  }

  /// Makes it ready for another run and lets go of the values.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
    rowNumber = 0
    isBusy = false
  }

  private func failure(_ code: Int32) -> SQLiteError {
    unsafe SQLiteError(from: database, code: code, sql: sql)
  }

  func columnName(_ index: Int) -> String {
    guard let name = unsafe sqlite3_column_name(handle, Int32(clamping: index)) else {
      return "\(index)"
    }
    return unsafe String(cString: name)
  }

  func storageClass(_ index: Int) -> StorageClass {
    switch unsafe sqlite3_column_type(handle, Int32(clamping: index)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  func integer(_ index: Int) -> Int64 {
    unsafe sqlite3_column_int64(handle, Int32(clamping: index))
  }

  func real(_ index: Int) -> Double { unsafe sqlite3_column_double(handle, Int32(clamping: index)) }

  /// The text's bytes; the pointer comes before the length, as SQLite's manual demands.
  func withText<R>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let column = Int32(clamping: index)
    let pointer = unsafe sqlite3_column_text(handle, column)
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe body(UnsafeBufferPointer(start: pointer, count: pointer == nil ? 0 : count))
  }

  func blob(_ index: Int) -> [UInt8] {
    let column = Int32(clamping: index)
    let pointer = unsafe sqlite3_column_blob(handle, column)
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    guard let pointer = unsafe pointer, count > 0 else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: pointer, count: count))
  }
}

extension SQLiteError {
  /// The last error of a connection.
  init(from database: OpaquePointer, code: Int32, sql: String?) {
    let message = unsafe sqlite3_errmsg(database).map { unsafe String(cString: $0) }
    self.init(code: Int(code), message: message ?? "unknown error", sql: sql)
  }
}
