internal import ArmsModel
internal import ArmsStore

/// The course of a sale as rows for people.
enum TimelineTable {
  static let columns = [
    Column("stage"), Column("date"), Column("document"), Column("quotes"), Column("remarks"),
  ]

  static func cells(_ event: Timeline.Event) -> [Cell] {
    let name = event.documentName + (event.publisher.map { " (\($0))" } ?? "")
    return [
      .text(event.step.rawValue), .text(date(event)), .text(name), .text(quotes(event)),
      .text(remarks(event)),
    ]
  }

  private static func date(_ event: Timeline.Event) -> String {
    if let date = event.date { return date.text }
    // What a text reports has happened when it is published.
    return event.published.map { "unknown, by \($0.text)" } ?? "unknown"
  }

  private static func quotes(_ event: Timeline.Event) -> String {
    var seen: Set<String> = []
    return (event.stepCitations + event.dateCitations).map { citation in
      "“\(citation.quote.split(whereSeparator: \.isWhitespace).joined(separator: " "))”"
    }.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private static func remarks(_ event: Timeline.Event) -> String {
    [
      event.chosen ? "stands for the sale" : nil, event.note,
      event.handedOn ? "handed on from another source" : nil,
      event.background ? "in passing" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// The course of a sale as rows for programs: one for each passage.
enum TimelineRecord {
  static let columns = [
    Column("sale"), Column("stage"), Column("date"), Column("note"),
    Column("chosen", number: true), Column("handed_on", number: true),
    Column("background", number: true), Column("document"), Column("sha256"),
    Column("publisher"), Column("published"), Column("of"), Column("start_at", number: true),
    Column("end_at", number: true), Column("quote"), Column("rule"),
  ]

  static func rows(_ event: Timeline.Event, of sale: SaleRow) -> [[Cell]] {
    let passages: [(String, Citation)] =
      event.stepCitations.map { ("stage", $0) } + event.dateCitations.map { ("date", $0) }
    return passages.map { of, citation in
      [
        .text(sale.key), .text(event.step.rawValue), .text(event.date?.text), .text(event.note),
        .flag(event.chosen), .flag(event.handedOn), .flag(event.background),
        .text(event.documentName), .text(event.document), .text(event.publisher),
        .text(event.published?.text), .text(of), .int(citation.start), .int(citation.end),
        .text(citation.quote), .text(event.rule),
      ]
    }
  }
}
