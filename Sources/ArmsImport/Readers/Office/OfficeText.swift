internal import ArmsModel

/// The text of an office document as its elements come by: paragraphs with an empty line between them, a line for a row of
/// a table, its cells parted by " | ", as in the text of pages.
struct OfficeText {
  private(set) var text = ""
  /// Code points of `text`.
  private var count = 0
  /// The words of the open paragraph.
  private var line = ""
  private var tables = 0
  private var cells: [String] = []
  /// Where pages begin, as the program that wrote the file laid it out last.
  private var pages: [Int] = [0]

  mutating func add(_ words: some StringProtocol) {
    // XML holds no NUL; other control characters mean nothing here.
    line += words
  }

  /// A blank that parts words, where none stands yet.
  mutating func blank() {
    if !line.isEmpty, line.last != " " { line += " " }
  }

  mutating func endParagraph() {
    defer { line = "" }
    let words = Self.trimmed(line)
    guard !words.isEmpty else { return }
    guard tables > 0 else { return put(words, "\n\n") }
    if cells.isEmpty { cells.append("") }
    let last = cells.count - 1
    cells[last] += (cells[last].isEmpty ? "" : tables > 1 ? " " : "\n") + words
  }

  mutating func beginTable() {
    endParagraph()
    tables += 1
  }

  mutating func endTable() {
    endRow()
    tables = max(tables - 1, 0)
  }

  /// Tables inside cells are words of the cell.
  mutating func beginRow() { if tables == 1 { cells = [] } }

  mutating func beginCell() { if tables == 1 { cells.append("") } }

  mutating func endRow() {
    guard tables == 1 else { return }
    endParagraph()
    // A row of one cell lays the page out.
    if cells.count == 1 {
      for paragraph in cells[0].split(separator: "\n") { put(String(paragraph), "\n\n") }
    } else {
      let row = cells.map { $0.replacing("\n", with: " ") }
      if row.contains(where: { !$0.isEmpty }) { put(row.joined(separator: " | "), "\n") }
    }
    cells = []
  }

  mutating func breakPage() { pages.append(count) }

  private mutating func put(_ words: String, _ gap: String) {
    if !text.isEmpty { append(wasRow && gap == "\n" ? "\n" : "\n\n") }
    wasRow = gap == "\n"
    append(words)
  }

  private var wasRow = false

  private mutating func append(_ words: String) {
    text += words
    count += words.unicodeScalars.count
  }

  /// The pages, where the file tells them.
  var places: [Place] {
    guard pages.count > 1 else { return [] }
    var places: [Place] = []
    for (index, start) in pages.enumerated() {
      let end = index + 1 < pages.count ? pages[index + 1] : count
      if end > start { places.append(Place(start: start, end: end, page: index + 1)) }
    }
    return places
  }

  private static func trimmed(_ line: String) -> String {
    String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
