internal import ArgumentParser
internal import ArmsStore

/// The documents of the file.
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "List documents, or set what is known of one.",
    subcommands: [DocumentsListCommand.self, DocumentsSetCommand.self],
    defaultSubcommand: DocumentsListCommand.self)
}

/// Documents as a list.
struct DocumentsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List documents (the default).")

  @Argument(
    help: "A document's hash or its first characters, id, path, address or title (default: all).",
    completion: .names(.document))
  var name: String?

  @Flag(
    help: "Show what changed in the facts from each version of a document to the next, instead.")
  var versions = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        if versions { return try writeVersions(store) }
        let rows = try store.documents(named: name)
        if rows.isEmpty, let name {
          throw CommandFailure(
            message: "no document '\(name)' in \(database.path)"
              + StoreMessages.documentHint(
                name, try store.nearestNames(to: name, kind: .document)))
        }
        try output.write(DocumentTable.columns(output.format), to: output.paged()) { row in
          for document in rows { try row(DocumentTable.cells(document, output.format)) }
        }
        if rows.isEmpty { Diagnostics.line("no documents") }
      }
    }
  }

  private func writeVersions(_ store: Store) throws {
    let changes = try store.versionChanges(named: name)
    try output.write(VersionTable.columns(output.format), to: output.paged()) { row in
      for change in changes {
        for cells in VersionTable.rows(change, output.format) { try row(cells) }
      }
    }
    guard changes.isEmpty else { return }
    Diagnostics.line(
      name.map { "\($0) has one version in \(database.path)" }
        ?? "no document has more than one version")
  }
}
