internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A document's reading out of account.
struct DecideRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "What this document says of a field does not count.")

  @OptionGroup var claim: ClaimOptions
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      try claim.decision(.reject, in: store, judgement)
    }
  }
}
