internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A value that a person knows.
struct DecideSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Give a field a value that a person knows.",
    discussion: """
      It stands beside what documents say and is shown before it; nothing of theirs is changed. An amount is written \
      '133.3m USD' or 'up to 2bn EUR', a quantity 4, 10-12 or 'about 100', a date 2018-01-09, 2018-01 or 2018; several \
      parties are parted by semicolons.
      """)

  @Argument(help: "The key of the sale.", completion: .sales)
  var sale: String

  @Argument(
    help: "The field, such as value or quantity.", completion: .list(FieldArgument.names),
    transform: FieldArgument.parse)
  var field: Field

  @Argument(help: "The value.")
  var value: String

  @Option(
    help: "The item, where the field is of one of several.", completion: .names(.item))
  var item: String?

  @Option(help: "What a value means (default: what the value that is shown now means).")
  var meaning: ValueMeaning?

  @Option(help: "A document that it rests on.")
  var document: String?

  @Option(help: "The words of --document that state it, to the letter.")
  var quote: String?

  @Flag(help: "The party is met for the first time: its name is right as it is written here.")
  var new = false

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if quote != nil, document == nil { throw ValidationError("--quote needs its --document") }
    if let quote, quote.allSatisfy(\.isWhitespace) { throw ValidationError("--quote is empty") }
    if meaning != nil, field != .value {
      throw ValidationError("--meaning belongs to the field value")
    }
  }

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      let sale = try Deciding.sale(sale, in: store)
      let text = try DecidedValueArgument.text(
        value, of: field, meaning: try meaning ?? store.valueMeaning(of: sale), new: new, in: store)
      let evidence = try document.map {
        try store.evidence(try Deciding.document($0, of: sale, in: store), quote: quote)
      }
      return try store.setDecision(
        sale, field, item: item.map(ItemArgument.names) ?? [], value: text, evidence: evidence,
        judgement)
    }
  }
}
