internal import ArmsModel

/// Puts what was chosen for a sale beside what was claimed.
struct FactBuilder {
  /// A field of a sale, or of one of its items.
  struct Place: Hashable {
    var field: Field
    /// Row of `items`.
    var item: Int?
  }

  struct Item {
    var id: Int
    var fact: ItemFact
  }

  struct StoredChoice {
    var place: Place
    var text: String
    var inferred: Bool
    var reason: String
    /// Reports whose claims were compared, and whether they agree; empty in a sale of one report.
    var compared: [Int: Bool]
    /// The number of the decision that set or preferred it.
    var decision: Int?
  }

  struct StoredClaim {
    var report: Int
    var place: Place
    /// The report's own name for the item.
    var itemLabel: String?
    var fact: ClaimFact
  }

  let summary: SaleRow
  let mechanism: Mechanism?
  let transmittal: String?
  let parties: [Field: [(party: Party, inferred: Bool)]]
  let items: [Item]
  let choices: [StoredChoice]
  let claims: [StoredClaim]
  let contradictions: Set<Place>

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for field in Field.allCases {
      switch field {
      case .seller, .buyer, .contractor: facts += partyFacts(field)
      case .stage: facts += single(field, summary.stage.map { .stage($0) })
      case .mechanism: facts += single(field, mechanism.map { .mechanism($0) })
      case .transmittal: facts += single(field, transmittal.map { .text($0) })
      case .announced:
        facts += single(field, summary.announced.map { .date($0) }, beside: stageDates())
      case .value: facts += single(field, summary.value.map { .money($0) })
      case .increase, .mdeValue, .otherValue: facts += unchosen(field)
      case .item: facts += itemFacts()
      case .quantity: break
      case .detail: facts += details()
      }
    }
    return facts
  }

  private func claims(_ field: Field, item: Int? = nil) -> [StoredClaim] {
    claims.filter { $0.place == Place(field: field, item: item) }
  }

  private func fact(
    _ place: Place, label: String? = nil, value: FactValue?, choice: StoredChoice?,
    claims: [StoredClaim]
  ) -> Fact {
    Fact(
      field: place.field, item: label, value: value, reason: choice?.reason,
      inferred: choice?.inferred ?? false, disputed: contradictions.contains(place),
      decision: choice?.decision,
      claims: claims.map { claim in
        var fact = claim.fact
        fact.compared = isCompared(claim, with: value, choice)
        // What no longer counts, or is of another fact, contradicts nothing.
        if let value, fact.compared {
          fact.agrees =
            claim.fact.other ? value.fits(fact.value) : choice?.compared[claim.report] ?? true
        }
        return fact
      })
  }

  private func isCompared(
    _ claim: StoredClaim, with value: FactValue?, _ choice: StoredChoice?
  ) -> Bool {
    if claim.fact.superseded || claim.fact.isRetracted { return false }
    if let choice, !choice.compared.isEmpty, choice.compared[claim.report] == nil { return false }
    if case .money(let chosen)? = value, case .money(let other) = claim.fact.value {
      let meanings: Set<ValueMeaning> = [chosen.meaning, other.meaning]
      return meanings.count == 1 || meanings.contains(.stated) && !meanings.contains(.unit)
    }
    // A date that does not meet the chosen one and contradicts nothing is that of another stage.
    if case .date(let chosen)? = value, case .date(let other) = claim.fact.value,
      choice?.compared[claim.report] ?? true
    {
      return Interval(low: chosen.lowDay, high: chosen.highDay).intersects(
        Interval(low: other.lowDay, high: other.highDay))
    }
    return true
  }

  /// What gives the date of the sale's stage as that of a stage beside the document's own, as a register's row does that
  /// has the year of its order and those of its deliveries.
  private func stageDates() -> [StoredClaim] {
    claims(.detail).compactMap { claim in
      guard case .detail(let detail) = claim.fact.value, detail.kind == .stageDate,
        detail.role == summary.stage?.rawValue, let date = detail.date, date == summary.announced
      else { return nil }
      var claim = claim
      claim.place.field = .announced
      claim.fact.value = .date(date)
      return claim
    }
  }

  private func single(
    _ field: Field, _ value: FactValue?, beside others: [StoredClaim] = []
  ) -> [Fact] {
    let place = Place(field: field, item: nil)
    let claims = self.claims(field) + others
    guard value != nil || !claims.isEmpty else { return [] }
    return [
      fact(place, value: value, choice: choices.first { $0.place == place }, claims: claims)
    ]
  }

  /// Fields for which no reading is chosen: what the earliest report states stands for the sale.
  private func unchosen(_ field: Field) -> [Fact] {
    let claims = self.claims(field)
    guard let first = claims.first else { return [] }
    return [
      fact(
        Place(field: field, item: nil), value: first.fact.value, choice: nil, claims: claims)
    ]
  }

  private func partyFacts(_ field: Field) -> [Fact] {
    let place = Place(field: field, item: nil)
    var rest = claims(field)
    var facts: [Fact] = []
    for (party, _) in parties[field] ?? [] {
      let isMeant: (StoredClaim) -> Bool = { claim in
        switch claim.fact.value {
        case .party(let other):
          party.code.map { $0 == other.code } ?? (other.code == nil && other.name == party.name)
        case .text(let name): Folding.name(name) == Folding.name(party.name)
        default: false
        }
      }
      facts.append(
        fact(
          place, value: field == .contractor ? .text(party.name) : .party(party),
          choice: choices.first { $0.place == place && $0.text == party.name },
          claims: rest.filter(isMeant)))
      rest.removeAll(where: isMeant)
    }
    for (_, group) in Dictionary(grouping: rest, by: \.fact.value.canonicalText).sorted(by: {
      $0.key < $1.key
    }) {
      facts.append(fact(place, value: nil, choice: nil, claims: group))
    }
    return facts
  }

  private func itemFacts() -> [Fact] {
    var facts: [Fact] = []
    for item in items {
      let label = item.fact.label
      facts.append(
        fact(
          Place(field: .item, item: item.id), label: label,
          value: .item(designation: item.fact.designation, name: item.fact.name), choice: nil,
          claims: claims(.item, item: item.id)))
      let place = Place(field: .quantity, item: item.id)
      let quantities = claims(.quantity, item: item.id)
      guard item.fact.quantity != nil || !quantities.isEmpty else { continue }
      facts.append(
        fact(
          place, label: label, value: item.fact.quantity.map { .quantity($0) },
          choice: choices.first { $0.place == place }, claims: quantities))
    }
    // Items of a report that became none of the sale's.
    for claim in claims(.item) + claims(.quantity) {
      facts.append(
        fact(claim.place, label: claim.itemLabel, value: nil, choice: nil, claims: [claim]))
    }
    return facts
  }

  private func details() -> [Fact] {
    var groups: [(value: FactValue, claims: [StoredClaim])] = []
    for claim in claims(.detail) {
      if let known = groups.firstIndex(where: { $0.value == claim.fact.value }) {
        groups[known].claims.append(claim)
      } else {
        groups.append((claim.fact.value, [claim]))
      }
    }
    return groups.map { group in
      fact(
        Place(field: .detail, item: nil), value: group.value, choice: nil, claims: group.claims)
    }
  }
}

extension FactValue {
  /// Whether both can be true of one sale.
  func fits(_ other: FactValue) -> Bool {
    switch (self, other) {
    case (.money(let a), .money(let b)):
      a.meaning != b.meaning
        || (a.money.currency != nil && b.money.currency != nil
          && a.money.currency != b.money.currency)
        || a.money.interval.intersects(b.money.interval)
    case (.quantity(let a), .quantity(let b)):
      a.unit != b.unit || a.interval.intersects(b.interval)
    default: self == other
    }
  }
}
