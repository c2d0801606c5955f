internal import ArmsImport
package import ArmsStore

/// Citations one after the other, in one style. What it returns, in its order, is the list.
package struct CitationList {
  private let style: CitationStyle
  private let revision: Revision
  /// How many there are so far.
  package private(set) var count = 0

  /// What is cited was taken from `revision`.
  package init(_ style: CitationStyle, revision: Revision) {
    self.style = style
    self.revision = revision
  }

  /// The next citation, with what parts it from the one before.
  package mutating func add(_ document: CitedDocument) -> String {
    count += 1
    let isFirst = count == 1
    return switch style {
    case .chicago: (isFirst ? "" : "\n") + Self.line(Prose.chicago(document, revision))
    case .apa: (isFirst ? "" : "\n") + Self.line(Prose.apa(document, revision))
    case .footnote: "\(count). \(Self.line(Prose.footnote(document, revision)))"
    case .bibtex: (isFirst ? "" : "\n") + BibTeX.entry(document, revision)
    case .cslJSON: (isFirst ? "[" : ", ") + CSLJSON.item(document, revision)
    }
  }

  /// Prose is read on a terminal: what that would act on is written out, and a line end within a title is a blank.
  private static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append((0x09...0x0D).contains(scalar.value) ? " " : scalar)
    }
    return Harmless.shown(String(line)) + "\n"
  }

  /// What ends the list; it is one without entries, too.
  package func end() -> String {
    guard style == .cslJSON else { return "" }
    return count == 0 ? "[]\n" : "]\n"
  }
}
