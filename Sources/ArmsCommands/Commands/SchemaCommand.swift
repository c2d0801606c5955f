internal import ArgumentParser
internal import ArmsStore

/// schema.sql, out of the program.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the schema of the database, with a comment on every table and column.",
    discussion: "armsdb schema | sqlite3 new.sqlite makes the file that armsdb itself would make.")

  @OptionGroup var pager: PagerOptions

  func run() throws {
    try Reporting.run {
      let output = pager.output()
      try output.write(Store.schema)
      try output.flush()
    }
  }
}
