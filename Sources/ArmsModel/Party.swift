/// Who takes part in a sale, as a document names it.
package struct Party: Hashable, Sendable {
  /// ISO 3166-1 alpha-3, `XKX` for Kosovo, or `NATO`, `NSPA`, `NCIA`, `EU`, `UN`, `AU`; nil where the party is none of
  /// these.
  package var code: String?
  /// The usual English name where `code` is known, else the words of the text.
  package var name: String

  package init(code: String?, name: String) {
    self.code = code
    self.name = name
  }
}
