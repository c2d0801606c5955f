/// What SQLite reports, with the SQL it was doing and never the values that were bound: those may be confidential.
package struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The extended result code, such as 2067 for a UNIQUE constraint.
  package let code: Int
  /// SQLite's own message.
  package let message: String
  /// The statement as written, with its placeholders; nil where no statement was involved.
  package let sql: String?

  package init(code: Int, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The low byte of the code: the result's family.
  package var primaryCode: Int { code & 0xff }

  package var description: String {
    "SQLite error \(code): \(message)" + (sql.map { " in: \($0)" } ?? "")
  }
}
