import ArmsModel

/// Makes reports of the rows of a table: a row is one, or the rows of one sale are.
///
/// What a row says is known from its column and needs no weighing. A row that cannot be read is named in the notes, and
/// the rest goes on.
struct TableAssembly {
  let text: DelimitedText
  let shape: TableShape
  let mapping: TableMapping
  let register: KnownRegister?
  let points: CodePoints
  let names: CellNames
  let dates: CellDates

  init(
    _ bytes: [UInt8], _ shape: TableShape, _ mapping: TableMapping, _ register: KnownRegister?,
    _ gazetteer: Gazetteer
  ) {
    text = DelimitedText(bytes, separator: shape.separator)
    self.shape = shape
    self.mapping = mapping
    self.register = register
    points = CodePoints(bytes)
    names = CellNames(gazetteer)
    dates = CellDates(gazetteer: gazetteer)
  }

  func extraction() -> Extraction {
    var reports: [Report] = []
    var faults: [(row: Int, words: String)] = []
    var count = 0
    var left = 0
    for group in groups(&faults, &count, &left) {
      if let report = RowReport(self, group).report() {
        reports.append(report)
      } else if let first = group.first {
        faults.append((first.number, "names nothing that is sold"))
      }
    }
    return Extraction(
      kind: .register, notes: notes(faults, count: count, left: left), reports: reports)
  }

  /// The rows, those of one sale together, in the order of the first of each.
  private func groups(
    _ faults: inout [(row: Int, words: String)], _ count: inout Int, _ left: inout Int
  ) -> [[TableRow]] {
    var groups: [[TableRow]] = []
    var places: [String: Int] = [:]
    var rows = text
    while let row = rows.next() {
      if let header = shape.header, row.number <= header.number || row.isBlank { continue }
      if row.isBlank { continue }
      count += 1
      if let words = fault(row) { faults.append((row.number, words)) }
      // A line of another length may have lost a sign between two cells: what stands where is not known.
      if !shape.names.isEmpty, row.cells.count != shape.names.count, !isOnlyPadded(row) { continue }
      if let register, let item = cell(.item, row), !register.concerns(item: item.text) {
        left += 1
        continue
      }
      if let id = cell(.id, row)?.text, let place = places[id] {
        groups[place].append(row)
      } else {
        if let id = cell(.id, row)?.text { places[id] = groups.count }
        groups.append([row])
      }
    }
    return groups
  }

  /// Whether a row differs from its header only in empty cells at its end.
  private func isOnlyPadded(_ row: TableRow) -> Bool {
    let (cells, names) = (row.cells.count, shape.names.count)
    return cells > names
      ? row.cells[names...].allSatisfy(\.isEmpty)
      : shape.names[cells...].allSatisfy(\.isEmpty)
        || !(Array(shape.columns.values) + Array(shape.uncertain.values)).contains { $0 >= cells }
          && row.cells.count > 1
  }

  private func fault(_ row: TableRow) -> String? {
    switch row.fault {
    case .openQuote: return "a quote that nothing closes"
    case .afterQuote: return "something behind a closing quote"
    case nil: break
    }
    guard !shape.names.isEmpty, row.cells.count != shape.names.count, !isOnlyPadded(row) else {
      return nil
    }
    return "\(row.cells.count) cells, where the header has \(shape.names.count)"
  }

  private func notes(
    _ faults: [(row: Int, words: String)], count: Int, left: Int
  ) -> [String] {
    var notes = ["table: \(register?.rawValue ?? "by a mapping"), \(count) rows"]
    if left > 0 { notes.append("table: \(left) rows of goods that are no arms were left out") }
    let most = 20
    for fault in faults.sorted(by: { $0.row < $1.row }).prefix(most) {
      notes.append("table: row \(fault.row): \(fault.words)")
    }
    if faults.count > most {
      notes.append("table: \(faults.count - most) more rows with faults")
    }
    return notes
  }

  // MARK: Cells

  /// What stands in a cell, with where.
  struct Read {
    var text: String
    var span: TextSpan
    /// Whether its column's mark says that it is uncertain.
    var isMarked: Bool
  }

  /// The cell of a role; nil where the row has none or it is empty.
  func cell(_ role: TableMapping.Role, _ row: TableRow) -> Read? {
    guard let column = shape.columns[role], column < row.cells.count else { return nil }
    var cell = row.cells[column]
    // Some exports end their rows with a sign of another table.
    if column == row.cells.count - 1, shape.separator == UInt8(ascii: ","), cell.end > cell.start,
      text.bytes[cell.end - 1] == UInt8(ascii: ";")
    {
      cell.end -= 1
    }
    guard !cell.isEmpty else { return nil }
    var isMarked = false
    if let mark = shape.uncertain[role], mark < row.cells.count {
      isMarked = CellNumbers.isMark(text.text(row.cells[mark]))
    }
    return Read(
      text: text.text(cell), span: TextSpan(cell.start, cell.end), isMarked: isMarked)
  }

  func citation(_ span: TextSpan) -> Citation { points.citation(span) }

  /// The header's cell over a role: the words that say what its column is.
  func headerCitation(_ role: TableMapping.Role) -> Citation? {
    guard let header = shape.header, let column = shape.columns[role],
      column < header.cells.count, !header.cells[column].isEmpty
    else { return nil }
    let cell = header.cells[column]
    return citation(TextSpan(cell.start, cell.end))
  }
}
