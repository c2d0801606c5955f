internal import ArgumentParser
internal import ArmsStore

/// A source that vanished.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Mark a source that vanished from where it stood; what it says stays.",
    discussion: """
      Its claims stay, count as before and are marked in 'show', 'query', 'documents' and the views. An address means \
      all versions that stood there. --undo takes the mark back, where it appears again.
      """)

  @Argument(
    help: "The document's address, hash or its first characters, id, path or title.",
    completion: .names(.document))
  var address: String

  @Option(help: ArgumentHelp("Why; it is kept and shown.", valueName: "reason"))
  var because: String?

  @Flag(help: "Take the mark back.")
  var undo = false

  @OptionGroup var authorship: AuthorOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if undo, because != nil { throw ValidationError("--undo needs no --because: leave it out") }
    if !undo, because?.allSatisfy(\.isWhitespace) ?? true {
      throw ValidationError("--because needs a reason")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      let author = try authorship.author()
      try database.withStore(.reading) { store in
        guard try store.documents(named: address).isEmpty else { return }
        _ = try store.document(named: address)
      }
      try database.withStore(.writing) { store in
        let output = StandardOutput()
        for line in try undo ? takeBack(store, author) : mark(store, author) {
          try output.line(Shown.line(line))
        }
        try output.flush()
      }
    }
  }

  private func mark(_ store: Store, _ author: String) throws -> [String] {
    let outcome = try store.withdraw(address, author: author, reason: because ?? "")
    return outcome.documents.map { row in
      let name = "\(row.name) (\(row.sha256.prefix(12)))"
      return outcome.new.contains(row.sha256)
        ? "\(name) is marked as withdrawn; its \(Shown.count(row.reports, "report")) stay\(row.reports == 1 ? "s" : "")"
        : "\(name) was withdrawn before, by \(row.withdrawal.map(DocumentWords.withdrawal) ?? "")"
    }
  }

  private func takeBack(_ store: Store, _ author: String) throws -> [String] {
    let rows = try store.takeBackWithdrawal(address, author: author)
    if rows.isEmpty { return ["\(address): nothing changed; it is not marked as withdrawn"] }
    return rows.map { "\($0.name) (\($0.sha256.prefix(12))) is no longer marked as withdrawn" }
  }
}
