/// The text of a page as a person sees it: paragraphs with an empty line between them, a line for a row of a table, its
/// cells parted by " | ".
struct PageText {
  private let page: HTMLPage
  private let content: MainContent
  private(set) var bytes: [UInt8] = []
  private var pendingBlank = false
  /// Line ends that are due before the next word.
  private var pendingLines = 0
  private var preformatted = 0

  init(_ page: HTMLPage, _ content: MainContent) {
    self.page = page
    self.content = content
  }

  /// Adds the text of a node and all in it, on lines of its own.
  mutating func add(_ root: Int) {
    lines(2)
    let end = Int(page.nodes[root].end)
    var open: [(end: Int, tag: HTMLTag)] = []
    var index = root
    while index < end {
      while let last = open.last, last.end <= index { close(open.removeLast().tag) }
      let node = page.nodes[index]
      if content.isLeftOut[index], index != root {
        index = Int(node.end)
        continue
      }
      if node.tag == .text {
        add(page.text[Int(node.textStart)..<Int(node.textEnd)])
      } else {
        if isReference(index) {
          index = Int(node.end)
          continue
        }
        begin(node.tag, index)
        open.append((Int(node.end), node.tag))
      }
      index += 1
    }
    while let last = open.popLast() { close(last.tag) }
    lines(2)
  }

  /// Adds words on a line of their own.
  mutating func add(line words: String) {
    lines(2)
    add(Array(words.utf8)[...])
    lines(2)
  }

  /// A raised link is a footnote's number, and no digit of the word before it.
  private func isReference(_ index: Int) -> Bool {
    guard page.nodes[index].tag == .sup else { return false }
    let end = Int(page.nodes[index].end)
    return (index + 1..<end).contains { page.nodes[$0].tag == .a }
  }

  private mutating func begin(_ tag: HTMLTag, _ index: Int) {
    switch tag {
    case .br: if !bytes.isEmpty { pendingLines = min(pendingLines + 1, 2) }
    case .table:
      lines(2)
      tables.append(isLayout(index))
    case .tr:
      if tables.last == false { rows.append(Row(start: bytes.count)) }
      lines(1)
    case .td, .th: beginCell()
    case .li, .dt, .dd: lines(1)
    case .pre:
      lines(2)
      preformatted += 1
    case .tbody, .thead, .tfoot: break
    default: if tag.isBlock { lines(isInRow ? 1 : 2) }
    }
  }

  private mutating func close(_ tag: HTMLTag) {
    switch tag {
    case .table:
      _ = tables.popLast()
      lines(2)
    case .tr:
      if tables.last == false { _ = rows.popLast() }
      separators = 0
      lines(1)
    case .td, .th: if !isInRow { lines(2) }
    case .li, .dt, .dd: lines(1)
    case .pre:
      lines(2)
      preformatted -= 1
    case .tbody, .thead, .tfoot, .br: break
    default: if tag.isBlock { lines(isInRow ? 1 : 2) }
    }
  }

  // MARK: Tables

  private struct Row {
    var cells = 0
    /// Bytes of the text before it.
    let start: Int
  }

  /// Open tables, whether each only lays the page out.
  private var tables: [Bool] = []
  /// Open rows of tables that hold data.
  private var rows: [Row] = []
  /// Marks between cells that are due before the next word.
  private var separators = 0

  private var isInRow: Bool { tables.last == false && !rows.isEmpty }

  /// A table that lays the page out has tables in it, or stories in its cells, or one column.
  private func isLayout(_ table: Int) -> Bool {
    var cells = 0
    var rows = 0
    for index in table + 1..<max(Int(page.nodes[table].end), table + 1) {
      switch page.nodes[index].tag {
      case .table: return true
      case .td, .th:
        cells += 1
        if content.weights[index].text > 800 { return true }
      case .tr: rows += 1
      default: break
      }
    }
    return cells <= max(rows, 1)
  }

  private mutating func beginCell() {
    guard isInRow, var row = rows.popLast() else { return lines(2) }
    if row.cells > 0, bytes.count > row.start {
      // Lines inside a cell are no lines of the row.
      pendingLines = 0
      pendingBlank = false
      separators += 1
    }
    row.cells += 1
    rows.append(row)
  }

  // MARK: Words

  private mutating func lines(_ count: Int) {
    if !bytes.isEmpty { pendingLines = max(pendingLines, count) }
  }

  /// Puts down what is due before a word.
  private mutating func settle() {
    if separators > 0 {
      for _ in 0..<separators { bytes += Array(" | ".utf8) }
    } else if pendingLines > 0 {
      bytes += repeatElement(0x0A, count: pendingLines)
    } else if pendingBlank, !bytes.isEmpty {
      bytes.append(0x20)
    }
    separators = 0
    pendingLines = 0
    pendingBlank = false
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte <= 0x20 {
        if preformatted > 0, byte == 0x0A {
          if !bytes.isEmpty { pendingLines = min(pendingLines + 1, 2) }
          leading = 0
        } else if preformatted > 0, byte == 0x20 || byte == 0x09 {
          leading += 1
        }
        pendingBlank = true
        index += 1
        continue
      }
      let skipped = Self.unseen(text, at: index)
      if skipped.count > 0 {
        if skipped.isBlank { pendingBlank = true }
        index += skipped.count
        continue
      }
      if leading > 0, separators == 0, !bytes.isEmpty {
        // Indents and columns of a text that was laid out by hand.
        pendingBlank = false
        settle()
        bytes += repeatElement(0x20, count: leading)
      } else {
        settle()
      }
      leading = 0
      // All that stands up to the next blank or sign that is not seen.
      var end = index + 1
      while end < text.endIndex, text[end] > 0x20, text[end] != 0xC2, text[end] != 0xE2,
        text[end] != 0xEF
      { end += 1 }
      bytes += text[index..<end]
      index = end
    }
  }

  /// Blanks of preformatted text that are due before the next word.
  private var leading = 0

  /// Signs that are blanks, or nothing to the eye: no-break space, soft hyphen, zero-width signs and marks of direction.
  private static func unseen(
    _ text: ArraySlice<UInt8>, at index: Int
  ) -> (count: Int, isBlank: Bool) {
    func at(_ offset: Int) -> UInt8 {
      index + offset < text.endIndex ? text[index + offset] : 0
    }
    switch (text[index], at(1), at(2)) {
    case (0xC2, 0xA0, _): return (2, true)
    case (0xC2, 0xAD, _): return (2, false)
    case (0xC2, 0x80...0x9F, _): return (2, true)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF):
      return (3, true)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF):
      return (3, false)
    case (0xEF, 0xBB, 0xBF): return (3, false)
    default: return (0, false)
    }
  }
}
