internal import ArmsImport
internal import ArmsModel
internal import ArmsStore

/// Entries for BibTeX and biblatex, in UTF-8.
enum BibTeX {
  static func entry(_ document: CitedDocument, _ revision: Revision) -> String {
    let metadata = document.metadata
    var fields: [(String, String)] = [("title", "{\(escaped(Prose.title(document)))}")]
    if let publisher = metadata.publisher {
      // Braces keep an organisation from being split into given name and family name.
      fields.append(("author", "{\(escaped(publisher))}"))
      fields.append(("publisher", escaped(publisher)))
    }
    if let published = metadata.published {
      let parts = CitedDate.parts(published)
      if let year = parts.first { fields.append(("year", "\(year)")) }
      if parts.count > 1 { fields.append(("month", "\(parts[1])")) }
      fields.append(("date", published.text))
    }
    if let url = metadata.url { fields.append(("url", addressed(url))) }
    if let retrieved = metadata.retrieved { fields.append(("urldate", retrieved.text)) }
    let quotes = document.statements.map { "“\(escaped($0.sentence))”" }
    if !quotes.isEmpty { fields.append(("annote", quotes.joined(separator: " "))) }
    let sales = document.sales.joined(separator: ", ")
    fields.append(
      (
        "note",
        escaped(
          "\(sales);\(document.withdrawn.map { " \($0);" } ?? "") SHA-256 \(document.sha256); \(Prose.words(revision))"
        )
      ))
    let body = fields.map { "  \($0) = {\($1)},\n" }.joined()
    return "@misc{\(document.identifier),\n\(body)}\n"
  }

  /// An address: `url` fields are printed as they stand, but braces and the sign of a comment would end them.
  private static func addressed(_ url: String) -> String {
    var result = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "{": result += "%7B"
      case "}": result += "%7D"
      case "\\": result += "%5C"
      case " ": result += "%20"
      default: result.unicodeScalars.append(Harmless.isDangerous(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }

  /// Text in which no character means anything to TeX.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "{": result += "\\{"
      case "}": result += "\\}"
      case "$", "&", "#", "_", "%":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default:
        result.unicodeScalars.append(Harmless.isDangerous(scalar) ? " " : scalar)
      }
    }
    return result
  }
}
