internal import ArmsModel
internal import ArmsStore

/// The evidence of one sale as rows: one for each passage of each claim.
enum ClaimRecord {
  static let columns = [
    Column("sale"), Column("field"), Column("item"), Column("value"), Column("chosen"),
    Column("reason"), Column("disputed", number: true), Column("inferred", number: true),
    Column("agrees", number: true), Column("document"), Column("sha256"),
    Column("background", number: true), Column("start_at", number: true),
    Column("end_at", number: true), Column("quote"), Column("rule"), Column("decided"),
    Column("place"),
  ]

  static func rows(_ details: SaleDetails) -> [[Cell]] {
    var rows: [[Cell]] = []
    for fact in details.facts {
      if let row = details.decisions.first(where: { $0.decision.id == fact.decision }),
        row.decision.action == .set
      {
        rows.append(cells(details.summary.key, fact, row))
      }
      for claim in fact.claims {
        // A claim without a passage would be a defect; it is shown rather than dropped.
        let passages: [Passage?] = claim.passages.isEmpty ? [nil] : claim.passages
        for passage in passages {
          rows.append(cells(details.summary.key, fact, claim, passage))
        }
      }
    }
    return rows
  }

  private static func cells(
    _ key: String, _ fact: Fact, _ claim: ClaimFact, _ passage: Passage?
  ) -> [Cell] {
    let citation = passage?.citation
    return [
      .text(key), .text(fact.field.rawValue), .text(fact.item),
      .text(ValueWords.value(claim.value)), .text(fact.value.map(ValueWords.value)),
      .text(fact.reason), .flag(fact.disputed), .flag(claim.inferred), .flag(fact.agreement(claim)),
      .text(claim.documentName), .text(claim.document), .flag(claim.background),
      .int(citation?.start), .int(citation?.end), .text(citation?.quote), .text(claim.rule),
      .text(claim.decided), .text(passage?.placeWords),
    ]
  }

  /// A value that a person set, beside what documents state.
  private static func cells(_ key: String, _ fact: Fact, _ row: DecisionRow) -> [Cell] {
    let value = fact.value.map(ValueWords.value)
    let evidence = row.decision.evidence
    return [
      .text(key), .text(fact.field.rawValue), .text(fact.item), .text(value), .text(value),
      .text(fact.reason), .flag(fact.disputed), .flag(false), .flag(true),
      .text(row.documents.first), .text(evidence?.document), .flag(false),
      .int(evidence?.citation?.start), .int(evidence?.citation?.end),
      .text(evidence?.citation?.quote), .text("decision"), .text(fact.reason), .null,
    ]
  }
}
