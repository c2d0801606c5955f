internal import SQLiteKit

/// Files reports of one document under their keys, all at once: in the order of the keys, so that a long table fills the
/// index page by page. What memory should not hold waits in a table of the connection's own.
final class BlockFiling {
  private let database: Connection
  private let capacity: Int
  private var waiting: [(key: String, report: Int)] = []
  private var spilled = false

  /// Keeps about `capacity` keys in memory.
  init(database: Connection, capacity: Int = 50_000) {
    self.database = database
    self.capacity = capacity
  }

  /// Notes where a report belongs; it is found there once `finish` was called.
  func file(_ keys: [String], report: Int) throws {
    for key in keys { waiting.append((key, report)) }
    if waiting.count >= capacity { try spill() }
  }

  /// Writes what was noted.
  func finish() throws {
    if spilled {
      try spill()
      try database.run(
        """
        INSERT INTO report_blocks (block, report_id)
        SELECT block, report_id FROM temp.waiting_blocks ORDER BY block, report_id
        """)
      try database.run("DROP TABLE temp.waiting_blocks")
      spilled = false
      return
    }
    waiting.sort { ($0.key, $0.report) < ($1.key, $1.report) }
    for (key, report) in waiting {
      try database.run("INSERT INTO report_blocks (block, report_id) VALUES (?1, ?2)", key, report)
    }
    waiting = []
  }

  private func spill() throws {
    if !spilled {
      try database.run("DROP TABLE IF EXISTS temp.waiting_blocks")
      try database.run(
        "CREATE TEMP TABLE waiting_blocks (block TEXT NOT NULL, report_id INTEGER NOT NULL)")
      spilled = true
    }
    for (key, report) in waiting {
      try database.run(
        "INSERT INTO temp.waiting_blocks (block, report_id) VALUES (?1, ?2)", key, report)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
