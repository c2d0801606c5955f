internal import SQLiteKit

extension Store {
  /// What names are asked about.
  package enum NameKind: Hashable, Sendable {
    case party, buyer, seller, item, sale, document, publisher
  }

  /// The names in the store nearest to a mistyped one, best first; none where all are far.
  package func nearestNames(to name: String, kind: NameKind, limit: Int = 3) throws -> [String] {
    try translating {
      let wanted = Folding.name(name)
      let reach = max(1, min(3, wanted.unicodeScalars.count / 3))
      var found: [(distance: Int, name: String)] = []
      try database.each(Self.namesQuery(kind), "", Int.max) { row in
        let candidate = try row.text(0)
        let folded = Folding.name(candidate)
        var distance = Folding.distance(wanted, folded, limit: reach)
        // Half a name typed well is nearer than a whole one typed badly.
        if distance > reach, wanted.unicodeScalars.count >= 3, folded.hasPrefix(wanted) {
          distance = reach
        }
        if distance <= reach { found.append((distance, candidate)) }
      }
      found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
      return found.prefix(max(0, limit)).map(\.name)
    }
  }

  /// All names of a kind that begin with `prefix`, sorted: for completion. Capital letters count as small ones, and of
  /// parties an accent is not missed.
  package func names(_ kind: NameKind, prefix: String = "", limit: Int = 200) throws -> [String] {
    try translating {
      guard let parties = Self.parties(kind) else {
        return try database.all(Self.namesQuery(kind), prefix, max(0, limit)) { try $0.text(0) }
      }
      return try database.all(
        """
        SELECT DISTINCT name FROM (\(parties))
        WHERE substr(folded, 1, length(?1)) = ?1 ORDER BY name LIMIT ?2
        """, Folding.name(prefix), max(0, limit)
      ) { try $0.text(0) }
    }
  }

  /// Names of parties and what they fold to; nil where a kind is not of parties.
  private static func parties(_ kind: NameKind) -> String? {
    let ofRole = """
      SELECT n.name, n.folded FROM sale_parties s JOIN party_names n ON n.party_id = s.party_id
      WHERE s.role
      """
    return switch kind {
    case .party: "SELECT name, folded FROM party_names"
    case .buyer: "\(ofRole) = 'buyer'"
    case .seller: "\(ofRole) = 'seller'"
    case .item, .sale, .document, .publisher: nil
    }
  }

  /// Whether any document names this party.
  package func knowsParty(_ match: SalesFilter.PartyMatch) throws -> Bool {
    try translating {
      try !PartyRepository(database: database).rows(matching: match).isEmpty
    }
  }

  /// Names of the parties that begin with `name`, up to the end of a word, one for each party, sorted: `BAE` is the
  /// beginning of `BAE Systems`.
  package func parties(beginning name: String) throws -> [String] {
    try translating {
      let wanted = Folding.name(name) + " "
      let all = try database.all(
        """
        SELECT party_id, min(name) FROM party_names
        WHERE substr(folded, 1, length(?1)) = ?1 GROUP BY party_id ORDER BY 2
        """, wanted
      ) { try $0.text(1) }
      return all
    }
  }

  private static func namesQuery(_ kind: NameKind) -> String {
    let names =
      switch kind {
      case .party, .buyer, .seller: "SELECT name FROM (\(parties(kind) ?? ""))"
      case .item:
        "SELECT label AS name FROM items UNION SELECT family FROM items WHERE family IS NOT NULL"
      case .sale: "SELECT key AS name FROM sale_keys WHERE sale_id IS NOT NULL"
      case .publisher: "SELECT name FROM publishers"
      case .document: "SELECT ifnull(external_id, path) AS name FROM appearances"
      }
    return """
      SELECT DISTINCT name FROM (\(names))
      WHERE substr(lower(name), 1, length(?1)) = lower(?1) ORDER BY name LIMIT ?2
      """
  }
}
