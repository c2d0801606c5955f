internal import ArgumentParser
internal import ArmsStore

/// Why sales were joined or not.
struct MatchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matches", abstract: "Show how two sales compare, or what came nearest to one.",
    discussion: """
      With two keys, the points for and against one sale, for the pair of their reports that speaks most for it; \
      where both keys lead to one sale, for the two reports that gave them. With one key, the sales that came \
      nearest to it and were not joined, and why.
      """)

  @Argument(help: "The key of a sale.", completion: .sales)
  var sale: String

  @Argument(help: "The key of another.", completion: .sales)
  var other: String?

  @Option(parsing: .unconditional, help: "With one key: the most sales to print; 0 for all.")
  var limit = 10

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit must not be negative") }
  }

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        if let other {
          try pair(store, other)
        } else {
          try nearest(store)
        }
      }
    }
  }

  private func pair(_ store: Store, _ other: String) throws {
    guard let match = try store.match(sale, other) else {
      throw CommandFailure(message: MatchWords.oneReport(sale, other))
    }
    let out = output.paged()
    guard output.format == .table else {
      try output.write(MatchRecord.columns, to: out) { row in
        for cells in MatchRecord.rows(match) { try row(cells) }
      }
      return
    }
    for line in MatchWords.heading(match) { try out.line(Shown.line(line)) }
    try out.line()
    try output.write(MatchTable.pairColumns(match), to: out) { row in
      for cells in MatchTable.pairRows(match) { try row(cells) }
    }
  }

  private func nearest(_ store: Store) throws {
    let (found, total) = try store.matches(of: sale, limit: limit == 0 ? nil : limit)
    let isTable = output.format == .table
    try output.write(
      isTable ? MatchTable.nearestColumns : MatchRecord.columns, to: output.paged()
    ) { row in
      for match in found {
        let rows = isTable ? [MatchTable.nearestCells(match)] : MatchRecord.rows(match)
        for cells in rows { try row(cells) }
      }
    }
    if total == 0 {
      Diagnostics.line("no other sale was near enough to be compared")
    } else if found.count < total {
      Diagnostics.line(
        "\(Shown.number(found.count)) of \(Shown.count(total, "sale")); --limit 0 prints all")
    }
  }
}
