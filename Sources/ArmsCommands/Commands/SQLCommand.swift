internal import ArgumentParser
internal import ArmsStore
internal import SQLiteKit

/// A question of a person's own.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Run one SQL statement that reads.",
    discussion: """
      armsdb sql 'SELECT buyer, count(*) FROM sale_summary GROUP BY buyer'. The tables and views with their columns \
      are printed by 'armsdb schema'.
      """)

  @Argument(help: "The statement; - reads it from standard input.")
  var statement: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      let sql = try statement == "-" ? StandardInput.text() : statement
      try database.withStore(.reading) { store in
        let cursor = try store.readOnlyQuery(sql)
        try output.write(cursor.columns.map { Column($0) }, to: output.paged()) { row in
          while let values = try cursor.next() { try row(values.map(Self.cell)) }
        }
      }
    }
  }

  private static func cell(_ value: Value) -> Cell {
    switch value {
    case .null: .null
    case .integer(let number): .int(Int(number))
    case .real(let number): .real(number)
    case .text(let text): .text(text)
    case .blob(let bytes): .blob(bytes)
    }
  }
}

extension SQLCommand: PlainlyRead {
  init?(_ line: PlainLine) {
    guard line.arguments.count == 1 else { return nil }
    var output = OutputOptions.unset
    var database = DatabaseOptions.unset
    for (name, value) in line.options {
      switch name {
      case "--format":
        guard let format = OutputFormat(rawValue: value) else { return nil }
        output.format = format
      case "--db": database.file = value
      default: return nil
      }
    }
    self.init()
    statement = line.arguments[0]
    self.output = output
    self.database = database
    guard output.isValid, database.isValid, isValid else { return nil }
  }
}
