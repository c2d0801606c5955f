internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// Two sales are different ones.
struct DecideDifferentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different", abstract: "Two sales are different ones.",
    discussion:
      "They never stand together, also not by way of a third. Two keys of one sale part the reports that these keys come from."
  )

  @Argument(help: "The key of a sale.", completion: .sales)
  var first: String

  @Argument(help: "The key of the other.", completion: .sales)
  var second: String

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      try store.pairDecision(
        .different, try Deciding.sale(first, in: store), try Deciding.sale(second, in: store),
        judgement)
    }
  }
}
