internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// Sales as a list.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "List sales, with what is disputed.",
    discussion: """
      A table shows the first 50 sales and says how many there are; other formats print all. The columns of the other \
      formats are those of the view sale_summary.
      """)

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions

  @OptionGroup var order: SaleOrderOptions

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        var filter = try which.filter(in: store)
        order.apply(to: &filter, format: output.format)
        let isTable = output.format == .table
        var total = 0
        let shown = try output.write(
          isTable ? SaleTable.columns : SaleRecord.columns, to: StandardOutput()
        ) { row in
          total = try store.sales(filter) {
            try row(isTable ? SaleTable.cells($0) : SaleRecord.cells($0))
          }
        }
        if total == 0 {
          Diagnostics.line("no sales match" + (try itemHint(store)))
        } else if shown == 0, order.offset >= total {
          Diagnostics.line(order.pastEnd(of: Shown.count(total, "sale")))
        } else if shown < total {
          Diagnostics.line(
            "\(Shown.number(shown)) of \(Shown.number(total)) sales; --limit 0 prints all")
        }
      }
    }
  }

  private func itemHint(_ store: Store) throws -> String {
    guard which.item.count == 1, let item = which.item.first else { return "" }
    return StoreMessages.suggestion(
      try store.nearestNames(to: item, kind: .item).filter { $0.lowercased() != item.lowercased() })
  }
}
