internal import ArmsMatching
internal import ArmsStore

/// How documents relate to one another, in words.
enum DocumentWords {
  /// A line for every relation of a document, with what shows it.
  static func relations(_ row: DocumentRow) -> [String] {
    let newer = row.supersededBy.map {
      "superseded by \(name($0)), a later version: \($0.reason); what this one says no longer counts"
    }
    return [newer].compactMap { $0 } + row.related.map { "\(relation($0)): \($0.reason)" }
  }

  /// The same without reasons, for a cell.
  static func remarks(_ row: DocumentRow) -> String {
    let newer = row.supersededBy.map { "superseded by \(name($0))" }
    return ([newer].compactMap { $0 } + row.related.map(relation)).joined(separator: "; ")
  }

  static func relation(_ other: RelatedDocument) -> String {
    "\(words(other.kind)) \(name(other))"
  }

  /// Versions bear one name: the hash tells them apart.
  private static func name(_ other: RelatedDocument) -> String {
    "\(other.name) (\(other.sha256.prefix(12)))"
  }

  private static func words(_ kind: DocumentRelation.Kind) -> String {
    switch kind {
    case .copy: "copy of"
    case .laterVersion: "later version of"
    case .correction: "correction of"
    case .amendment: "changes the sale of"
    case .reprint: "another print of"
    case .translation: "translation of"
    case .quotation: "quotes"
    }
  }
}
