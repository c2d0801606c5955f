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
  /// A column of sales; `document` where a document came to it first, `key` where the key led to another sale.
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
        let came = try arrivals(sale)
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
        // What came before what it changed, within one second too.
        return (came + changed).enumerated()
          .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
      }
    }
  }

  /// The documents that speak of a sale, as they were stored.
  private func arrivals(_ sale: SaleReference) throws -> [SaleChange] {
    try database.all(
      """
      SELECT DISTINCT d.first_seen, u.command, n.name, d.sha256
      FROM reports r JOIN documents d ON d.id = r.document_id
      JOIN document_names n ON n.document_id = d.id
      JOIN import_runs u ON u.id = d.run_id
      WHERE r.sale_id = ?1 ORDER BY d.first_seen, d.id
      """, sale.id
    ) {
      SaleChange(
        key: sale.key, time: try $0.int(0), cause: .import, subject: try $0.text(1),
        field: "document", before: nil, after: try $0.optionalText(2) ?? $0.text(3))
    }
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
