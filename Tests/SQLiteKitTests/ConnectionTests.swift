import Foundation
import Testing

@testable import SQLiteKit

@Suite struct ConnectionTests {
  @Test func aMissingFileIsMadeOnlyWhereAsked() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.db")
    for mode in [Connection.Mode.readOnly, .readWrite] {
      #expect(throws: SQLiteError.self) {
        try Connection(path: path, options: .init(mode: mode))
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    let database = try Connection(path: path, options: .init(mode: .create))
    try database.run("CREATE TABLE t (x)")
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func readOnlyIsReadOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.db")
    try Connection(path: path, options: .init(mode: .create)).run("CREATE TABLE t (x)")
    let reader = try Connection(path: path)
    let error = #expect(throws: SQLiteError.self) { try reader.run("INSERT INTO t VALUES (1)") }
    #expect(error?.primaryCode == 8)
  }

  @Test func aPathThatLooksLikeAnAddressIsAPath() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("file:t.db?mode=memory")
    try Connection(path: path, options: .init(mode: .create)).run("CREATE TABLE t (x)")
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(throws: SQLiteError.self) { try Connection(path: "a\0b") }
  }

  @Test func foreignKeysHoldAndSchemaIsNotTrusted() throws {
    let database = try Connection(path: ":memory:", options: .init(mode: .create))
    try database.script("CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a)")
    let error = #expect(throws: SQLiteError.self) { try database.run("INSERT INTO b VALUES (1)") }
    // The extended code of a foreign key.
    #expect(error?.code == 787)
    #expect(try database.first("PRAGMA trusted_schema") { try $0.int(0) } == 0)
    try database.setTrustedSchema(true)
    #expect(try database.first("PRAGMA trusted_schema") { try $0.int(0) } == 1)
  }

  @Test func aMisspeltColumnInDoubleQuotesIsAnError() throws {
    let database = try Connection.inMemory()
    try database.run("CREATE TABLE t (x)")
    #expect(throws: SQLiteError.self) { try database.run("SELECT * FROM t WHERE \"y\" = 1") }
  }

  @Test func errorsTellTheSQLAndNeverTheValues() throws {
    let database = try Connection.inMemory()
    try database.run("CREATE TABLE t (x UNIQUE)")
    try database.run("INSERT INTO t VALUES (?1)", "secret")
    let error = #expect(throws: SQLiteError.self) {
      try database.run("INSERT INTO t VALUES (?1)", "secret")
    }
    #expect(error?.code == 2067)
    #expect(error?.sql == "INSERT INTO t VALUES (?1)")
    #expect(error?.message == "UNIQUE constraint failed: t.x")
    #expect(error?.description.contains("secret") == false)
  }

  @Test func valuesAndPlaceholdersMustMatch() throws {
    let database = try Connection.inMemory()
    #expect(throws: SQLiteError.self) { try database.run("SELECT ?1") }
    #expect(throws: SQLiteError.self) { try database.run("SELECT 1", 1) }
  }

  @Test func oneStatementAtATime() throws {
    let database = try Connection.inMemory()
    try database.run("SELECT 1; -- and no more\n ;")
    #expect(throws: SQLiteError.self) { try database.run("SELECT 1; SELECT 2") }
    #expect(throws: SQLiteError.self) { try database.run("-- nothing") }
  }

  @Test func scriptsRunToTheirEndOrTheirFirstError() throws {
    let database = try Connection.inMemory()
    try database.script("CREATE TABLE t (x); INSERT INTO t VALUES (';'); -- end\n")
    #expect(try database.first("SELECT x FROM t") { try $0.text(0) } == ";")
    #expect(throws: SQLiteError.self) { try database.script("DELETE FROM t; nonsense; SELECT 1") }
    #expect(try database.first("SELECT count(*) FROM t") { try $0.int(0) } == 0)
  }

  @Test func statementsAreCompiledOnceAndKeptWithinBounds() throws {
    let database = try Connection(
      path: ":memory:", options: .init(mode: .create, statementCapacity: 4))
    let start = database.preparedCount
    for _ in 0..<10 { try database.run("SELECT 1") }
    #expect(database.preparedCount == start + 1)
    for number in 0..<50 { try database.run("SELECT \(number)") }
    #expect(database.preparedCount == 4)
  }

  @Test func aStatementInUseIsNotDisturbedByItself() throws {
    let database = try Connection.inMemory()
    try database.script("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2), (3)")
    var pairs = 0
    let sql = "SELECT x FROM t ORDER BY x"
    try database.each(sql) { outer in
      let x = try outer.int(0)
      try database.each(sql) { _ in pairs += 1 }
      #expect(try outer.int(0) == x)
    }
    #expect(pairs == 9)
  }

  @Test func aThrowingBodyFreesItsStatement() throws {
    struct Stop: Error {}
    let database = try Connection.inMemory()
    try database.script("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)")
    #expect(throws: Stop.self) { try database.each("SELECT x FROM t") { _ in throw Stop() } }
    // An open read would block this.
    try database.run("DROP TABLE t")
  }

  @Test func aClosedConnectionThrows() throws {
    let database = try Connection.inMemory()
    let interrupter = database.interrupter
    database.close()
    database.close()
    interrupter.interrupt()
    #expect(!database.isOpen)
    #expect(throws: SQLiteError.self) { try database.run("SELECT 1") }
  }

  @Test func interruptStopsAnEndlessStatement() async throws {
    let database = try Connection.inMemory()
    let interrupter = database.interrupter
    var rows = 0
    let error = #expect(throws: SQLiteError.self) {
      try database.each(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
      ) { _ in
        rows += 1
        if rows == 1_000 { interrupter.interrupt() }
      }
    }
    #expect(error?.primaryCode == 9)
    #expect(try database.first("SELECT 1") { try $0.int(0) } == 1)
  }

  @Test func aLockedFileIsToldAfterTheTimeout() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.db")
    let writer = try Connection(path: path, options: .init(mode: .create))
    try writer.run("CREATE TABLE t (x)")
    let other = try Connection(path: path, options: .init(mode: .readWrite, busyTimeout: 1))
    try writer.transaction {
      let error = #expect(throws: SQLiteError.self) { try other.run("INSERT INTO t VALUES (1)") }
      #expect(error?.primaryCode == 5)
    }
    try other.run("INSERT INTO t VALUES (1)")
  }

  @Test func copiesAreWhole() throws {
    let folder = try TemporaryFolder()
    let database = try Connection.inMemory()
    try database.script("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)")
    let copy = try Connection.inMemory()
    try database.copy(into: copy)
    try database.copy(toFile: folder.file("copy.db"))
    try database.run("DELETE FROM t")
    #expect(try copy.first("SELECT count(*) FROM t") { try $0.int(0) } == 2)
    let file = try Connection(path: folder.file("copy.db"))
    #expect(try file.first("SELECT count(*) FROM t") { try $0.int(0) } == 2)
    #expect(throws: SQLiteError.self) { try database.copy(toFile: folder.file("copy.db")) }
  }
}
