internal import ArgumentParser
internal import ArmsStore

/// Documents out of a sale.
struct DecideSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take documents out of a sale that they do not speak of.",
    discussion: """
      What they say of it makes a sale of its own, or joins another that it is like. Where a document tells of several \
      cases, the key of one report ('also known as' in armsdb show) stands for it.
      """)

  @Argument(help: "The key of the sale.", completion: .sales)
  var sale: String

  @Argument(
    help: "Documents, by hash, id, path, address or title; or keys of reports.",
    completion: .names(.document))
  var documents: [String]

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      let sale = try Deciding.sale(sale, in: store)
      var hashes: [String] = []
      var reports: [SaleReference] = []
      for name in documents {
        if name.uppercased().hasPrefix("S-"), try store.documents(named: name).isEmpty {
          reports.append(try store.reference(name))
        } else {
          hashes.append(try Deciding.document(name, of: sale, in: store).sha256)
        }
      }
      return try store.splitDecision(sale, documents: hashes, reports: reports, judgement)
    }
  }
}
