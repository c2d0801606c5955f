internal import ArmsModel
internal import ArmsStore

/// Documents as rows: few columns for people, all for programs.
enum DocumentTable {
  static func columns(_ format: OutputFormat) -> [Column] {
    if format == .table {
      return [
        Column("document"), Column("kind"), Column("published"), Column("publisher"),
        Column("title"), Column("sales"), Column("sha256", whole: true), Column("remarks"),
      ]
    }
    return [
      Column("document"), Column("sha256"), Column("kind"), Column("title"), Column("publisher"),
      Column("published"), Column("url"), Column("retrieved"), Column("reliability"),
      Column("characters", number: true), Column("format"), Column("reports", number: true),
      Column("sales"), Column("appearances"), Column("notes"),
      Column("first_seen", number: true), Column("superseded_by"), Column("withdrawn"),
      Column("relations"),
    ]
  }

  static func sourceColumns(_ format: OutputFormat) -> [Column] {
    columns(format) + [Column("background", number: true), Column("claims", number: true)]
  }

  static func cells(_ source: SourceRow, _ format: OutputFormat) -> [Cell] {
    cells(source.document, format) + [
      format == .table ? .text(source.background ? "in passing" : "") : .flag(source.background),
      .int(source.claims),
    ]
  }

  /// A register has a sale a row: the first few for people, and how many more.
  private static func shown(_ sales: [String]) -> String {
    let most = 4
    guard sales.count > most else { return sales.joined(separator: "; ") }
    let first = sales.prefix(most - 1).joined(separator: "; ")
    return "\(first) and \(Shown.number(sales.count - most + 1)) more"
  }

  static func cells(_ document: DocumentRow, _ format: OutputFormat) -> [Cell] {
    let metadata = document.metadata
    if format == .table {
      return [
        .text(document.name), .text(document.kind.rawValue),
        .text(metadata.published?.text ?? "unknown"), .text(metadata.publisher ?? "unknown"),
        .text(metadata.title ?? ""), .text(shown(document.sales)),
        .text(String(document.sha256.prefix(12))),
        .text(DocumentWords.remarks(document)),
      ]
    }
    let sales = document.sales.joined(separator: "; ")
    return [
      .text(document.name), .text(document.sha256), .text(document.kind.rawValue),
      .text(metadata.title), .text(metadata.publisher), .text(metadata.published?.text),
      .text(metadata.url), .text(metadata.retrieved?.text), .text(document.reliability.rawValue),
      .int(document.characters), .text(document.originalFormat), .int(document.reports),
      .text(sales.isEmpty ? nil : sales),
      .text(document.appearances.map(\.name).joined(separator: "; ")),
      .text(document.notes.isEmpty ? nil : document.notes.joined(separator: "; ")),
      .int(document.firstSeen), .text(document.supersededBy?.sha256),
      .text(document.withdrawal.map(DocumentWords.withdrawal)),
      .text(
        document.related.isEmpty
          ? nil
          : document.related.map { "\(DocumentWords.relation($0)): \($0.reason)" }
            .joined(separator: "; ")),
    ]
  }
}
