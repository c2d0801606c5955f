/// One row of a table in a text.
package struct TableRow: Hashable, Sendable {
  /// A cell's content: UTF-8 bytes of the text, half open, without the quotes around it and blanks at its ends.
  package struct Cell: Hashable, Sendable {
    package var start: Int
    package var end: Int
    /// Whether a quote in it is written twice.
    package var isEscaped: Bool

    package var isEmpty: Bool { start == end }
  }

  /// What is wrong with a row; it is read as far as it can be.
  package enum Fault: Hashable, Sendable {
    /// A quote that nothing closes; the line is read without it.
    case openQuote
    /// Something stands between a closing quote and the end of its cell.
    case afterQuote
  }

  /// From 1, as a spreadsheet counts: a cell with line ends in it is no end of a row, and empty lines count.
  package var number: Int
  package var cells: [Cell]
  package var start: Int
  /// One past its last byte, without the end of the line.
  package var end: Int
  package var fault: Fault?

  /// Whether nothing stands in it.
  package var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

/// The rows of a text with separated values (RFC 4180, and what programs write that do not follow it), one at a time.
///
/// A cell in quotes may hold separators, line ends and quotes written twice. A quote inside a cell that does not begin
/// with one is a sign like others.
package struct DelimitedText: IteratorProtocol {
  package let bytes: [UInt8]
  package let separator: UInt8
  private var position = 0
  private var number = 0

  /// Longer than any honest cell: a quote that nobody closed must not take in the rest of the file.
  private static let longestQuoted = 1 << 24
  private static let quote = UInt8(ascii: "\"")

  package init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  package mutating func next() -> TableRow? {
    guard position < bytes.count else { return nil }
    let start = position
    number += 1
    var row = TableRow(number: number, cells: [], start: start, end: start)
    if !read(&row, quotes: true) {
      row.cells.removeAll(keepingCapacity: true)
      position = start
      _ = read(&row, quotes: false)
      row.fault = .openQuote
    }
    return row
  }

  /// The row that begins at byte `start` and has that number.
  func row(at start: Int, number: Int) -> TableRow? {
    var rows = self
    rows.position = start
    rows.number = number - 1
    return rows.next()
  }

  /// Reads up to the end of the row; false where a quote is not closed.
  private mutating func read(_ row: inout TableRow, quotes: Bool) -> Bool {
    while true {
      var start = position
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
      if quotes, start < bytes.count, bytes[start] == Self.quote {
        guard let (end, isEscaped) = closing(start + 1) else { return false }
        position = end + 1
        let rest = position
        skipToEnd()
        if trimmed(rest, position).isEmpty {
          let cell = trimmed(start + 1, end)
          row.cells.append(.init(start: cell.start, end: cell.end, isEscaped: isEscaped))
        } else {
          row.fault = .afterQuote
          let cell = trimmed(start, position)
          row.cells.append(.init(start: cell.start, end: cell.end, isEscaped: false))
        }
      } else {
        skipToEnd()
        row.cells.append(trimmed(start, position))
      }
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    row.end = position
    if position < bytes.count {
      position +=
        bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    }
    return true
  }

  /// The closing quote of a cell that begins at `start`.
  private func closing(_ start: Int) -> (end: Int, isEscaped: Bool)? {
    var at = start
    var isEscaped = false
    let limit = min(bytes.count, start + Self.longestQuoted)
    while at < limit {
      if bytes[at] == Self.quote {
        guard at + 1 < bytes.count, bytes[at + 1] == Self.quote else { return (at, isEscaped) }
        isEscaped = true
        at += 1
      }
      at += 1
    }
    return nil
  }

  private mutating func skipToEnd() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == 0x0A || byte == 0x0D { return }
      position += 1
    }
  }

  private func trimmed(_ start: Int, _ end: Int) -> TableRow.Cell {
    var (start, end) = (start, end)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return .init(start: start, end: end, isEscaped: false)
  }

  /// What a cell says.
  package func text(_ cell: TableRow.Cell) -> String {
    let text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    return cell.isEscaped ? text.replacing("\"\"", with: "\"") : text
  }
}
