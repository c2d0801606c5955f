internal import ArgumentParser
internal import ArmsExtraction
internal import ArmsModel
internal import ArmsStore

/// Which claim a person judges: what one document says of one field of a sale.
struct ClaimOptions: ParsableArguments {
  @Argument(help: "The key of the sale.", completion: .sales)
  var sale: String

  @Argument(
    help: "The field, such as value or quantity.", completion: .list(FieldArgument.names),
    transform: FieldArgument.parse)
  var field: Field

  @Argument(
    help: "The document, by hash, id, path, address or title.", completion: .names(.document))
  var document: String

  @Option(
    help: "The item, where the field is of one of several.", completion: .names(.item))
  var item: String?

  @Option(help: "Which of its values, where the document states several.")
  var value: String?

  /// The judgement on the claim. Throws `DecisionError` where the document makes no such claim, or several.
  func decision(
    _ action: Decision.Action, in store: Store, _ judgement: Judgement
  ) throws -> Decision {
    let sale = try Deciding.sale(sale, in: store)
    return try store.claimDecision(
      action, sale, field, item: item.map(ItemArgument.names) ?? [],
      document: try Deciding.document(document, of: sale, in: store).sha256,
      value: try value.map { try Deciding.stated($0, field, in: store) }, judgement)
  }
}

/// An item of a sale as a person names it.
enum ItemArgument {
  /// The name, and the designations and families of what bears it as an alias: `AMRAAM` is AIM-120.
  static func names(_ argument: String) -> [String] {
    [argument] + KnownNames.designations(named: argument)
  }
}
