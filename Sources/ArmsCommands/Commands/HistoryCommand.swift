internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// How a sale came to be what it is.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show what changed in a sale, and what changed it.")

  @Argument(help: "The key of the sale.", completion: .sales)
  var sale: String

  @Flag(help: "Instead, when each claim to it was first and last read.")
  var claims = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        if claims {
          let spans = try store.claimSpans(of: sale)
          try output.write(HistoryTable.claimColumns, to: output.paged()) { write in
            for span in spans { try write(HistoryTable.cells(span, output.format)) }
          }
        } else {
          let changes = try store.history(of: sale)
          try output.write(HistoryTable.columns(output.format), to: output.paged()) { write in
            for change in changes { try write(HistoryTable.cells(change, output.format)) }
          }
        }
      }
    }
  }
}
