internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// The items of sales, with the words that they are found by and the items of reports that they were made of.
struct SaleItemRepository {
  let database: Connection

  private static let columns = [
    "position", "label", "designation", "name", "family", "designation_key", "family_key",
    "category", "support", "quantity_low", "quantity_high", "quantity_qualifier", "unit",
    "quantity_stage",
  ]
  private static let insertion = """
    INSERT INTO items (sale_id, \(columns.joined(separator: ", ")))
    VALUES (\((0...columns.count).map { "?\($0 + 1)" }.joined(separator: ", ")))
    """
  private static let selection = """
    SELECT id, \(columns.joined(separator: ", ")) FROM items WHERE sale_id = ?1 ORDER BY position
    """

  /// Writes the items of a sale; those that stand as they should are kept. `reports` are the rows of its reports.
  func write(
    _ items: [ResolvedItem], sale: Int, reports: [Int], isNew: Bool, _ writer: ChoiceWriter
  ) throws {
    let wanted = items.enumerated().map {
      Self.values(of: $1, at: $0).map { $0?.databaseValue ?? .null }
    }
    let kept = isNew ? nil : try kept(wanted, sale: sale)
    for (position, item) in items.enumerated() {
      let id: Int
      if let kept {
        id = kept[position]
        try letGo(of: id, but: item, reports)
      } else {
        id = try insert(item, wanted[position], sale: sale)
      }
      try writer.write(item.quantity, .quantity, item: id) { .quantity($0) }
      for member in item.members where reports.indices.contains(member.report) {
        try database.run(
          """
          UPDATE report_items SET item_id = ?3
          WHERE report_id = ?1 AND position = ?2 AND item_id IS NOT ?3
          """, reports[member.report], member.item, id)
      }
    }
  }

  /// The rows of the items where all of them are as wanted; else they are deleted, and it is nil.
  private func kept(_ wanted: [[Value]], sale: Int) throws -> [Int]? {
    let known = try database.all(Self.selection, sale) { row in
      (id: try row.int(0), values: try (1..<row.columnCount).map { try row.value($0) })
    }
    if known.map(\.values) == wanted { return known.map(\.id) }
    try database.run("DELETE FROM items WHERE sale_id = ?1", sale)
    return nil
  }

  /// Lets go of the items of reports that an item was made of and is no longer.
  private func letGo(of id: Int, but item: ResolvedItem, _ reports: [Int]) throws {
    let members = Set(
      item.members.lazy.filter { reports.indices.contains($0.report) }.map {
        [reports[$0.report], $0.item]
      })
    let tied = try database.all(
      "SELECT id, report_id, position FROM report_items WHERE item_id = ?1", id
    ) { (row: try $0.int(0), place: [try $0.int(1), try $0.int(2)]) }
    for one in tied where !members.contains(one.place) {
      try database.run("UPDATE report_items SET item_id = NULL WHERE id = ?1", one.row)
    }
  }

  private func insert(_ item: ResolvedItem, _ values: [Value], sale: Int) throws -> Int {
    try database.run(Self.insertion, [sale] + values)
    let id = database.lastInsertID
    let label = item.designation ?? item.name
    for word in Folding.words(label + " " + item.name).sorted() {
      try database.run("INSERT INTO item_words (word, item_id) VALUES (?1, ?2)", word, id)
    }
    return id
  }

  private static func values(of item: ResolvedItem, at position: Int) -> [(any Bindable)?] {
    let label = item.designation ?? item.name
    let quantity = item.quantity?.value
    return [
      position, label, item.designation, item.name, item.family, Folding.designation(label),
      item.family.map(Folding.designation), item.category.rawValue, item.support, quantity?.low,
      quantity?.high, quantity?.qualifier.rawValue, quantity?.unit, item.quantityStage?.rawValue,
    ]
  }
}
