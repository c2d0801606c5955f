internal import ArmsModel
internal import SQLiteKit

/// Judgements of persons, in the order in which they were made.
struct DecisionRepository {
  let database: Connection

  func all() throws -> [Decision] {
    var decisions = try database.all(
      """
      SELECT id, action, field, item, value, undoes, author, reason, made_at FROM decisions
      ORDER BY id
      """
    ) { row in
      Decision(
        id: try row.int(0), action: try row.word(1), anchors: [],
        field: try row.optionalWord(2), item: try row.optionalText(3),
        value: try row.optionalText(4), undoes: try row.optionalInt(5), author: try row.text(6),
        reason: try row.text(7), madeAt: try row.int(8))
    }
    let places = Dictionary(
      decisions.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    try database.each(
      """
      SELECT decision_id, document_sha256, start_at, end_at FROM decision_anchors
      ORDER BY decision_id, position
      """
    ) { row in
      guard let place = places[try row.int(0)] else { return }
      decisions[place].anchors.append(
        Anchor(document: try row.text(1), start: try row.int(2), end: try row.int(3)))
    }
    return decisions
  }

  /// Appends a decision and returns its number.
  func append(_ decision: Decision) throws -> Int {
    try database.run(
      """
      INSERT INTO decisions (action, field, item, value, undoes, author, reason, made_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """, decision.action.rawValue, decision.field?.rawValue, decision.item, decision.value,
      decision.undoes, decision.author, decision.reason, decision.madeAt)
    let id = database.lastInsertID
    for (position, anchor) in decision.anchors.enumerated() {
      try database.run(
        """
        INSERT INTO decision_anchors (decision_id, position, document_sha256, start_at, end_at)
        VALUES (?1, ?2, ?3, ?4, ?5)
        """, id, position, anchor.document, anchor.start, anchor.end)
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
}
