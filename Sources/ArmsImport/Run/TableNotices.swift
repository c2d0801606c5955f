internal import ArmsModel
internal import ArmsStore

/// Rows of a table that could not be read, for one who imports it: the first few; all stand in the document's notes.
enum TableNotices {
  private static let most = 5
  private static let mark = "table: row "

  static func of(_ document: ReadDocument, _ extraction: Extraction) -> [InputNotice] {
    guard extraction.kind == .register else { return [] }
    let faults = extraction.notes.filter { $0.hasPrefix(mark) }
    var words = faults.prefix(most).map { String($0.dropFirst("table: ".count)) }
    if faults.count > most {
      words.append("more rows are not read whole; the notes of the document tell which")
    }
    return words.map { InputNotice(name: document.appearance.name, reason: .table($0)) }
  }
}
