internal import ArmsModel

/// Documents of LibreOffice and its like (OpenDocument text, ISO/IEC 26300): the text without notes, comments and what was
/// deleted.
struct ODTReader: DocumentReader {
  func takes(_ head: Head) -> Bool {
    head.begins(with: [0x50, 0x4B, 0x03, 0x04])
      && head.holds("mimetypeapplication/vnd.oasis.opendocument.text")
  }

  private static let spreadsheet = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let archive = try OfficeArchive(bytes, context)
    let manifest = ManifestHandler()
    if archive.has("META-INF/manifest.xml") {
      try archive.parse("META-INF/manifest.xml", manifest)
    }
    guard !manifest.isEncrypted else { throw .office(.encrypted) }
    // A table without its columns would be no table any more.
    let kind = archive.has("mimetype") ? try archive.bytes(of: "mimetype") : []
    guard !kind.starts(with: Self.spreadsheet), !manifest.kind.utf8.starts(with: Self.spreadsheet)
    else { throw .binary("OpenDocument spreadsheet") }
    let handler = ODTHandler()
    try archive.parse("content.xml", handler)
    handler.content.endParagraph()
    guard !handler.content.text.isEmpty else { throw .blank }
    return ReadText(
      text: handler.content.text, format: "odt",
      metadata: DocumentMetadata(title: archive.title(in: "meta.xml")),
      places: handler.content.places)
  }
}

private final class ManifestHandler: XMLHandler {
  private(set) var isEncrypted = false
  /// The media type of the whole.
  private(set) var kind = ""

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "encryption-data" { isEncrypted = true }
    if name == "file-entry", attributes["full-path"] == "/" {
      kind = attributes["media-type"] ?? ""
    }
  }

  func end(_ name: String) {}
  func text(_ text: String) {}
}

private final class ODTHandler: XMLHandler {
  var content = OfficeText()
  private var unseen = 0
  /// Open paragraphs and headings: text outside them is only the layout of the markup.
  private var paragraphs = 0

  private static let unseenNames: Set = [
    "tracked-changes", "annotation", "note", "sequence-decls", "forms", "ruby-text",
  ]

  func start(_ name: String, _ attributes: XMLAttributes) {
    if Self.unseenNames.contains(name) { unseen += 1 }
    guard unseen == 0 else { return }
    switch name {
    case "p", "h":
      content.endParagraph()
      paragraphs += 1
    case "s":
      let wanted = attributes["c"].flatMap { Int($0) } ?? 1
      content.add(String(repeating: " ", count: min(max(wanted, 1), 40)))
    case "tab": content.add("\t")
    case "line-break": content.blank()
    case "soft-page-break": content.breakPage()
    case "table": content.beginTable()
    case "table-row": content.beginRow()
    case "table-cell", "covered-table-cell": content.beginCell()
    default: break
    }
  }

  func end(_ name: String) {
    if Self.unseenNames.contains(name) {
      unseen -= 1
      return
    }
    guard unseen == 0 else { return }
    switch name {
    case "p", "h":
      content.endParagraph()
      paragraphs -= 1
    case "table-row": content.endRow()
    case "table": content.endTable()
    default: break
    }
  }

  /// Blanks and line ends of the markup are one blank (ODF 1.2, 6.1.2).
  func text(_ text: String) {
    guard paragraphs > 0, unseen == 0 else { return }
    var word = ""
    for character in text {
      if character == " " || character == "\n" || character == "\t" || character == "\r\n" {
        content.add(word)
        word = ""
        content.blank()
      } else {
        word.append(character)
      }
    }
    content.add(word)
  }
}
