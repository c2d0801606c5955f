internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A document's reading out of account.
struct DecideRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "What this document says of a field does not count.")

  @Argument(help: "The key of the sale.")
  var sale: String

  @Argument(help: "The field, such as value or quantity.", transform: FieldArgument.parse)
  var field: Field

  @Argument(help: "The document, by hash, id, path, address or title.")
  var document: String

  @Option(help: "The item, where the field is of one of several.")
  var item: String?

  @Option(help: "Which of its values, where the document states several.")
  var value: String?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      let sale = try Deciding.sale(sale, in: store)
      return try store.claimDecision(
        .reject, sale, field, item: item,
        document: try Deciding.document(document, of: sale, in: store).sha256,
        value: try value.map { try Deciding.stated($0, field, in: store) }, judgement)
    }
  }
}
