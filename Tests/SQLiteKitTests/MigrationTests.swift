import Testing

@testable import SQLiteKit

@Suite struct MigrationTests {
  private let first = Migration(version: 1, sql: "CREATE TABLE a (x); INSERT INTO a VALUES (1)")
  private let second = Migration(version: 2, sql: "ALTER TABLE a ADD COLUMN y DEFAULT 2")

  @Test func aNewFileGoesThroughAllSteps() throws {
    let database = try Connection.inMemory()
    #expect(try database.migrate([second, first]) { _ in Issue.record("nothing to back up") } == 0)
    #expect(try database.userVersion == 2)
    #expect(try database.first("SELECT x + y FROM a") { try $0.int(0) } == 3)
    #expect(try database.migrate([first, second]) == 2)
  }

  @Test func anOldFileIsBackedUpAndTakenOn() throws {
    let database = try Connection.inMemory()
    try database.migrate([first])
    var backedUp: [Int] = []
    try database.migrate([first, second]) { backedUp.append($0) }
    #expect(backedUp == [1])
    #expect(try database.userVersion == 2)
  }

  @Test func aFailingStepLeavesTheOldVersion() throws {
    let database = try Connection.inMemory()
    try database.migrate([first])
    let broken = Migration(version: 3, sql: "CREATE TABLE b (x); nonsense")
    #expect(throws: SQLiteError.self) { try database.migrate([first, second, broken]) }
    #expect(try database.userVersion == 1)
    #expect(
      try database.all("SELECT name FROM pragma_table_info('a')") { try $0.text(0) } == ["x"])
  }

  @Test func aNewerFileIsRefused() throws {
    let database = try Connection.inMemory()
    try database.run("PRAGMA user_version = 9")
    let error = #expect(throws: NewerSchema.self) { try database.migrate([first]) }
    #expect(error == NewerSchema(version: 9, supported: 1))
  }
}
