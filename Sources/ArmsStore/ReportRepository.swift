internal import ArmsModel
internal import SQLiteKit

/// Reports with their items, claims and citations: rows in, rows out, nothing lost between.
struct ReportRepository {
  let database: Connection

  /// Writes a report; returns its row id. `anchor` is its own among the document's reports (`Report.anchors`), `ranges`
  /// are the citations that the document already has.
  func insert(
    _ report: Report, anchor: Citation?, document: Int, position: Int, time: Int,
    ranges: CitationRanges
  ) throws -> Int {
    try database.run(
      """
      INSERT INTO reports (document_id, position, background, anchor_start, anchor_end)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """, document, position, report.background, anchor?.start ?? 0, anchor?.end ?? 0)
    let id = database.lastInsertID
    let writer = ClaimWriter(
      database: database, report: id, document: document, time: time, ranges: ranges)
    try writer.write(report.sellers, .seller) { .party($0) }
    try writer.write(report.buyers, .buyer) { .party($0) }
    try writer.write(report.stage, .stage) { .stage($0) }
    try writer.write(report.mechanism, .mechanism) { .mechanism($0) }
    try writer.write(report.transmittal, .transmittal) { .text($0) }
    try writer.write(report.announced, .announced) { .date($0) }
    try writer.write(report.value, .value) { .money($0) }
    try writer.write(report.increase, .increase) { .money($0) }
    try writer.write(report.mdeValue, .mdeValue) { .money($0) }
    try writer.write(report.otherValue, .otherValue) { .money($0) }
    for (place, item) in report.items.enumerated() {
      try writer.write(item, at: place)
    }
    try writer.write(report.contractors, .contractor) { .text($0) }
    try writer.write(report.details, .detail) { .detail($0) }
    return id
  }

  /// The report of a row; without `quotes` its claims and items have no citations.
  func load(_ id: Int, quotes: Bool = true) throws -> Report? {
    guard
      let background = try database.first(
        "SELECT background FROM reports WHERE id = ?1", id, body: { try $0.bool(0) })
    else { return nil }
    let items = try database.all(ItemRow.one, id) { try ItemRow($0) }
    let claims =
      try quotes
      ? ClaimRow.load(report: id, from: database) : ClaimRow.bare(report: id, from: database)
    return Self.report(background: background, items: items, claims: ClaimTree(claims))
  }

  /// A report out of its rows; `items` in their order.
  static func report(background: Bool, items: [ItemRow], claims: ClaimTree) -> Report {
    var report = Report(background: background)
    report.sellers = claims.list(.seller, party)
    report.buyers = claims.list(.buyer, party)
    report.stage = claims.single(.stage) { if case .stage(let value) = $0 { value } else { nil } }
    report.mechanism = claims.single(.mechanism) {
      if case .mechanism(let value) = $0 { value } else { nil }
    }
    report.transmittal = claims.single(.transmittal, text)
    report.announced = claims.single(.announced) {
      if case .date(let value) = $0 { value } else { nil }
    }
    report.value = claims.single(.value, money)
    report.increase = claims.single(.increase, money)
    report.mdeValue = claims.single(.mdeValue, money)
    report.otherValue = claims.single(.otherValue, money)
    report.items = items.map { $0.item(claims) }
    report.contractors = claims.list(.contractor, text)
    report.details = claims.list(.detail) {
      if case .detail(let value) = $0 { value } else { nil }
    }
    return report
  }

  /// One row of `report_items`.
  struct ItemRow {
    /// Of report_items i.
    static let columns = "i.id, i.designation, i.name, i.family, i.category, i.support"
    static let one =
      "SELECT \(columns) FROM report_items i WHERE i.report_id = ?1 ORDER BY i.position"

    var id: Int
    var designation: String?
    var name: String
    var family: String?
    var category: ArmsModel.Category
    var support: Bool

    init(_ row: borrowing Row) throws {
      id = try row.int(0)
      designation = try row.optionalText(1)
      name = try row.text(2)
      family = try row.optionalText(3)
      category = try row.word(4)
      support = try row.bool(5)
    }

    func item(_ claims: ClaimTree) -> Item {
      let own = claims.roots.first { $0.row.field == .item && $0.row.reportItem == id }
      return Item(
        designation: designation, name: name, family: family, category: category, support: support,
        quantity: claims.list(.quantity, item: id) {
          if case .quantity(let value) = $0 { value } else { nil }
        }.first,
        citations: own?.row.citations ?? [], rule: own?.row.rule ?? "")
    }
  }

  private static func party(_ fact: FactValue) -> Party? {
    if case .party(let party) = fact { party } else { nil }
  }

  private static func text(_ fact: FactValue) -> String? {
    if case .text(let text) = fact { text } else { nil }
  }

  private static func money(_ fact: FactValue) -> SaleValue? {
    if case .money(let value) = fact { value } else { nil }
  }
}
