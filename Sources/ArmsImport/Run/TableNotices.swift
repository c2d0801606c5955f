internal import ArmsExtraction
internal import ArmsModel
internal import ArmsStore

/// What one who imports a table should know of it at once: columns that are missing, rows that could not be read, the
/// first few (all stand in the document's notes), and that a table was taken for a text.
enum TableNotices {
  private static let most = 5
  private static let mark = "table: row "
  private static let lackingMark = "table: without "
  private static let sheetMark = "table: sheet '"

  /// `isNew` where nothing was known of the document: one that is known may be read by a mapping that it came with before.
  static func of(
    _ document: ReadDocument, _ extraction: Extraction, isNew: Bool
  ) -> [InputNotice] {
    guard extraction.kind == .register else {
      return isNew && extraction.count == 0 && MappingProposal.looksLikeTable(document.text)
        ? [InputNotice(name: document.appearance.name, reason: .looksLikeTable)] : []
    }
    let lacking = extraction.notes.filter { $0.hasPrefix(lackingMark) }.map {
      InputNotice(
        name: document.appearance.name, reason: .table(String($0.dropFirst("table: ".count))))
    }
    let faults = extraction.notes.filter { $0.hasPrefix(mark) }
    var words = faults.prefix(most).map { String($0.dropFirst("table: ".count)) }
    if faults.count > most {
      words.append("more rows are not read whole; the notes of the document tell which")
    }
    // The note tells the sheet's name and how many there are.
    let sheets = document.notes.filter { $0.hasPrefix(sheetMark) }.map {
      "only its \($0.dropFirst("table: ".count)), is read; save another as CSV to import it as well"
    }
    words = sheets + words
    return lacking
      + words.map { InputNotice(name: document.appearance.name, reason: .table($0)) }
  }
}
