package import ArmsModel

/// One sale as two groups of documents tell it.
package struct SideBySide: Hashable, Sendable {
  package enum Place: String, Hashable, Sendable {
    case both
    case first = "a"
    case second = "b"
  }

  package enum Verdict: Hashable, Sendable {
    /// One value satisfies both.
    case same
    case differ(ValueDifference)
    case onlyFirst, onlySecond
  }

  /// One field, for sales that both tell of.
  package struct FieldPair: Hashable, Sendable {
    package var field: Field
    /// The item's label, for quantities and items.
    package var item: String?
    package var first: [FactValue]
    package var second: [FactValue]
    package var verdict: Verdict
  }

  package var sale: SaleRow
  package var place: Place
  package var fields: [FieldPair]

  package var differs: Bool {
    fields.contains { if case .differ = $0.verdict { true } else { false } }
  }
}

extension SideBySide {
  /// The fields that are compared. Details and contractors are lists that no document claims to be whole.
  static let compared: Set<Field> = [
    .seller, .buyer, .stage, .mechanism, .transmittal, .announced, .value, .increase, .item,
    .quantity,
  ]

  /// The fields of a sale, with what the documents of each group say of them.
  static func fields(
    of details: SaleDetails, _ first: Set<String>, _ second: Set<String>
  ) -> [FieldPair] {
    var pairs: [FieldPair] = []
    for fact in details.facts where compared.contains(fact.field) {
      var place = pairs.firstIndex {
        // The parties of one role are facts of their own, and one field.
        $0.field == fact.field && $0.item == fact.item
      }
      if place == nil {
        place = pairs.count
        pairs.append(
          FieldPair(field: fact.field, item: fact.item, first: [], second: [], verdict: .same))
      }
      guard let place else { continue }
      for claim in fact.claims {
        if first.contains(claim.document), !pairs[place].first.contains(claim.value) {
          pairs[place].first.append(claim.value)
        }
        if second.contains(claim.document), !pairs[place].second.contains(claim.value) {
          pairs[place].second.append(claim.value)
        }
      }
    }
    pairs.removeAll { $0.first.isEmpty && $0.second.isEmpty }
    for place in pairs.indices { pairs[place].verdict = verdict(pairs[place]) }
    return pairs
  }

  private static func verdict(_ pair: FieldPair) -> Verdict {
    if pair.second.isEmpty { return .onlyFirst }
    if pair.first.isEmpty { return .onlySecond }
    // An item is one item whatever its words.
    if pair.field == .item { return .same }
    if pair.field == .seller || pair.field == .buyer {
      let agree = keys(pair.first) == keys(pair.second)
      return agree ? .same : .differ(.other)
    }
    return ValueDifference.least(pair.first, pair.second).map { .differ($0) } ?? .same
  }

  private static func keys(_ parties: [FactValue]) -> Set<String> {
    Set(
      parties.map { value in
        if case .party(let party) = value { party.code ?? party.name } else { value.canonicalText }
      })
  }
}
