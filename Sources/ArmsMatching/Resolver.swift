package import ArmsModel

/// Makes one sale of the reports that speak of it.
package enum Resolver {
  /// The sale of `reports`, which must not be empty, whatever their order; nil where it is.
  package static func resolve(_ reports: [SourcedReport], decisions: [Decision] = [])
    -> ResolvedSale?
  {
    let sorted = reports.sorted(by: SourcedReport.precedes)
    guard let first = sorted.first else { return nil }
    let anchors = Set(sorted.map(\.anchor))
    let resolution = Resolution(
      sale: SaleReports(sorted),
      decisions: StandingDecisions(decisions).all.filter { decision in
        decision.field != nil && decision.anchors.contains(where: anchors.contains)
      })
    let stage = resolution.stage()
    let value = resolution.value(at: stage?.value)
    return ResolvedSale(
      key: SaleKey.make(first.anchor), keys: Set(anchors.map(SaleKey.make)).sorted(),
      reports: sorted,
      background: resolution.sale.live.allSatisfy { sorted[$0].report.background },
      sellers: resolution.parties(.seller, \.sellers),
      buyers: resolution.parties(.buyer, \.buyers), stage: stage,
      mechanism: resolution.mechanism(), transmittal: resolution.transmittal(),
      announced: resolution.announced(of: stage?.value),
      value: value, valueStage: resolution.valueStage(of: value, at: stage?.value),
      items: resolution.items(at: stage?.value),
      contractors: resolution.contractors())
  }

  /// The sales of a set of reports that is closed under its links; the same for any order of `reports`. They stand in
  /// the order of their first reports. Those of which `isKept` says, of their reports as places, that they are known are
  /// left out: what a sale is hangs on its own reports and the decisions that hold on to them.
  package static func sales(
    _ reports: [SourcedReport], profiles: [Profile]? = nil, links: [Clustering.Link]? = nil,
    decisions: [Decision] = [], unless isKept: ([Int]) -> Bool = { _ in false }
  ) -> [ResolvedSale] {
    Clustering.clusters(reports, profiles: profiles, links: links, decisions: decisions)
      .compactMap { group in
        isKept(group) ? nil : resolve(group.map { reports[$0] }, decisions: decisions)
      }
  }
}

/// The fields of one sale, each chosen from its statements; the parts stand in files of their own.
struct Resolution {
  let sale: SaleReports
  /// Those that are in force and hold on to a report of the sale.
  let decisions: [Decision]

  func mechanism() -> Choice<Mechanism>? {
    Chooser<Mechanism>(
      sale: sale, field: FieldDecisions(decisions, .mechanism), fits: ==, width: { _ in 0 },
      refines: ==, text: \.rawValue, parse: Mechanism.init
    ).choose(sale.statements(of: \.mechanism))
  }

  /// The number of the sale's first notice; those of amendments do not contradict it.
  func transmittal() -> Choice<String>? {
    let statements = sale.statements(of: \.transmittal)
    let field = FieldDecisions(decisions, .transmittal)
    // A person may know the number of a notice that no document states.
    guard !statements.isEmpty || !field.decisions.isEmpty else { return nil }
    let related = sale.reports.map { Profile($0) }.map { ($0.number, $0.allNumbers) }
    func belong(_ a: String, _ b: String) -> Bool {
      if a == b || TransmittalNumber.isAmendment(a) || TransmittalNumber.isAmendment(b) {
        return true
      }
      return related.contains { $0.1.contains(a) && $0.1.contains(b) }
    }
    return Chooser<String>(
      sale: sale, field: field, fits: belong,
      width: { TransmittalNumber.isAmendment($0) ? 1 : 0 }, refines: { a, _ in a.isEmpty == false },
      text: { $0 }, parse: { $0.isEmpty ? nil : $0 }
    ).choose(statements)
  }

  /// Companies under any of their forms of name, those that most reports name first.
  func contractors() -> [Choice<String>] {
    let field = FieldDecisions(decisions, .contractor)
    if let decided = decidedContractors(field) { return decided }
    var groups: [(key: String, name: String, places: Set<Int>, inferred: Bool)] = []
    for place in sale.live {
      let report = sale.reports[place]
      for claim in report.report.contractors where !field.rejects(report.anchor, claim.value) {
        let key = MatchKey.company(claim.value)
        if let known = groups.firstIndex(where: { $0.key == key }) {
          groups[known].places.insert(place)
          groups[known].inferred = groups[known].inferred && claim.inferred
        } else {
          groups.append((key, claim.value, [place], claim.inferred))
        }
      }
    }
    return groups.enumerated().sorted {
      ($1.element.places.count, $0.offset) < ($0.element.places.count, $1.offset)
    }.map { _, group in
      Choice(
        group.name, inferred: group.inferred, reason: sale.naming(group.places),
        supporting: group.places.sorted())
    }
  }

  /// A person's word on the companies: names that were set, or those of a report that was preferred.
  private func decidedContractors(_ field: FieldDecisions) -> [Choice<String>]? {
    for decision in field.decisions.reversed() {
      var names: [String] = []
      if decision.action == .set, let text = decision.value {
        names = DecidedValue.parties(text).map(\.name)
      } else if decision.action == .prefer {
        let wanted = decision.value.map { DecidedValue.parties($0).map(\.name) }
        names = sale.reports.filter { decision.anchors.contains($0.anchor) }
          .flatMap { $0.report.contractors.map(\.value) }
          .filter { wanted?.contains($0) ?? true }
      }
      guard !names.isEmpty else { continue }
      return names.map { name in
        let naming = sale.reports.indices.filter { place in
          sale.reports[place].report.contractors.contains {
            MatchKey.company($0.value) == MatchKey.company(name)
          }
        }
        return Choice(
          name, reason: FieldDecisions.words(decision), decision: decision.id, supporting: naming)
      }
    }
    return nil
  }
}

extension SaleReports {
  /// How many of the documents name something, in words.
  func naming(_ places: Set<Int>) -> String {
    let all = Set(live.map { reports[$0].anchor.document }).count
    let some = Set(places.map { reports[$0].anchor.document }).count
    if all == 1 { return "the only document" }
    return some == all ? "all \(all) documents name it" : "named by \(some) of \(all) documents"
  }
}
