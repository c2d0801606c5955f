internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// What the choices in news texts see, for fitting their weights: `make fit` calls it.
struct FeaturesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features", abstract: "Print what the choices in news texts see (for make fit).",
    discussion: "One line of JSON a document: every candidate with the names of its features.",
    shouldDisplay: false)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "How much is read at most") var limits: LimitOptions
  @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions
  @Option(
    help: ArgumentHelp("Weights to use instead of the built-in ones.", valueName: "file"),
    completion: .file())
  var weights: String?

  func run() async throws {
    try await Reporting.run {
      var extractor = Extractor()
      if let weights {
        guard let bytes = try? FileBytes.read(weights, limit: 1 << 26) else {
          throw ValidationError("\(weights): cannot be read; name a file written as weights.tsv")
        }
        extractor = Extractor(weights: String(decoding: bytes, as: UTF8.self))
      }
      let reader = extractor
      let out = StandardOutput()
      var json = JSONWriter()
      var failed = false
      let options = try input.reading(limits, metadata.metadata)
      let run = ExtractionRun(jobs: input.parallel, options: options)
      try await run.run(
        input.source(options),
        work: { reader.candidates(in: $0.text, metadata: $0.metadata) },
        result: { result in
          switch result {
          case .document(let document, let candidates):
            json.removeAll()
            Self.write(document.appearance.name, candidates, to: &json)
            try out.write(json.bytes)
          case .problem(let problem, _):
            failed = true
            Diagnostics.line(InputMessages.message(problem))
          case .notice(let notice): Diagnostics.line(InputMessages.message(notice))
          }
        })
      try out.flush()
      if failed { throw Ending.partly }
    }
  }

  private static func write(_ id: String, _ candidates: Candidates, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("rows")
      json.array(candidates.choices) { json, candidate in
        json.object { json in
          json.key("kind")
          json.string(candidate.choice)
          if let citation = candidate.citation {
            json.key("start")
            json.int(citation.start)
            json.key("end")
            json.int(citation.end)
          }
          if let report = candidate.report {
            json.key("report")
            json.int(report)
          }
          json.field("code", candidate.code)
          json.key("f")
          json.array(candidate.features) { json, name in json.string(name) }
        }
      }
      json.key("reports")
      json.array(candidates.reports) { ReportLine.report($1, to: &$0) }
      json.key("given")
      json.array(candidates.given) { ReportLine.report($1, to: &$0) }
      json.key("events")
      json.array(candidates.events) { ReportLine.report($1, to: &$0) }
    }
    json.endLine()
  }
}
