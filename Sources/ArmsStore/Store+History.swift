package import ArmsModel
internal import SQLiteKit

/// Something that changed in a sale.
package struct SaleChange: Hashable, Sendable {
  package enum Cause: String, CaseIterable, Hashable, Sendable {
    case `import`, decision, rebuild, metadata, removal, reliability
  }

  /// The key that the sale had then.
  package var key: String
  /// Seconds since 1970-01-01 UTC.
  package var time: Int
  package var cause: Cause
  /// The command of an import, the document of metadata or a removal, the publisher of a reliability.
  package var subject: String?
  package var decision: Decision?
  /// A column of sales; `document` where one came to it or left it, `key` where the key came to bear or to name another
  /// sale.
  package var field: String
  package var before: String?
  package var after: String?
}

/// When a value was first and last read.
package struct ClaimSpan: Hashable, Sendable {
  package var field: Field
  package var item: String?
  package var value: String
  package var document: String
  /// Seconds since 1970-01-01 UTC.
  package var firstSeen: Int
  package var lastSeen: Int
}

extension Store {
  /// What changed in a sale under any key that leads to it, the earliest first. Throws `noSuchSale` or
  /// `DecisionError.saleGone`.
  package func history(of given: String) throws -> [SaleChange] {
    try translating {
      try database.transaction(.deferred) {
        let sale = try reference(given)
        let decisions = Dictionary(
          try log.all().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let changed = try database.all(
          """
          SELECT h.key, h.changed_at, h.cause, coalesce(r.command, h.subject), h.decision_id,
            h.field, h.old_value, h.new_value
          FROM sale_keys k JOIN sale_history h ON h.key = k.key
          LEFT JOIN import_runs r ON r.id = h.run_id
          WHERE k.sale_id = ?1 ORDER BY h.id
          """, sale.id
        ) {
          SaleChange(
            key: try $0.text(0), time: try $0.int(1), cause: try $0.word(2),
            subject: try $0.optionalText(3),
            decision: try $0.optionalInt(4).flatMap { decisions[$0] },
            field: try $0.text(5), before: try $0.optionalText(6), after: try $0.optionalText(7))
        }
        let all = try arrivals(sale, known: changed) + changed
        // What came before what it changed, within one second too.
        func rank(_ change: SaleChange) -> (Int, String) {
          change.field == "document" && change.cause == .import
            ? (0, change.after ?? "") : (1, "")
        }
        return all.enumerated().sorted { one, other in
          let (first, second) = (rank(one.element), rank(other.element))
          return (one.element.time, first.0, first.1, one.offset)
            < (other.element.time, second.0, second.1, other.offset)
        }.map(\.element)
      }
    }
  }

  /// The documents that speak of a sale, as they were stored, but for those whose coming stands in the history: those of
  /// one name are told apart by their order.
  private func arrivals(_ sale: SaleReference, known: [SaleChange]) throws -> [SaleChange] {
    var kept: [String: Int] = [:]
    for change in known where change.field == "document" {
      if change.cause == .import, let name = change.after { kept[name, default: 0] += 1 }
      // What comes again after its removal comes anew.
      if change.cause == .removal, let name = change.before { kept[name, default: 0] -= 1 }
    }
    let all = try database.all(
      """
      SELECT DISTINCT d.first_seen, u.command, coalesce(n.name, d.sha256)
      FROM reports r JOIN documents d ON d.id = r.document_id
      JOIN document_names n ON n.document_id = d.id
      JOIN import_runs u ON u.id = d.run_id
      WHERE r.sale_id = ?1 ORDER BY d.first_seen DESC, d.id DESC
      """, sale.id
    ) {
      SaleChange(
        key: sale.key, time: try $0.int(0), cause: .import, subject: try $0.text(1),
        field: "document", before: nil, after: try $0.text(2))
    }
    return all.filter { arrival in
      guard let name = arrival.after, let count = kept[name], count > 0 else { return true }
      kept[name] = count - 1
      return false
    }.reversed()
  }

  /// First and last seen of each claim of a sale, in the order of the sale's documents. Throws as `history`.
  package func claimSpans(of given: String) throws -> [ClaimSpan] {
    try translating {
      try database.transaction(.deferred) {
        let sale = try reference(given)
        return try database.all(
          """
          SELECT c.field, coalesce(si.label, i.designation, i.name), c.value, n.name, c.first_seen,
            c.last_seen, d.sha256
          FROM reports r JOIN documents d ON d.id = r.document_id
          JOIN document_names n ON n.document_id = d.id
          JOIN claims c ON c.report_id = r.id
          LEFT JOIN report_items i ON i.id = c.report_item_id
          LEFT JOIN items si ON si.id = i.item_id
          WHERE r.sale_id = ?1 ORDER BY r.sale_position, c.id
          """, sale.id
        ) {
          ClaimSpan(
            field: try $0.word(0), item: try $0.optionalText(1), value: try $0.text(2),
            document: try $0.optionalText(3) ?? $0.text(6), firstSeen: try $0.int(4),
            lastSeen: try $0.int(5))
        }
      }
    }
  }
}
