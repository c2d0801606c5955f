import Testing

@testable import SQLiteKit

@Suite struct RowTests {
  private enum Colour: String { case red, green }

  private func failure<T>(_ sql: String, _ read: (borrowing Row) throws -> T) throws
    -> DecodingFailure?
  {
    let database = try Connection.inMemory()
    do {
      try database.each(sql) { _ = try read($0) }
      return nil
    } catch let failure as DecodingFailure { return failure }
  }

  @Test func aWrongClassNamesColumnRowAndSQL() throws {
    let sql = "SELECT 1 AS amount UNION ALL SELECT 'x'"
    let failure = try failure(sql) { try $0.int(0) }
    #expect(
      failure
        == DecodingFailure(
          .storageClass(expected: .integer, found: .text), column: "amount", row: 2, sql: sql))
    #expect(
      failure?.description == "column amount, row 2: text instead of integer, in: \(sql)")
  }

  @Test func nullIsNoValueUnlessAskedFor() throws {
    let sql = "SELECT NULL AS n"
    #expect(
      try failure(sql) { try $0.text(0) }?.reason == .storageClass(expected: .text, found: .null))
    #expect(try failure(sql) { try $0.int(0) } != nil)
    #expect(try failure(sql) { try $0.blob(0) } != nil)
    #expect(try failure(sql) { try $0.real(0) } != nil)
    let database = try Connection.inMemory()
    try database.each(sql) { row in
      let text = try row.optionalText(0)
      let int = try row.optionalInt(0)
      let blob = try row.optionalBlob(0)
      let word = try row.optionalWord(0, as: Colour.self)
      #expect(text == nil && int == nil && blob == nil && word == nil)
    }
  }

  @Test func aNumberIsNotTurnedIntoAnotherClass() throws {
    #expect(try failure("SELECT 1.0") { try $0.int(0) } != nil)
    #expect(try failure("SELECT 1") { try $0.real(0) } != nil)
    #expect(try failure("SELECT '1'") { try $0.int(0) } != nil)
    #expect(try failure("SELECT x'31'") { try $0.text(0) } != nil)
  }

  @Test func aTruthValueIsZeroOrOne() throws {
    #expect(try failure("SELECT 2 AS b") { try $0.bool(0) }?.reason == .meaningless)
    let database = try Connection.inMemory()
    let both = try database.first("SELECT 0, 1") { [try $0.bool(0), try $0.bool(1)] }
    #expect(both == [false, true])
  }

  @Test func aWordMustBeOfItsList() throws {
    #expect(
      try failure("SELECT 'blue' AS c") { try $0.word(0, as: Colour.self) }?.reason == .meaningless)
    let database = try Connection.inMemory()
    #expect(try database.first("SELECT 'red'") { try $0.word(0, as: Colour.self) } == .red)
  }

  @Test func textThatIsNotUTF8IsNamed() throws {
    #expect(
      try failure("SELECT CAST(x'c328' AS TEXT) AS t") { try $0.text(0) }?.reason == .invalidText)
  }

  @Test func aColumnThatIsNotThere() throws {
    #expect(try failure("SELECT 1") { try $0.int(1) }?.reason == .noColumn)
    #expect(try failure("SELECT 1") { try $0.isNull(-1) }?.reason == .noColumn)
  }
}
