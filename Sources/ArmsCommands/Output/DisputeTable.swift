internal import ArmsModel
internal import ArmsStore

/// Disputes as rows for people: one for each value.
enum DisputeTable {
  static let columns = [
    Column("sale", whole: true), Column("buyer"), Column("of"), Column("value"),
    Column("documents"), Column("quotes"), Column("chosen"),
  ]

  static func rows(_ dispute: Dispute) -> [[Cell]] {
    dispute.sides.map { side in
      [
        .text(dispute.sale.key), .text(dispute.sale.buyer ?? "unknown"),
        .text(ValueWords.field(dispute.field) + (dispute.item.map { " of \($0)" } ?? "")),
        .text(ValueWords.value(side.value)),
        .text(unique(side.claims.map { name($0, dispute) }).joined(separator: "; ")),
        .text(
          unique(side.claims.flatMap(\.passages).map { "“\(oneLine($0.citation.quote))”" })
            .joined(separator: "; ")),
        .text(verdict(side, dispute)),
      ]
    }
  }

  private static func name(_ claim: ClaimFact, _ dispute: Dispute) -> String {
    let publisher = dispute.documents[claim.document]?.metadata.publisher
    return claim.documentName + (publisher.map { " (\($0))" } ?? "")
  }

  private static func verdict(_ side: Dispute.Side, _ dispute: Dispute) -> String {
    guard side.agrees else { return "no" }
    return side.reason.map { "yes: " + $0 } ?? "no, but it agrees"
  }

  /// Without the line ends and indents of a printed page.
  private static func oneLine(_ quote: String) -> String {
    quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

/// Disputes as rows for programs: one for each passage of each claim.
enum DisputeRecord {
  static let columns = [
    Column("sale"), Column("buyer"), Column("field"), Column("item"), Column("value"),
    Column("agrees", number: true), Column("chosen"), Column("reason"), Column("document"),
    Column("sha256"), Column("publisher"), Column("published"), Column("reliability"),
    Column("background", number: true), Column("start_at", number: true),
    Column("end_at", number: true), Column("quote"), Column("rule"),
  ]

  static func rows(_ dispute: Dispute) -> [[Cell]] {
    var rows: [[Cell]] = []
    for side in dispute.sides {
      for claim in side.claims {
        let passages: [Citation?] = claim.passages.isEmpty ? [nil] : claim.passages.map(\.citation)
        for citation in passages { rows.append(cells(dispute, side, claim, citation)) }
      }
    }
    return rows
  }

  private static func cells(
    _ dispute: Dispute, _ side: Dispute.Side, _ claim: ClaimFact, _ citation: Citation?
  ) -> [Cell] {
    let document = dispute.documents[claim.document]
    let chosen = dispute.chosen.map { ValueWords.value($0.value) }.joined(separator: "; ")
    return [
      .text(dispute.sale.key), .text(dispute.sale.buyer), .text(dispute.field.rawValue),
      .text(dispute.item), .text(ValueWords.value(side.value)), .flag(side.agrees),
      .text(chosen.isEmpty ? nil : chosen), .text(side.reason ?? reason(dispute)),
      .text(claim.documentName),
      .text(claim.document), .text(document?.metadata.publisher),
      .text(document?.metadata.published?.text), .text(document?.reliability.rawValue),
      .flag(claim.background), .int(citation?.start), .int(citation?.end), .text(citation?.quote),
      .text(claim.rule),
    ]
  }

  /// Why what stands against a value was chosen; of several parties, for each.
  static func reason(_ dispute: Dispute) -> String? {
    let reasons = Set(dispute.chosen.compactMap(\.reason))
    if reasons.count < 2 { return reasons.first }
    return dispute.chosen.compactMap { one in
      one.reason.map { "\(ValueWords.value(one.value)): \($0)" }
    }.joined(separator: "; ")
  }
}
