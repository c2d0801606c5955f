/// Where a range of a document's text stands in its original: on a page, or in a cell of a table.
package struct Place: Hashable, Sendable {
  /// The first code point of the text, counted from 0.
  package var start: Int
  /// One past the last code point; greater than `start`.
  package var end: Int
  /// Of a PDF or print, from 1.
  package var page: Int?
  /// Of a table, from 1, its header being 1.
  package var row: Int?
  /// Of a table, from 1.
  package var column: Int?
  /// As the table's header prints it.
  package var columnName: String?

  package init(
    start: Int, end: Int, page: Int? = nil, row: Int? = nil, column: Int? = nil,
    columnName: String? = nil
  ) {
    self.start = start
    self.end = end
    self.page = page
    self.row = row
    self.column = column
    self.columnName = columnName
  }

  /// Where it is, in words that the view `evidence` has too: `page 3`, or `row 5, column Number`.
  package var words: String {
    var parts: [String] = []
    if let page { parts.append("page \(page)") }
    if let row { parts.append("row \(row)") }
    if let column { parts.append("column \(columnName ?? "\(column)")") }
    return parts.joined(separator: ", ")
  }
}
