package import ArmsModel
internal import SQLiteKit

/// A document with its text and what it is cited for.
package struct DocumentClaims: Hashable, Sendable {
  /// One claim to a field of a sale.
  package struct Claim: Hashable, Sendable {
    /// Key of the sale.
    package var sale: String
    package var field: Field
    /// The sale's label of the item, where the field is of an item.
    package var item: String?
    package var value: FactValue
    package var citations: [Citation]
  }

  package var document: DocumentRow
  package var text: String
  /// In the order of the document's reports and their fields.
  package var claims: [Claim]
}

extension Store {
  /// The document of this hash; nil where there is none.
  package func documentClaims(sha256: String) throws -> DocumentClaims? {
    try translating {
      try database.transaction(.deferred) {
        guard let id = try documentRows.id(sha256: sha256), let row = try documentRow(id),
          let text = try documentRows.text(id)
        else { return nil }
        let reports = try database.all(
          """
          SELECT r.id, s.key FROM reports r JOIN sales s ON s.id = r.sale_id
          WHERE r.document_id = ?1 ORDER BY r.position
          """, id
        ) { (id: try $0.int(0), sale: try $0.text(1)) }
        var claims: [DocumentClaims.Claim] = []
        for report in reports {
          var labels: [Int: String] = [:]
          try database.each(
            """
            SELECT ri.id, coalesce(i.label, ri.designation, ri.name) FROM report_items ri
            LEFT JOIN items i ON i.id = ri.item_id WHERE ri.report_id = ?1
            """, report.id
          ) { labels[try $0.int(0)] = try $0.text(1) }
          claims += try ClaimRow.load(report: report.id, from: database).map { claim in
            DocumentClaims.Claim(
              sale: report.sale, field: claim.field,
              item: claim.reportItem.flatMap { labels[$0] }, value: claim.fact,
              citations: claim.citations)
          }
        }
        return DocumentClaims(document: row, text: text, claims: claims)
      }
    }
  }
}
