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
    try bind(values) { _, _ in false }
  }

  /// Binds all values but those that `isLent` takes upon itself.
  private func bind(
    _ values: [(any Bindable)?], but isLent: (Int32, Value) -> Bool
  ) throws {
    guard values.count == parameterCount else {
      throw SQLiteError(
        code: Int(SQLITE_RANGE),
        message: "\(parameterCount) values wanted and \(values.count) given", sql: sql)
    }
    isBusy = true
    for (offset, value) in values.enumerated() {
      let (value, index) = (value?.databaseValue ?? .null, Int32(clamping: offset + 1))
      if isLent(index, value) { continue }
      let code = bind(value, at: index)
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  /// Binds values and steps to the end, dropping rows. Long texts and blobs are lent and not copied: a document of 60 MB
  /// would be held five times else.
  func run(with values: [(any Bindable)?]) throws {
    var long: [(index: Int32, value: Value)] = []
    try bind(values) { index, value in
      guard Self.isLong(value) else { return false }
      long.append((index, value))
      return true
    }
    if long.isEmpty {
      while try step() {}
    } else {
      try lend(long[...])
    }
  }

  /// Bytes from which on a value is lent.
  private static let long = 1 << 16

  private static func isLong(_ value: Value) -> Bool {
    switch value {
    // What holds NUL would end there.
    case .text(let text): text.utf8.count >= long && !text.utf8.contains(0)
    case .blob(let blob): blob.count >= long
    default: false
    }
  }

  /// Binds the values where they stand, and steps while they do.
  private func lend(_ values: ArraySlice<(index: Int32, value: Value)>) throws {
    guard let (index, value) = values.first else {
      while try step() {}
      return
    }
    // Whatever happens, none is looked at once it is gone.
    defer { reset() }
    func go(_ code: Int32) throws {
      guard code == SQLITE_OK else { throw failure(code) }
      try lend(values.dropFirst())
    }
    switch value {
    case .text(let text):
      try unsafe text.withCString { try go(unsafe csqlite_bind_lent_text(handle, index, $0)) }
    case .blob(let blob):
      try unsafe blob.withUnsafeBytes {
        try go(unsafe csqlite_bind_lent_blob(handle, index, $0.baseAddress, UInt64($0.count)))
      }
    default: try go(bind(value, at: index))
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
