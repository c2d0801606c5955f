internal import ArmsModel

/// Documents of Word and its like (Office Open XML, ECMA-376): the text of the main part as it stands once changes are
/// accepted.
struct DOCXReader: DocumentReader {
  func takes(_ head: Head) -> Bool {
    head.begins(with: [0x50, 0x4B, 0x03, 0x04]) && head.holds("word/document.xml")
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    let archive = try OfficeArchive(bytes, context)
    let handler = DOCXHandler()
    try archive.parse("word/document.xml", handler)
    handler.content.endParagraph()
    guard !handler.content.text.isEmpty else { throw .blank }
    return ReadText(
      text: handler.content.text, format: "docx",
      metadata: DocumentMetadata(title: archive.title(in: "docProps/core.xml")),
      places: handler.content.places)
  }
}

private final class DOCXHandler: XMLHandler {
  var content = OfficeText()
  /// Open elements whose text is not shown: what was moved away, what stands there for older programs.
  private var unseen = 0
  private var properties = 0
  private var isText = false

  private static let unseenNames: Set = ["Fallback", "moveFrom", "del", "instrText", "delText"]

  func start(_ name: String, _ attributes: XMLAttributes) {
    if Self.unseenNames.contains(name) { unseen += 1 }
    guard unseen == 0 else { return }
    switch name {
    case "t": isText = true
    case "pPr", "rPr", "sectPr", "tblPr": properties += 1
    case "p": if properties == 0 { content.endParagraph() }
    // Inside a paragraph's properties it is where a tab leads to.
    case "tab": if properties == 0 { content.add("\t") }
    case "br", "cr":
      if attributes["type"] == "page" { content.breakPage() }
      content.blank()
    case "lastRenderedPageBreak": content.breakPage()
    case "noBreakHyphen": content.add("-")
    case "tbl": content.beginTable()
    case "tr": content.beginRow()
    case "tc": content.beginCell()
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
    case "t": isText = false
    case "pPr", "rPr", "sectPr", "tblPr": properties -= 1
    case "p": if properties == 0 { content.endParagraph() }
    case "tr": content.endRow()
    case "tbl": content.endTable()
    default: break
    }
  }

  func text(_ text: String) {
    if isText, unseen == 0 { content.add(text) }
  }
}
