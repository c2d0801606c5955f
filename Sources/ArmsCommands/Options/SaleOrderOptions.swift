internal import ArgumentParser
internal import ArmsStore

/// In which order sales come, and which part of them.
struct SaleOrderOptions: ParsableArguments {
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

  /// As no option leaves them.
  static var unset: Self {
    var options = Self()
    options.sort = .announced
    options.ascending = false
    options.descending = false
    options.limit = nil
    options.offset = 0
    return options
  }

  func validate() throws {
    if ascending, descending {
      throw ValidationError("--ascending and --descending exclude each other")
    }
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
    if offset < 0 { throw ValidationError("--offset must not be negative") }
  }

  /// Puts order and part into the filter: unless told otherwise a table has 50 sales, and other formats have all.
  func apply(to filter: inout SalesFilter, format: OutputFormat) {
    filter.sort = sort
    filter.descending = descending || (!ascending && isGreatestFirst)
    let most = limit ?? (format == .table ? 50 : 0)
    filter.limit = most == 0 ? nil : most
    filter.offset = offset
  }

  /// What is said where `offset` leaves nothing to print of what there is.
  func pastEnd(of count: String) -> String {
    "--offset \(Shown.number(offset)) is past the end: there \(count.hasPrefix("1 ") ? "is" : "are") \(count)"
  }

  private var isGreatestFirst: Bool {
    switch sort {
    case .announced, .value, .documents: true
    case .buyer, .seller, .stage, .key: false
    }
  }
}
