internal import ArgumentParser
internal import ArmsStore

/// Two publishers or files side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set two publishers, files or documents side by side.",
    discussion: """
      Prints which sales both tell of, and which only one does. For those that both tell of, the fields on which they \
      differ, and by how much: an amount in its currency and in per cent of the first, a number of items, days. \
      Rounding is no difference. A ceiling beside a contract is one of meaning, not of money.

        armsdb compare 'A Paper' 'B Wire' --buyer Japan
        armsdb compare 2018.jsonl seeds/
      """)

  @Argument(help: "A publisher, file, folder or document.", completion: .names(.publisher))
  var first: String

  @Argument(help: "Another.", completion: .names(.publisher))
  var second: String

  @OptionGroup(title: "Which sales") var which: SaleFilterOptions

  @Flag(help: "Print the fields on which both agree, and those that only one tells of, too.")
  var allFields = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Reporting.run(database) {
      try database.withStore(.reading) { store in
        let (a, b) = (try group(first, store), try group(second, store))
        guard a.hashes != b.hashes else {
          throw CommandFailure(
            message: "'\(first)' and '\(second)' are the same documents; nothing to compare")
        }
        let filter = try which.filter(in: store)
        let page = CompareTable(first: a.name, second: b.name, allFields: allFields)
        var counts = CompareWords.Counts()
        let isTable = output.format == .table
        try output.write(
          isTable ? page.columns : CompareRecord.columns, to: output.paged()
        ) { row in
          try store.compare(a, b, filter) { pair in
            counts.count(pair)
            let rows = isTable ? page.rows(pair) : CompareRecord.rows(pair, allFields: allFields)
            for cells in rows { try row(cells) }
          }
        }
        Diagnostics.line(CompareWords.summary(a, b, counts))
      }
    }
  }

  private func group(_ name: String, _ store: Store) throws -> SourceGroup {
    if let group = try store.sourceGroup(named: name) { return group }
    let nearest =
      try store.nearestNames(to: name, kind: .publisher)
      + store.nearestNames(to: name, kind: .document)
    throw CommandFailure(
      message: "no publisher, file or document '\(name)' in \(database.path)"
        + StoreMessages.suggestion(Array(nearest.prefix(3))))
  }
}
