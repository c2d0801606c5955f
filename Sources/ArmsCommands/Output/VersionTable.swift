internal import ArmsModel
internal import ArmsStore

/// What changed between versions of documents, a row a fact.
enum VersionTable {
  static func columns(_ format: OutputFormat) -> [Column] {
    format == .table
      ? [
        Column("document"), Column("earlier", whole: true), Column("later", whole: true),
        Column("sale", whole: true), Column("fact"), Column("before"), Column("after"),
      ]
      : [
        Column("document"), Column("earlier"), Column("later_document"), Column("later"),
        Column("sale"), Column("field"), Column("item"), Column("before"), Column("after"),
      ]
  }

  /// One row without a fact where none changed.
  static func rows(_ change: VersionChange, _ format: OutputFormat) -> [[Cell]] {
    let differences: [VersionChange.Difference?] =
      change.differences.isEmpty ? [nil] : change.differences
    return differences.map { difference in
      let before = difference.map { values($0.before) } ?? nil
      let after = difference.map { values($0.after) } ?? nil
      guard format == .table else {
        return [
          .text(change.earlier.name), .text(change.earlier.sha256), .text(change.later.name),
          .text(change.later.sha256), .text(difference?.sale), .text(difference?.field.rawValue),
          .text(difference?.item), .text(before), .text(after),
        ]
      }
      let fact = difference.map { difference in
        ValueWords.field(difference.field) + (difference.item.map { " of \($0)" } ?? "")
      }
      return [
        .text(change.later.name), .text(version(change.earlier)), .text(version(change.later)),
        .text(difference?.sale ?? ""), .text(fact ?? "no fact changed"),
        .text(difference == nil ? "" : before ?? "not told"),
        .text(difference == nil ? "" : after ?? "not told"),
      ]
    }
  }

  private static func version(_ document: VersionChange.Document) -> String {
    String(document.sha256.prefix(12)) + (document.published.map { " \($0.text)" } ?? "")
  }

  private static func values(_ values: [FactValue]) -> String? {
    values.isEmpty ? nil : values.map(ValueWords.value).joined(separator: "; ")
  }
}
