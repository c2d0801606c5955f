import Testing

@testable import SQLiteKit

@Suite struct TransactionTests {
  private struct Stop: Error {}

  private func database() throws -> Connection {
    let database = try Connection.inMemory()
    try database.run("CREATE TABLE t (x INTEGER PRIMARY KEY)")
    return database
  }

  private func rows(_ database: Connection) throws -> [Int] {
    try database.all("SELECT x FROM t ORDER BY x") { try $0.int(0) }
  }

  @Test func allOrNothing() throws {
    let database = try database()
    #expect(throws: Stop.self) {
      try database.transaction {
        try database.run("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(try rows(database) == [])
    #expect(
      try database.transaction {
        try database.run("INSERT INTO t VALUES (2)")
        return "done"
      } == "done")
    #expect(try rows(database) == [2])
    #expect(!database.isInTransaction)
  }

  @Test func nestedOnesAreSavepoints() throws {
    let database = try database()
    try database.transaction {
      try database.run("INSERT INTO t VALUES (1)")
      #expect(throws: Stop.self) {
        try database.transaction {
          try database.run("INSERT INTO t VALUES (2)")
          try database.transaction { try database.run("INSERT INTO t VALUES (3)") }
          throw Stop()
        }
      }
      try database.transaction { try database.run("INSERT INTO t VALUES (4)") }
    }
    #expect(try rows(database) == [1, 4])
  }

  @Test func theOuterOneTakesItsNestedOnesBack() throws {
    let database = try database()
    #expect(throws: Stop.self) {
      try database.transaction {
        try database.transaction { try database.run("INSERT INTO t VALUES (1)") }
        throw Stop()
      }
    }
    #expect(try rows(database) == [])
  }

  @Test func aConstraintWithinTakesAllBack() throws {
    let database = try database()
    let error = #expect(throws: SQLiteError.self) {
      try database.transaction {
        try database.run("INSERT INTO t VALUES (1)")
        try database.run("INSERT INTO t VALUES (1)")
      }
    }
    #expect(error?.code == 1555)
    #expect(try rows(database) == [])
  }

  @Test func anErrorThatEndsTheTransactionByItselfIsTheOneThrown() throws {
    let database = try database()
    let error = #expect(throws: SQLiteError.self) {
      try database.transaction {
        try database.run("INSERT INTO t VALUES (1)")
        try database.run("INSERT OR ROLLBACK INTO t VALUES (1)")
      }
    }
    #expect(error?.primaryCode == 19)
    #expect(!database.isInTransaction)
    try database.transaction { try database.run("INSERT INTO t VALUES (7)") }
    #expect(try rows(database) == [7])
  }

  @Test func aCommitThatFailsTakesAllBack() throws {
    let database = try Connection.inMemory()
    try database.script(
      """
      CREATE TABLE a (id INTEGER PRIMARY KEY);
      CREATE TABLE b (a REFERENCES a DEFERRABLE INITIALLY DEFERRED)
      """)
    #expect(throws: SQLiteError.self) {
      try database.transaction { try database.run("INSERT INTO b VALUES (1)") }
    }
    #expect(!database.isInTransaction)
    #expect(try database.first("SELECT count(*) FROM b") { try $0.int(0) } == 0)
  }

  /// A full disk, at every page count from none to enough: the file is as it was, or as it should be.
  @Test func aFullDiskLeavesWholeTransactions() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.db")
    let start = try Connection(path: path, options: .init(mode: .create))
    try start.run("CREATE TABLE t (x INTEGER PRIMARY KEY, y)")
    start.close()
    var failures = 0
    var size = 3
    var done = false
    while !done {
      let database = try Connection(path: path, options: .init(mode: .readWrite))
      try database.run("PRAGMA max_page_count = \(size)")
      do {
        try database.transaction {
          for number in 0..<20 {
            try database.run("INSERT INTO t VALUES (?1, zeroblob(3000))", number)
          }
        }
        done = true
      } catch let error as SQLiteError {
        #expect(error.primaryCode == 13)
        failures += 1
        #expect(try database.first("SELECT count(*) FROM t") { try $0.int(0) } == 0)
      }
      #expect(try database.first("PRAGMA integrity_check") { try $0.text(0) } == "ok")
      size += 1
    }
    #expect(failures >= 15)
    let database = try Connection(path: path)
    #expect(try database.first("SELECT count(*) FROM t") { try $0.int(0) } == 20)
  }
}
