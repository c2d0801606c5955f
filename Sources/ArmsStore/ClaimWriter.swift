internal import ArmsModel
internal import SQLiteKit

/// The citations that a document already has, by range, so that a passage is stored once.
struct CitationRanges {
  /// The text, where the document is a web page; else empty.
  var page: [Unicode.Scalar] = []

  struct Range: Hashable {
    var start: Int
    var end: Int
  }

  var ids: [Range: Int] = [:]
}

/// Writes the claims of one report.
struct ClaimWriter {
  let database: Connection
  let report: Int
  let document: Int
  /// Seconds since 1970-01-01 UTC.
  let time: Int
  var ranges: CitationRanges

  mutating func write<V>(_ claims: [Claim<V>], _ field: Field, as fact: (V) -> FactValue) throws {
    for (position, claim) in claims.enumerated() {
      try write(claim, field, at: position, item: nil, beside: nil, as: fact)
    }
  }

  mutating func write<V>(_ claim: Claim<V>?, _ field: Field, as fact: (V) -> FactValue) throws {
    guard let claim else { return }
    try write(claim, field, at: 0, item: nil, beside: nil, as: fact)
  }

  mutating func write(_ item: Item, at position: Int) throws {
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

  private mutating func write<V>(
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
        place, try row(of: citation))
    }
    for (place, other) in claim.others.enumerated() {
      try write(other, field, at: place, item: item, beside: id, as: fact)
    }
  }

  private mutating func row(of citation: Citation) throws -> Int {
    let range = CitationRanges.Range(start: citation.start, end: citation.end)
    if let known = ranges.ids[range] { return known }
    try database.run(
      """
      INSERT INTO citations (document_id, start_at, end_at, quote, fragment)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """, document, citation.start, citation.end, citation.quote,
      TextFragment.fragment(ranges.page, start: citation.start, end: citation.end))
    let id = database.lastInsertID
    ranges.ids[range] = id
    return id
  }
}
