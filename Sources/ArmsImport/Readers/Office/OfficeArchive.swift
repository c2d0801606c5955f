/// The parts of an office document: a zip archive of markup.
struct OfficeArchive {
  private let archive: ZipArchive
  private let deadline: Deadline

  init(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) {
    archive = try ZipArchive(MemoryStore(bytes), limits: context.limits)
    deadline = context.deadline
  }

  func has(_ part: String) -> Bool { archive.entries.contains { $0.name == part } }

  func bytes(of part: String) throws(InputProblem.Reason) -> [UInt8] {
    guard let entry = archive.entries.first(where: { $0.name == part }) else {
      throw .office(.damaged)
    }
    return try archive.bytes(of: entry, until: deadline)
  }

  func parse(_ part: String, _ handler: any XMLHandler) throws(InputProblem.Reason) {
    guard let entry = archive.entries.first(where: { $0.name == part }) else {
      throw .office(.damaged)
    }
    // Piece by piece: the markup of a sheet is some times larger than its cells.
    let parse = try named { () throws(XMLParse.Failure) in
      try XMLParse(handler, until: deadline)
    }
    try archive.read(entry, until: deadline) { (piece) throws(InputProblem.Reason) in
      try named { () throws(XMLParse.Failure) in try parse.feed(piece) }
    }
    try named { () throws(XMLParse.Failure) in try parse.end() }
  }

  private func named<Value>(
    _ body: () throws(XMLParse.Failure) -> Value
  ) throws(InputProblem.Reason) -> Value {
    do throws(XMLParse.Failure) {
      return try body()
    } catch {
      switch error {
      case .malformed: throw .office(.damaged)
      case .hasDoctype: throw .office(.trap)
      case .late: throw .time(seconds: deadline.seconds)
      case .noMemory: throw .system("no memory to parse the markup")
      }
    }
  }

  /// The title that `part` states; nil where there is no such part or it cannot be read.
  func title(in part: String) -> String? {
    let handler = TitleHandler()
    guard has(part), (try? parse(part, handler)) != nil else { return nil }
    let words = handler.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Which office document the members of an archive make; nil where they make none that is read.
  static func kind(_ names: some Sequence<String>) -> ReaderKind? {
    let names = Set(names)
    if names.contains("word/document.xml") { return .docx }
    if names.contains("xl/workbook.xml") { return .xlsx }
    // A document of LibreOffice that another program packed anew may lack either of the two parts that name its kind.
    let isNamed = names.contains("META-INF/manifest.xml") || names.contains("mimetype")
    return names.contains("content.xml") && isNamed ? .odt : nil
  }
}

private final class TitleHandler: XMLHandler {
  private var isInTitle = false
  private(set) var title = ""

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "title", title.isEmpty { isInTitle = true }
  }

  func end(_ name: String) { if name == "title" { isInTitle = false } }

  func text(_ text: String) { if isInTitle { title += text } }
}
