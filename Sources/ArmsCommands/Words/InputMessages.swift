internal import ArmsImport

/// What is said of an input that could not be read.
enum InputMessages {
  static func message(_ problem: InputProblem) -> String {
    "\(problem.name.isEmpty ? "''" : problem.name): \(words(problem.reason))"
  }

  static func message(_ notice: InputNotice) -> String {
    switch notice.reason {
    case .link:
      "\(notice.name): left out, a symbolic link inside a folder; name it itself to read it"
    case .table(let words): "\(notice.name): \(words)"
    case .partly(let note): "\(notice.name): read in part: \(note)" + ReaderWords.remedy(note)
    case .looksLikeTable:
      """
      \(notice.name): read as a text, in which no sale was found; it looks like a table: 'armsdb map' proposes what its \
      columns mean, for --map
      """
    }
  }

  static func words(_ reason: InputProblem.Reason) -> String {
    switch reason {
    case .missing: "no such file or folder"
    case .permission: "no permission to read it"
    case .linkLoop: "a symbolic link that leads back to itself"
    case .emptyFolder: "an empty folder; nothing to read"
    case .emptyFile: "an empty file"
    case .blank: "nothing but blanks"
    case .binary(let kind):
      switch kind {
      case "PDF", "ZIP archive or office document", "gzip archive":
        "not a text: \(kind), which is read as one where --as does not say otherwise"
      case "SQLite database":
        "a SQLite database; what an armsdb file holds is brought where it is named itself, without --as"
      case "RTF document", "old office document":
        "not a text: \(kind); save it as docx, xlsx or PDF, then import that"
      case "OpenDocument spreadsheet": "not a text: \(kind); save it as xlsx, then import that"
      case "text in UTF-32": "not read: \(kind); save it as UTF-8"
      case let kind where kind.hasSuffix(" archive"):
        "not a text: \(kind), and only zip and gzip are opened; unpack it, then import what was in it"
      default: "not a text: \(kind); such files are not read yet"
      }
    case .nul(let place): "a NUL at \(Shown.number(place)); text holds none"
    case .tooLarge(let limit):
      "larger than \(Shown.number(limit)) bytes; raise the limit with --max-bytes"
    case .expansion(let limit):
      """
      comes out more than \(Shown.number(limit)) times larger than it is packed; if it is no trap, raise the limit \
      with --max-expansion
      """
    case .members(let limit):
      "an archive with more than \(Shown.number(limit)) members; raise the limit with --max-members"
    case .depth(let limit):
      "inside \(Shown.count(limit, "archive")) already; raise the limit with --max-depth"
    case .pages(let limit):
      "more than \(Shown.count(limit, "page")); raise the limit with --max-pages"
    case .packed(let method):
      "packed by '\(Shown.line(method))', and only gzip is read; save the page unpacked"
    case .pdf(let problem): ReaderWords.words(problem)
    case .office(let problem): ReaderWords.words(problem)
    case .time(let seconds):
      "not read after \(Shown.count(seconds, "second")); raise the limit with --max-seconds"
    case .archive(let problem): ReaderWords.words(problem)
    case .needs(let program, let kind): ReaderWords.missing(program, kind)
    case .notOneDocument(let kind):
      "one document, which cannot be read as \(kind.rawValue): that holds many"
    case .undecodable(let byte, let place):
      """
      neither UTF-8 nor UTF-16 nor Windows-1252: byte 0x\(String(byte, radix: 16, uppercase: true)) at \
      \(Shown.number(place)); save it as UTF-8
      """
    case .brokenUTF16(let place):
      "broken UTF-16: half a character at byte \(Shown.number(place)); save it as UTF-8"
    case .changedWhileRead: "it changed while it was read; try again when it is at rest"
    case .notRegular:
      "not a regular file; what a pipe or device brings is read from standard input, as -"
    case .folder: "a folder, where a file is wanted; name the files in it"
    case .unreadableName(let name, let count):
      """
      holds '\(Shown.line(name))'\(count > 1 ? " and \(Shown.number(count - 1)) more" : ""), left out, since the name is \
      not UTF-8; rename it
      """
    case .strandedSideFile(let name): "describes '\(name)', which is not there"
    case .sideFile(let name, let reason):
      "not read, because its side file \(name) is wrong: \(words(reason))"
    case .json(let problem):
      "broken JSON at byte \(Shown.number(problem.offset + 1)): \(words(problem))"
    case .notAnObject: "not a JSON object; a document is written {\"text\": \"…\"}"
    case .noText:
      "no text; a document needs \"text\" or \"html\", and rows of a table are read with --map"
    case .extractedLine:
      """
      what 'armsdb extract' printed, and no document; 'armsdb import --extracted' takes it, where it was written with \
      --with-text
      """
    case .noVisibleText: "a page without any text that is shown"
    case .noPage: "a saved page that holds no page of HTML; save it again"
    case .table(let problem): TableWords.words(problem)
    case .noTable(let kind): "no table: it is read as \(kind.rawValue), without a mapping"
    case .sheet(let name, let sheets):
      """
      the mapping names the sheet '\(Shown.line(name))', which the workbook has not; its sheets are \
      \(list(sheets))
      """
    case .otherSheet(let problem, let sheet, let sheets):
      """
      sheet '\(Shown.line(sheet))', the first: \(TableWords.words(problem)); say in the mapping which sheet is meant, as \
      "sheet": its sheets are \(list(sheets))
      """
    case .otherSheetStored(let sheet):
      """
      this workbook is in the database with another sheet, and a file is one document: save the sheet \
      '\(Shown.line(sheet))' as CSV and import that
      """
    case .noMapping:
      """
      no export of a register that is known; 'armsdb map FILE' proposes a mapping that says what its columns are
      """
    case .textAndHTML: "both \"text\" and \"html\"; give one of them"
    case .wrongType(let field, let expected): "\"\(field)\" must be \(expected)"
    case .unknownField(let field):
      "unknown field \"\(field)\"; known are id, title, publisher, published, url and retrieved"
    case .emptyField(let field): "\"\(field)\" is empty"
    case .badDate(let field, let value):
      "\"\(field)\" is '\(value)'; write a date as 2018-01-09, 2018-01 or 2018"
    case .repeatedID(let id, let line): "the id '\(id)' was given in line \(line) before"
    case .extracted(let problem): ExtractedMessages.words(problem)
    case .removed(let tombstone): StoreMessages.removed(tombstone)
    case .system(let words): words
    }
  }

  private static func list(_ sheets: [String]) -> String {
    sheets.map { "'\(Shown.line($0))'" }.joined(separator: ", ")
  }

  private static func words(_ problem: JSONProblem) -> String {
    switch problem.kind {
    case .unexpectedEnd: "it ends too early"
    case .unexpected(let byte):
      (0x20..<0x7F).contains(byte)
        ? "'\(Character(Unicode.Scalar(byte)))' cannot stand there"
        : "byte 0x\(String(byte, radix: 16, uppercase: true)) cannot stand there"
    case .trailing: "something follows the value"
    case .controlCharacter: "a control character inside a text must be written as an escape"
    case .badEscape: "an escape that does not exist"
    case .loneSurrogate: "half a surrogate pair"
    case .notUTF8: "a text that is not UTF-8"
    case .badNumber: "a number without digits"
    case .repeatedKey(let key): "the key \"\(key)\" stands there twice"
    case .tooDeep: "nested too deep"
    }
  }
}
