internal import ArgumentParser
internal import ArmsModel
internal import ArmsStore

/// A person's last word.
struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide what documents leave open, with a reason.",
    discussion: """
      Every decision is kept with who, when and why, and never overwritten: 'armsdb decisions' lists them, and \
      'armsdb decisions undo' takes one back by another. They hold on to the documents and not to this file, so that \
      they outlive a new import, a rebuild and a better reading, and can be brought to another file. What documents \
      say stays as it is; a decision says which of it is shown.
      """,
    subcommands: [
      DecideSameCommand.self, DecideDifferentCommand.self, DecideSplitCommand.self,
      DecidePreferCommand.self, DecideRejectCommand.self, DecideSetCommand.self,
    ])
}

/// What the decide commands have in common.
enum Deciding {
  /// Opens the file, takes the decision that `make` gives, and says what came of it.
  static func run(
    _ database: DatabaseOptions, _ options: DecisionOptions,
    make: (Store, Judgement) throws -> Decision
  ) throws {
    try Reporting.run(database) {
      let judgement = try options.judgement()
      // A decision is about what is there: a missing file is not made for it.
      try database.withStore(.reading) { _ = try make($0, judgement) }
      try database.withStore(.writing) { store in
        let outcome = try store.decide(try make(store, judgement), replace: options.replace)
        try report(outcome, in: store)
      }
    }
  }

  /// The sale of a key; a key that is not its present one is told.
  static func sale(_ key: String, in store: Store) throws -> SaleReference {
    let sale = try store.reference(key)
    if sale.given != sale.key, store.mode == .writing {
      Diagnostics.line("\(sale.given) leads to \(sale.key) now")
    }
    return sale
  }

  /// A document by any of its names; of several that bear it, the one that speaks of the sale.
  static func document(
    _ name: String, of sale: SaleReference, in store: Store
  ) throws -> DocumentRow {
    let all = try store.documents(named: name)
    let speaking = all.filter { $0.sales.contains(sale.key) }
    if all.count > 1, speaking.count == 1 { return speaking[0] }
    return try store.document(named: name)
  }

  /// A claim's value as a person types it; words that are none stay, for the message that names those which are stated.
  static func stated(_ value: String, _ field: Field, in store: Store) throws -> String {
    // Of an amount alone the document tells the currency.
    if field == .value, let amount = Amount(argument: value) { return String(amount.value) }
    switch field {
    case .value, .quantity, .stage, .mechanism, .announced, .transmittal:
      return
        (try? DecidedValueArgument.text(value, of: field, meaning: nil, new: false, in: store))
        ?? value
    default: return value
    }
  }

  static func report(_ outcome: DecisionOutcome, in store: Store) throws {
    let output = StandardOutput()
    let row = try store.decision(outcome.decision.id)
    if let row {
      let what = DecisionWords.what(row)
      if outcome.isNew {
        try output.line(Shown.line("decision \(outcome.decision.id): \(what)"))
      } else {
        try output.line(
          Shown.line("decided before, \(what): \(DecisionWords.origin(outcome.decision))"))
      }
      if outcome.isNew, row.state != .applies, row.state != .done {
        Diagnostics.line("decision \(outcome.decision.id) \(DecisionWords.state(row.state))")
      }
    }
    // The key that was given goes with the leading report, which may be what was taken out.
    if outcome.decision.action == .split, let row, row.subjects.count == 2 {
      let sides = row.subjects.map { (try? store.reference($0).key) ?? $0 }
      try output.line("\(sides[0]) is what was taken out, \(sides[1]) what stays")
    }
    for old in outcome.replaced {
      try output.line(Shown.line("takes back decision \(old.id) of \(DecisionWords.origin(old))"))
    }
    for rest in outcome.kept {
      guard let row = try store.decision(rest.id) else { continue }
      try output.line(
        Shown.line("decision \(rest.id) keeps what is left of it: \(DecisionWords.what(row))"))
    }
    if !outcome.sales.isEmpty {
      try output.line("see 'armsdb show \(outcome.sales.joined(separator: "', 'armsdb show "))'")
    }
    try output.flush()
  }
}
