internal import ArmsModel
internal import SQLiteKit

/// Judgements of persons, in the order in which they were stored.
struct DecisionRepository {
  let database: Connection

  func all() throws -> [Decision] {
    var decisions = try database.all(
      """
      SELECT id, action, field, item, value, undoes, author, reason, made_at, cited_sha256,
        cited_start, quote
      FROM decisions ORDER BY id
      """
    ) { row in
      Decision(
        id: try row.int(0), action: try row.word(1), anchors: [],
        field: try row.optionalWord(2), item: try row.optionalText(3),
        value: try row.optionalText(4), evidence: try Self.evidence(row),
        undoes: try row.optionalInt(5), author: try row.text(6), reason: try row.text(7),
        madeAt: try row.int(8))
    }
    let places = Dictionary(
      decisions.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    try database.each(
      """
      SELECT decision_id, document_sha256, start_at, end_at, side FROM decision_anchors
      ORDER BY decision_id, side, position
      """
    ) { row in
      guard let place = places[try row.int(0)] else { return }
      let anchor = Anchor(
        document: try row.text(1), start: try row.int(2), end: try row.int(3))
      if try row.int(4) == 0 {
        decisions[place].anchors.append(anchor)
      } else {
        decisions[place].others.append(anchor)
      }
    }
    return decisions
  }

  private static func evidence(_ row: borrowing Row) throws -> Decision.Evidence? {
    guard let document = try row.optionalText(9) else { return nil }
    var citation: Citation?
    if let start = try row.optionalInt(10), let quote = try row.optionalText(11) {
      citation = Citation(start: start, end: start + quote.unicodeScalars.count, quote: quote)
    }
    return Decision.Evidence(document: document, citation: citation)
  }

  /// Appends a decision and returns its number.
  func append(_ decision: Decision) throws -> Int {
    try database.run(
      """
      INSERT INTO decisions (action, field, item, value, cited_sha256, cited_start, quote, undoes,
        author, reason, made_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """, decision.action.rawValue, decision.field?.rawValue, decision.item, decision.value,
      decision.evidence?.document, decision.evidence?.citation?.start,
      decision.evidence?.citation?.quote, decision.undoes, decision.author, decision.reason,
      decision.madeAt)
    let id = database.lastInsertID
    for (side, anchors) in [decision.anchors, decision.others].enumerated() {
      for (position, anchor) in anchors.enumerated() {
        try database.run(
          """
          INSERT INTO decision_anchors (decision_id, side, position, document_sha256, start_at, end_at)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
          """, id, side, position, anchor.document, anchor.start, anchor.end)
      }
    }
    return id
  }

  /// The reports that stand at an anchor now.
  func reports(at anchor: Anchor) throws -> [Int] {
    try database.all(
      """
      SELECT r.id FROM documents d JOIN reports r ON r.document_id = d.id
      WHERE d.sha256 = ?1 AND r.anchor_start = ?2 AND r.anchor_end = ?3 ORDER BY r.position
      """, anchor.document, anchor.start, anchor.end
    ) { try $0.int(0) }
  }

  /// The anchor of a report.
  func anchor(of report: Int) throws -> Anchor? {
    try database.first(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end
      FROM reports r JOIN documents d ON d.id = r.document_id WHERE r.id = ?1
      """, report
    ) { Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)) }
  }
}
