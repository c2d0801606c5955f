internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A document's reading before those of others.
struct DecidePreferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefer", abstract: "Of the claims to a field, show what this document says.")

  @OptionGroup var claim: ClaimOptions
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try Deciding.run(database, decision) { store, judgement in
      try claim.decision(.prefer, in: store, judgement)
    }
  }
}
