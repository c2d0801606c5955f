internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsImport
internal import ArmsStore

/// Documents into the database.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read documents into the database.",
    discussion: """
      Each document goes in whole or not at all, so a stopped import goes on where it stopped, and what is known \
      already is left alone. A file NAME.meta.json beside NAME tells its title, publisher, published, url, retrieved \
      and id; the options below go before what it says.

      With --extracted, paths are files (or folders of files) that 'armsdb extract --with-text' wrote on this machine or \
      others. They may be given in any order and split, and again. Every line is held against its own text: one that \
      is cut, changed, or cites what the text does not hold is refused, and the rest goes in.

      A path that names another armsdb file brings what it holds: documents with their appearances, what persons set \
      and decided, and what was removed on purpose. That file is never changed.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "How much is read at most") var limits: LimitOptions
  @OptionGroup(title: "What is known of the documents") var metadata: MetadataOptions
  @OptionGroup var database: DatabaseOptions

  @Flag(
    help: "Read lines of 'armsdb extract --with-text', from files, folders or - for standard input."
  )
  var extracted = false

  @Flag(
    help: """
      Take what another version read as it is. Without it, such documents are read anew from their \
      text, and import says so.
      """)
  var trust = false

  @Flag(help: "Read every text of --extracted anew, and refuse lines that say otherwise.")
  var verify = false

  @Flag(help: "Take documents again that were removed with 'armsdb forget'.")
  var again = false

  @Flag(help: "Say what would be done, and write nothing.")
  var dryRun = false

  @Flag(
    help: """
      Import what the folders hold, and then every file that is written whole or moved into them, until Ctrl-C or \
      SIGTERM.
      """)
  var watch = false

  func validate() throws {
    if trust || verify, !extracted {
      throw ValidationError("--trust and --verify belong to --extracted")
    }
    if trust, verify { throw ValidationError("--trust and --verify exclude each other") }
    if extracted, !input.lines.isEmpty {
      throw ValidationError("--extracted names its files without --jsonl")
    }
    if !metadata.isEmpty, let file = databases.first {
      throw ValidationError(
        "\(file) is a database, whose documents bring their metadata: leave --title and its like out"
      )
    }
    if watch, !input.lines.isEmpty || input.paths.contains("-") || dryRun {
      throw ValidationError("--watch reads folders: leave --jsonl, - and --dry-run out")
    }
    if extracted, !metadata.isEmpty {
      throw ValidationError(
        "lines of --extracted bring their metadata: give it to 'armsdb extract'")
    }
  }

  func run() async throws {
    try await Reporting.run(database) {
      let summary =
        try await dryRun ? tryOut() : watch ? WatchLoop(command: self).run() : load()
      Terminal.clearProgress()
      if !watch, StopSignal.came { throw Ending.stopped(by: StopSignal.number) }
      if summary.failed > 0 { throw Ending.partly }
    }
  }

  private func load() async throws -> ImportRun.Summary {
    try catchSignals()
    let names = database.ownNames()
    let session = ImportSession(path: database.path, names: names)
    defer { session.close() }
    var summary = ImportRun.Summary()
    var brought: [DatabaseImport.Outcome] = []
    let ending: Store.Ending?
    do {
      if hasDocuments { summary = try await run(with: names) { try session.store() } }
      for file in databases where !StopSignal.came {
        let taken = try await DatabaseImport(file: file, database: database, names: names).bring(
          jobs: input.parallel, again: again
        ) { try session.store() }
        brought.append(taken)
      }
      ending = try session.end(failed: summary.failed + brought.map(\.failed).reduce(0, +))
    } catch {
      session.closeAfterFailure()
      throw error
    }
    Terminal.clearProgress()
    for line in ExtractedMessages.lines(summary, own: ExtractorVersion.name(with: names)) {
      Diagnostics.line(line)
    }
    let output = StandardOutput()
    if hasDocuments { try output.line(Self.words(summary)) }
    for taken in brought { try taken.write(to: output) }
    if let counts = try session.counts() {
      let disputed =
        counts.disputed == 0 ? "none disputed" : "\(Shown.number(counts.disputed)) disputed"
      try output.line(
        """
        \(database.path) holds \(Shown.count(counts.documents, "document")) and \
        \(Shown.count(counts.sales, "sale")), \(disputed)
        """)
    }
    try output.flush()
    if StopSignal.came {
      Diagnostics.line(
        "stopped by a signal: every document that was counted is in whole; the same import again brings the rest"
      )
    }
    if ending == .leftInWAL {
      Diagnostics.line(
        """
        another program has \(database.path) open, so its newest part stays in \(database.path)-wal until that \
        program ends; copy both, or copy later
        """)
    }
    summary.failed += brought.map(\.failed).reduce(0, +)
    return summary
  }

  private func tryOut() async throws -> ImportRun.Summary {
    var store: Store?
    defer { store?.close() }
    do {
      store = try Store(path: database.path, mode: .reading)
    } catch StoreError.missingFile, StoreError.empty {
      store = nil
    }
    let known = store
    var summary = ImportRun.Summary()
    if hasDocuments { summary = try await run(with: database.ownNames()) { known } }
    Terminal.clearProgress()
    let output = StandardOutput()
    if hasDocuments { try output.line("would import: " + Self.words(summary)) }
    for file in databases {
      let trial = DatabaseImport(file: file, database: database, names: .none)
      let taken = try trial.tryOut(into: known)
      summary.failed += taken.failed
      try taken.write(to: output, asTrial: true)
    }
    try output.flush()
    return summary
  }

  private func run(
    with names: OwnNames, _ store: () throws -> Store?
  ) async throws -> ImportRun.Summary {
    let options = try reading(with: names)
    let run = ImportRun(jobs: input.parallel, options: options, again: again, names: names)
    let meter = InputMeter()
    let source = input.source(
      options, leavingOut: database.path, without: databases, meter: meter)
    let progress = Progress(
      "document", of: input.size(leavingOut: database.path, without: databases))
    var done = ImportRun.Summary()
    var opened: Store?
    defer { opened?.pulse = { _ in } }
    let table = TableProgressLine()
    do {
      return try await run.run(
        source, dryRun: dryRun,
        store: {
          opened = try store()
          // A long table takes minutes, in which a signal is to be heard.
          opened?.pulse = table.pulse
          return opened
        }
      ) { event in
        if case .progress(let summary) = event { done = summary }
        try Self.tell(event, progress, meter)
      }
    } catch is StopSignal.Stopped {
      return done
    }
  }

  /// A first Ctrl-C ends the import in good order, a second one at once. Who types the documents ends that by Ctrl-D,
  /// and a Ctrl-C while nothing is typed must not wait for the next line.
  private func catchSignals() throws {
    if input.readsStandardInput, Terminal.inputIsTerminal { return }
    _ = try StopSignal.descriptor()
  }

  /// Tells what happened; throws `Stopped` once a signal came. What fails then may have failed by it: a terminal sends
  /// it to the programs too that read documents for us.
  static func tell(_ event: ImportRun.Event, _ progress: Progress, _ meter: InputMeter) throws {
    if StopSignal.came { throw StopSignal.Stopped() }
    switch event {
    case .problem(let problem): Diagnostics.line(InputMessages.message(problem))
    case .notice(let notice): Diagnostics.line(InputMessages.message(notice))
    case .progress(let summary):
      progress.show(summary.documents, part: meter.bytes, failed: summary.failed)
    }
  }

  /// How documents are read, by a program that knows `names`.
  func reading(with names: OwnNames) throws -> ReadingOptions {
    var options = try input.reading(limits, metadata.metadata)
    if extracted {
      options.kind = .jsonl
      options.extracted = ExtractedLine.Options(
        extractor: ExtractorVersion.name(with: names), trust: trust, verify: verify)
    }
    return options
  }

  /// The paths that name databases, which are brought whole.
  private var databases: [String] {
    guard !watch, input.kind == nil, input.lines.isEmpty, !extracted else { return [] }
    return input.paths.filter(SourceFile.isDatabase)
  }

  private var hasDocuments: Bool { databases.count < input.paths.count + input.lines.count }

  static func words(_ summary: ImportRun.Summary) -> String {
    var parts = [
      "\(Shown.number(summary.new)) new" + later(summary),
      "\(Shown.number(summary.unchanged)) unchanged",
    ]
    if summary.newAppearances > 0 {
      parts.append("\(Shown.number(summary.newAppearances)) known under another name")
    }
    if summary.changed > 0 { parts.append("\(Shown.number(summary.changed)) with other metadata") }
    if summary.readWithNames > 0 {
      parts.append("\(Shown.number(summary.readWithNames)) read anew with other names")
    }
    parts.append("\(Shown.number(summary.failed)) failed")
    return "\(Shown.count(summary.documents, "document")): " + parts.joined(separator: ", ")
  }
}

extension ImportCommand {
  /// How many of the new documents take the place of others, and of which.
  fileprivate static func later(_ summary: ImportRun.Summary) -> String {
    guard summary.laterVersions > 0 else { return "" }
    let kept = summary.superseded.prefix(ImportRun.Summary.namesKept).map(Shown.line)
    let names = kept.joined(separator: ", ") + (summary.superseded.count > kept.count ? ", …" : "")
    return " (\(Shown.count(summary.laterVersions, "later version")) of \(names))"
  }
}

/// The store of one import, opened when the first document asks for it: an import of nothing makes no file.
final class ImportSession {
  private let path: String
  private let names: OwnNames
  private var opened: Store?

  init(path: String, names: OwnNames) {
    self.path = path
    self.names = names
  }

  func store() throws -> Store {
    if let opened { return opened }
    let store = try Store(path: path, mode: .writing)
    StoreMessages.tellMigration(of: store)
    opened = store
    // They were read before the file was opened to be written to, and what reads is busy with them already.
    guard OwnNames(try store.ownNames()).digest == names.digest else {
      throw CommandFailure(
        message: "the own names of \(path) changed meanwhile; run the import again")
    }
    try store.beginImport(
      command: CommandLine.arguments.dropFirst().joined(separator: " "),
      extractor: ExtractorVersion.name(with: names))
    return store
  }

  func end(failed: Int) throws -> Store.Ending? { try opened?.endImport(failed: failed) }

  func counts() throws -> Store.Counts? { try opened?.counts() }

  func close() { opened?.close() }

  func closeAfterFailure() { opened?.closeAfterFailure() }
}
