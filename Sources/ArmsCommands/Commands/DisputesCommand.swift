internal import ArgumentParser
internal import ArmsStore

/// Every disagreement between documents.
struct DisputesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "List what documents disagree on, who says what, and why one value was chosen.",
    discussion: """
      A dispute is a field of a sale for which independent documents state values that no single one satisfies: \
      rounding is none, nor is an approval beside a contract, nor a copy of a text beside it. A table has a row for \
      every value with the documents that state it; other formats have a row for every passage.
      """)

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions
  @OptionGroup var order: SaleOrderOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if which.undisputed {
      throw ValidationError("--undisputed leaves no dispute to list")
    }
  }

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        var filter = try which.filter(in: store)
        order.apply(to: &filter, format: output.format)
        var shown: Set<String> = []
        var total = 0
        let isTable = output.format == .table
        try output.write(
          isTable ? DisputeTable.columns : DisputeRecord.columns, to: output.paged()
        ) { row in
          total = try store.disputes(filter) { dispute in
            shown.insert(dispute.sale.key)
            let rows = isTable ? DisputeTable.rows(dispute) : DisputeRecord.rows(dispute)
            for cells in rows { try row(cells) }
          }
        }
        if total == 0 {
          Diagnostics.line("no disputes match")
        } else if shown.isEmpty, order.offset >= total {
          Diagnostics.line(order.pastEnd(of: Shown.count(total, "disputed sale")))
        } else if shown.count < total {
          Diagnostics.line(
            """
            \(Shown.number(shown.count)) of \(Shown.count(total, "disputed sale")); --limit 0 prints all
            """)
        }
      }
    }
  }
}
