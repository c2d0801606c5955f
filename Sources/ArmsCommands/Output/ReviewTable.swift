internal import ArmsModel
internal import ArmsStore

/// The queue as rows: few columns for people, all for programs.
enum ReviewTable {
  static func columns(_ format: OutputFormat) -> [Column] {
    if format == .table {
      return [
        Column("question"), Column("sale", whole: true), Column("about"), Column("may be"),
        Column("why"),
      ]
    }
    return [
      Column("question"), Column("sale"), Column("other"), Column("score", number: true),
      Column("field"), Column("item"), Column("shown"), Column("options"), Column("documents"),
      Column("reason"),
    ]
  }

  static func cells(_ question: ReviewQuestion, _ format: OutputFormat) -> [Cell] {
    switch question {
    case .pair(let pair):
      let documents = pair.documents.joined(separator: "; ")
      return format == .table
        ? [
          .text("one sale?"), .text(pair.first.key), .text(ReviewWords.brief(pair.first)),
          .text("\(pair.second.key), \(ReviewWords.brief(pair.second))"),
          .text("score \(pair.score): \(pair.reason)"),
        ]
        : [
          .text("same"), .text(pair.first.key), .text(pair.second.key), .real(pair.score), .null,
          .null, .null, .null, .text(documents), .text(pair.reason),
        ]
    case .reading(let reading):
      let options = reading.options.map(\.value).joined(separator: "; ")
      let documents = reading.options.flatMap(\.documents).reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return format == .table
        ? [
          .text("which reading?"), .text(reading.sale.key),
          .text("\(ReviewWords.field(reading)): \(reading.shown)"), .text(options),
          .text(ReviewWords.why(reading)),
        ]
        : [
          .text("reading"), .text(reading.sale.key), .null, .null, .text(reading.field.rawValue),
          .text(reading.item), .text(reading.shown), .text(options.isEmpty ? nil : options),
          .text(documents.joined(separator: "; ")), .text(ReviewWords.why(reading)),
        ]
    }
  }
}
