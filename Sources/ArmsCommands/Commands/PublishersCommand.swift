internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// Who publishes documents.
struct PublishersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publishers", abstract: "List publishers, or set how far one is trusted.",
    subcommands: [PublishersListCommand.self, PublishersSetCommand.self],
    defaultSubcommand: PublishersListCommand.self)
}

/// Publishers as a list.
struct PublishersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List publishers with their reliability (the default).")

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let rows = try store.publishers()
        let columns = [
          Column("publisher"), Column("reliability"), Column("documents", number: true),
          Column("sales", number: true),
        ]
        try output.write(columns, to: output.paged()) { write in
          for row in rows {
            try write([
              .text(row.name), .text(row.reliability.rawValue), .int(row.documents),
              .int(row.sales),
            ])
          }
        }
        if rows.isEmpty { Diagnostics.line("no publishers") }
      }
    }
  }
}
