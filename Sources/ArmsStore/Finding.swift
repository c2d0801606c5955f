/// One thing that `check` found wrong.
package struct Finding: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case integrity
    case foreignKey = "foreign key"
    case brokenQuote = "broken quote"
    case noCitation = "no citation"
    case fullText = "full text"
    case staleSale = "stale sale"
    case unfinished
    case schema
  }

  package var kind: Kind
  /// What it is about: a table and row, a document's hash, a sale's key.
  package var subject: String
  package var detail: String

  package init(_ kind: Kind, subject: String, detail: String) {
    self.kind = kind
    self.subject = subject
    self.detail = detail
  }
}
