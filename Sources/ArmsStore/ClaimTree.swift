internal import ArmsModel
internal import SQLiteKit

/// One row of `claims` with its citations.
struct ClaimRow {
  var id: Int
  var field: Field
  var reportItem: Int?
  var ofClaim: Int?
  var inferred: Bool
  var rule: String
  var fact: FactValue
  var citations: [Citation]

  /// The claims of a report, each document's own before what it hands on beside it.
  static func load(report: Int, from database: Connection) throws -> [ClaimRow] {
    var rows: [ClaimRow] = []
    try database.each(one, report) { try append($0, to: &rows) }
    return rows
  }

  private static let one = """
    SELECT \(columns)
    FROM claims c
    LEFT JOIN claim_citations cc ON cc.claim_id = c.id
    LEFT JOIN citations t ON t.id = cc.citation_id
    WHERE c.report_id = ?1
    ORDER BY c.id, cc.position
    """

  /// The same without citations, for what compares and chooses values alone: a third of the work.
  static func bare(report: Int, from database: Connection) throws -> [ClaimRow] {
    var rows: [ClaimRow] = []
    try database.each("SELECT \(bareColumns) FROM claims c WHERE c.report_id = ?1", report) {
      try append($0, to: &rows)
    }
    return rows.sorted { $0.id < $1.id }
  }

  /// Of claims c, with their citations t.
  static let columns = columns(citation: "t.start_at, t.end_at, t.quote")
  /// Of claims c alone.
  static let bareColumns = columns(citation: "NULL, NULL, NULL")
  private static func columns(citation: String) -> String {
    """
    c.id, c.field, c.report_item_id, c.of_claim_id, c.inferred, c.rule, \(citation), \
    \(ClaimColumns.names)
    """
  }
  static let columnCount = 9 + ClaimColumns.count

  /// Reads a row of `columns`: another claim, or another citation of the last one.
  static func append(_ row: borrowing Row, to rows: inout [ClaimRow]) throws {
    let id = try row.int(0)
    if rows.last?.id != id {
      let field: Field = try row.word(1)
      rows.append(
        ClaimRow(
          id: id, field: field, reportItem: try row.optionalInt(2),
          ofClaim: try row.optionalInt(3), inferred: try row.bool(4), rule: try row.text(5),
          fact: try ClaimColumns.fact(field, row: row, from: 9), citations: []))
    }
    if try !row.isNull(6) {
      rows[rows.count - 1].citations.append(
        Citation(start: try row.int(6), end: try row.int(7), quote: try row.text(8)))
    }
  }
}

/// Claims with those that stand beside them.
struct ClaimTree {
  final class Node {
    let row: ClaimRow
    var others: [Node] = []

    init(_ row: ClaimRow) { self.row = row }

    /// nil where the row's value is of another type, which the field rules out.
    func claim<V>(_ value: (FactValue) -> V?) -> Claim<V>? {
      guard let own = value(row.fact) else { return nil }
      return Claim(
        own, citations: row.citations, rule: row.rule, inferred: row.inferred,
        others: others.compactMap { $0.claim(value) })
    }
  }

  private(set) var roots: [Node] = []

  init(_ rows: [ClaimRow]) {
    var nodes: [Int: Node] = [:]
    for row in rows {
      let node = Node(row)
      nodes[row.id] = node
      if let parent = row.ofClaim.flatMap({ nodes[$0] }) {
        parent.others.append(node)
      } else {
        roots.append(node)
      }
    }
  }

  func list<V>(_ field: Field, item: Int? = nil, _ value: (FactValue) -> V?) -> [Claim<V>] {
    roots.filter { $0.row.field == field && $0.row.reportItem == item }
      .compactMap { $0.claim(value) }
  }

  func single<V>(_ field: Field, _ value: (FactValue) -> V?) -> Claim<V>? {
    list(field, value).first
  }
}
