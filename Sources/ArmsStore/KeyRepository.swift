internal import ArmsModel
internal import SQLiteKit

/// Public keys of sales: every key ever given leads somewhere for as long as anything is left of what it named.
struct KeyRepository {
  let database: Connection
  let matching: any SaleMatching

  /// A key on its way from a sale that is dropped to what takes its place.
  struct Orphan {
    var key: String
    /// The key of the sale that it led to.
    var parent: String
    var anchor: Anchor
    /// Reports that stood in the sale it led to, in its order.
    var reports: [Int]
  }

  func leading(to sales: Set<Int>) throws -> [Orphan] {
    var orphans: [Orphan] = []
    for sale in sales.sorted() {
      let reports = try database.all(
        "SELECT id FROM reports WHERE sale_id = ?1 ORDER BY sale_position", sale
      ) { try $0.int(0) }
      orphans += try database.all(
        """
        SELECT k.key, s.key, k.document_sha256, k.start_at, k.end_at
        FROM sale_keys k JOIN sales s ON s.id = k.sale_id WHERE k.sale_id = ?1
        """, sale
      ) { try Self.orphan($0, reports: reports) }
    }
    return orphans
  }

  /// A row of key, parent and the anchor's document, start and end.
  static func orphan(_ row: borrowing Row, reports: [Int]) throws -> Orphan {
    Orphan(
      key: try row.text(0), parent: try row.text(1),
      anchor: Anchor(document: try row.text(2), start: try row.int(3), end: try row.int(4)),
      reports: reports)
  }

  /// `key`, or the next one that no other sale bears: forty bits do collide among a million.
  func free(_ key: String) throws -> String {
    var key = key
    while try database.first(
      "SELECT 1 FROM sales WHERE key = ?1", key, body: { _ in true }) != nil
    {
      key = Self.next(key)
    }
    return key
  }

  static func next(_ key: String) -> String {
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var characters = Array(key)
    for place in characters.indices.reversed() where place >= 2 {
      let value = digits.firstIndex(of: characters[place]) ?? 0
      characters[place] = digits[(value + 1) % digits.count]
      if value + 1 < digits.count { break }
    }
    return String(characters)
  }

  /// Lets the sale's own key and those of its reports lead to it. Returns these keys. `known` lead to it already, and are left
  /// as they are where their anchors are what they were.
  @discardableResult
  func register(
    _ own: String, _ anchors: [Anchor], sale: Int, known: [Orphan] = []
  ) throws -> Set<String> {
    guard let first = anchors.first else { return [] }
    var pairs = anchors.map { (matching.key(of: $0), $0) }
    // As a rule the sale's key is its first report's.
    if pairs[0].0 != own { pairs.insert((own, first), at: 0) }
    for (key, anchor) in pairs
    where !key.isEmpty && !known.contains(where: { $0.key == key && $0.anchor == anchor }) {
      // A key that is the present name of another sale stays that sale's.
      try database.run(
        """
        INSERT INTO sale_keys (key, sale_id, document_sha256, start_at, end_at)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (key) DO UPDATE SET sale_id = excluded.sale_id,
          document_sha256 = excluded.document_sha256, start_at = excluded.start_at,
          end_at = excluded.end_at
        WHERE (sale_id IS NOT excluded.sale_id OR document_sha256 <> excluded.document_sha256
            OR start_at <> excluded.start_at OR end_at <> excluded.end_at)
          AND NOT EXISTS (SELECT 1 FROM sales s WHERE s.key = excluded.key AND s.id <> excluded.sale_id)
        """, key, sale, anchor.document, anchor.start, anchor.end)
    }
    return Set(pairs.map(\.0))
  }

  /// Lets a key lead nowhere until `redirect` finds its way.
  func letGo(_ key: String) throws {
    try database.run("UPDATE sale_keys SET sale_id = NULL WHERE key = ?1", key)
  }

  /// Leads keys whose anchor is gone to the sale of the nearest report in the same document, else to where the rest of
  /// their sale went.
  func redirect(_ orphans: [Orphan]) throws {
    for orphan in orphans {
      let led = try database.first(
        "SELECT sale_id FROM sale_keys WHERE key = ?1", orphan.key, body: { try $0.optionalInt(0) })
      if case .some(.some) = led { continue }
      var target = try database.first(
        """
        SELECT r.sale_id FROM documents d JOIN reports r ON r.document_id = d.id
        WHERE d.sha256 = ?1 AND r.sale_id IS NOT NULL
        ORDER BY abs(r.anchor_start - ?2), r.position
        """, orphan.anchor.document, orphan.anchor.start
      ) { try $0.int(0) }
      for report in orphan.reports where target == nil {
        target = try database.first(
          "SELECT sale_id FROM reports WHERE id = ?1 AND sale_id IS NOT NULL", report
        ) { try $0.int(0) }
      }
      try database.run("UPDATE sale_keys SET sale_id = ?2 WHERE key = ?1", orphan.key, target)
    }
  }

  /// The row of the sale that `key` leads to. Keys are written in any case, and with O, I and L for 0 and 1.
  func sale(_ key: String) throws -> Int? {
    try database.first("SELECT sale_id FROM sale_keys WHERE key = ?1", Self.normal(key)) {
      try $0.optionalInt(0)
    } ?? nil
  }

  /// The form in which keys are stored: Crockford's base 32 takes O for 0, and I and L for 1.
  static func normal(_ key: String) -> String {
    let upper = key.uppercased()
    guard upper.hasPrefix("S-") else { return upper }
    return "S-"
      + String(
        upper.dropFirst(2).map { character in
          switch character {
          case "O": "0"
          case "I", "L": "1"
          default: character
          }
        })
  }
}
