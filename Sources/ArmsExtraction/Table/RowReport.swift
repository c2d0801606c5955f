import ArmsModel

/// The report of one row, or of the rows of one sale.
struct RowReport {
  let table: TableAssembly
  let rows: [TableRow]
  var mapping: TableMapping { table.mapping }

  init(_ table: TableAssembly, _ rows: [TableRow]) {
    self.table = table
    self.rows = rows
  }

  /// nil where the rows name nothing that is sold.
  func report() -> Report? {
    let items = items()
    guard let first = rows.first, let anchor = items.first?.citations.first else { return nil }
    var report = Report(items: items)
    report.sellers = parties(.seller, anchor)
    report.buyers = parties(.buyer, anchor)
    let deliveries = RowDeliveries(table, rows)
    report.stage = stage(first, anchor, deliveries)
    report.announced = announced(first, report.stage?.value)
    report.value = value()
    report.transmittal = text(.transmittal, "register.transmittal") {
      DecidedValue.isTransmittal($0.uppercased()) ? $0.uppercased() : nil
    }
    report.mechanism = text(.mechanism, "register.mechanism") { text in
      Mechanism.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
    }
    report.contractors =
      text(.contractor, "register.contractor") { CellNumbers.isUnknown($0) ? nil : $0 }.map { [$0] }
      ?? []
    report.details = deliveries.details() + details()
    addRemarks(to: &report)
    return report
  }

  // MARK: What is sold

  private func items() -> [Item] {
    var items: [Item] = []
    for row in rows {
      let isDesignation = table.cell(.designation, row) != nil
      guard let cell = table.cell(isDesignation ? .designation : .item, row) else { continue }
      let description = isDesignation ? table.cell(.description, row) : nil
      let category = table.cell(.category, row)?.text ?? mapping.constants[.category] ?? ""
      var thing = table.names.thing(
        cell.text, isDesignation: isDesignation, description: description?.text ?? "",
        category: mapping.words[.category]?[category] ?? category)
      if let entry = MilitaryList.entry(cell.text), !isDesignation {
        thing.name = "\(cell.text) \(entry.name)"
        thing.designation = nil
        thing.family = nil
        thing.category = entry.category
      }
      // Rows of one sale name one thing again and again.
      if items.contains(where: { $0.name == thing.name }) { continue }
      var citations = [table.citation(cell.span)]
      if let description { citations.append(table.citation(description.span)) }
      items.append(
        Item(
          designation: thing.designation, name: thing.name, family: thing.family,
          category: thing.category, support: thing.support, quantity: quantity(row),
          citations: citations, rule: thing.rule))
    }
    // Deliveries of one thing say how many there are at least.
    if items.count == 1, items[0].quantity == nil {
      items[0].quantity = RowDeliveries(table, rows).least()
    }
    return items
  }

  private func quantity(_ row: TableRow) -> Claim<Quantity>? {
    let partner = side(.partnerQuantity, row, "register.partner")
    guard var own = side(.quantity, row, "register.quantity") else { return partner }
    if let partner { own.others = [partner] }
    return own
  }

  private func side(
    _ role: TableMapping.Role, _ row: TableRow, _ rule: String
  ) -> Claim<Quantity>? {
    guard let cell = table.cell(role, row),
      let quantity = CellNumbers.quantity(
        cell.text, isMarked: cell.isMarked, comma: mapping.decimalComma)
    else { return nil }
    return Claim(quantity, citations: [table.citation(cell.span)], rule: rule)
  }

  // MARK: Who

  private func parties(_ role: TableMapping.Role, _ anchor: Citation) -> [Claim<Party>] {
    var claims: [Claim<Party>] = []
    for row in rows {
      guard let cell = table.cell(role, row) else { continue }
      for party in table.names.allParties(cell.text)
      where !claims.contains(where: { $0.value == party }) {
        claims.append(
          Claim(party, citations: [table.citation(cell.span)], rule: "register.\(role.rawValue)"))
      }
    }
    // What holds for the whole register stands in none of its cells.
    if claims.isEmpty, let name = mapping.constants[role], let party = table.names.party(name) {
      claims.append(
        Claim(party, citations: [anchor], rule: "register.all-rows", inferred: true))
    }
    return claims
  }

  // MARK: When and how far

  private func stage(
    _ row: TableRow, _ anchor: Citation, _ deliveries: RowDeliveries
  ) -> Claim<Stage>? {
    var claim: Claim<Stage>?
    if let cell = table.cell(.stage, row) {
      let word = mapping.words[.stage]?[cell.text] ?? cell.text
      if let stage = Self.stage(word) {
        claim = Claim(stage, citations: [table.citation(cell.span)], rule: "register.stage")
      }
    }
    if claim == nil, let constant = mapping.constants[.stage].flatMap(Self.stage) {
      let cells = [
        table.headerCitation(.date), table.cell(.date, row).map { table.citation($0.span) },
      ]
      let cited = cells.compactMap { $0 }
      claim = Claim(
        constant, citations: cited.isEmpty ? [anchor] : cited, rule: "register.all-rows")
    }
    guard let delivered = deliveries.stage() else { return claim }
    guard var stated = claim else { return delivered }
    if stated.value.order < delivered.value.order { stated.others = [delivered] }
    return stated
  }

  /// A stage by its own name, or by the word of a spreadsheet.
  static func stage(_ text: String) -> Stage? {
    let word = text.lowercased()
    return Stage(rawValue: word) ?? stages[word]
  }

  private static let stages: [String: Stage] = [
    "planned": .considered, "proposed": .considered, "negotiation": .considered,
    "notified": .approved, "licensed": .approved, "granted": .approved, "authorised": .approved,
    "authorized": .approved, "ordered": .contracted, "signed": .contracted,
    "contract": .contracted, "completed": .delivered, "received": .delivered,
    "canceled": .cancelled, "refused": .cancelled, "denied": .cancelled, "revoked": .cancelled,
    "rejected": .cancelled,
  ]

  private func announced(_ row: TableRow, _ stage: Stage?) -> Claim<PartialDate>? {
    guard let cell = table.cell(.date, row),
      let date = table.dates.date(cell.text, isMarked: cell.isMarked)
    else { return nil }
    return Claim(date, citations: [table.citation(cell.span)], rule: "register.date")
  }

  // MARK: The rest

  private func text<Value>(
    _ role: TableMapping.Role, _ rule: String, _ read: (String) -> Value?
  ) -> Claim<Value>? {
    for row in rows {
      if let cell = table.cell(role, row), let value = read(cell.text) {
        return Claim(value, citations: [table.citation(cell.span)], rule: rule)
      }
    }
    return nil
  }

  private func details() -> [Claim<Detail>] {
    var details: [Claim<Detail>] = []
    func add(_ role: TableMapping.Role, _ make: (String) -> Detail?) {
      for row in rows {
        guard let cell = table.cell(role, row), let detail = make(cell.text),
          !details.contains(where: { $0.value == detail })
        else { continue }
        details.append(
          Claim(
            detail, citations: [table.citation(cell.span)], rule: "register.\(role.rawValue)"))
      }
    }
    add(.condition) { text in Self.condition(text).map { Detail(.condition, text: $0, item: 0) } }
    add(.endUser) { CellNumbers.isUnknown($0) ? nil : Detail(.endUser, text: $0) }
    if mapping.columns[.id] == nil {
      add(.volume) { text in
        guard CellNumbers.decimal(text, comma: mapping.decimalComma) != nil else { return nil }
        return Detail(.volume, text: "\(text) million TIV", role: "order")
      }
    }
    return details
  }

  /// SIPRI's three words, and those of spreadsheets.
  private static func condition(_ text: String) -> String? {
    switch TableShape.folded(text).replacing("-", with: " ") {
    case "new": "new"
    case "second hand", "used": "second-hand"
    case "second hand but modernized", "second hand but modernised": "modernised"
    default: nil
    }
  }
}
