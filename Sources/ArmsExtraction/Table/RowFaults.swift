import ArmsModel

/// Cells of a row that hold something and cannot be read, in words: which column, what stands there, and what to do. A
/// cell that says nothing (blank, dots, "n/a") is no fault.
struct RowFaults {
  private let table: TableAssembly
  private let row: TableRow

  init(_ table: TableAssembly, _ row: TableRow) {
    self.table = table
    self.row = row
  }

  func all() -> [String] {
    var faults: [String] = []
    for role in TableMapping.Role.allCases where table.shape.columns[role] != nil {
      if let words = words(role) { faults.append(words) }
    }
    return faults
  }

  private func words(_ role: TableMapping.Role) -> String? {
    guard let cell = table.cell(role, row) else { return tooLong(role) }
    let comma = table.mapping.decimalComma
    switch role {
    case .quantity, .delivered, .partnerQuantity:
      guard !unknown(cell.text),
        CellNumbers.quantity(cell.text, isMarked: false, comma: comma) == nil
      else { return nil }
      return told(role, cell.text, "is no number of things", remedy(number: cell.text))
    case .date:
      guard !unknown(cell.text), table.dates.date(cell.text, isMarked: false) == nil else {
        return nil
      }
      return told(role, cell.text, "is no day or year, or may be several", remedy(date: cell.text))
    case .deliveryDate:
      let parts = cell.text.split { $0 == ";" || $0 == "," }.map { String($0).trimmingBlanks }
      guard
        let part = parts.first(where: {
          !unknown($0) && table.dates.date($0, isMarked: false) == nil
        })
      else { return nil }
      return told(role, part, "is no year", remedy(date: part))
    case .value:
      let (plain, _) = CellNumbers.unmarked(cell.text)
      guard !CellNumbers.isUnknown(plain),
        CellNumbers.amount(plain, scale: 1, comma: comma) == nil,
        RowReport(table, [row]).value(cell, row) == nil
      else { return nil }
      return told(role, cell.text, "is no amount", remedy(number: plain))
    case .stage:
      let word = table.mapping.words[.stage]?[cell.text] ?? cell.text
      guard !unknown(cell.text), RowReport.stage(word) == nil else { return nil }
      return told(role, cell.text, "is no stage", "say what it stands for under \"words\"")
    case .currency:
      let word = (table.mapping.words[.currency]?[cell.text] ?? cell.text).uppercased()
      guard !unknown(cell.text), !KnownNames.isCurrency(word) else { return nil }
      return told(
        role, cell.text, "is no code of a currency", "say what it stands for under \"words\"")
    case .meaning:
      let word = (table.mapping.words[.meaning]?[cell.text] ?? cell.text).lowercased()
      guard !unknown(cell.text), ValueMeaning(rawValue: word) == nil else { return nil }
      return told(role, cell.text, "is no meaning", "say what it stands for under \"words\"")
    default: return nil
    }
  }

  private func unknown(_ text: String) -> Bool {
    CellNumbers.isUnknown(CellNumbers.unmarked(text).text)
  }

  /// A cell that is not empty and yet not looked at.
  private func tooLong(_ role: TableMapping.Role) -> String? {
    guard let column = table.shape.columns[role], column < row.cells.count else { return nil }
    let cell = row.cells[column]
    guard cell.end - cell.start > TableAssembly.longestCell else { return nil }
    return told(
      role, table.source(TextSpan(cell.start, cell.start + 40)),
      "begins a text of \(cell.end - cell.start) bytes",
      "a cell is read up to \(TableAssembly.longestCell)")
  }

  private func told(
    _ role: TableMapping.Role, _ text: String, _ what: String, _ remedy: String
  ) -> String {
    let column = table.shape.columns[role] ?? 0
    let name = column < table.shape.names.count ? table.shape.names[column] : ""
    let place = name.isEmpty ? "column \(column + 1)" : "column \(name)"
    // A note is one line.
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(40) {
      words.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    if text.unicodeScalars.count > 40 { words.append("…") }
    return "\(place): '\(String(words))' \(what); \(remedy)"
  }

  private func remedy(number text: String) -> String {
    let isOther =
      CellNumbers.decimal(
        CellNumbers.unmarked(text).text, comma: !table.mapping.decimalComma) != nil
    guard isOther else { return "write digits alone" }
    return table.mapping.decimalComma
      ? "leave \"decimal\" out of the mapping where a point stands before the decimals"
      : "say \"decimal\": \",\" in the mapping where a comma stands before the decimals"
  }

  private func remedy(date text: String) -> String {
    if text.utf8.count == 5, let number = Int(text), (20_000...60_000).contains(number) {
      return "it looks like a spreadsheet's count of days; format the column as days there"
    }
    return "write 2018-01-09, 2018-01, 2018 or 9 January 2018"
  }
}
