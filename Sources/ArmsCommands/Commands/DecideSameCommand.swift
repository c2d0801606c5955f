internal import ArgumentParser
internal import ArmsMatching
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
      let pair = (try Deciding.sale(first, in: store), try Deciding.sale(second, in: store))
      let decision = try store.pairDecision(.same, pair.0, pair.1, judgement)
      if store.mode == .writing { try warn(of: pair, in: store) }
      return decision
    }
  }

  /// A mistyped key often leads to a sale of somebody else: what excludes one sale is told, and the decision holds.
  private func warn(of pair: (SaleReference, SaleReference), in store: Store) throws {
    guard let match = try store.match(pair.0.key, pair.1.key), match.standing == .excluded else {
      return
    }
    let against = match.comparison.features.filter {
      $0.weight <= Weights.standard[.numberDifferent]
    }
    .map { $0.a.isEmpty ? $0.reason : "\($0.reason) (\($0.a); \($0.b))" }
    guard !against.isEmpty else { return }
    Diagnostics.line(
      "the documents speak against one sale: \(against.joined(separator: ", ")); 'armsdb decisions undo' takes it back"
    )
  }
}
