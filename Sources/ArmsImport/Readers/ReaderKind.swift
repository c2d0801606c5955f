internal import ArmsModel

/// The kinds of files that are read, in the order in which their readers are asked: the first that knows the bytes takes
/// them, and `text` takes what is left. This is the one table of readers.
package enum ReaderKind: String, CaseIterable, Hashable, Sendable {
  case gzip, docx, odt, xlsx, zip, pdf, mhtml, mbox, mail, warc, record, html
  case federalRegister = "federal-register"
  case unroca, jsonl, table, text

  package var reader: any Reader {
    switch self {
    case .gzip: GzipReader()
    case .docx: DOCXReader()
    case .odt: ODTReader()
    case .xlsx: WorkbookReader()
    case .zip: ZipReader()
    case .pdf: PDFReader()
    case .mhtml: MHTMLReader()
    case .mbox: MboxReader()
    case .mail: MailReader()
    case .warc: WARCReader()
    case .record: PrintedRecordReader()
    case .federalRegister: FederalRegisterReader()
    case .html: HTMLReader()
    case .unroca: UNROCAReader()
    case .jsonl: JSONLinesReader()
    case .table: TableReader()
    case .text: TextReader()
    }
  }

  /// What the bytes are that a file begins with.
  ///
  /// With a mapping, what is not of another kind is a table: a text with separated values, or lines of JSON.
  static func of(_ head: Head, _ options: ReadingOptions = .init()) -> ReaderKind {
    let kind = allCases.first { $0.reader.takes(head) } ?? .text
    guard options.metadata.table != nil, kind == .text || kind == .jsonl else { return kind }
    return .table
  }
}
