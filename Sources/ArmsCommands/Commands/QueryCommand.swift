internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// Sales as a list.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "List sales, with what is disputed.",
    discussion: """
      A table shows the first 50 sales and says how many there are; other formats print all. The columns of the other \
      formats, and of --fields and --template, are those of the view sale_summary.
      """)

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions

  @OptionGroup var order: SaleOrderOptions
  @OptionGroup var shape: RowShapeOptions

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        var filter = try which.filter(in: store)
        order.apply(to: &filter, format: output.format)
        let (shown, total) = try write(filter, store)
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

  /// Prints the sales in the shape that is asked for; returns how many these were, and how many there are.
  private func write(_ filter: SalesFilter, _ store: Store) throws -> (shown: Int, total: Int) {
    let out = output.paged()
    if let template = try shape.line(of: SaleRecord.columns) {
      var shown = 0
      let total = try store.sales(filter) { sale in
        shown += 1
        try out.line(template.line(SaleRecord.cells(sale)))
      }
      try out.flush()
      return (shown, total)
    }
    let isTable = output.format == .table && !shape.isGiven
    let places = try shape.places(in: SaleRecord.columns)
    let columns = isTable ? SaleTable.columns : places.map { SaleRecord.columns[$0] }
    var total = 0
    let shown = try output.write(columns, to: out) { row in
      total = try store.sales(filter) { sale in
        let cells = isTable ? SaleTable.cells(sale) : SaleRecord.cells(sale)
        try row(shape.fields == nil ? cells : places.map { cells[$0] })
      }
    }
    return (shown, total)
  }

  func validate() throws {
    // What is wrong with a name is told before the file is opened.
    _ = try shape.places(in: SaleRecord.columns)
    _ = try shape.line(of: SaleRecord.columns)
    if shape.template != nil, output.format != .table {
      throw ValidationError("--template prints lines of its own, and --format belongs to rows")
    }
  }

  private func itemHint(_ store: Store) throws -> String {
    guard which.item.count == 1, let item = which.item.first else { return "" }
    return StoreMessages.suggestion(
      try store.nearestNames(to: item, kind: .item).filter { $0.lowercased() != item.lowercased() })
  }
}

extension QueryCommand: PlainlyRead {
  init?(_ line: PlainLine) {
    guard line.arguments.isEmpty else { return nil }
    var which = SaleFilterOptions.unset
    var order = SaleOrderOptions.unset
    var output = OutputOptions.unset
    var database = DatabaseOptions.unset
    for (name, value) in line.options {
      switch name {
      case "--buyer": which.buyer.append(value)
      case "--seller": which.seller.append(value)
      case "--item": which.item.append(value)
      case "--limit":
        guard let limit = try? WholeNumber.parse(value) else { return nil }
        order.limit = limit
      case "--format":
        guard let format = OutputFormat(rawValue: value) else { return nil }
        output.format = format
      case "--db": database.file = value
      default: return nil
      }
    }
    self.init()
    self.which = which
    self.order = order
    shape = .unset
    self.output = output
    self.database = database
    guard which.isValid, order.isValid, output.isValid, database.isValid, isValid else {
      return nil
    }
  }
}
