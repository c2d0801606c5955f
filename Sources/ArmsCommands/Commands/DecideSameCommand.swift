internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// Two sales are one.
struct DecideSameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same", abstract: "Two sales are one.",
    discussion: """
      All that documents say of either of them now stands together from then on, whatever else speaks against it. What \
      comes later joins by what it says. Where they contradict one another, 'armsdb disputes' and 'armsdb show' tell it.
      """)

  @Argument(help: "The key of a sale.", completion: .sales)
  var first: String

  @Argument(help: "The key of the other.", completion: .sales)
  var second: String

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      try store.pairDecision(
        .same, try Deciding.sale(first, in: store), try Deciding.sale(second, in: store), judgement)
    }
  }
}
