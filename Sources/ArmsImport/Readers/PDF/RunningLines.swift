/// The lines that a print repeats at the head and foot of its pages, and its page numbers: they stand in the middle of
/// sentences that run over a page's end.
struct RunningLines {
  /// Lines that are the same on several pages, but for numbers.
  private let repeated: Set<String>

  /// On so many pages a line is none of the text.
  private static let least = 3
  /// So much of a page's height is its head, and its foot.
  private static let margin = 0.12

  init(_ pages: [PrintedPage]) {
    var counts: [String: Int] = [:]
    for page in pages {
      var forms: Set<String> = []
      for block in page.blocks {
        for line in block.lines where Self.isAtEdge(line, of: page) {
          forms.insert(Self.form(line.text))
        }
      }
      for form in forms { counts[form, default: 0] += 1 }
    }
    repeated = Set(counts.filter { $0.value >= Self.least }.keys)
  }

  /// The blocks of a page without them; all of a page that is nothing else, as of a form.
  func removed(from page: PrintedPage) -> [PrintedPage.Block] {
    let blocks: [PrintedPage.Block] = page.blocks.compactMap { block in
      let lines = block.lines.filter { !isRunning($0, on: page) && !$0.text.isEmpty }
      return lines.isEmpty ? nil : PrintedPage.Block(lines: lines)
    }
    guard blocks.isEmpty else { return blocks }
    return page.blocks.filter { block in
      block.lines.contains { !$0.text.isEmpty && !Self.isPageNumber($0.text) }
    }
  }

  private func isRunning(_ line: PrintedPage.Line, on page: PrintedPage) -> Bool {
    guard Self.isAtEdge(line, of: page) else { return false }
    return Self.isPageNumber(line.text)
      || line.text.last != "." && repeated.contains(Self.form(line.text))
  }

  private static func isAtEdge(_ line: PrintedPage.Line, of page: PrintedPage) -> Bool {
    line.bottom < page.height * margin || line.top > page.height * (1 - margin)
  }

  /// The words of a line, without the numbers that differ from page to page.
  private static func form(_ line: String) -> String {
    line.split { !$0.isLetter && !$0.isNumber }.filter { !$0.allSatisfy(\.isNumber) }
      .joined(separator: " ").lowercased()
  }

  /// "12", "- 12 -", "Page 3 of 9", "3/9".
  private static func isPageNumber(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    let numbers = words.filter { $0.count <= 4 && $0.allSatisfy { ("0"..."9").contains($0) } }
    let isRest = { (word: Substring) in ["page", "of", "p"].contains(word) }
    return (1...2).contains(numbers.count) && words.count <= 4
      && words.allSatisfy { numbers.contains($0) || isRest($0) }
      && !line.contains { ",$%.".contains($0) }
  }
}
