import ArmsModel

/// Tells rows of sums from rows of sales: "Total", "Grand total", "Total EU", "Sub-total 2019".
struct RowTotals {
  private let table: TableAssembly

  init(_ table: TableAssembly) { self.table = table }

  /// Whether a row states the sum of others: its first cell with something in it says so, or the one that names a party
  /// or what is sold.
  func isTotal(_ row: TableRow) -> Bool {
    if let first = row.cells.first(where: { !$0.isEmpty }), says(first, isParty: false) {
      return true
    }
    for role: TableMapping.Role in [.seller, .buyer, .item, .designation] {
      guard let column = table.shape.columns[role], column < row.cells.count else { continue }
      if says(row.cells[column], isParty: role == .seller || role == .buyer) { return true }
    }
    return false
  }

  private func says(_ cell: TableRow.Cell, isParty: Bool) -> Bool {
    // Most cells are passed over by their first letter or their length.
    guard !cell.isEmpty, cell.end - cell.start <= 40 else { return false }
    let words = table.text.text(cell).lowercased().replacing("-", with: "")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first, let last = words.last, words.count <= 5 else { return false }
    if words == ["sum"] || words == ["subtotal"] { return true }
    guard Self.sums.contains(first) || Self.sums.contains(last) || words.contains("total") else {
      return false
    }
    // "Total" beside the name of a party sums it up; beside a thing's it may be part of a name.
    return isParty
      ? Self.sums.contains(first) || Self.sums.contains(last)
      : words.allSatisfy { Self.sums.contains($0) || Self.beside.contains($0) || Int($0) != nil }
  }

  private static let sums: Set<String> = ["total", "totals", "subtotal", "subtotals"]
  private static let beside: Set<String> = [
    "grand", "sub", "overall", "eu", "all", "world", "for", "of", "the", "value", "number", "units",
    "licences", "exports", "countries", "destinations", "year",
  ]
}
