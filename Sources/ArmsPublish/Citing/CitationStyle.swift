/// How a document is cited.
package enum CitationStyle: String, CaseIterable, Sendable {
  /// A bibliography entry of the Chicago Manual of Style.
  case chicago
  /// A reference of the Publication Manual of the American Psychological Association.
  case apa
  /// A note in Chicago's form that begins with what the document says.
  case footnote
  /// An entry for BibTeX and biblatex.
  case bibtex
  /// An item of the Citation Style Language, as Zotero and pandoc read it.
  case cslJSON = "csl-json"
}
