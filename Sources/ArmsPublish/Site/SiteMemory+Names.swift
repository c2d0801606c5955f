internal import SQLiteKit

/// Names with a page of their own, and the sales of each.
extension SiteMemory {
  /// What a name is of a sale.
  enum Kind: Int, CaseIterable {
    case buyer, seller, system

    /// The folder of the pages.
    var folder: String { ["buyers", "sellers", "systems"][rawValue] }
    var name: String { ["Buyer", "Seller", "System"][rawValue] }
    var names: String { ["Buyers", "Sellers", "Systems"][rawValue] }
  }

  struct Name {
    var id: Int
    var address: String
    var name: String
    /// How many have it, and how many of those are disputed.
    var sales: Int
    var disputed: Int
  }

  /// Says that the sale at `place` has a name. Of one address the name that came first counts.
  func add(_ kind: Kind, _ address: String, _ name: String, _ place: Int) throws(SiteError) {
    let id: Int
    if let known = try first(
      "SELECT id FROM names WHERE kind = ?1 AND address = ?2", kind.rawValue, address,
      body: { try $0.int(0) })
    {
      id = known
    } else {
      try run(
        "INSERT INTO names (kind, address, name, folded) VALUES (?1, ?2, ?3, ?4)", kind.rawValue,
        address, name, name.lowercased())
      id = lastID
    }
    try run("INSERT OR IGNORE INTO held VALUES (?1, ?2)", id, place)
  }

  func count(_ kind: Kind) throws(SiteError) -> Int {
    try first("SELECT count(*) FROM names WHERE kind = ?1", kind.rawValue) { try $0.int(0) } ?? 0
  }

  /// By name.
  func eachName(_ kind: Kind, _ body: (Name) throws -> Void) throws {
    try each(
      """
      SELECT n.id, n.address, n.name, count(*), sum(s.disputed)
      FROM names n JOIN held h ON h.name_id = n.id JOIN sales s ON s.place = h.place
      WHERE n.kind = ?1 GROUP BY n.id ORDER BY n.folded, n.address
      """, kind.rawValue
    ) { row in
      try body(
        Name(
          id: try row.int(0), address: try row.text(1), name: try row.text(2),
          sales: try row.int(3), disputed: try row.int(4)))
    }
  }

  /// Names of a kind that the sales of another name have.
  struct Company {
    /// Those of most sales first, no more than were asked for.
    var first: [(address: String, name: String, sales: Int)] = []
    /// How many there are in all.
    var count = 0
  }

  func company(of name: Int, _ kind: Kind, most: Int) throws(SiteError) -> Company {
    var company = Company()
    // Counted first and then ordered: of one count the order is that of Swift.
    _ = try all(
      """
      SELECT n.address, n.name, count(*) AS sales
      FROM held h JOIN held o ON o.place = h.place JOIN names n ON n.id = o.name_id
      WHERE h.name_id = ?1 AND n.kind = ?2 GROUP BY n.id ORDER BY sales DESC
      """, name, kind.rawValue
    ) { row in
      company.count += 1
      let next = (address: try row.text(0), name: try row.text(1), sales: try row.int(2))
      let place =
        company.first.firstIndex {
          (-next.sales, next.name, next.address) < (-$0.sales, $0.name, $0.address)
        } ?? company.first.count
      guard place < most else { return }
      company.first.insert(next, at: place)
      if company.first.count > most { company.first.removeLast() }
    }
    return company
  }
}
