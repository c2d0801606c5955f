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

  @Option(help: "Order by announced, value, buyer, seller, stage, documents or key.")
  var sort: SalesFilter.Sort = .announced

  @Flag(help: "Smallest, earliest or first in the alphabet first (default for names).")
  var ascending = false

  @Flag(help: "Greatest or latest first (default for dates and numbers).")
  var descending = false

  @Option(
    parsing: .unconditional, help: "The most sales to print; 0 for all.",
    transform: WholeNumber.parse)
  var limit: Int?

  @Option(
    parsing: .unconditional, help: "How many sales to pass over before.",
    transform: WholeNumber.parse)
  var offset: Int = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if ascending, descending {
      throw ValidationError("--ascending and --descending exclude each other")
    }
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
    if offset < 0 { throw ValidationError("--offset must not be negative") }
  }

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        var filter = try which.filter(in: store)
        filter.sort = sort
        filter.descending = descending || (!ascending && isGreatestFirst)
        let isTable = output.format == .table
        let most = limit ?? (isTable ? 50 : 0)
        filter.limit = most == 0 ? nil : most
        filter.offset = offset
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
        } else if shown < total {
          Diagnostics.line(
            "\(Shown.number(shown)) of \(Shown.number(total)) sales; --limit 0 prints all")
        }
      }
    }
  }

  private var isGreatestFirst: Bool {
    switch sort {
    case .announced, .value, .documents: true
    case .buyer, .seller, .stage, .key: false
    }
  }

  private func itemHint(_ store: Store) throws -> String {
    guard which.item.count == 1, let item = which.item.first else { return "" }
    return StoreMessages.suggestion(
      try store.nearestNames(to: item, kind: .item).filter { $0.lowercased() != item.lowercased() })
  }
}
