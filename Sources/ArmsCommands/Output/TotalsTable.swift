internal import ArmsModel
internal import ArmsStore

/// Totals as rows for people.
enum TotalsTable {
  static func columns(_ grouping: Totals.Grouping) -> [Column] {
    [
      Column(grouping.rawValue), Column("sales", number: true), Column("total"),
      Column("meaning"), Column("unknown", number: true), Column("remarks", warning: "disputed"),
    ]
  }

  static func cells(_ row: Totals.Row) -> [Cell] {
    [
      .text(row.group ?? "unknown"), .int(row.sales), .text(TotalsWords.total(row)),
      .text(row.meaning.map { $0 == .unit ? "price of one" : $0.rawValue } ?? ""),
      .int(row.unknown), .text(TotalsWords.remarks(row)),
    ]
  }
}

/// Totals as rows for programs.
enum TotalsRecord {
  static let columns = [
    Column("by"), Column("name"), Column("background", number: true), Column("meaning"),
    Column("currency"), Column("sales", number: true), Column("unknown", number: true),
    Column("total_low", number: true), Column("total_high", number: true),
    Column("at_least", number: true), Column("about", number: true),
    Column("disputed", number: true), Column("maybe_same", number: true),
  ]

  static func cells(_ row: Totals.Row, _ grouping: Totals.Grouping) -> [Cell] {
    [
      .text(grouping.rawValue), .text(row.group), .flag(row.background),
      .text(row.meaning?.rawValue), .text(row.currency), .int(row.sales), .int(row.unknown),
      .int(row.low), .int(row.high), .int(row.openAbove), .int(row.approximate),
      .int(row.disputed), .int(row.maybeSame),
    ]
  }
}
