internal import ArmsImport

/// What is said of readers.
enum ReaderWords {
  /// What files a reader takes.
  static func takes(_ kind: ReaderKind) -> String {
    switch kind {
    case .gzip: "gzip files, by what is in them"
    case .docx: "documents of Word (docx)"
    case .odt: "documents of LibreOffice (odt)"
    case .zip: "zip archives, each file in them by what it is"
    case .pdf: "PDF documents with a text layer, by pages"
    case .mhtml: "web pages saved as one message (MHTML), their main text"
    case .mbox: "mailboxes (mbox), each letter and what is attached to it"
    case .mail: "e-mail (.eml), its words and what is attached to it"
    case .warc: "web archives (WARC), each page in them"
    case .record: "texts of the Congressional Record and the Federal Register"
    case .federalRegister: "what the Federal Register's API gives, a document or results"
    case .html: "web pages (HTML), their main text"
    case .jsonl: "JSON Lines, a document a line"
    case .xlsx: "workbooks of Excel and its like, one sheet as a table"
    case .unroca: "countries' files of the United Nations register, as JSON"
    case .table: "exports of registers (SIPRI, CAAT), and any table with --map"
    case .text: "plain text in UTF-8, UTF-16 or Windows-1252"
    }
  }

  static func needs(_ programs: [NeededProgram]) -> String {
    programs.map { "\($0.name) (apt-get install \($0.package))" }.joined(separator: ", ")
  }

  static func missing(_ program: NeededProgram, _ kind: ReaderKind) -> String {
    "reading \(kind.rawValue) needs \(program.name): apt-get install \(program.package)"
  }

  static func words(_ problem: PDFProblem) -> String {
    switch problem {
    case .encrypted: "an encrypted PDF; save it without its password, then import that"
    case .copyingForbidden:
      "a PDF whose maker forbids copying its text, and pdftotext keeps to that"
    case .noText:
      """
      a PDF without text: pictures of pages; 'ocrmypdf IN.pdf OUT.pdf' (apt-get install ocrmypdf) reads them, then \
      import OUT.pdf
      """
    case .damaged: "a damaged PDF, which pdftotext cannot open; fetch or copy it again"
    case .failed:
      "pdftotext broke on it, or took more memory than it may; print it to a new PDF, import that"
    }
  }

  /// What can be done where a document was read in part.
  static func remedy(_ note: String) -> String {
    note.hasPrefix(ReadingLosses.pictures)
      ? "; 'ocrmypdf --skip-text IN.pdf OUT.pdf' (apt-get install ocrmypdf) reads them" : ""
  }

  static func words(_ problem: OfficeProblem) -> String {
    switch problem {
    case .damaged: "a damaged office document; open it in an office program and save it anew"
    case .encrypted: "an encrypted office document; save it without its password, then import that"
    case .trap: "an office document that declares entities, which no office program does; not read"
    }
  }

  static func words(_ problem: ArchiveProblem) -> String {
    switch problem {
    case .cutShort: "an archive that ends too early; fetch or copy it again"
    case .damaged: "a damaged archive: what comes out is not what went in; fetch or copy it again"
    case .noDirectory: "an archive whose directory is missing or wrong; fetch or copy it again"
    case .overlapping: "an archive whose members share bytes, which no honest one does; not read"
    case .encrypted: "encrypted; unpack it with its password, then import what was in it"
    case .method(let number):
      "packed by method \(number), and only deflate is read; unpack it, then import what was in it"
    case .split: "a part of an archive; join the parts, then import the whole"
    case .unsafeName: "its name leads out of the archive or holds control characters; not read"
    case .empty: "an archive without files; nothing to read"
    }
  }
}
