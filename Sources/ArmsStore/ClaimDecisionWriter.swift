internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// Which claims persons preferred or rejected, for the views: written with the sale that the claims belong to.
struct ClaimDecisionWriter {
  let database: Connection

  func clear(_ reports: some Sequence<Int>) throws {
    for report in reports {
      try database.run(
        """
        DELETE FROM claim_decisions
        WHERE claim_id IN (SELECT id FROM claims WHERE report_id = ?1)
        """, report)
    }
  }

  /// `decisions` are in force and hold on to what is there; `reports` are the rows of one sale in the order of `anchors`.
  func write(_ decisions: [Decision], anchors: [Anchor], reports: [Int]) throws {
    for decision in decisions where decision.action == .prefer || decision.action == .reject {
      for (anchor, report) in zip(anchors, reports) where decision.anchors.contains(anchor) {
        try write(decision, report)
      }
    }
  }

  private func write(_ decision: Decision, _ report: Int) throws {
    guard let field = decision.field, let text = decision.value else { return }
    let isList = [.seller, .buyer, .contractor].contains(field)
    for value in isList ? DecidedValue.parties(text).map(\.name) : [text] {
      try write(decision, report, field, value)
    }
  }

  private func write(_ decision: Decision, _ report: Int, _ field: Field, _ value: String) throws {
    let claims = try database.all(
      """
      SELECT c.id, ri.item_id, ri.designation, ri.name
      FROM claims c LEFT JOIN report_items ri ON ri.id = c.report_item_id
      WHERE c.report_id = ?1 AND c.field = ?2
        AND CASE c.field WHEN 'item' THEN coalesce(ri.designation, ri.name) ELSE c.value END = ?3
      ORDER BY c.id
      """, report, field.rawValue, value
    ) {
      (
        id: try $0.int(0), item: try $0.optionalInt(1),
        names: try [$0.optionalText(2), $0.optionalText(3)].compactMap { $0 }
      )
    }
    for claim in claims {
      if let wanted = decision.item {
        let names = try claim.names + names(of: claim.item)
        guard names.contains(where: { Folding.designation($0) == Folding.designation(wanted) })
        else { continue }
      }
      try database.run(
        """
        INSERT OR IGNORE INTO claim_decisions (claim_id, decision_id, rejected, reason)
        VALUES (?1, ?2, ?3, ?4)
        """, claim.id, decision.id, decision.action == .reject, FieldDecisions.words(decision))
    }
  }

  /// All that the reports call an item of the sale.
  private func names(of item: Int?) throws -> [String] {
    guard let item else { return [] }
    return try database.all(
      "SELECT designation, name FROM report_items WHERE item_id = ?1", item
    ) { try [$0.optionalText(0), $0.optionalText(1)].compactMap { $0 } }
    .flatMap { $0 }
  }
}
