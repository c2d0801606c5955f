internal import ArmsModel
internal import SQLiteKit

/// What the documents of a sale state of one field, in the texts that decisions keep.
struct FieldClaims {
  struct Row {
    var anchor: Anchor
    var document: String
    var name: String
    var value: String
    /// False where the document hands the value on beside the one it makes its own.
    var isOwn: Bool
  }

  let rows: [Row]

  /// `item` is the label of the sale's item, for quantities and items.
  init(database: Connection, sale: Int, field: Field, item: String?) throws {
    rows = try database.all(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end, n.name,
        CASE c.field WHEN 'item' THEN coalesce(ri.designation, ri.name) ELSE c.value END,
        c.of_claim_id IS NULL
      FROM reports r
      JOIN documents d ON d.id = r.document_id
      JOIN document_names n ON n.document_id = d.id
      JOIN claims c ON c.report_id = r.id
      LEFT JOIN report_items ri ON ri.id = c.report_item_id
      LEFT JOIN items i ON i.id = ri.item_id
      WHERE r.sale_id = ?1 AND c.field = ?2 AND (?3 IS NULL OR i.label = ?3)
      ORDER BY r.sale_position, c.id
      """, sale, field.rawValue, item
    ) {
      Row(
        anchor: Anchor(
          document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)),
        document: try $0.text(0), name: try $0.optionalText(3) ?? "", value: try $0.text(4),
        isOwn: try $0.bool(5))
    }
  }

  func of(document: String) throws -> [Row] { rows.filter { $0.document == document } }

  /// Names of the documents that state something, in the order of the sale.
  func documents() throws -> [String] {
    rows.map(\.name).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
