internal import ArgumentParser
internal import ArmsStore

/// Facts with their citations, in the forms that other programs read.
struct ExportCommand: ParsableCommand {
  /// What is given out.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case sales, items, evidence, disagreements

    var table: ExportTable {
      switch self {
      case .sales: .sales
      case .items: .items
      case .evidence: .evidence
      case .disagreements: .disagreements
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write sales with their citations for other programs.",
    discussion: """
      Every row has the document, its publisher, dates, address and hash, and the quote with its range: sales and items \
      as lists, one entry for each document that speaks for one of the row's values; evidence and disagreements have a row for \
      each passage.

        armsdb export sales --buyer Japan --output japan.csv
        armsdb export evidence --format jsonl
      """)

  @Argument(help: "What: sales, items, evidence or disagreements.")
  var subject: Subject

  @Option(help: "How rows are written: csv, tsv, json, jsonl or markdown.")
  var format: OutputFormat = .csv

  @Option(
    help: ArgumentHelp(
      "The file to write, whole or not at all (default: standard output).", valueName: "file"))
  var output: String?

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
    if raw, format != .csv, format != .tsv {
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
        try writing { try write(from: store, filter, to: $0) }
      }
    }
  }

  private func writing(_ body: (StandardOutput) throws -> Void) throws {
    if let output, output != "-" { return try WholeFile.write(to: output, body) }
    let standard = StandardOutput()
    try body(standard)
    try standard.flush()
  }

  private func write(
    from store: Store, _ filter: SalesFilter, to out: StandardOutput
  ) throws {
    let table = subject.table
    var writer = format.writer(to: out, raw: raw)
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
}
