internal import ArmsModel
internal import ArmsStore

/// What changed in a sale, as rows.
enum HistoryTable {
  static func columns(_ format: OutputFormat) -> [Column] {
    if format == .table {
      return [
        Column("when"), Column("sale", whole: true), Column("what"),
        Column("before"), Column("after"), Column("by"),
      ]
    }
    return [
      Column("changed_at"), Column("sale"), Column("field"), Column("before"), Column("after"),
      Column("cause"), Column("subject"), Column("decision", number: true), Column("author"),
      Column("reason"),
    ]
  }

  static func cells(_ change: SaleChange, _ format: OutputFormat) -> [Cell] {
    if format == .table {
      return [
        .text(Moment.minute(change.time)), .text(change.key), .text(change.field),
        .text(change.before ?? ""), .text(change.after ?? ""), .text(cause(change)),
      ]
    }
    return [
      .text(Moment.stamp(change.time)), .text(change.key), .text(change.field),
      .text(change.before), .text(change.after), .text(change.cause.rawValue),
      .text(change.subject), .int(change.decision?.id), .text(change.decision?.author),
      .text(change.decision?.reason),
    ]
  }

  private static func cause(_ change: SaleChange) -> String {
    let subject = change.subject ?? ""
    return switch change.cause {
    case .import: "armsdb \(subject)"
    case .decision:
      change.decision.map { "decision \($0.id) of \($0.author): \($0.reason)" } ?? "a decision"
    case .rebuild: "a rebuild"
    case .metadata: "what was set of \(subject)"
    case .removal: "the removal of \(subject)"
    case .reliability: "the reliability of \(subject)"
    }
  }

  static let claimColumns = [
    Column("field"), Column("item"), Column("value"), Column("document"),
    Column("first_seen"), Column("last_seen"),
  ]

  static func cells(_ span: ClaimSpan, _ format: OutputFormat) -> [Cell] {
    let time = format == .table ? Moment.minute : Moment.stamp
    return [
      .text(span.field.rawValue), .text(span.item), .text(span.value), .text(span.document),
      .text(time(span.firstSeen)), .text(time(span.lastSeen)),
    ]
  }
}
