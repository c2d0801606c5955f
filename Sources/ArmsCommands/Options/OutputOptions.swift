internal import ArgumentParser

/// How rows are printed, the same for every command that prints rows.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to print: table, csv, tsv, json, jsonl or markdown.")
  var format: OutputFormat = .table

  @Flag(
    help: """
      In CSV and TSV, leave text as it is stored: cells that a spreadsheet runs as formulas get no apostrophe, and \
      control characters are not written out.
      """)
  var raw = false

  @OptionGroup var pager: PagerOptions

  /// Standard output, through a pager where that helps.
  func paged() -> StandardOutput { pager.output() }

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.format = .table
    options.raw = false
    options.pager = .unset
    return options
  }

  func validate() throws {
    if raw, format != .csv, format != .tsv {
      throw ValidationError("--raw belongs to --format csv or tsv")
    }
  }

  /// Writes rows and returns how many there were.
  @discardableResult
  func write(
    _ columns: [Column], to output: StandardOutput,
    rows: ((_ row: [Cell]) throws -> Void) throws -> Void
  ) throws -> Int {
    var writer = format.writer(to: output, raw: raw)
    var count = 0
    try writer.begin(columns)
    try rows { cells in
      count += 1
      try writer.row(cells)
    }
    try writer.end()
    try output.flush()
    return count
  }
}
