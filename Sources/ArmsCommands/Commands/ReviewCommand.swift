internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// The queue of what a person should look at.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through what may be one sale and what may be read otherwise, and decide.",
    discussion: """
      On a terminal one key is a decision: y the two are one sale, n they are different ones, 1 to 9 the reading of \
      that number, y the first of them, s skip, q quit. In a pipe, or with --format, the queue is printed as rows; \
      'armsdb decide' takes the decisions then.
      """)

  enum Question: String, CaseIterable, ExpressibleByArgument {
    case same, reading
  }

  @Option(help: "Only pairs that may be one sale, or only doubtful readings.")
  var question: Question?

  @Option(help: "Print the queue in this format: table, csv, tsv, json, jsonl or markdown.")
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp("The reason of all decisions; asked for without it.", valueName: "reason"))
  var because: String?

  @OptionGroup var authorship: AuthorOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let because, because.allSatisfy(\.isWhitespace) {
      throw ValidationError("--because needs a reason")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      let isDialogue = format == nil && Terminal.outputIsTerminal && Keyboard.isTerminal
      let questions = try database.withStore(.reading) { store in
        try store.reviewQuestions(pairs: question != .reading, readings: question != .same)
      }
      guard isDialogue, !questions.isEmpty else {
        try list(questions)
        if questions.isEmpty { Diagnostics.line("nothing to review") }
        return
      }
      let author = try authorship.author()
      try database.withStore(.writing) { store in
        try ReviewDialogue(store: store, author: author, because: because).run(questions)
      }
    }
  }

  private func list(_ questions: [ReviewQuestion]) throws {
    let output = StandardOutput()
    let format = format ?? .table
    var writer = format.writer(to: output, raw: false)
    try writer.begin(ReviewTable.columns(format))
    for question in questions { try writer.row(ReviewTable.cells(question, format)) }
    try writer.end()
    try output.flush()
  }
}
