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
      Prints the text with a numbered mark at every mention, then the mentions with value and rule, then what was \
      read of each sale. --format jsonl prints the mentions for programs.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await Reporting.run {
      let out = StandardOutput()
      var writer = output.format.writer(to: out, raw: output.raw)
      let isTable = output.format == .table
      let isLines = output.format == .jsonl
      if !isTable, !isLines { try writer.begin(Self.columns) }
      var failed = false
      var json = JSONWriter()
      let run = ExtractionRun(jobs: input.parallel, options: input.reading(metadata.metadata))
      try await run.run(
        input.source,
        work: { document in
          let mentions = Extractor().mentions(in: document.text, metadata: document.metadata)
          let extraction =
            isTable ? Extractor().extract(document.text, metadata: document.metadata) : nil
          return (mentions, extraction)
        },
        result: { result in
          switch result {
          case .document(let document, (let mentions, let extraction)):
            if let extraction {
              try Explanation(document: document, mentions: mentions, extraction: extraction)
                .write(to: out)
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
