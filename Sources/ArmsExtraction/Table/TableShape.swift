package import ArmsModel

/// Why a text is not read as the table that it was said to be.
package enum TableProblem: Error, Hashable, Sendable {
  /// No row names that column; the columns are those of the row that names most.
  case noColumn(TableMapping.Column, columns: [String])
  /// A table without a row beside its header.
  case noRows
}

/// Where the header of a table stands, and which column is which.
package struct TableShape: Sendable {
  package var separator: UInt8
  /// nil where the table has none.
  package var header: TableRow?
  /// As the header prints them; empty where there is none.
  package var names: [String]
  /// Indexes into the cells of a row.
  package var columns: [TableMapping.Role: Int] = [:]
  /// The columns that mark another as uncertain.
  package var uncertain: [TableMapping.Role: Int] = [:]

  /// The columns that are read, in their order.
  var readColumns: [Int] { Set(columns.values).sorted() }

  /// Where the cells of a row stand that are read.
  func places(of row: TableRow, _ points: CodePoints) -> [Place] {
    readColumns.compactMap { column in
      guard column < row.cells.count, !row.cells[column].isEmpty else { return nil }
      let cell = row.cells[column]
      let name = column < names.count ? names[column] : ""
      return Place(
        start: points.before(cell.start), end: points.before(cell.end), row: row.number,
        column: column + 1, columnName: name.isEmpty ? nil : name)
    }
  }

  /// What may part cells.
  static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]
  /// Rows in which a header is looked for.
  private static let mostRows = 60

  /// Finds the header that has all columns of a mapping.
  package init(_ bytes: [UInt8], _ mapping: TableMapping) throws(TableProblem) {
    var best: (missing: TableMapping.Column?, count: Int, shape: TableShape)?
    for separator in Self.separators {
      var rows = DelimitedText(bytes, separator: separator)
      var seen = 0
      while seen < Self.mostRows, let row = rows.next() {
        seen += 1
        if let wanted = mapping.header, wanted != 0, wanted != row.number { continue }
        if row.isBlank { continue }
        var shape = TableShape(separator: separator, header: row, names: [])
        shape.names = row.cells.map { Self.printed(rows.text($0)) }
        let missing = shape.place(mapping)
        let count = mapping.named.count - missing.count
        // Of rows that name as many, the one with most cells is likeliest the header.
        if count > best?.count ?? -1
          || count == best?.count && shape.names.count > best?.shape.names.count ?? 0
        {
          best = (missing.first, count, shape)
        }
        if missing.isEmpty, mapping.header != 0 || !mapping.named.isEmpty { break }
        if mapping.header == 0 { break }
      }
    }
    guard var best else { throw .noRows }
    if let missing = best.missing { throw .noColumn(missing, columns: best.shape.names) }
    if mapping.header == 0 {
      best.shape.header = nil
      best.shape.names = []
    } else {
      best.shape.findMarks()
    }
    self = best.shape
  }

  private init(separator: UInt8, header: TableRow?, names: [String]) {
    self.separator = separator
    self.header = header
    self.names = names
  }

  /// What the columns are called in the first row that has all of `names`, however it is separated; nil where none has.
  static func names(_ bytes: [UInt8], with names: [String]) -> [String]? {
    for separator in separators {
      var rows = DelimitedText(bytes, separator: separator)
      var seen = 0
      while seen < mostRows, let row = rows.next() {
        seen += 1
        guard row.cells.count >= names.count else { continue }
        let cells = row.cells.map { printed(rows.text($0)) }
        let found = Set(cells.map(folded))
        if names.allSatisfy({ found.contains(folded($0)) }) { return cells }
      }
    }
    return nil
  }

  /// Finds the columns of a mapping; those that are not there.
  private mutating func place(_ mapping: TableMapping) -> [TableMapping.Column] {
    var missing: [TableMapping.Column] = []
    let folded = names.map(Self.folded)
    func index(_ column: TableMapping.Column) -> Int? {
      switch column {
      case .number(let number): number <= names.count ? number - 1 : nil
      case .name(let name):
        mapping.header == 0
          ? nil : names.firstIndex(of: name) ?? folded.firstIndex(of: Self.folded(name))
      }
    }
    for role in TableMapping.Role.allCases {
      if let column = mapping.columns[role] {
        if let found = index(column) { columns[role] = found } else { missing.append(column) }
      }
      if let column = mapping.uncertain[role] {
        if let found = index(column) { uncertain[role] = found } else { missing.append(column) }
      }
    }
    return missing
  }

  /// A column without a name behind one that is read says with a question mark that the one before it is uncertain.
  private mutating func findMarks() {
    for role: TableMapping.Role in [.quantity, .date, .delivered, .deliveryDate, .value]
    where uncertain[role] == nil {
      guard let column = columns[role], column + 1 < names.count, names[column + 1].isEmpty else {
        continue
      }
      uncertain[role] = column + 1
    }
  }

  /// A name as the header prints it, without the sign that some exports end their header with.
  private static func printed(_ name: String) -> String {
    name.hasSuffix(";") ? String(name.dropLast()) : name
  }

  /// A name without the difference of capitals, blanks and underscores.
  package static func folded(_ name: String) -> String {
    var folded = ""
    var isBlank = false
    for scalar in Footnotes.cut(printed(name)[...]).unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "_" {
        isBlank = !folded.isEmpty
        continue
      }
      if isBlank { folded += " " }
      isBlank = false
      folded += scalar.properties.lowercaseMapping
    }
    return folded
  }
}
