internal import ArmsModel
internal import SQLiteKit

/// The citations that a document already has, by range, so that a passage is stored once.
///
/// One object for all reports of a document: a copy for each would cost as much as all that came before.
final class CitationRanges {
  private struct Range: Hashable {
    var start: Int
    var end: Int
  }

  /// The text, where the document is a web page; else empty.
  private let page: FragmentPage
  private var ids: [Range: Int] = [:]
  private let capacity: Int
  /// Whether some that are stored are no longer at hand.
  private var isPartial = false

  /// Keeps at most `capacity` at hand; of a table of a million rows few are met again.
  init(page: FragmentPage = FragmentPage([]), capacity: Int = 100_000) {
    self.page = page
    self.capacity = capacity
  }

  /// The row of a passage of `document`, which is written where it is new.
  func row(of citation: Citation, document: Int, in database: Connection) throws -> Int {
    let range = Range(start: citation.start, end: citation.end)
    if let known = ids[range] { return known }
    var id: Int?
    if isPartial {
      id = try database.first(
        "SELECT id FROM citations WHERE document_id = ?1 AND start_at = ?2 AND end_at = ?3",
        document, citation.start, citation.end
      ) { try $0.int(0) }
    }
    if id == nil {
      try database.run(
        """
        INSERT INTO citations (document_id, start_at, end_at, quote, fragment)
        VALUES (?1, ?2, ?3, ?4, ?5)
        """, document, citation.start, citation.end, citation.quote,
        TextFragment.fragment(page, start: citation.start, end: citation.end))
    }
    let row = id ?? database.lastInsertID
    if ids.count >= capacity {
      ids.removeAll(keepingCapacity: true)
      isPartial = true
    }
    ids[range] = row
    return row
  }
}

/// Writes the claims of one report.
struct ClaimWriter {
  let database: Connection
  let report: Int
  let document: Int
  /// Seconds since 1970-01-01 UTC.
  let time: Int
  let ranges: CitationRanges

  func write<V>(_ claims: [Claim<V>], _ field: Field, as fact: (V) -> FactValue) throws {
    for (position, claim) in claims.enumerated() {
      try write(claim, field, at: position, item: nil, beside: nil, as: fact)
    }
  }

  func write<V>(_ claim: Claim<V>?, _ field: Field, as fact: (V) -> FactValue) throws {
    guard let claim else { return }
    try write(claim, field, at: 0, item: nil, beside: nil, as: fact)
  }

  func write(_ item: Item, at position: Int) throws {
    try database.run(
      """
      INSERT INTO report_items (report_id, position, designation, name, family, category, support)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, report, position, item.designation, item.name, item.family, item.category.rawValue,
      item.support)
    let id = database.lastInsertID
    let own = Claim(item.designation ?? item.name, citations: item.citations, rule: item.rule)
    try write(own, .item, at: position, item: id, beside: nil) {
      .item(designation: nil, name: $0)
    }
    if let quantity = item.quantity {
      try write(quantity, .quantity, at: position, item: id, beside: nil) { .quantity($0) }
    }
  }

  private func write<V>(
    _ claim: Claim<V>, _ field: Field, at position: Int, item: Int?, beside own: Int?,
    as fact: (V) -> FactValue
  ) throws {
    let columns = ClaimColumns(fact(claim.value))
    try database.run(
      """
      INSERT INTO claims (report_id, field, position, report_item_id, of_claim_id, inferred, rule,
        first_seen, last_seen, \(ClaimColumns.names))
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
        ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)
      """,
      [report, field.rawValue, position, item, own, claim.inferred, claim.rule, time, time]
        + columns.bindings)
    let id = database.lastInsertID
    for (place, citation) in claim.citations.enumerated() {
      try database.run(
        "INSERT INTO claim_citations (claim_id, position, citation_id) VALUES (?1, ?2, ?3)", id,
        place, try ranges.row(of: citation, document: document, in: database))
    }
    for (place, other) in claim.others.enumerated() {
      try write(other, field, at: place, item: item, beside: id, as: fact)
    }
  }
}
