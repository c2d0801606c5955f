internal import ArgumentParser
internal import ArmsImport
internal import ArmsStore

/// Decisions for another file.
struct DecisionsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print all decisions as JSON Lines, for 'decisions apply' on another file.")

  @Argument(
    help: "The file to write (default: standard output). It must not be there yet.",
    completion: .file())
  var file: String?

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      let rows = try database.withStore(.reading) { try $0.decisions() }
      var json = JSONWriter()
      DecisionFile.header(schema: Store.schemaVersion, to: &json)
      for row in rows { DecisionFile.write(row.decision, to: &json) }
      if let file, file != "-" {
        try NewFile.write(json.bytes, to: file)
        return
      }
      let output = StandardOutput()
      try output.write(json.bytes)
      try output.flush()
    }
  }
}
