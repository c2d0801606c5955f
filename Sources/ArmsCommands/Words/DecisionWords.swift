internal import ArmsModel
internal import ArmsStore

/// Decisions as a person reads them.
enum DecisionWords {
  /// `ada decided on 2026-10-03 14:05 UTC that …, because …`.
  static func whole(_ row: DecisionRow) -> String {
    let decision = row.decision
    return """
      decision \(decision.id) of \(decision.author), \(Moment.minute(decision.madeAt)): \(what(row)), \
      because: \(decision.reason)
      """
  }

  /// Without its text's subject: who, when and why.
  static func origin(_ decision: Decision) -> String {
    "\(decision.author), \(Moment.minute(decision.madeAt)), because: \(decision.reason)"
  }

  /// What was decided, such as `quantity of MQ-9B is 7`.
  static func what(_ row: DecisionRow) -> String {
    what(row.decision, subjects: row.subjects, documents: row.documents)
  }

  static func what(_ decision: Decision, subjects: [String], documents: [String]) -> String {
    let sale = subjects.first ?? "a sale"
    let other = subjects.dropFirst().first ?? "another"
    let named = StoreMessages.list(documents)
    switch decision.action {
    case .same: return "\(sale) and \(other) are one sale"
    case .different: return "\(sale) and \(other) are different sales"
    case .split:
      return "\(named) \(documents.count == 1 ? "does" : "do") not speak of the sale of \(other)"
    case .prefer: return "\(field(decision)): \(decision.value ?? ""), as \(named) says"
    case .reject:
      return "\(field(decision)): \(decision.value ?? ""), as \(named) says, does not count"
    case .set:
      let quote = decision.evidence?.citation.map { ": “\($0.quote)”" } ?? ""
      return "\(field(decision)) is \(decision.value ?? "")"
        + (documents.isEmpty ? "" : " (\(named)\(quote))")
    case .undo: return "takes back decision \(decision.undoes ?? 0)"
    }
  }

  /// `quantity of MQ-9B`.
  static func field(_ decision: Decision) -> String {
    let name = decision.field.map(ValueWords.field) ?? ""
    return decision.item.map { "\(name) of \($0)" } ?? name
  }

  /// Whether it has an effect, and why not.
  static func state(_ state: DecisionRow.State) -> String {
    switch state {
    case .applies: "applies"
    case .undone(let by): "taken back by decision \(by)"
    case .done: "done"
    case .documentsMissing(let hashes, let removed):
      if let tombstone = removed.first {
        """
        does not apply: \(tombstone.name) was removed by \(tombstone.author), \
        \(Moment.minute(tombstone.removedAt)), because: \(tombstone.reason)
        """
      } else {
        """
        does not apply yet: \(hashes.count == 1 ? "a document" : "documents") that it holds on to \
        \(hashes.count == 1 ? "is" : "are") not here (SHA-256 \
        \(hashes.map { String($0.prefix(12)) }.joined(separator: ", ")))
        """
      }
    case .readOtherwise:
      "does not apply: its documents are now read otherwise than where it holds on to"
    case .valueGone: "does not apply: no document states this value any more"
    case .itemGone: "does not apply: the sale has no such item any more"
    case .overruled(let by): "does not show: decision \(by) goes before it"
    }
  }
}
