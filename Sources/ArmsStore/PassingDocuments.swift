internal import ArmsModel

/// The documents of sales that are told one after the other, within one transaction: read once and kept while there is
/// room, since the rows of a register are sales of one text.
final class PassingDocuments {
  private let store: Store
  private var texts: [Int: CitedText] = [:]
  private var rows: [Int: DocumentRow] = [:]
  /// Code points of the texts that are kept.
  private var length = 0

  private static let mostCodePoints = 4_000_000
  private static let mostRows = 64

  init(_ store: Store) {
    self.store = store
  }

  func text(_ document: Int) throws -> CitedText {
    if let known = texts[document] { return known }
    let text = try CitedText(document, in: store.database)
    // All at once: which come next is not known, and the one that is asked for is kept however long it is.
    if length + text.length > Self.mostCodePoints {
      texts = [:]
      length = 0
    }
    length += text.length
    texts[document] = text
    return text
  }

  /// nil where there is none.
  func row(_ document: Int) throws -> DocumentRow? {
    if let known = rows[document] { return known }
    guard let row = try store.documentRow(document) else { return nil }
    if rows.count >= Self.mostRows { rows = [:] }
    rows[document] = row
    return row
  }
}
