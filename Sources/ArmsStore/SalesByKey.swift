internal import SQLiteKit

/// Sales that are read by their keys, one after the other and all of one moment. Lives as long as the call that lends it.
package struct SalesByKey {
  let store: Store
  let passing: PassingDocuments

  /// The sale that a key was ever given to. Throws `noSuchSale`, or `DecisionError.saleGone` where nothing is left of it.
  package func sale(_ key: String) throws -> OpenSale {
    let id = try store.saleID(key)
    guard
      let row = try store.database.first(
        "SELECT \(SaleRow.columns) FROM sales s WHERE s.id = ?1", id,
        body: { try SaleRow(row: $0) })
    else { throw StoreError.noSuchSale(key: key, nearest: []) }
    return OpenSale(summary: row, store: store, id: id, passing: passing)
  }

  /// The present keys of the sales that match, in the order that is asked for.
  package func keys(_ filter: SalesFilter) throws -> [String] {
    var keys: [String] = []
    _ = try store.sales(filter) { keys.append($0.key) }
    return keys
  }

  /// The present keys of the sales that a document speaks of, in no order.
  package func keys(ofDocument sha256: String) throws -> [String] {
    try store.database.all(
      """
      SELECT DISTINCT s.key FROM documents d JOIN reports r ON r.document_id = d.id
      JOIN sales s ON s.id = r.sale_id
      WHERE d.sha256 = ?1
      """, sha256
    ) { try $0.text(0) }
  }
}

extension Store {
  /// Lends all sales to `body`, which may read them more than once and finds the same.
  package func byKey<R>(_ body: (SalesByKey) throws -> R) throws -> R {
    try translating {
      try database.transaction(.deferred) {
        try body(SalesByKey(store: self, passing: PassingDocuments(self)))
      }
    }
  }
}
