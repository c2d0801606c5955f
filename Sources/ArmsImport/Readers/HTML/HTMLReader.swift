internal import ArmsModel

/// Web pages: the main text without what stands around it, and what the page says of itself.
struct HTMLReader: DocumentReader {
  func takes(_ head: Head) -> Bool { HTMLHeadSign.isHTML(head.text) }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    try Self.read(bytes, declared: context.charset, context)
  }

  /// `declared` is the encoding that an envelope gives.
  static func read(
    _ bytes: [UInt8], declared: String?, _ context: ReadingContext
  ) throws(InputProblem.Reason) -> ReadText {
    let (source, note) = try HTMLEncoding.decode(bytes, declared: declared)
    let page = try HTMLParse.page(source, until: context.deadline)
    let content = MainContent(page)
    let roots = content.roots()
    var text = PageText(page, content)
    let heading = Headline(page, content).line(before: roots.first ?? 0)
    if let heading { text.add(line: heading) }
    for root in roots { text.add(root) }
    let result = String(decoding: text.bytes, as: UTF8.self)
    guard !result.isEmpty else { throw .noVisibleText }
    var notes = note.map { [$0] } ?? []
    if page.isCutAtDepth { notes.append(ReadingLosses.depth) }
    var read = ReadText(
      text: result, format: "html", notes: notes,
      metadata: PageMetadata.read(page.head, firstHeading: Headline(page, content).first))
    if read.metadata.published == nil {
      read.metadata.published = Headline(page, content).dayInBrackets
    }
    // What a person says of the columns goes before what their names say.
    if context.metadata.table != nil {
      return try TableReader.read(read, Array(result.utf8), context)
    }
    if let licences = LicenceTables.table(of: result) {
      let table = ReadText(
        text: licences, format: read.format,
        notes: read.notes + ["tables of licences by destination, written as one"],
        metadata: read.metadata)
      if let read = try? TableReader.read(table, Array(licences.utf8), context) { return read }
    }
    read.metadata.table = PageTable.mapping(of: result)
    if read.metadata.table != nil { read.places = TableReader.places(result, read.metadata) }
    return read
  }
}

/// The headline of a story, which often stands above the part that holds its text.
private struct Headline {
  let page: HTMLPage
  let content: MainContent

  init(_ page: HTMLPage, _ content: MainContent) {
    self.page = page
    self.content = content
  }

  /// The words of the first heading of the first rank that is shown.
  var first: String? { heading.map(words).flatMap { $0.isEmpty ? nil : $0 } }

  /// The same, where it stands before the node `root` and not in it.
  func line(before root: Int) -> String? {
    guard let heading, heading < root, Int(page.nodes[heading].end) <= root else { return nil }
    return first
  }

  /// The day in the brackets at the end of a heading: `(Senate - July 17, 2019)`. A day in its words may be any.
  var dayInBrackets: PartialDate? {
    page.nodes.indices.lazy.filter { page.nodes[$0].tag.isHeading }.compactMap { index in
      let line = words(index)
      guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else { return nil }
      return PrintedDate.read(String(line[open...]))
    }.first
  }

  private var heading: Int? {
    page.nodes.indices.first { page.nodes[$0].tag == .h1 && content.weights[$0].text > 0 }
  }

  private func words(_ index: Int) -> String {
    var text = PageText(page, content)
    text.add(index)
    return HTMLHead.trimmed(String(decoding: text.bytes, as: UTF8.self))
  }
}

/// The marks by which a page is known.
private enum HTMLHeadSign {
  private static let elements: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "table", "h1",
    "h2", "h3", "article", "section", "main", "span", "pre", "center", "font", "ul", "ol", "br",
    "header", "nav", "blockquote", "b", "i", "strong", "em", "a",
  ]

  /// Whether the first mark is a document type, a comment before one, or an element of HTML.
  static func isHTML(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while rest.first == UInt8(ascii: "<") {
      if rest.starts(with: Array("<!--".utf8)) {
        guard let end = find("-->", in: rest) else { return false }
        rest = rest[end...]
      } else if rest.starts(with: Array("<?xml".utf8)) {
        guard let end = find("?>", in: rest) else { return false }
        rest = rest[end...]
      } else if rest.dropFirst().first == UInt8(ascii: "!") {
        return String(decoding: rest.prefix(14), as: UTF8.self).lowercased() == "<!doctype html"
      } else {
        let name = rest.dropFirst().prefix { byte in
          (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        }
        let after = rest.dropFirst(1 + name.count).first
        return after.map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 <= 0x20 }
          == true
          && elements.contains(String(decoding: name, as: UTF8.self).lowercased())
      }
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }
    return false
  }

  /// The first byte behind `mark`.
  private static func find(_ mark: String, in text: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    guard text.count >= mark.count else { return nil }
    return (text.startIndex...text.endIndex - mark.count).first { text[$0...].starts(with: mark) }
      .map { $0 + mark.count }
  }
}
