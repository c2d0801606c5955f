/// The kinds of files that are read, in the order in which their readers are asked: the first that knows the bytes takes
/// them, and `text` takes what is left. This is the one table of readers.
package enum ReaderKind: String, CaseIterable, Hashable, Sendable {
  case gzip, docx, odt, zip, pdf, mhtml, mbox, mail, warc, record, html
  case federalRegister = "federal-register"
  case jsonl, table, text

  package var reader: any Reader {
    switch self {
    case .gzip: GzipReader()
    case .docx: DOCXReader()
    case .odt: ODTReader()
    case .zip: ZipReader()
    case .pdf: PDFReader()
    case .mhtml: MHTMLReader()
    case .mbox: MboxReader()
    case .mail: MailReader()
    case .warc: WARCReader()
    case .record: PrintedRecordReader()
    case .federalRegister: FederalRegisterReader()
    case .html: HTMLReader()
    case .jsonl: JSONLinesReader()
    case .table: TableReader()
    case .text: TextReader()
    }
  }

  /// What the bytes are that a file begins with.
  static func of(_ head: Head) -> ReaderKind {
    allCases.first { $0.reader.takes(head) } ?? .text
  }
}
