internal import ArmsModel
internal import SQLiteKit

/// A sale as a person named it, by any key ever given.
package struct SaleReference: Hashable, Sendable {
  /// The key as it was given, in its stored form.
  package var given: String
  /// The key that the sale bears now.
  package var key: String
  /// Row of sales.
  var id: Int
  /// The report that the given key comes from; nil where it is no longer read there.
  var own: Anchor?
}

extension Store {
  /// The sale that a key leads to. Throws `StoreError.noSuchSale` where no sale ever bore it, and
  /// `DecisionError.saleGone` where nothing is left of it.
  package func reference(_ given: String) throws -> SaleReference {
    try translating {
      let key = KeyRepository.normal(given)
      let row = try database.first(
        """
        SELECT k.sale_id, s.key, k.document_sha256, k.start_at, k.end_at
        FROM sale_keys k LEFT JOIN sales s ON s.id = k.sale_id WHERE k.key = ?1
        """, key
      ) {
        (
          id: try $0.optionalInt(0), key: try $0.optionalText(1),
          anchor: Anchor(document: try $0.text(2), start: try $0.int(3), end: try $0.int(4))
        )
      }
      guard let row else {
        throw StoreError.noSuchSale(key: given, nearest: try nearestNames(to: given, kind: .sale))
      }
      guard let id = row.id, let present = row.key else {
        throw DecisionError.saleGone(key: key, removed: try tombstones(of: row.anchor.document))
      }
      let anchors = try self.anchors(ofSale: id)
      // The present key is that of the leading report, unless two keys collided.
      let own = anchors.contains(row.anchor) ? row.anchor : key == present ? anchors.first : nil
      return SaleReference(given: key, key: present, id: id, own: own)
    }
  }

  /// The anchors of a sale's reports, the leading one first.
  func anchors(ofSale id: Int) throws -> [Anchor] {
    try database.all(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end
      FROM reports r JOIN documents d ON d.id = r.document_id
      WHERE r.sale_id = ?1 ORDER BY r.sale_position
      """, id
    ) { Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)) }
  }

  /// Removals of these bytes that still hold, the latest first.
  func tombstones(of sha256: String) throws -> [Tombstone] {
    try database.all(
      """
      SELECT sha256, name, author, reason, removed_at FROM tombstones
      WHERE sha256 = ?1 AND returned_at IS NULL ORDER BY id DESC
      """, sha256
    ) {
      Tombstone(
        sha256: try $0.text(0), name: try $0.text(1), author: try $0.text(2),
        reason: try $0.text(3), removedAt: try $0.int(4))
    }
  }
}
