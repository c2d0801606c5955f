internal import ArmsModel

/// PDF documents, through pdftotext: text in reading order, lines joined into paragraphs, pages known.
struct PDFReader: DocumentReader {
  static let program = NeededProgram(name: "pdftotext", package: "poppler-utils")

  var needs: [NeededProgram] { [Self.program] }

  /// Other bytes may stand before the mark (ISO 32000-1, implementation note 13), and of a text they are letters.
  func takes(_ head: Head) -> Bool {
    let start = head.bytes.prefix(1_024)
    return head.text.starts(with: Self.mark) || start.contains(0) && Self.holds(Self.mark, start)
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    guard let path = Self.program.path(in: context.searchPath) else {
      throw .needs(Self.program, for: .pdf)
    }
    let limit = context.limits.pages
    var parser = PrintedPageParser()
    let status = try Self.print(bytes, path, context) { parser.add($0) }
    switch status {
    case 0: break
    case 3: throw .pdf(.copyingForbidden)
    case 1 where Self.holds(Array("/Encrypt".utf8), bytes[...]): throw .pdf(.encrypted)
    case nil: throw .pdf(.failed)
    default: throw .pdf(.damaged)
    }
    guard parser.pages.count <= limit else { throw .pages(limit: limit) }
    let read = try Self.text(parser.pages, until: context.deadline)
    guard read.text.utf8.count <= context.limits.bytes else {
      throw .tooLarge(limit: context.limits.bytes)
    }
    return read
  }

  /// Runs the program at `path` on a file and hands over what it prints; how it ended.
  static func print(
    _ bytes: [UInt8], _ path: String, _ context: ReadingContext,
    _ take: (ArraySlice<UInt8>) -> Void
  ) throws(InputProblem.Reason) -> Int32? {
    let run = ProgramRun(
      path: path,
      // One page more than is allowed tells that there are more.
      arguments: [
        "-q", "-bbox-layout", "-enc", "UTF-8", "-l", "\(context.limits.pages + 1)", "/dev/stdin",
        "-",
      ],
      output: output(context.limits.bytes))
    return try run.run(bytes, until: context.deadline, take: take)
  }

  /// The text of pages, with notes of those that have none.
  static func text(
    _ pages: [PrintedPage], until deadline: Deadline
  ) throws(InputProblem.Reason) -> ReadText {
    let runningLines = RunningLines(pages)
    var text = PagedText()
    var blank: [Int] = []
    for (index, page) in pages.enumerated() {
      try deadline.check()
      let blocks = runningLines.removed(from: page)
      if blocks.isEmpty { blank.append(index + 1) }
      text.add(blocks, page: index + 1)
    }
    guard !text.isEmpty else { throw .pdf(.noText) }
    var notes: [String] = []
    if !blank.isEmpty {
      notes.append(
        ReadingLosses.pictures
          + blank.prefix(20).map(String.init).joined(separator: ", ")
          + (blank.count > 20 ? " and \(blank.count - 20) more" : ""))
    }
    return ReadText(text: text.text, format: "pdf", notes: notes, places: text.places)
  }

  /// What it may print: each word with a hundred bytes of where it stands. Never so much that it could fill the memory.
  private static func output(_ bytes: Int) -> Int {
    let (most, overflow) = bytes.multipliedReportingOverflow(by: 24)
    return overflow ? 1 << 32 : min(max(most, 1 << 24), 1 << 32)
  }

  private static let mark = Array("%PDF-".utf8)

  private static func holds(_ mark: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = mark.first else { return true }
    return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: mark) }
  }
}
