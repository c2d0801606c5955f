internal import ArmsModel
internal import ArmsStore

/// Decisions as rows: few columns for people, all for programs.
enum DecisionTable {
  static func columns(_ format: OutputFormat) -> [Column] {
    if format == .table {
      return [
        Column("no", number: true), Column("when"), Column("who"), Column("what"),
        Column("why"), Column("state"), Column("sales"),
      ]
    }
    return [
      Column("number", number: true), Column("made_at"), Column("author"), Column("action"),
      Column("subjects"), Column("field"), Column("item"), Column("value"), Column("documents"),
      Column("quote"), Column("undoes", number: true), Column("reason"),
      Column("applies", number: true), Column("state"), Column("sales"),
    ]
  }

  static func cells(_ row: DecisionRow, _ format: OutputFormat) -> [Cell] {
    let decision = row.decision
    let sales = row.sales.joined(separator: "; ")
    if format == .table {
      return [
        .int(decision.id), .text(Moment.minute(decision.madeAt)), .text(decision.author),
        .text(DecisionWords.what(row)), .text(decision.reason),
        .text(DecisionWords.state(row.state)), .text(sales),
      ]
    }
    return [
      .int(decision.id), .text(Moment.stamp(decision.madeAt)), .text(decision.author),
      .text(decision.action.rawValue), joined(row.subjects), .text(decision.field?.rawValue),
      .text(decision.item), .text(decision.value), joined(row.documents),
      .text(decision.evidence?.citation?.quote), .int(decision.undoes), .text(decision.reason),
      .flag(row.state == .applies), .text(DecisionWords.state(row.state)), joined(row.sales),
    ]
  }

  private static func joined(_ texts: [String]) -> Cell {
    texts.isEmpty ? .null : .text(texts.joined(separator: "; "))
  }
}
