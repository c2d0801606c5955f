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

  @Argument(help: "The key of the sale, such as S-7Q2M4K9X.")
  var sale: String

  @Flag(help: "Only the documents that speak of the sale.")
  var sources = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let out = StandardOutput()
        let key = Self.normalised(sale)
        if sources {
          let rows = try store.sources(of: key)
          try output.write(DocumentTable.sourceColumns(output.format), to: out) { row in
            for source in rows { try row(DocumentTable.cells(source, output.format)) }
          }
          return
        }
        let details = try store.sale(key)
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

  /// Keys are read in small letters too, and letters that Crockford's base 32 leaves out as the digits they look like.
  private static func normalised(_ key: String) -> String {
    let upper = key.uppercased()
    guard upper.hasPrefix("S-") else { return key }
    return "S-"
      + String(
        upper.dropFirst(2).map { character in
          switch character {
          case "O": "0"
          case "I", "L": "1"
          default: character
          }
        })
  }
}
