internal import ArmsMatching
internal import ArmsModel
internal import ArmsStore

/// How documents relate to one another, in words.
enum DocumentWords {
  /// A line for every relation of a document, with what shows it.
  static func relations(_ row: DocumentRow) -> [String] {
    let newer = row.supersededBy.map {
      "superseded by \(name($0)), a later version: \($0.reason); what this one says no longer counts"
    }
    let gone = row.withdrawal.map { "withdrawn by \(withdrawal($0))" }
    return [newer, gone].compactMap { $0 } + row.related.map { "\(relation($0)): \($0.reason)" }
  }

  /// The same without reasons, for a cell.
  static func remarks(_ row: DocumentRow) -> String {
    let newer = row.supersededBy.map { "superseded by \(name($0))" }
    let gone = row.withdrawal.map { _ in "withdrawn" }
    return ([newer, gone].compactMap { $0 } + row.related.map(relation)).joined(separator: "; ")
  }

  /// Who marked it, when and why.
  static func withdrawal(_ mark: Withdrawal) -> String {
    "\(mark.author), \(Moment.minute(mark.withdrawnAt)), because: \(mark.reason)"
  }

  /// How many documents of a sale were withdrawn; nil where none was.
  static func withdrawn(_ sale: SaleRow) -> String? {
    guard sale.withdrawn > 0 else { return nil }
    return sale.withdrawn == sale.documents
      ? "withdrawn" : "\(sale.withdrawn) of \(sale.documents) withdrawn"
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
