internal import CSQLite

/// The rows of one run of one statement that only reads, handed out one at a time.
package final class RowCursor {
  /// Names of the columns, in order; they may repeat.
  package let columns: [String]
  private let statement: Statement
  private var isDone = false

  fileprivate init(_ statement: Statement) {
    self.statement = statement
    columns = (0..<statement.columnCount).map(statement.columnName)
  }

  /// The next row, or nil after the last. Text that is not UTF-8 comes as its bytes, a blob.
  package func next() throws -> [Value]? {
    guard !isDone, try statement.step() else {
      isDone = true
      return nil
    }
    let row = Row(statement)
    return try columns.indices.map { column in
      do {
        return try row.value(column)
      } catch let failure as DecodingFailure where failure.reason == .invalidText {
        return .blob(statement.blob(column))
      }
    }
  }
}

/// Why a statement was not run as a query.
package enum QueryRefusal: Error, Hashable, Sendable {
  /// Blanks and comments only.
  case empty
  /// Another statement follows the first.
  case severalStatements
  /// It would change a database, attach one, or end a transaction.
  case writes
  /// It has placeholders, and nothing stands for them.
  case placeholders
}

extension Connection {
  /// Opens a statement of a person's own. Throws `QueryRefusal` for anything but one statement that reads.
  package func query(_ sql: String) throws -> RowCursor {
    let database = try unsafe open()
    // sqlite3_stmt_readonly counts ATTACH as reading; the authorizer is asked while the statement is compiled.
    unsafe sqlite3_set_authorizer(
      database,
      { _, action, _, _, _, _ in
        switch action {
        case SQLITE_ATTACH, SQLITE_DETACH, SQLITE_TRANSACTION, SQLITE_SAVEPOINT: SQLITE_DENY
        default: SQLITE_OK
        }
      }, nil)
    defer { unsafe sqlite3_set_authorizer(database, nil, nil) }
    let prepared: Statement?
    do {
      prepared = try unsafe Statement(sql, database: database, persistent: false)
    } catch let error as SQLiteError {
      if try unsafe error.primaryCode == Int(SQLITE_AUTH) || isWriting(sql, database) {
        throw QueryRefusal.writes
      }
      throw error
    }
    guard let statement = prepared else { throw QueryRefusal.empty }
    guard statement.isReadOnly else { throw QueryRefusal.writes }
    guard statement.parameterCount == 0 else { throw QueryRefusal.placeholders }
    guard try unsafe isBlank(statement.tail, database) else {
      throw QueryRefusal.severalStatements
    }
    return RowCursor(statement)
  }
  /// Whether a statement that does not compile is one that writes: its triggers may have failed before it could be asked.
  private func isWriting(_ sql: String, _ database: OpaquePointer) throws -> Bool {
    unsafe sqlite3_set_authorizer(
      database,
      { _, action, _, _, _, _ in
        switch action {
        case SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE: SQLITE_DENY
        default: SQLITE_OK
        }
      }, nil)
    do {
      _ = try unsafe Statement(sql, database: database, persistent: false)
      return false
    } catch let error as SQLiteError {
      return error.primaryCode == Int(SQLITE_AUTH)
    }
  }
}
