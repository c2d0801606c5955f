internal import SQLiteKit

/// What changed in a sale, column by column.
struct SaleHistory {
  let database: Connection
  /// Seconds since 1970-01-01 UTC.
  let time: Int
  let cause: ChangeCause

  /// The columns whose change a reader would ask about.
  private static let columns = [
    "seller", "buyer", "items", "value", "value_high", "currency", "value_meaning", "stage",
    "announced", "mechanism", "transmittal", "documents", "disputed", "background",
  ]

  /// Column values of sales, as text, by key.
  typealias Snapshots = [String: [String?]]

  func snapshots(of sales: Set<Int>) throws -> Snapshots {
    var snapshots: Snapshots = [:]
    let list = Self.columns.map { "CAST(\($0) AS TEXT)" }.joined(separator: ", ")
    for sale in sales {
      try database.each("SELECT key, \(list) FROM sales WHERE id = ?1", sale) { row in
        snapshots[try row.text(0)] = try Self.columns.indices.map {
          try row.optionalText($0 + 1)
        }
      }
    }
    return snapshots
  }

  /// Notes what differs for keys that stayed, and which keys went.
  func record(before: Snapshots, after: Snapshots) throws {
    for (key, old) in before.sorted(by: { $0.key < $1.key }) {
      guard let new = after[key] else {
        try note(key, "key", key, try present(key))
        continue
      }
      for (index, column) in Self.columns.enumerated() where old[index] != new[index] {
        try note(key, column, old[index], new[index])
      }
    }
  }

  /// What a key that no sale bears any more leads to.
  private func present(_ key: String) throws -> String? {
    try database.first(
      "SELECT s.key FROM sale_keys k JOIN sales s ON s.id = k.sale_id WHERE k.key = ?1", key
    ) { try $0.text(0) }
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

  static let rebuild = ChangeCause(kind: .rebuild)
  static func run(_ id: Int) -> ChangeCause { ChangeCause(kind: .import, run: id) }
  static func decision(_ id: Int) -> ChangeCause { ChangeCause(kind: .decision, decision: id) }
  static func metadata(_ document: String) -> ChangeCause {
    ChangeCause(kind: .metadata, subject: document)
  }
  static func removal(_ document: String) -> ChangeCause {
    ChangeCause(kind: .removal, subject: document)
  }
  static func reliability(_ publisher: String) -> ChangeCause {
    ChangeCause(kind: .reliability, subject: publisher)
  }
}
