internal import ArgumentParser
internal import ArmsStore

/// Takes a decision back, by another.
struct DecisionsUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take a decision back; it stays in the list, with who took it back and why.",
    discussion: "An undo can be taken back itself, and the decision holds again.")

  @Argument(help: "The number of the decision.")
  var number: Int

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var because = "taken back"

  @OptionGroup var authorship: AuthorOptions

  @Flag(help: "Take back what stands against the decision that holds again.")
  var replace = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if because.allSatisfy(\.isWhitespace) { throw ValidationError("--because needs a reason") }
  }

  func run() throws {
    try Reporting.run(database) {
      let author = try authorship.author()
      try database.withStore(.reading) { _ in }
      try database.withStore(.writing) { store in
        let outcome = try store.undo(number, author: author, reason: because, replace: replace)
        try Deciding.report(outcome, in: store)
      }
    }
  }
}
