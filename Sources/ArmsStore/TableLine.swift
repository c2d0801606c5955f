/// The line of a page's text that a passage stands in, with its cells where it is a row of a table (`a | b | c`).
struct TableLine {
  private let text: [Unicode.Scalar]
  private let line: Range<Int>
  /// The cells that hold something, without blanks at their ends; one where the line is no row.
  let cells: [Range<Int>]

  init(around range: Range<Int>, in text: [Unicode.Scalar]) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low > 0, text[low - 1] != "\n" { low -= 1 }
    while high < text.count, text[high] != "\n" { high += 1 }
    self.init(line: low..<high, of: text)
  }

  private init(line: Range<Int>, of text: [Unicode.Scalar]) {
    self.text = text
    self.line = line
    cells = text[line].split(separator: "|").compactMap { cell in
      var (low, high) = (cell.startIndex, cell.endIndex)
      while low < high, text[low].properties.isWhitespace { low += 1 }
      while high > low, text[high - 1].properties.isWhitespace { high -= 1 }
      return low < high ? low..<high : nil
    }
  }

  /// A cell's first words.
  func words(of cell: Range<Int>, _ most: Int) -> Range<Int> {
    var end = cell.lowerBound
    for _ in 0..<most where end < cell.upperBound {
      while end < cell.upperBound, text[end].properties.isWhitespace { end += 1 }
      while end < cell.upperBound, !text[end].properties.isWhitespace { end += 1 }
    }
    return cell.lowerBound..<end
  }

  /// A cell's last words.
  func lastWords(of cell: Range<Int>, _ most: Int) -> Range<Int> {
    var start = cell.upperBound
    for _ in 0..<most where start > cell.lowerBound {
      while start > cell.lowerBound, text[start - 1].properties.isWhitespace { start -= 1 }
      while start > cell.lowerBound, !text[start - 1].properties.isWhitespace { start -= 1 }
    }
    return start..<cell.upperBound
  }

  /// The last words of the row before; nil where no row is.
  var endOfLineBefore: Range<Int>? {
    guard line.lowerBound > 0 else { return nil }
    let end = line.lowerBound - 1
    let row = TableLine(around: end..<end, in: text)
    return row.cells.count > 1 ? row.cells.last.map { row.lastWords(of: $0, 3) } : nil
  }

  /// The first words of the row behind; nil where no row is.
  var beginningOfLineBehind: Range<Int>? {
    guard line.upperBound < text.count else { return nil }
    let start = line.upperBound + 1
    let row = TableLine(around: start..<start, in: text)
    return row.cells.count > 1 ? row.cells.first.map { row.words(of: $0, 3) } : nil
  }
}
