internal import SQLiteKit

/// What changed in a sale, column by column.
struct SaleHistory {
  let database: Connection
  /// Seconds since 1970-01-01 UTC.
  let time: Int
  let cause: ChangeCause

  /// The columns whose change a reader would ask about.
  static let columns = [
    "seller", "buyer", "items", "value", "value_high", "currency", "value_meaning", "stage",
    "announced", "mechanism", "transmittal", "documents", "disputed", "background",
  ]

  /// Those columns as texts.
  static let texts = columns.map { "CAST(\($0) AS TEXT)" }.joined(separator: ", ")

  private static let one = "SELECT key, \(texts) FROM sales WHERE id = ?1"

  /// What stands in a row of `texts`.
  static func values(_ row: borrowing Row, from first: Int) throws -> [String?] {
    try columns.indices.map { try row.optionalText($0 + first) }
  }

  /// A sale as it stood: its columns as text, and the documents that spoke of it, by row.
  struct Snapshot {
    var values: [String?]
    var documents: Set<Int>
  }

  /// By the key that the sale bore.
  typealias Snapshots = [String: Snapshot]

  func snapshots(of sales: Set<Int>) throws -> Snapshots {
    var snapshots: Snapshots = [:]
    for sale in sales {
      let documents = try database.all(
        "SELECT DISTINCT document_id FROM reports WHERE sale_id = ?1", sale
      ) { try $0.int(0) }
      try database.each(Self.one, sale) { row in
        snapshots[try row.text(0)] = Snapshot(
          values: try Self.values(row, from: 1), documents: Set(documents))
      }
    }
    return snapshots
  }

  /// Notes what differs for keys that stayed, which keys went and where to, and which became a sale of their own.
  /// `parents` names, for keys that bore no sale before, the sale that they led to.
  func record(before: Snapshots, after: Snapshots, parents: [String: String]) throws {
    for (key, old) in before.sorted(by: { $0.key < $1.key }) {
      if let new = after[key] {
        try note(key, from: old, to: new)
        continue
      }
      let successor = try present(key)
      try note(key, "key", key, successor)
      if successor == nil { try noteLeaving(old.documents, of: key) }
      // Where it went into a sale that was there, that one's own changes are told. Where only the leading report is
      // another, so is the key, and what else changed stands here.
      if let successor, before[successor] == nil, let new = after[successor] {
        try note(key, from: old, to: new)
      }
    }
    for (key, parent) in parents.sorted(by: { $0.key < $1.key }) {
      guard before[key] == nil, let new = after[key], let old = before[parent] else { continue }
      if try after[parent] == nil && present(parent) == key { continue }
      let isBack = try wentBefore(key)
      try note(key, "key", parent, key)
      try note(key, from: old, to: new, keepsArrivals: !isBack)
    }
  }

  /// What a key that no sale bears any more leads to.
  private func present(_ key: String) throws -> String? {
    try database.first(
      "SELECT s.key FROM sale_keys k JOIN sales s ON s.id = k.sale_id WHERE k.key = ?1", key
    ) { try $0.text(0) }
  }

  private func note(
    _ key: String, from old: Snapshot, to new: Snapshot, keepsArrivals: Bool = true
  ) throws {
    try noteLeaving(
      old.documents.subtracting(new.documents), of: key, keepsArrivals: keepsArrivals)
    for document in new.documents.subtracting(old.documents).sorted() {
      if let source = try source(document) { try note(key, "document", nil, source.name) }
    }
    for (index, column) in Self.columns.enumerated() where old.values[index] != new.values[index] {
      try note(key, column, old.values[index], new.values[index])
    }
  }

  private func noteLeaving(
    _ documents: Set<Int>, of key: String, keepsArrivals: Bool = true
  ) throws {
    for document in documents.sorted() {
      guard let source = try source(document) else { continue }
      if keepsArrivals { try keepArrival(of: source, at: key) }
      try note(key, "document", source.name, nil)
    }
  }

  /// Whether a key bore a sale that went into another: what it led to from then on came by that.
  private func wentBefore(_ key: String) throws -> Bool {
    try database.first(
      """
      SELECT 1 FROM sale_history
      WHERE key = ?1 AND field = 'key' AND old_value = ?1 AND new_value IS NOT NULL
      """, key, body: { _ in true }) != nil
  }

  /// A document that leaves a sale takes the row that tells when it was imported along: it is written before. What came
  /// to the sale by something else came by that and not by its import.
  private func keepArrival(of source: ChangeCause.Source, at key: String) throws {
    let isKept = try database.first(
      """
      SELECT 1 FROM sale_history h
      WHERE h.field = 'document' AND h.new_value = ?2 AND (h.key = ?1 OR h.key IN (
        SELECT o.key FROM sale_keys k JOIN sale_keys o ON o.sale_id = k.sale_id WHERE k.key = ?1))
      """, key, source.name, body: { _ in true })
    guard isKept == nil else { return }
    try database.run(
      """
      INSERT INTO sale_history (key, changed_at, cause, run_id, field, new_value)
      VALUES (?1, ?2, 'import', ?3, 'document', ?4)
      """, key, source.firstSeen, source.run, source.name)
  }

  private func source(_ document: Int) throws -> ChangeCause.Source? {
    try database.first(
      """
      SELECT coalesce(n.name, d.sha256), d.first_seen, d.run_id
      FROM documents d JOIN document_names n ON n.document_id = d.id WHERE d.id = ?1
      """, document
    ) {
      ChangeCause.Source(name: try $0.text(0), firstSeen: try $0.int(1), run: try $0.int(2))
    } ?? cause.removed
  }

  private func note(_ key: String, _ field: String, _ old: String?, _ new: String?) throws {
    try database.run(
      """
      INSERT INTO sale_history (key, changed_at, cause, subject, run_id, decision_id, field,
        old_value, new_value)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, key, time, cause.kind.rawValue, cause.subject, cause.run, cause.decision, field, old, new
    )
  }
}

/// What changes sales.
struct ChangeCause {
  var kind: SaleChange.Cause
  /// The document of metadata or a removal, the publisher of a reliability.
  var subject: String?
  var run: Int?
  var decision: Int?
  /// The document that a removal took away.
  var removed: Source?

  /// A document, and when which run stored it (seconds since 1970-01-01 UTC, row of import_runs).
  struct Source {
    var name: String
    var firstSeen: Int
    var run: Int
  }

  static let rebuild = ChangeCause(kind: .rebuild)
  static func run(_ id: Int) -> ChangeCause { ChangeCause(kind: .import, run: id) }
  static func decision(_ id: Int) -> ChangeCause { ChangeCause(kind: .decision, decision: id) }
  static func metadata(_ document: String) -> ChangeCause {
    ChangeCause(kind: .metadata, subject: document)
  }
  static func removal(_ document: Source) -> ChangeCause {
    ChangeCause(kind: .removal, subject: document.name, removed: document)
  }
  static func reliability(_ publisher: String) -> ChangeCause {
    ChangeCause(kind: .reliability, subject: publisher)
  }
}
