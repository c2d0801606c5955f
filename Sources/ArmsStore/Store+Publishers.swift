package import ArmsModel
internal import SQLiteKit

/// A publisher, with how far it is trusted for the facts of a sale.
package struct PublisherRow: Hashable, Sendable {
  package var name: String
  package var reliability: Reliability
  package var documents: Int
  /// Sales of which its documents speak.
  package var sales: Int
}

extension Store {
  /// All publishers, by name.
  package func publishers() throws -> [PublisherRow] {
    try translating {
      try database.all(
        """
        SELECT p.name, p.reliability,
          (SELECT count(*) FROM documents d WHERE d.publisher_id = p.id),
          (SELECT count(DISTINCT r.sale_id) FROM documents d JOIN reports r ON r.document_id = d.id
           WHERE d.publisher_id = p.id)
        FROM publishers p ORDER BY p.name
        """
      ) {
        PublisherRow(
          name: try $0.text(0), reliability: try $0.word(1), documents: try $0.int(2),
          sales: try $0.int(3))
      }
    }
  }

  /// The publisher of this name as it is stored: to the letter, else in whatever case where one alone is called so.
  /// Throws `noSuchPublisher`.
  package func publisher(named name: String) throws -> String {
    let names = try publishers().map(\.name)
    if names.contains(name) { return name }
    let like = names.filter { Folding.name($0) == Folding.name(name) }
    guard like.count == 1 else {
      throw StoreError.noSuchPublisher(
        name: name,
        nearest: like.isEmpty ? try nearestNames(to: name, kind: .publisher) : like)
    }
    return like[0]
  }

  /// Sets how far a publisher is trusted and derives anew the sales of which it speaks. True where it was another.
  /// Throws `noSuchPublisher`.
  package func setReliability(of given: String, _ reliability: Reliability) throws -> Bool {
    try changing {
      let name = try publisher(named: given)
      let known = try database.first(
        "SELECT id, reliability FROM publishers WHERE name = ?1", name
      ) { (id: try $0.int(0), reliability: try $0.word(1, as: Reliability.self)) }
      guard let known else { throw StoreError.noSuchPublisher(name: name, nearest: []) }
      guard known.reliability != reliability else { return false }
      try database.run(
        "UPDATE publishers SET reliability = ?2 WHERE id = ?1", known.id, reliability.rawValue)
      let reports = try database.all(
        """
        SELECT r.id FROM documents d JOIN reports r ON r.document_id = d.id
        WHERE d.publisher_id = ?1 ORDER BY r.id
        """, known.id
      ) { try $0.int(0) }
      cache.forget(reports)
      let derivation = self.derivation(.reliability(name))
      let changed = RowSet(reports)
      var done = RowSet()
      // One group after another, so that memory holds one.
      for report in reports where !done.contains(report) {
        done.formUnion(try derivation.derive(around: [report], changed: changed))
      }
      return true
    }
  }
}
