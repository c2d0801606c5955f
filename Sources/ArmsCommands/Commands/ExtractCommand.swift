internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsModel

/// Documents in, reports out, no database.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print what documents say of sales, as JSON Lines, without a database.",
    discussion: """
      A line of output depends on one document alone, and lines come in the order of the input, so any tool may run \
      this over any number of documents (xargs -P, Spark's pipe). With --with-text a line carries its text and all \
      that 'armsdb import --extracted' needs to take it into a database.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "How much is read at most") var limits: LimitOptions
  @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions

  @OptionGroup var own: NamesOptions

  @Flag(
    help: "Write text, metadata and what read it into each line, for 'armsdb import --extracted'.")
  var withText = false

  func run() async throws {
    try await Reporting.run {
      let output = StandardOutput()
      var failed = false
      var json = JSONWriter()
      let names = try own.known()
      let options = try input.reading(limits, metadata.metadata)
      let run = ExtractionRun(jobs: input.parallel, options: options)
      let meter = InputMeter()
      // On a terminal its lines are what one watches.
      let progress =
        Terminal.outputIsTerminal ? nil : Progress("document", of: input.size())
      var done = (documents: 0, failed: 0)
      try await run.run(
        input.source(options, meter: meter),
        work: { [withText] document in
          let extraction = Extractor(names: names).extract(
            document.text, metadata: document.metadata, later: true)
          guard extraction.later == nil else { return Line.later(extraction) }
          var json = JSONWriter()
          if withText {
            ExtractedLine.write(
              document, extraction, extractor: ExtractorVersion.name(with: names), to: &json)
          } else {
            ReportLine.write(document, extraction, to: &json)
          }
          return .whole(json.bytes)
        },
        result: { result in
          done.documents += 1
          defer { progress?.show(done.documents, part: meter.bytes, failed: done.failed) }
          switch result {
          case .document(_, .whole(let line)): try output.write(line)
          case .document(let document, .later(let extraction)):
            json.removeAll()
            if withText {
              try ExtractedLine.write(
                document, extraction, extractor: ExtractorVersion.name(with: names), to: &json
              ) { try output.write($0) }
            } else {
              try ReportLine.write(document, extraction, to: &json) { try output.write($0) }
            }
            try output.write(json.bytes)
          case .problem(let problem, let id):
            failed = true
            done.failed += 1
            Diagnostics.line(InputMessages.message(problem))
            json.removeAll()
            ReportLine.write(id: id, error: InputMessages.words(problem.reason), to: &json)
            try output.write(json.bytes)
          case .notice(let notice): Diagnostics.line(InputMessages.message(notice))
          }
        })
      Terminal.clearProgress()
      try output.flush()
      if failed { throw Ending.partly }
    }
  }

  /// A document's line of output.
  private enum Line: Sendable {
    case whole([UInt8])
    /// A long table's, whose reports are made while they are written.
    case later(Extraction)
  }
}

extension ExtractCommand {
  /// As `PlainlyRead`: nil where the line has anything that is not read here, or breaks a rule.
  static func plainlyRead(_ line: PlainLine) -> (any AsyncParsableCommand)? {
    var input = InputOptions.unset
    input.paths = line.arguments
    for (name, value) in line.options {
      switch name {
      case "--jsonl": input.lines.append(value)
      case "--jobs":
        guard let jobs = try? WholeNumber.parse(value) else { return nil }
        input.jobs = jobs
      default: return nil
      }
    }
    guard input.isValid else { return nil }
    var command = Self()
    command.input = input
    command.limits = .unset
    command.metadata = .unset
    command.own = .unset
    command.withText = false
    return command
  }
}
