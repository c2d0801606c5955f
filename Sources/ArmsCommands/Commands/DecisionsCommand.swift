internal import ArgumentParser
internal import ArmsStore

/// What persons decided.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List decisions, take one back, or bring them to another file.",
    subcommands: [
      DecisionsListCommand.self, DecisionsUndoCommand.self, DecisionsExportCommand.self,
      DecisionsApplyCommand.self,
    ],
    defaultSubcommand: DecisionsListCommand.self)
}

/// Decisions as a list.
struct DecisionsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List decisions: who, when, what, why, and whether they apply (the default).")

  @Option(help: "Only those about this sale, by any key ever given to it.", completion: .sales)
  var sale: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let rows = try store.decisions(sale: sale)
        try output.write(DecisionTable.columns(output.format), to: output.paged()) { write in
          for row in rows { try write(DecisionTable.cells(row, output.format)) }
        }
        if rows.isEmpty { Diagnostics.line("no decisions") }
      }
    }
  }
}
