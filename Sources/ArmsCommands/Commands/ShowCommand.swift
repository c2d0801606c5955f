internal import ArgumentParser
internal import ArmsImport
internal import ArmsStore

/// One sale with its evidence.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one sale: every fact, every source, every quote.",
    discussion: """
      Every key that was ever given to a sale finds it. CSV, TSV and Markdown have a row for every passage; JSON has \
      the sale as one object.
      """)

  @Argument(help: "The key of the sale, such as S-7Q2M4K9X.", completion: .sales)
  var sale: String

  @Flag(help: "Only the documents that speak of the sale.")
  var sources = false

  @Flag(
    help:
      "The course of the sale: each stage with its date, and the document and words that tell it.")
  var timeline = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if sources, timeline { throw ValidationError("--sources and --timeline exclude each other") }
  }

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let out = output.paged()
        if sources {
          let rows = try store.sources(of: sale)
          try output.write(DocumentTable.sourceColumns(output.format), to: out) { row in
            for source in rows { try row(DocumentTable.cells(source, output.format)) }
          }
          return
        }
        if timeline { return try write(try store.timeline(of: sale), to: out) }
        let details = try store.sale(sale)
        switch output.format {
        case .table: try SalePage(details: details).write(to: out)
        case .json, .jsonl:
          var json = JSONWriter()
          SaleObject.write(details, to: &json)
          json.endLine()
          try out.write(json.bytes)
        case .csv, .tsv, .markdown:
          try output.write(ClaimRecord.columns, to: out) { row in
            for cells in ClaimRecord.rows(details) { try row(cells) }
          }
        }
        try out.flush()
      }
    }
  }

  private func write(_ timeline: Timeline, to out: StandardOutput) throws {
    let isTable = output.format == .table
    try output.write(isTable ? TimelineTable.columns : TimelineRecord.columns, to: out) { row in
      for event in timeline.events {
        let rows =
          isTable
          ? [TimelineTable.cells(event)] : TimelineRecord.rows(event, of: timeline.sale)
        for cells in rows { try row(cells) }
      }
    }
    if timeline.events.isEmpty {
      Diagnostics.line("no document tells how far \(timeline.sale.key) has come")
    }
  }
}
