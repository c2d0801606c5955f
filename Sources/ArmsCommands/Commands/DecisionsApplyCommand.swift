internal import ArgumentParser
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// Decisions of another file.
struct DecisionsApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Take the decisions that 'decisions export' wrote, from another file.",
    discussion: """
      All of them or none. What is known is left alone, so a file can be applied again. A decision whose documents are \
      not here is kept, and applies when they come.
      """)

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @OptionGroup var authorship: AuthorOptions

  @Flag(help: "Take back what stands against them here.")
  var replace = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      let decisions = try read()
      let author = try replace ? authorship.author() : nil
      try database.withStore(.reading) { _ in }
      try database.withStore(.writing) { store in
        let outcome: ApplyOutcome
        do {
          outcome = try store.apply(decisions, replace: author)
        } catch DecisionError.contradicts(let conflicts) {
          for line in DecisionMessages.lines(conflicts, of: file) { Diagnostics.line(line) }
          throw Ending.failed
        }
        try report(outcome, in: store)
      }
    }
  }

  private func report(_ outcome: ApplyOutcome, in store: Store) throws {
    let output = StandardOutput()
    try output.line(
      Shown.line(
        """
        \(file): \(Shown.count(outcome.new.count + outcome.known, "decision")), \
        \(Shown.number(outcome.new.count)) new, \(Shown.number(outcome.known)) known
        """))
    for old in outcome.replaced {
      try output.line(Shown.line("takes back decision \(old.id) of \(DecisionWords.origin(old))"))
    }
    try output.flush()
    for row in try store.decisions() where outcome.new.contains(row.decision.id) {
      switch row.state {
      case .applies, .done, .undone: continue
      default:
        Diagnostics.line(
          "decision \(row.decision.id), \(DecisionWords.what(row)): \(DecisionWords.state(row.state))"
        )
      }
    }
  }

  private func read() throws -> [Decision] {
    let limit = 1 << 30
    let bytes: [UInt8]
    do throws(InputProblem.Reason) {
      bytes =
        try file == "-"
        ? FileBytes.readAll(descriptor: 0, limit: limit) : FileBytes.read(file, limit: limit)
    } catch {
      throw CommandFailure(message: "\(file): \(InputMessages.words(error))")
    }
    return try parse(bytes)
  }

  private func parse(_ bytes: [UInt8]) throws -> [Decision] {
    do throws(DecisionFile.Problem) {
      return try DecisionFile.parse(bytes, schema: Store.schemaVersion)
    } catch {
      throw CommandFailure(message: DecisionFileMessages.message(error, file))
    }
  }
}
