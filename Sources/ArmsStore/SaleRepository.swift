internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// Sales with their parties, items and choices, written whole and dropped whole: they are derived.
struct SaleRepository {
  let database: Connection

  /// Writes a sale; `rows` are the row ids of its reports, in the order of `sale.reports`. `former` is the row of the sale
  /// as it stood under that key: what is in it as it should be is left alone, since each page that is written costs more
  /// than all that is read. Returns its row id.
  @discardableResult
  func write(_ sale: ResolvedSale, key: String, reports rows: [Int], over former: Int? = nil)
    throws -> Int
  {
    let values = Self.values(of: sale)
    let id: Int
    if let former {
      id = former
      try update(id, to: values)
      try database.run("DELETE FROM choices WHERE sale_id = ?1", id)
    } else {
      try database.run(Self.insertion, [key] + values)
      id = database.lastInsertID
    }
    for (position, row) in rows.enumerated() {
      try database.run(
        """
        UPDATE reports SET sale_id = ?2, sale_position = ?3
        WHERE id = ?1 AND (sale_id IS NOT ?2 OR sale_position IS NOT ?3)
        """, row, id, position)
    }
    let writer = ChoiceWriter(database: database, sale: id, reports: rows)
    try writer.write(sale.sellers, .seller) { .party($0) }
    try writer.write(sale.buyers, .buyer) { .party($0) }
    try writer.write(sale.stage, .stage) { .stage($0) }
    try writer.write(sale.mechanism, .mechanism) { .mechanism($0) }
    try writer.write(sale.transmittal, .transmittal) { .text($0) }
    try writer.write(sale.announced, .announced) { .date($0) }
    try writer.write(sale.value, .value) { .money($0) }
    try writer.write(sale.contractors, .contractor) { .text($0) }
    try writeParties(of: sale, id, isNew: former == nil)
    try SaleItemRepository(database: database).write(
      sale.items, sale: id, reports: rows, isNew: former == nil, writer)
    return id
  }

  /// The columns that a choice fills, in the order of `values`.
  private static let columns = [
    "seller", "seller_inferred", "buyer", "items", "value", "value_high", "value_qualifier",
    "value_meaning", "value_step", "currency", "stage", "stage_order", "announced",
    "announced_low", "announced_high", "mechanism", "transmittal", "documents", "background",
    "superseded", "value_stage",
  ]

  private static let insertion = """
    INSERT INTO sales (key, \(columns.joined(separator: ", ")))
    VALUES (\((0...columns.count).map { "?\($0 + 1)" }.joined(separator: ", ")))
    """
  private static let selection = """
    SELECT \(columns.joined(separator: ", ")), disputed, decided FROM sales WHERE id = ?1
    """

  private static func values(of sale: ResolvedSale) -> [(any Bindable)?] {
    let money = sale.value?.value.money
    let announced = sale.announced?.value
    let current = sale.reports.filter { $0.supersededBy == nil }
    return [
      names(sale.sellers), !sale.sellers.isEmpty && sale.sellers.allSatisfy(\.inferred),
      names(sale.buyers), list(sale.items), money?.amount, money?.high, money?.qualifier.rawValue,
      sale.value?.value.meaning.rawValue, money?.step, money?.currency,
      sale.stage?.value.rawValue, sale.stage?.value.order, announced?.text, announced?.lowDay,
      announced?.highDay, sale.mechanism?.value.rawValue, sale.transmittal?.value,
      Set((current.isEmpty ? sale.reports : current).map(\.anchor.document)).count,
      sale.background, current.isEmpty, sale.valueStage?.rawValue,
    ]
  }

  /// Sets the columns that are otherwise; what `finish` writes is taken back.
  private func update(_ id: Int, to values: [(any Bindable)?]) throws {
    let known = try database.first(Self.selection, id) { row in
      try (0..<row.columnCount).map { try row.value($0) }
    }
    guard let known else { return }
    let wanted = values.map { $0?.databaseValue ?? .null } + [.integer(0), .null]
    let columns = Self.columns + ["disputed", "decided"]
    let changed = columns.indices.filter { known[$0] != wanted[$0] }
    guard !changed.isEmpty else { return }
    let list = changed.enumerated().map { "\(columns[$1]) = ?\($0 + 2)" }.joined(separator: ", ")
    try database.run("UPDATE sales SET \(list) WHERE id = ?1", [id] + changed.map { wanted[$0] })
  }

  /// Writes what follows from the rest: whether documents contradict one another, and what was decided.
  func finish(_ id: Int) throws {
    try database.run(
      """
      UPDATE sales SET disputed = 1
      WHERE id = ?1 AND (EXISTS (SELECT 1 FROM contradictions WHERE sale_id = ?1)
        OR EXISTS (SELECT 1 FROM side_pairs WHERE sale_id = ?1))
      """, id)
    try database.run(
      """
      UPDATE sales SET decided = (
        SELECT group_concat(field, '; ') FROM (
          SELECT c.field || ifnull(' of ' || i.label, '') AS field
          FROM choices c LEFT JOIN items i ON i.id = c.item_id
          WHERE c.sale_id = ?1 AND c.decision_id IS NOT NULL
          UNION
          SELECT c.field || ifnull(' of ' || coalesce(i.label, ri.designation, ri.name), '')
          FROM reports r JOIN claims c ON c.report_id = r.id
          JOIN claim_decisions x ON x.claim_id = c.id
          LEFT JOIN report_items ri ON ri.id = c.report_item_id
          LEFT JOIN items i ON i.id = ri.item_id
          WHERE r.sale_id = ?1
          ORDER BY 1))
      WHERE id = ?1 AND EXISTS (SELECT 1 FROM decisions)
      """, id)
  }

  private func writeParties(of sale: ResolvedSale, _ id: Int, isNew: Bool) throws {
    let parties = PartyRepository(database: database)
    let contractors = sale.contractors.map { choice in
      Choice(
        Party(code: nil, name: choice.value), inferred: choice.inferred, reason: choice.reason)
    }
    var wanted: [[Value]] = []
    for (role, choices) in [
      ("seller", sale.sellers), ("buyer", sale.buyers), ("contractor", contractors),
    ] {
      for (position, choice) in choices.enumerated() where !choice.value.name.isEmpty {
        let row: [any Bindable] = [
          role, position, try parties.row(of: choice.value), choice.value.name, choice.inferred,
        ]
        wanted.append(row.map(\.databaseValue))
      }
    }
    if !isNew {
      let known = try database.all(
        "SELECT role, position, party_id, name, inferred FROM sale_parties WHERE sale_id = ?1", id
      ) { row in try (0..<row.columnCount).map { try row.value($0) } }
      if Set(known) == Set(wanted) { return }
      try database.run("DELETE FROM sale_parties WHERE sale_id = ?1", id)
    }
    for row in wanted {
      try database.run(
        """
        INSERT INTO sale_parties (sale_id, role, position, party_id, name, inferred)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, [id] + row)
    }
  }

  /// Names, sorted, joined by "; "; nil where there is none.
  static func names(_ parties: [Choice<Party>]) -> String? {
    let names = Set(parties.map(\.value.name)).sorted()
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// Labels with quantities, and their stage where it is of the other side of a contract than the sale's; support only
  /// where there is nothing else.
  static func list(_ items: [ResolvedItem]) -> String? {
    let proper = items.filter { !$0.support }
    let texts = (proper.isEmpty ? items : proper).map { item in
      (item.designation ?? item.name) + (item.quantity.map { ": " + $0.value.canonicalText } ?? "")
        + (item.quantityStage.map { " (\($0.rawValue))" } ?? "")
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

/// Writes which reading of each field was chosen, why, and which reports say otherwise.
struct ChoiceWriter {
  let database: Connection
  let sale: Int
  /// Row ids of the sale's reports, in the sale's order.
  let reports: [Int]

  func write<V>(_ choices: [Choice<V>], _ field: Field, as fact: (V) -> FactValue) throws {
    for (position, choice) in choices.enumerated() {
      try write(choice, field, at: position, item: nil, as: fact)
    }
  }

  func write<V>(
    _ choice: Choice<V>?, _ field: Field, item: Int? = nil, as fact: (V) -> FactValue
  ) throws {
    guard let choice else { return }
    try write(choice, field, at: 0, item: item, as: fact)
  }

  private func write<V>(
    _ choice: Choice<V>, _ field: Field, at position: Int, item: Int?, as fact: (V) -> FactValue
  ) throws {
    try database.run(
      """
      INSERT INTO choices (sale_id, field, item_id, position, value, inferred, reason, settled,
        decision_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, sale, field.rawValue, item, position, fact(choice.value).canonicalText,
      choice.inferred, choice.reason, choice.settled, choice.decision)
    let id = database.lastInsertID
    // Alone, a report contradicts nobody; most sales have one.
    guard reports.count > 1 else { return }
    let opposing = Set(choice.opposing)
    for report in opposing.union(choice.supporting) where reports.indices.contains(report) {
      try database.run(
        "INSERT OR IGNORE INTO choice_reports (choice_id, report_id, agrees) VALUES (?1, ?2, ?3)",
        id, reports[report], !opposing.contains(report))
    }
  }
}
