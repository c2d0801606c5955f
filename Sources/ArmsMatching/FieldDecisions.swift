package import ArmsModel

/// The decisions on one field of one sale, oldest first.
package struct FieldDecisions {
  let decisions: [Decision]

  /// Those of `standing` that hold on to a report of the sale, for `field` and, where it is of an item, one of its names.
  init(_ standing: [Decision], _ field: Field, items: Set<String> = []) {
    decisions = standing.filter { decision in
      guard decision.field == field else { return false }
      guard let item = decision.item else { return items.isEmpty }
      return items.contains(MatchKey.designation(item))
    }
  }

  /// What a decision says of the value it gives to the field.
  package static func words(_ decision: Decision) -> String {
    let verb =
      switch decision.action {
      case .set: "set"
      case .prefer: "preferred"
      default: "rejected"
      }
    return "\(verb) by \(decision.author): \(decision.reason)"
  }

  func rejects(_ anchor: Anchor, _ text: String) -> Bool {
    decisions.contains { decision in
      decision.action == .reject && decision.anchors.contains(anchor)
        && (decision.value == nil || decision.value == text)
    }
  }
}
