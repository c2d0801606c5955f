import Testing

@testable import SQLiteKit

@Suite struct ValueTests {
  private func roundTrip(_ value: Value) throws -> Value? {
    let database = try Connection.inMemory()
    try database.run("CREATE TABLE t (v)")
    try database.run("INSERT INTO t VALUES (?1)", value)
    return try database.first("SELECT v FROM t") { try $0.value(0) }
  }

  @Test(arguments: [
    Value.null, .integer(.min), .integer(.max), .integer(0), .real(-0.0), .real(.infinity),
    .real(.leastNonzeroMagnitude), .text(""), .text("a\0b"), .text("\0"),
    .text("\u{1F680}x\u{10FFFF}"),
    .text("e\u{301}"), .text("\r\n"), .blob([]), .blob([0]), .blob([0xff, 0, 0xfe]),
  ])
  func comesBackAsItWent(_ value: Value) throws {
    #expect(try roundTrip(value) == value)
  }

  @Test func anyValueComesBack() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("ValueTests seed \(seed)")
    var generator = Seeded(seed)
    let database = try Connection.inMemory()
    try database.run("CREATE TABLE t (a, b, c)")
    for round in 0..<2_000 {
      let values = (0..<3).map { _ in Value.random(using: &generator) }
      try database.run("DELETE FROM t")
      try database.run("INSERT INTO t VALUES (?1, ?2, ?3)", values)
      let back = try database.first("SELECT a, b, c FROM t") { row in
        try (0..<3).map { try row.value($0) }
      }
      #expect(back == values, "seed \(seed), round \(round)")
    }
  }

  /// These are lent for the time of the run.
  @Test func aLongValueComesBackAndIsGoneFromTheStatement() throws {
    let text = String(repeating: "Röhre ", count: 40_000)
    let blob = [UInt8](repeating: 7, count: 300_000) + [0, 1]
    for value in [Value.text(text), .text(text + "\0" + text), .blob(blob)] {
      #expect(try roundTrip(value) == value)
    }
    let database = try Connection.inMemory()
    try database.run("CREATE TABLE t (k PRIMARY KEY, a, b)")
    let insert = "INSERT INTO t VALUES (?1, ?2, ?3)"
    try database.run(insert, 1, text, blob)
    // One that fails lets go of them as well, and the statement is used again.
    #expect(throws: SQLiteError.self) { try database.run(insert, 1, text, blob) }
    try database.run(insert, 2, "short", nil)
    try database.run(insert, text, 3, text)
    let rows = try database.all("SELECT k, a, b FROM t") { row in
      try (0..<3).map { try row.value($0) }
    }
    #expect(
      rows == [
        [.integer(1), .text(text), .blob(blob)], [.integer(2), .text("short"), .null],
        [.text(text), .integer(3), .text(text)],
      ])
  }

  @Test func combiningMarksAreNotComposed() throws {
    guard case .text(let text)? = try roundTrip(.text("e\u{301}")) else {
      Issue.record("no text")
      return
    }
    #expect(Array(text.unicodeScalars) == ["e", "\u{301}"])
  }

  @Test func notANumberIsNull() throws {
    #expect(Double.nan.databaseValue == .null)
    #expect(try roundTrip(.real(.nan)) == .null)
  }

  @Test func swiftValuesBindAsTheirClass() throws {
    let database = try Connection.inMemory()
    let classes = try database.first(
      "SELECT typeof(?1), typeof(?2), typeof(?3), typeof(?4), typeof(?5), typeof(?6), ?3", 1, 1.5,
      true, "x",
      [UInt8](), nil
    ) { row in try (0..<7).map { try row.value($0) } }
    #expect(
      classes
        == ["integer", "real", "integer", "text", "blob", "null"].map { .text($0) } + [.integer(1)])
  }
}
