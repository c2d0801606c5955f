import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Deriving everything anew, all at once.
@Suite struct RebuildTests {
  /// The rows of tables that a rebuild writes, without row ids that it gives anew.
  private func derived(_ store: Store) throws -> [[Value]] {
    let queries = [
      "SELECT block, report_id FROM report_blocks ORDER BY 1, 2",
      "SELECT report_id, other_id, score, verdict, reason FROM report_links ORDER BY 1, 2",
      "SELECT block, document_id FROM document_blocks ORDER BY 1, 2",
      "SELECT document_id, other_id, kind, reason FROM document_relations ORDER BY 1, 2, 3",
      "SELECT question, document_sha256, start_at, other_sha256, other_start, score, reason FROM candidates ORDER BY 2, 3, 4, 5",
      "SELECT key, cause, field, old_value, new_value FROM sale_history ORDER BY id",
      "SELECT k.key, s.key, k.document_sha256, k.start_at FROM sale_keys k LEFT JOIN sales s ON s.id = k.sale_id ORDER BY 1",
      "SELECT s.key, r.id, r.sale_position FROM reports r JOIN sales s ON s.id = r.sale_id ORDER BY 1, 3",
      "SELECT s.key, i.position, ri.id FROM report_items ri JOIN items i ON i.id = ri.item_id JOIN sales s ON s.id = i.sale_id ORDER BY 3",
      "SELECT s.key, c.field, c.position, c.value, c.reason, r.report_id, r.agrees FROM choices c JOIN sales s ON s.id = c.sale_id LEFT JOIN choice_reports r ON r.choice_id = c.id ORDER BY 1, 2, 3, 4, 6",
    ]
    return try queries.flatMap { sql in
      try store.database.all(sql) { row in
        try (0..<row.columnCount).map { try row.value($0) }
      }
    }
  }

  @Test func whatARebuildWritesIsWhatImportsWrote() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("RebuildTests seed \(seed)")
    var random = Seeded(seed)
    for world in 0..<4 {
      let folder = try TemporaryFolder()
      let store = try Store(
        path: folder.file("t.sqlite"), mode: .writing, busyTimeout: 1, matching: MatchingRules())
      try store.beginImport(command: "", extractor: "test 1")
      for number in 0..<14 {
        let document = World.document(number, &random)
        _ = try store.add(document.input, extraction: document.reading) { _, _ in
          document.reading
        }
      }
      let before = try derived(store)
      try store.rebuild(readAgain: nil) { _ in }
      #expect(try derived(store) == before, "seed \(seed), world \(world)")
      let violations = try store.database.all("PRAGMA foreign_key_check") { try $0.text(0) }
      #expect(violations == [])
      // What guards the file is on again.
      #expect(throws: (any Error).self) {
        try store.database.run("DELETE FROM extractors")
      }
      store.close()
    }
  }
}
