import ArmsModel

extension RowReport {
  /// What the rows state of the whole.
  func value() -> Claim<SaleValue>? {
    var claims: [Claim<SaleValue>] = []
    for row in rows {
      guard let cell = table.cell(.value, row), let value = value(cell, row) else { continue }
      claims.append(
        Claim(value, citations: [table.citation(cell.span)], rule: "register.value"))
    }
    // Rows with amounts of their own state none of the whole, and nobody stated their sum.
    guard let first = claims.first, claims.allSatisfy({ $0.value == first.value }) else {
      return nil
    }
    return first
  }

  /// What a cell states; nil where it states nothing or cannot be read.
  func value(_ cell: TableAssembly.Read, _ row: TableRow) -> SaleValue? {
    let (plain, inBrackets) = CellNumbers.unmarked(cell.text)
    guard !CellNumbers.isUnknown(plain) else { return nil }
    let meaning = word(.meaning, row).flatMap { ValueMeaning(rawValue: $0.lowercased()) } ?? .stated
    let currency = word(.currency, row)?.uppercased()
    var money: Money?
    if let number = CellNumbers.amount(plain, scale: mapping.scale, comma: mapping.decimalComma) {
      money = Money(amount: number.amount, currency: currency, step: number.step)
    } else {
      let source = table.names.gazetteer.source(plain)
      let found = MoneyRecogniser(table.names.gazetteer).find(in: source)
      if found.count == 1, found[0].money.amount < 1_000_000_000_000_000_000 {
        money = found[0].money
        if money?.currency == nil, let currency {
          money?.currency = currency
          money?.currencyReadings = []
        }
      }
    }
    // Registers print 0 where a licence has no value of its own.
    guard var money, money.amount > 0 else { return nil }
    if let code = money.currency, !KnownNames.isCurrency(code) { money.currency = nil }
    if money.qualifier == .exactly, cell.isMarked || inBrackets { money.qualifier = .about }
    return SaleValue(money, meaning: meaning)
  }

  /// The text of a role in this row, in the mapping's words, or what holds for all rows.
  func word(_ role: TableMapping.Role, _ row: TableRow) -> String? {
    guard let cell = table.cell(role, row) else { return mapping.constants[role] }
    return mapping.words[role]?[cell.text] ?? cell.text
  }
}
