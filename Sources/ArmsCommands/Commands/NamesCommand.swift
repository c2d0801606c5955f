internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// Names that a person teaches a file.
struct NamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Teach names that armsdb does not know, and list them.",
    discussion: """
      Systems, companies and further names of known ones are kept in the database beside the built-in lists, held to \
      the same rules, and read with from the next document on; 'armsdb rebuild --extract' reads what is stored anew.
      """,
    subcommands: [
      NamesListCommand.self, NamesAddCommand.self, NamesRemoveCommand.self,
      NamesImportCommand.self, NamesMissingCommand.self,
    ],
    defaultSubcommand: NamesListCommand.self)
}

/// Own names as a list.
struct NamesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the names that this file was taught (the default).",
    discussion: "What --format tsv prints, 'armsdb names import' takes into another file.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let names = try store.ownNames()
        let columns = NamesFile.columns.dropLast().map { Column($0) }
        try output.write(columns, to: output.paged()) { write in
          for name in names { try write(Self.cells(name)) }
        }
        if names.isEmpty { return Diagnostics.line("no own names") }
        for (name, problem) in OwnNameRegister.idle(names).sorted(by: { $0.key.name < $1.key.name })
        {
          Diagnostics.line(
            "not read with: \(NamesMessages.words(problem, of: name.name, remedy: false))")
        }
      }
    }
  }

  private static func cells(_ name: OwnName) -> [Cell] {
    func list(_ values: [String], _ separator: String) -> Cell {
      values.isEmpty ? .null : .text(values.joined(separator: separator))
    }
    return [
      .text(name.kind.rawValue), .text(name.printed), .text(name.of),
      .text(name.category?.rawValue), .text(name.noun), .text(name.family),
      list(name.states, ","), list(name.makers, "|"), .text(name.source),
    ]
  }
}
