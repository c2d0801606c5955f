package import ArmsModel

/// One field of a sale on which its documents contradict one another, with all that is claimed of it.
package struct Dispute: Hashable, Sendable {
  /// One value, and those who state it.
  package struct Side: Hashable, Sendable {
    package var value: FactValue
    /// False where it contradicts the chosen value.
    package var agrees: Bool
    /// Why it was chosen, in words; nil where it was not.
    package var reason: String?
    /// In the order of the documents: published (unknown last), hash.
    package var claims: [ClaimFact]
  }

  package var sale: SaleRow
  package var field: Field
  /// The item's label, for quantities.
  package var item: String?
  /// A value that was chosen, and why, in words.
  package struct Chosen: Hashable, Sendable {
    package var value: FactValue
    package var reason: String?
  }

  /// What was chosen; several for parties, none where nothing was.
  package var chosen: [Chosen]
  /// Those that agree with the chosen value first, then by the number of documents.
  package var sides: [Side]
  /// The documents of the sale, by hash.
  package var documents: [String: DocumentRow]
}

extension Dispute {
  /// The disputes of one sale, in the order of its fields.
  package static func all(of details: SaleDetails) -> [Dispute] {
    let documents = Dictionary(
      details.sources.map { ($0.document.sha256, $0.document) }, uniquingKeysWith: { a, _ in a })
    var disputes: [Dispute] = []
    for fact in details.facts where fact.disputed {
      var place = disputes.firstIndex { $0.field == fact.field && $0.item == fact.item }
      if place == nil {
        place = disputes.count
        disputes.append(
          Dispute(
            sale: details.summary, field: fact.field, item: fact.item, chosen: [],
            sides: [], documents: documents))
      }
      guard let place else { continue }
      if let value = fact.value {
        disputes[place].chosen.append(Chosen(value: value, reason: fact.reason))
      }
      for claim in fact.claims where claim.compared {
        // A party that nobody chose stands as a fact without a value: all who name it contradict.
        disputes[place].add(
          claim, agrees: fact.value != nil && claim.agrees,
          reason: isChosen(claim.value, by: fact) ? fact.reason : nil)
      }
    }
    for place in disputes.indices { disputes[place].sort() }
    return disputes
  }

  /// A party is chosen under each of its names.
  private static func isChosen(_ value: FactValue, by fact: Fact) -> Bool {
    if case .party = value { return fact.value != nil }
    return fact.value == value
  }

  private mutating func add(_ claim: ClaimFact, agrees: Bool, reason: String?) {
    if let known = sides.firstIndex(where: { $0.value == claim.value && $0.agrees == agrees }) {
      sides[known].claims.append(claim)
    } else {
      sides.append(Side(value: claim.value, agrees: agrees, reason: reason, claims: [claim]))
    }
  }

  private mutating func sort() {
    func rank(_ side: Side) -> (Int, Int, String) {
      (side.agrees ? 0 : 1, -Set(side.claims.map(\.document)).count, side.value.canonicalText)
    }
    sides.sort { rank($0) < rank($1) }
  }
}
