internal import ArmsModel

extension Resolution {
  /// Sellers or buyers: everyone whom the strongest sources name. What is only inferred gives way to what is stated.
  func parties(_ name: Field, _ claims: (Report) -> [Claim<Party>]) -> [Choice<Party>] {
    let field = FieldDecisions(decisions, name)
    if let decided = decided(field, claims) { return decided }
    var groups: [Group] = []
    for place in sale.live {
      let source = sale.reports[place]
      for claim in claims(source.report) where !field.rejects(source.anchor, claim.value.name) {
        let key = MatchKey.party(claim.value)
        if let known = groups.firstIndex(where: { $0.key == key }) {
          groups[known].add(claim.inferred, place)
        } else {
          var group = Group(key: key, party: claim.value)
          group.add(claim.inferred, place)
          groups.append(group)
        }
      }
    }
    let stated = groups.filter { !$0.stating.isEmpty }
    let kept = stated.isEmpty ? groups : stated
    let named = Set(kept.flatMap(\.places))
    return kept.map { group in
      // A document that names only others says something else; one that names this one as well does not.
      let opposing = Set(
        kept.flatMap(\.stating).filter { place in
          !group.places.contains(place) && !meets(place, group, kept)
        })
      let independent = opposing.contains { place in
        group.places.contains { sale.origins[$0] != sale.origins[place] }
      }
      return Choice(
        group.party, inferred: group.stating.isEmpty,
        reason: reason(group, named), disputed: independent,
        supporting: group.places.sorted(), opposing: opposing.sorted())
    }
  }

  private struct Group {
    var key: String
    var party: Party
    var stating: Set<Int> = []
    var inferring: Set<Int> = []
    var places: Set<Int> { stating.union(inferring) }

    init(key: String, party: Party) {
      self.key = key
      self.party = party
    }

    mutating func add(_ inferred: Bool, _ place: Int) {
      if inferred { inferring.insert(place) } else { stating.insert(place) }
    }
  }

  /// Whether a report names a party that some report names together with this one.
  private func meets(_ place: Int, _ group: Group, _ all: [Group]) -> Bool {
    all.contains { other in
      other.key != group.key && other.places.contains(place)
        && !other.places.isDisjoint(with: group.places)
    }
  }

  private func reason(_ group: Group, _ named: Set<Int>) -> String {
    if group.stating.isEmpty { return "inferred from the product or company; no words state it" }
    if named.count == 1 { return "the only statement" }
    return sale.naming(group.places)
  }

  private func decided(
    _ field: FieldDecisions, _ claims: (Report) -> [Claim<Party>]
  ) -> [Choice<Party>]? {
    for decision in field.decisions.reversed() {
      if decision.action == .set, let text = decision.value {
        let stated = sale.reports.flatMap { claims($0.report) }.map(\.value)
        return DecidedValue.parties(text).map { party in
          let known = stated.first { $0 == party } ?? stated.first { $0.name == party.name }
          return choice(known ?? party, decision, claims)
        }
      }
      guard decision.action == .prefer else { continue }
      for source in sale.reports where decision.anchors.contains(source.anchor) {
        let all = claims(source.report).map(\.value)
        let names = decision.value.map { DecidedValue.parties($0).map(\.name) }
        let wanted = all.filter { names?.contains($0.name) ?? true }
        if !wanted.isEmpty { return wanted.map { choice($0, decision, claims) } }
      }
    }
    return nil
  }

  private func choice(
    _ party: Party, _ decision: Decision, _ claims: (Report) -> [Claim<Party>]
  ) -> Choice<Party> {
    let key = MatchKey.party(party)
    let naming = sale.reports.indices.filter { place in
      claims(sale.reports[place].report).contains { MatchKey.party($0.value) == key }
    }
    let others = sale.live.filter {
      !naming.contains($0) && claims(sale.reports[$0].report).contains { !$0.inferred }
    }
    return Choice(
      party, reason: FieldDecisions.words(decision), decision: decision.id, supporting: naming,
      opposing: others)
  }
}
