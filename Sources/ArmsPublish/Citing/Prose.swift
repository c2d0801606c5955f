internal import ArmsModel
internal import ArmsStore

/// Citations that a person reads.
///
/// Forms: The Chicago Manual of Style, 17th edition, 14.191 (newspaper articles) and 14.207 (websites); Publication Manual
/// of the American Psychological Association, 7th edition, 10.16. A person's name is never known, so the publisher leads.
enum Prose {
  static func chicago(_ document: CitedDocument, _ revision: Revision) -> String {
    let metadata = document.metadata
    var parts: [String] = []
    if let publisher = metadata.publisher { parts.append(stopped(publisher)) }
    parts.append("“\(stopped(title(document)))”")
    parts.append(stopped(metadata.published.map(CitedDate.dayLast) ?? "n.d."))
    if let retrieved = metadata.retrieved {
      parts.append("Accessed \(CitedDate.dayLast(retrieved)).")
    }
    if let url = metadata.url { parts.append(stopped(url)) }
    return (parts + [quotes(document), trail(document, revision)]).joined(separator: " ")
  }

  static func apa(_ document: CitedDocument, _ revision: Revision) -> String {
    let metadata = document.metadata
    let date = "(\(metadata.published.map(CitedDate.yearFirst) ?? "n.d."))."
    var parts: [String]
    if let publisher = metadata.publisher {
      parts = [stopped(publisher), date, stopped(title(document))]
    } else {
      // Without an author the title takes the author's place.
      parts = [stopped(title(document)), date]
    }
    if let url = metadata.url {
      parts.append(
        metadata.retrieved.map { "Retrieved \(CitedDate.dayLast($0)), from \(url)" } ?? url)
    }
    return (parts + [quotes(document), trail(document, revision)]).joined(separator: " ")
  }

  static func footnote(_ document: CitedDocument, _ revision: Revision) -> String {
    let metadata = document.metadata
    var parts: [String] = []
    if let publisher = metadata.publisher { parts.append(publisher) }
    parts.append("“\(title(document))”")
    parts.append(metadata.published.map(CitedDate.dayLast) ?? "n.d.")
    if let url = metadata.url { parts.append(url) }
    let said = document.statements.map { statement in
      "\(statement.claims.joined(separator: "; ")): “\(statement.sentence)”"
    }
    return
      ([stopped(parts.joined(separator: ", "))] + said.map(stopped) + [trail(document, revision)])
      .joined(separator: " ")
  }

  /// The title, else what the file calls the document.
  static func title(_ document: CitedDocument) -> String {
    document.metadata.title ?? "[Untitled document \(document.name.publicName)]"
  }

  private static func quotes(_ document: CitedDocument) -> String {
    document.statements.map { "“\($0.sentence)”" }.joined(separator: " ")
  }

  /// What leads back: the sale, the bytes and the state of the file.
  private static func trail(_ document: CitedDocument, _ revision: Revision) -> String {
    let parts: [String?] = [
      document.sales.joined(separator: ", "), document.withdrawn,
      "SHA-256 \(document.sha256)", words(revision),
    ]
    return "[\(parts.compactMap { $0 }.joined(separator: "; "))]"
  }

  static func words(_ revision: Revision) -> String {
    "armsdb file, revision \(revision.number)" + (revision.day.map { " of \($0.text)" } ?? "")
  }

  /// With one stop at its end.
  private static func stopped(_ text: String) -> String {
    // A stop before closing marks is stop enough: “It costs 5.”
    guard let last = text.last(where: { !"”\")’]".contains($0) }) else { return text }
    if ".!?".contains(last) { return text }
    return text + "."
  }
}
