internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// What was recognised in documents, and by which rules.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what is recognised in documents, and why.",
    discussion: """
      Prints the text with a numbered mark at every mention, then the mentions with value and rule, then for every \
      choice which readings were taken and which lost, with probability, threshold and reasons, then what was read of \
      each sale. --why-not tells where a wished reading was dropped. --format jsonl prints the mentions for programs.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "How much is read at most") var limits: LimitOptions
  @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions
  @OptionGroup var own: NamesOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      """
      Say only where this reading was dropped, such as buyer=Japan. Fields: deal (deal=yes), item, buyer, seller, \
      value, date. May be repeated.
      """, valueName: "field=value"), transform: WishedReading.parse)
  var whyNot: [WishedReading] = []

  func validate() throws {
    if !whyNot.isEmpty, output.format != .table {
      throw ValidationError("--why-not answers in words: it belongs to --format table")
    }
  }

  func run() async throws {
    try await Reporting.run {
      let extractor = Extractor(names: try own.known())
      let out = output.paged()
      var writer = output.format.writer(to: out, raw: output.raw)
      let isTable = output.format == .table
      let isLines = output.format == .jsonl
      if !isTable, !isLines { try writer.begin(Self.columns) }
      var failed = false
      var json = JSONWriter()
      let options = try input.reading(limits, metadata.metadata)
      let run = ExtractionRun(jobs: input.parallel, options: options)
      try await run.run(
        input.source(options),
        work: { document in
          // Tables and lines have mentions alone: what was weighed costs another reading.
          let explanation =
            isTable ? extractor.explain(document.text, metadata: document.metadata) : nil
          let mentions =
            explanation?.mentions
            ?? extractor.mentions(in: document.text, metadata: document.metadata)
          return (mentions, explanation)
        },
        result: { result in
          switch result {
          case .document(let document, (let mentions, let explanation)):
            if let explanation {
              try write(document, explanation, to: out)
            } else if isLines {
              json.removeAll()
              MentionLine.write(id: document.appearance.name, mentions, to: &json)
              try out.write(json.bytes)
            } else {
              for mention in mentions {
                try writer.row(Self.cells(mention, document.appearance.name))
              }
            }
          case .problem(let problem, let id):
            failed = true
            Diagnostics.line(InputMessages.message(problem))
            if isLines {
              json.removeAll()
              ReportLine.write(id: id, error: InputMessages.words(problem.reason), to: &json)
              try out.write(json.bytes)
            }
          case .notice(let notice): Diagnostics.line(InputMessages.message(notice))
          }
        })
      if !isTable, !isLines { try writer.end() }
      try out.flush()
      if failed { throw Ending.partly }
    }
  }

  private func write(
    _ document: ReadDocument, _ explanation: Explanation, to out: StandardOutput
  ) throws {
    if whyNot.isEmpty {
      try ExplanationPage(document: document, explanation: explanation).write(to: out)
      return
    }
    try out.line(Style.bold(Shown.line(document.appearance.name)))
    for wish in whyNot {
      try WhyNotAnswer(document: document, explanation: explanation, wish: wish).write(to: out)
    }
    try out.line()
  }

  private static let columns = [
    Column("document"), Column("kind"), Column("start", number: true), Column("end", number: true),
    Column("quote"), Column("value"), Column("rule"),
  ]

  private static func cells(_ mention: Mention, _ document: String) -> [Cell] {
    [
      .text(document), .text(mention.kind.rawValue), .int(mention.citation.start),
      .int(mention.citation.end), .text(mention.citation.quote),
      .text(MentionWords.value(mention)), .text(mention.rule),
    ]
  }
}
