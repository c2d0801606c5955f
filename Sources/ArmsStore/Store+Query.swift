package import SQLiteKit

extension Store {
  /// Runs one statement of a person's own that only reads. Throws `QueryRefusal` (SQLiteKit) for any other, and
  /// `StoreError.sqlite` with SQLite's message where it does not compile.
  package func readOnlyQuery(_ sql: String) throws -> RowCursor {
    try translating { try database.query(sql) }
  }
}
