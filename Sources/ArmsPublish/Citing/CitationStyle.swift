package import ArmsStore

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

  /// All of `documents` in this style, with a line end at the end; what is cited of them was taken from `revision`.
  package func text(_ documents: [CitedDocument], revision: Revision) -> String {
    switch self {
    case .chicago:
      paragraphs(documents) { Prose.chicago($0, revision) }
    case .apa:
      paragraphs(documents) { Prose.apa($0, revision) }
    case .footnote:
      zip(1..., documents).map { number, document in
        "\(number). \(Prose.footnote(document, revision))\n"
      }.joined()
    case .bibtex:
      documents.map { BibTeX.entry($0, revision) }.joined(separator: "\n")
    case .cslJSON:
      CSLJSON.text(documents, revision)
    }
  }

  private func paragraphs(_ documents: [CitedDocument], _ word: (CitedDocument) -> String) -> String
  {
    documents.map { word($0) + "\n" }.joined(separator: "\n")
  }
}
