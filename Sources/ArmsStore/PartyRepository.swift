internal import ArmsModel
internal import SQLiteKit

/// Parties, found by code, or by name where they have none.
struct PartyRepository {
  let database: Connection

  /// The row of a party, made where it is new. A party's name is the smallest it was met under, so that the order of
  /// import does not show.
  func row(of party: Party) throws -> Int {
    let id: Int
    if let code = party.code {
      id = try find("SELECT id, name FROM parties WHERE code = ?1", code, party)
    } else {
      id = try find(
        "SELECT id, name FROM parties WHERE name = ?1 AND code IS NULL", party.name, party)
    }
    try database.run(
      """
      INSERT INTO party_names (folded, party_id, name) VALUES (?1, ?2, ?3)
      ON CONFLICT DO UPDATE SET name = excluded.name WHERE excluded.name < name
      """, Folding.name(party.name), id, party.name)
    return id
  }

  private func find(_ sql: String, _ key: String, _ party: Party) throws -> Int {
    let known = try database.first(sql, key) { (id: try $0.int(0), name: try $0.text(1)) }
    guard let known else {
      try database.run(
        "INSERT INTO parties (code, name) VALUES (?1, ?2)", party.code, party.name)
      return database.lastInsertID
    }
    if party.name < known.name {
      try database.run("UPDATE parties SET name = ?2 WHERE id = ?1", known.id, party.name)
    }
    return known.id
  }

  /// The parties that a match means.
  func rows(matching match: SalesFilter.PartyMatch) throws -> [Int] {
    switch match {
    case .code(let code):
      try database.all("SELECT id FROM parties WHERE code = ?1", code) { try $0.int(0) }
    case .name(let name):
      try database.all(
        "SELECT party_id FROM party_names WHERE folded = ?1 ORDER BY party_id",
        Folding.name(name)
      ) { try $0.int(0) }
    }
  }
}
