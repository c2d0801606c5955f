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
  let remarks: RowComments

  init(
    _ bytes: [UInt8], _ shape: TableShape, _ mapping: TableMapping, _ register: KnownRegister?,
    _ gazetteer: Gazetteer
  ) {
    text = DelimitedText(bytes, separator: shape.separator)
    self.shape = shape
    self.mapping = mapping
    self.register = register
    points = CodePoints(bytes)
    names = CellNames(gazetteer, starsMean: register?.isSIPRI ?? false)
    remarks = RowComments(gazetteer: gazetteer)
    dates = CellDates(gazetteer: gazetteer)
  }

  /// Makes the reports, in the order of the first row of each.
  func forEachReport(_ body: (Report, [TableRow]) throws -> Void) rethrows {
    try forEachSale { rows in
      if let report = RowReport(self, rows).report() { try body(report, rows) }
    }
  }

  func places(of row: TableRow) -> [Place] { shape.places(of: row, points) }

  /// Those of the header's cells, which reports cite as well.
  var headerPlaces: [Place] { shape.header.map(places) ?? [] }

  /// What there is, without a report made of it.
  func outline() -> TableOutline {
    var outline = TableOutline(register)
    if let register, shape.header != nil {
      outline.lacking = register.namesLacking(in: shape.names)
    }
    var rows = text
    while let row = rows.next() {
      let verdict = judge(row)
      outline.count(row, verdict)
      if verdict.isRead {
        for fault in RowFaults(self, row).all() { outline.note(row.number, fault) }
      }
    }
    forEachSale { rows in
      if rows.contains(where: { cell(.designation, $0) != nil || cell(.item, $0) != nil }) {
        outline.reports += 1
      } else if let first = rows.first {
        outline.note(first.number, "names nothing that is sold")
      }
    }
    return outline
  }

  /// The rows that are read, those of one sale together, in the order of the first of each.
  private func forEachSale(_ body: ([TableRow]) throws -> Void) rethrows {
    guard shape.columns[.id] != nil else {
      var rows = text
      while let row = rows.next() {
        if judge(row).isRead { try body([row]) }
      }
      return
    }
    var sales = SaleRows()
    var rows = text
    while let row = rows.next() {
      if judge(row).isRead { sales.note(row, id: cell(.id, row)?.text) }
    }
    try sales.forEachSale(in: text, id: { cell(.id, $0)?.text }, body)
  }

  /// What becomes of a row.
  private func judge(_ row: TableRow) -> TableOutline.Verdict {
    if let header = shape.header, row.number <= header.number { return .passed }
    if row.isBlank { return .passed }
    // Words around the table of a page.
    if shape.separator == UInt8(ascii: "|"), row.cells.count == 1 { return .passed }
    // A line of another length may have lost a sign between two cells: what stands where is not known.
    if !shape.names.isEmpty, row.cells.count != shape.names.count, !isOnlyPadded(row) {
      return .unread(
        fault(row) ?? "\(row.cells.count) cells, where the header has \(shape.names.count)")
    }
    if isHeaderAgain(row) { return .headerAgain }
    if RowTotals(self).isTotal(row) { return .total }
    if let register,
      !register.concerns(
        item: cell(.item, row)?.text, kind: cell(.stage, row)?.text, value: cell(.value, row)?.text)
    {
      return .leftOut
    }
    return .read(fault: fault(row))
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

  /// Whether the columns that are read hold their own names, as where tables were put one below the other.
  private func isHeaderAgain(_ row: TableRow) -> Bool {
    guard shape.header != nil else { return false }
    var isAny = false
    for column in shape.readColumns {
      guard column < row.cells.count, column < shape.names.count else { return false }
      let name = shape.names[column]
      guard !name.isEmpty else { continue }
      guard TableShape.folded(text.text(row.cells[column])) == TableShape.folded(name) else {
        return false
      }
      isAny = true
    }
    return isAny
  }

  private func fault(_ row: TableRow) -> String? {
    switch row.fault {
    case .openQuote: "a quote that nothing closes; close it, or write it twice inside quotes"
    case .afterQuote: "something behind a closing quote; write a quote inside quotes twice"
    case nil: nil
    }
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
    guard !cell.isEmpty, cell.end - cell.start <= Self.longestCell else { return nil }
    var isMarked = false
    if let mark = shape.uncertain[role], mark < row.cells.count {
      isMarked = CellNumbers.isMark(text.text(row.cells[mark]))
    }
    return Read(
      text: text.text(cell), span: TextSpan(cell.start, cell.end), isMarked: isMarked)
  }

  /// Bytes of a cell from which on it is no name, number or remark, but another text.
  static let longestCell = 20_000

  /// The text of a span as it stands, with quotes written twice.
  func source(_ span: TextSpan) -> String {
    String(decoding: text.bytes[span.start..<span.end], as: UTF8.self)
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
