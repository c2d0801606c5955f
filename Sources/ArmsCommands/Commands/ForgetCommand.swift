internal import ArgumentParser
internal import ArmsStore

/// A document out of the file, for good.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove a document; that it was there, and why it went, is kept.",
    discussion: """
      Its text, claims and citations go, and the sales are derived anew. A tombstone stays: hash, name, who, when and \
      why. The same bytes are not imported again, unless with 'armsdb import --again'.
      """)

  @Argument(
    help: "The document's hash or its first characters, id, path, address or title.",
    completion: .names(.document))
  var document: String

  @Option(help: ArgumentHelp("Why; it is kept and shown.", valueName: "reason"))
  var because: String

  @OptionGroup var authorship: AuthorOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if because.allSatisfy(\.isWhitespace) { throw ValidationError("--because needs a reason") }
  }

  func run() throws {
    try Reporting.run(database) {
      let author = try authorship.author()
      try database.withStore(.reading) { _ = try $0.document(named: document) }
      try database.withStore(.writing) { store in
        let row = try store.document(named: document)
        let removal = try store.forget(sha256: row.sha256, author: author, reason: because)
        let output = StandardOutput()
        try output.line(
          Shown.line(
            """
            \(removal.tombstone.name) is gone, with \(Shown.count(removal.reports, "report")) and \
            \(Shown.count(removal.claims, "claim")); SHA-256 \(removal.tombstone.sha256) is not imported again
            """))
        try output.flush()
      }
    }
  }
}
