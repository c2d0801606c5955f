import ArmsModel

/// What the rows of one sale say of its deliveries: how many in which year.
struct RowDeliveries {
  private let table: TableAssembly
  private let rows: [TableRow]

  init(_ table: TableAssembly, _ rows: [TableRow]) {
    self.table = table
    self.rows = rows
  }

  private struct Delivery {
    var quantity: Quantity?
    /// The year, or from the first year to the last: a total is never spread over them.
    var date: PartialDate?
    var citations: [Citation]
    var row: TableRow
  }

  private func all() -> [Delivery] {
    rows.compactMap { row in
      let number = table.cell(.delivered, row)
      let quantity = number.flatMap {
        CellNumbers.quantity(
          $0.text, isMarked: $0.isMarked, comma: table.mapping.decimalComma)
      }
      let years = table.cell(.deliveryDate, row)
      let date = years.flatMap { cell in
        CellDates.span(table.dates.years(cell.text, isMarked: cell.isMarked))
      }
      guard quantity.map({ $0.high > 0 }) ?? (date != nil) else { return nil }
      return Delivery(
        quantity: quantity, date: date,
        citations: [quantity == nil ? nil : number, date == nil ? nil : years].compactMap { $0 }
          .map { table.citation($0.span) },
        row: row)
    }
  }

  /// At least what was delivered was ordered.
  func least() -> Claim<Quantity>? {
    let counted = all().filter { $0.quantity != nil }
    let sum = counted.reduce(0) { $0.saturatingAdd($1.quantity?.low ?? 0) }
    guard sum > 0 else { return nil }
    return Claim(
      // An estimate of a part bounds nothing.
      Quantity(
        sum,
        qualifier: counted.contains { $0.quantity?.qualifier == .about } ? .about : .atLeast),
      citations: counted.compactMap(\.citations.first),
      rule: "register.delivered")
  }

  /// That some were delivered.
  func stage() -> Claim<Stage>? {
    guard let first = all().first else { return nil }
    let header = table.headerCitation(.delivered) ?? table.headerCitation(.deliveryDate)
    return Claim(
      .delivered, citations: [header, first.citations.first].compactMap { $0 },
      rule: "register.delivered")
  }

  func details() -> [Claim<Detail>] {
    let all = all()
    var details = all.compactMap { delivery -> Claim<Detail>? in
      // Where a register gives years and no number, the years are all there is to say.
      let text = delivery.quantity?.canonicalText ?? "some"
      return Claim(
        Detail(.delivery, text: text, date: delivery.date, item: 0),
        citations: delivery.citations, rule: "register.delivery")
    }
    if let last = all.compactMap(\.date).max(by: { ($0.highDay ?? .min) < ($1.highDay ?? .min) }),
      let delivery = all.first(where: { $0.date == last }), let citation = delivery.citations.last
    {
      details.append(
        Claim(
          Detail(.stageDate, text: "delivered", role: "delivered", date: last),
          citations: [citation], rule: "register.delivery"))
    }
    for delivery in all {
      guard table.mapping.columns[.id] != nil, let cell = table.cell(.volume, delivery.row),
        CellNumbers.decimal(cell.text, comma: table.mapping.decimalComma) != nil
      else { continue }
      details.append(
        Claim(
          Detail(
            .volume, text: "\(cell.text) million TIV", role: "delivered", date: delivery.date),
          citations: [table.citation(cell.span)], rule: "register.volume"))
    }
    return details
  }
}
