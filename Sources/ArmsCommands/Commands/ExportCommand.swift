internal import ArgumentParser
internal import ArmsPublish
internal import ArmsStore

/// Facts with their citations, in the forms that other programs read.
struct ExportCommand: ParsableCommand {
  /// What is given out.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case sales, items, evidence, disagreements
    case followTheMoney = "ftm"
    case statements = "ftm-statements"
    case openContracting = "ocds"
    case annotations

    /// nil for a standard that has a form of its own.
    var table: ExportTable? {
      switch self {
      case .sales: .sales
      case .items: .items
      case .evidence: .evidence
      case .disagreements: .disagreements
      case .followTheMoney, .statements, .openContracting, .annotations: nil
      }
    }

    /// nil for rows.
    func standard(_ revision: Revision) -> (any SaleFormat)? {
      let words = ValueWords.published
      return switch self {
      case .sales, .items, .evidence, .disagreements: nil
      case .followTheMoney: FollowTheMoney(.entities, words: words, revision: revision)
      case .statements: FollowTheMoney(.statements, words: words, revision: revision)
      case .openContracting: OpenContracting(words: words, revision: revision)
      case .annotations: WebAnnotations(words: words, revision: revision)
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write sales with their citations for other programs.",
    discussion: """
      Every row has the document, its publisher, dates, address and hash, and the quote with its range: sales and items \
      as lists, one entry for each document that speaks for one of the row's values; evidence and disagreements have a row for \
      each passage.

      Standards: ftm (FollowTheMoney entities, JSON Lines), ftm-statements (CSV), ocds (a release package of the Open \
      Contracting Data Standard 1.1), annotations (W3C Web Annotations). What a standard has no place for is said on \
      standard error.

        armsdb export sales --buyer Japan --output japan.csv
        armsdb export evidence --format jsonl
        armsdb export --sqlite japan.sqlite --buyer Japan
      """)

  @Argument(
    help:
      "What: sales, items, evidence, disagreements; or a standard: ftm, ftm-statements, ocds, annotations."
  )
  var subject: Subject?

  @Option(help: "How rows are written: csv (if not told), tsv, json, jsonl or markdown.")
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      "The file to write, whole or not at all (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write a database of the sales that match and their documents to this new file.",
      valueName: "file"),
    completion: .file())
  var sqlite: String?

  @Flag(
    help: """
      In CSV and TSV, leave text as it is stored: cells that a spreadsheet runs as formulas get no apostrophe, and \
      control characters are not written out.
      """)
  var raw = false

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if format == .table {
      throw ValidationError(
        "--format table is for reading; 'query', 'show' and 'disputes' print it")
    }
    guard let subject else {
      if sqlite == nil {
        throw ValidationError("name what to export (sales, items, evidence …), or --sqlite FILE")
      }
      if format != nil || raw || output != nil {
        throw ValidationError("--sqlite writes a database, without --format, --raw and --output")
      }
      if sqlite == "" { throw ValidationError("--sqlite needs the name of a file") }
      return
    }
    if sqlite != nil {
      throw ValidationError("--sqlite writes a database of its own; leave \(subject.rawValue) out")
    }
    if subject.table == nil, format != nil || raw {
      throw ValidationError("\(subject.rawValue) has a form of its own, without --format and --raw")
    }
    if raw, format ?? .csv != .csv, format != .tsv {
      throw ValidationError("--raw belongs to --format csv or tsv")
    }
    if let output, output.isEmpty { throw ValidationError("--output needs the name of a file") }
  }

  func run() throws {
    try Reporting.run(database) {
      if let output, WholeFile.isSame(output, database.path) {
        throw CommandFailure(
          message: "--output \(output) is the database itself; name another file")
      }
      try database.withStore(.reading) { store in
        let filter = try which.filter(in: store)
        if let subject {
          try WholeFile.write(toFileOrOutput: output) {
            try write(subject, from: store, filter, to: $0)
          }
        } else if let sqlite {
          try write(from: store, filter, toDatabase: sqlite)
        }
      }
    }
  }

  private func write(
    _ subject: Subject, from store: Store, _ filter: SalesFilter, to out: StandardOutput
  ) throws {
    if let table = subject.table {
      try write(table, subject, from: store, filter, to: out)
    } else if let standard = subject.standard(try store.revision()) {
      try write(standard, subject, from: store, filter, to: out)
    }
  }

  private func write(
    from store: Store, _ filter: SalesFilter, toDatabase path: String
  ) throws {
    var part: StorePart?
    do {
      try WholeFile.make(at: path) { part = try store.writePart(filter, to: $0) }
    } catch StoreError.diskFull {
      // Of the new file's disk, and not of the database that is read.
      throw CommandFailure(message: ExportMessages.full(path))
    }
    if let part { for line in ExportMessages.lines(part, path) { Diagnostics.line(line) } }
  }

  private func write(
    _ table: ExportTable, _ subject: Subject, from store: Store, _ filter: SalesFilter,
    to out: StandardOutput
  ) throws {
    var writer = (format ?? .csv).writer(to: out, raw: raw)
    var rows = 0
    try writer.begin(table.columns)
    let sales = try store.eachSale(table.narrowed(filter)) { details in
      for cells in table.rows(details) {
        rows += 1
        try writer.row(cells)
      }
    }
    try writer.end()
    if sales == 0 {
      Diagnostics.line(
        subject == .disagreements
          ? "no sales that match are disputed; there are no rows"
          : "no sales match; there are no rows"
      )
    } else if rows == 0 {
      Diagnostics.line("the sales that match have no \(subject.rawValue); there are no rows")
    }
  }

  private func write(
    _ standard: any SaleFormat, _ subject: Subject, from store: Store, _ filter: SalesFilter,
    to out: StandardOutput
  ) throws {
    var standard = standard
    try out.write(standard.begin())
    let sales = try store.eachSale(filter) { try out.write(standard.add($0)) }
    try out.write(standard.end())
    if sales == 0 { Diagnostics.line("no sales match") }
    for line in ExportMessages.lines(standard.losses, subject) { Diagnostics.line(line) }
  }
}
