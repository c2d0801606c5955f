import Foundation
import Testing

@testable import SQLiteKit

@Suite struct RowCursorTests {
  private func database() throws -> Connection {
    let database = try Connection.inMemory()
    try database.script("CREATE TABLE t (x); INSERT INTO t VALUES (1), ('a'), (NULL)")
    return database
  }

  @Test func rowsComeOneAtATimeAndEnd() throws {
    let cursor = try database().query("SELECT x, x AS x, 1.5 FROM t ORDER BY rowid; -- all")
    #expect(cursor.columns == ["x", "x", "1.5"])
    #expect(try cursor.next() == [.integer(1), .integer(1), .real(1.5)])
    #expect(try cursor.next()?[0] == .text("a"))
    #expect(try cursor.next()?[0] == .null)
    #expect(try cursor.next() == nil)
    #expect(try cursor.next() == nil)
  }

  @Test func textThatIsNotUTF8ComesAsBytes() throws {
    let cursor = try database().query("SELECT CAST(x'c328' AS TEXT)")
    #expect(try cursor.next() == [.blob([0xc3, 0x28])])
  }

  @Test(arguments: [
    "DELETE FROM t", "INSERT INTO t VALUES (1)", "CREATE TABLE u (x)", "DROP TABLE t",
    "ATTACH 'x.db' AS y", "BEGIN", "COMMIT", "SAVEPOINT s", "VACUUM", "PRAGMA user_version = 5",
    "CREATE TEMP TABLE u (x)", "INSERT INTO t VALUES (1) RETURNING x", "ANALYZE",
    "VACUUM INTO '/tmp/sqlitekit-vacuum-into-must-not-exist.db'", "DETACH main",
  ])
  func whatWritesIsRefused(_ sql: String) throws {
    #expect(throws: QueryRefusal.writes) { try database().query(sql) }
    #expect(
      !FileManager.default.fileExists(atPath: "/tmp/sqlitekit-vacuum-into-must-not-exist.db"))
  }

  @Test func whatIsNoQueryIsRefused() throws {
    #expect(throws: QueryRefusal.empty) { try database().query("  -- nothing\n") }
    #expect(throws: QueryRefusal.severalStatements) { try database().query("SELECT 1; SELECT 2") }
    #expect(throws: QueryRefusal.severalStatements) { try database().query("SELECT 1; nonsense") }
    #expect(throws: QueryRefusal.placeholders) { try database().query("SELECT ?") }
    #expect(throws: SQLiteError.self) { try database().query("SELEKT 1") }
  }

  @Test func whatReadsIsAllowed() throws {
    let database = try database()
    for sql in [
      "WITH a AS (SELECT 1) SELECT * FROM a", "VALUES (1)", "EXPLAIN QUERY PLAN SELECT * FROM t",
      "PRAGMA table_info(t)", "EXPLAIN DELETE FROM t",
    ] {
      #expect(try database.query(sql).next() != nil, "\(sql)")
    }
    // Refusing is no state of the connection.
    try database.transaction { try database.run("DELETE FROM t") }
  }

  @Test func aCursorOutlivesItsConnection() throws {
    let database = try database()
    let cursor = try database.query("SELECT count(*) FROM t")
    database.close()
    #expect(try cursor.next() == [.integer(3)])
  }
}
