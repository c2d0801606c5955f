internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

extension Totals.Grouping: ExpressibleByArgument {}

/// Sums of values, guarded against counting twice.
struct TotalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "totals",
    abstract: "Sum the values of sales by buyer, seller, year, category or stage.",
    discussion: """
      Summed is the chosen value of each sale, once, whatever the number of documents that tell it. A row is one group, \
      one meaning and one currency: a notified ceiling, a contract and a delivery are never added up, nor are \
      currencies. A sale of several buyers or categories stands in one group under all their names. Ranges give a \
      least and a most; "up to 5" counts as 0 to 5.

      Not summed: a value that is unknown, in an unknown currency, or the price of one. Such sales are counted as \
      unknown, never as zero. Left out, and counted on standard error: sales told in passing, cancelled ones (but by \
      stage, or where --stage names them), and those that another sale's value contains already, such as a notice \
      that a later one raises to a new total. Sales that may be one are summed as two, and said to be in doubt.
      """)

  @Option(help: "What to group by: buyer, seller, year, category or stage.")
  var by: Totals.Grouping

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions

  @Flag(help: "Count sales that are told in passing too, in rows of their own.")
  var withBackground = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if withBackground, which.noBackground {
      throw ValidationError("--with-background and --no-background exclude each other")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let totals = try store.totals(
          TotalsQuestion(
            by: by, filter: try which.filter(in: store),
            withBackground: withBackground || which.background,
            withCancelled: by == .stage || which.stage.contains(.cancelled)))
        let isTable = output.format == .table
        try output.write(
          isTable ? TotalsTable.columns(by) : TotalsRecord.columns, to: output.paged()
        ) { row in
          for total in totals.rows {
            try row(isTable ? TotalsTable.cells(total) : TotalsRecord.cells(total, by))
          }
        }
        if totals.rows.isEmpty { Diagnostics.line("no sales match") }
        let leftOut = TotalsWords.leftOut(totals)
        if !leftOut.isEmpty { Diagnostics.line("left out: " + leftOut) }
      }
    }
  }
}
