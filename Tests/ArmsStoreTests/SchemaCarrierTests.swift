import ArmsModel
import Foundation
import SQLiteKit
import Testing

@testable import ArmsStore

/// Files that earlier versions of the program made.
@Suite struct SchemaCarrierTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Schemas")

  /// A file of an older schema with both stories, a decision and a removal in it.
  private func made(_ schema: String, _ folder: TemporaryFolder) throws -> String {
    let source = folder.file("source.sqlite")
    let store = try Store(path: source, mode: .writing)
    try store.beginImport(command: "test", extractor: "test 1")
    try store.addStories()
    #expect(try store.endImport(failed: 0) == .oneFile)
    let sale = try #require(try store.database.first("SELECT key FROM sales") { try $0.text(0) })
    try store.database.run(
      """
      INSERT INTO decisions (action, field, value, author, reason, made_at)
      VALUES ('set', 'mechanism', 'FMS', 'ada', 'the notice says so', 7)
      """)
    try store.database.run(
      """
      INSERT INTO decision_anchors (decision_id, position, document_sha256, start_at, end_at)
      SELECT 1, 0, document_sha256, start_at, end_at FROM sale_keys WHERE key = ?1
      """, sale)
    try store.database.run(
      """
      INSERT INTO tombstones (sha256, name, author, reason, removed_at)
      VALUES ('\(String(repeating: "0", count: 64))', 'gone.txt', 'ada', 'asked to', 8)
      """)
    store.close()

    let path = folder.file("t.sqlite")
    let older = try Connection(path: path, options: .init(mode: .create))
    try older.setTrustedSchema(true)
    try older.script(
      String(contentsOf: Self.folder.appending(path: schema), encoding: .utf8))
    try older.run("PRAGMA foreign_keys = OFF")
    try older.run("ATTACH ?1 AS source", source)
    let tables = try older.all(
      """
      SELECT m.name FROM main.sqlite_schema m JOIN source.sqlite_schema s USING (name, type)
      WHERE type = 'table' AND name NOT LIKE 'document\\_search%' ESCAPE '\\' ORDER BY m.rowid
      """
    ) { try $0.text(0) }
    for table in tables {
      let columns = try older.all(
        """
        SELECT m.name FROM pragma_table_info(?1, 'main') m JOIN pragma_table_info(?1, 'source') s
        USING (name)
        """, table
      ) { try $0.text(0) }.joined(separator: ", ")
      try older.run(
        "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM source.\(table)")
    }
    try older.script("CREATE TABLE mine (x); CREATE INDEX mine_of_documents ON documents (title)")
    older.close()
    try FileManager.default.removeItem(atPath: source)
    return path
  }

  private func rows(_ path: String, _ sql: String) throws -> [String] {
    let database = try Connection(path: path)
    defer { database.close() }
    return try database.all(sql) { try $0.text(0) }
  }

  private static let kept = [
    "SELECT sha256 FROM documents ORDER BY 1", "SELECT path FROM appearances ORDER BY 1",
    "SELECT author || reason || value FROM decisions", "SELECT name FROM tombstones",
    "SELECT document_sha256 || start_at FROM decision_anchors",
    "SELECT key FROM sale_keys ORDER BY 1",
    "SELECT value FROM claims ORDER BY 1",
  ]

  @Test(arguments: [
    "version-1-first.sql", "version-1-last.sql", "version-2-last.sql", "version-3-last.sql",
    "version-4-last.sql",
  ])
  func anOlderFileIsCarriedOverAndACopyKept(schema: String) throws {
    let version = try #require(Int(schema.split(separator: "-")[1]))
    let folder = try TemporaryFolder()
    let path = try made(schema, folder)
    let before = try Self.kept.map { try rows(path, $0) }
    #expect(before.allSatisfy { !$0.isEmpty })
    #expect(throws: StoreError.older(version: version, supported: Schema.version)) {
      try Store(path: path, mode: .reading)
    }
    let store = try Store(path: path, mode: .writing)
    #expect(store.older == OlderFile(version: version, copy: path + ".version-\(version)"))
    #expect(try Schema.differences(of: store.database) == [])
    #expect(try store.check() == [])
    #expect(try store.documents().count == 2)
    // The decision is in force again, as a row of the sale that it was made on.
    #expect(
      try store.database.all("SELECT mechanism FROM sales WHERE decided = 'mechanism'") {
        try $0.text(0)
      } == ["FMS"])
    #expect(
      try store.database.first(
        "SELECT count(*) FROM document_search WHERE document_search MATCH 'missiles'",
        body: { try $0.int(0) }) != 0)
    #expect(try store.database.first("PRAGMA foreign_key_check") { _ in true } == nil)
    store.close()
    #expect(try Self.kept.map { try rows(path, $0) } == before)
    #expect(try rows(path, "SELECT name FROM sqlite_schema WHERE name LIKE 'older%'") == [])
    #expect(
      try rows(path, "SELECT name FROM sqlite_schema WHERE name LIKE 'mine%' ORDER BY 1")
        == ["mine", "mine_of_documents"])
    #expect(try Self.kept.map { try rows(path + ".version-\(version)", $0) } == before)
    let again = try Store(path: path, mode: .writing)
    #expect(again.older == nil)
    again.close()
  }

  /// Before version 4 nothing said where on a page a citation stands.
  @Test func citationsOfAnOlderFileLeadToTheirPlaceOnAPage() throws {
    let folder = try TemporaryFolder()
    let path = try made("version-3-last.sql", folder)
    let older = try Connection(path: path, options: .init(mode: .readWrite))
    try older.setTrustedSchema(true)
    try older.run(
      "UPDATE documents SET original = x'00', original_format = 'html', url = 'https://a.example/1'"
    )
    older.close()
    try Store(path: path, mode: .writing).close()
    let places = try rows(
      path, "SELECT place FROM evidence WHERE field = 'quantity' AND quote = 'four' ORDER BY 1")
    #expect(places.contains { $0.hasPrefix("https://a.example/1#:~:text=") })
  }

  /// Stopped between the change of the schema and the deriving of the sales after it.
  @Test func anOlderFileThatWasLeftHalfCarriedIsDerivedByTheNextThatWrites() throws {
    let folder = try TemporaryFolder()
    let path = try made("version-2-last.sql", folder)
    let opened = try StoreOpening(path: path, mode: .writing, busyTimeout: 0).open()
    // What an older program left there is still there.
    try opened.database.run("UPDATE sales SET items = 'left over'")
    opened.database.close()
    #expect(opened.older?.version == 2)

    let reader = try Store(path: path, mode: .reading)
    #expect(try reader.check().contains { $0.kind == .unfinished })
    reader.close()
    let store = try Store(path: path, mode: .writing)
    #expect(store.older == nil)
    #expect(try store.check() == [])
    #expect(try store.rows().allSatisfy { $0.items != "left over" })
    store.close()
    #expect(try rows(path, "SELECT work FROM unfinished") == [])
  }

  @Test func anEarlierCopyIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let path = try made("version-1-last.sql", folder)
    try Data([1]).write(to: URL(filePath: path + ".version-1"))
    let store = try Store(path: path, mode: .writing)
    #expect(store.older?.copy == path + ".version-1-2")
    store.close()
    #expect(try Data(contentsOf: URL(filePath: path + ".version-1")) == Data([1]))
  }

  @Test func anOlderFileWithAStrangeTriggerIsLeftAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = try made("version-1-last.sql", folder)
    let database = try Connection(path: path, options: .init(mode: .readWrite))
    try database.script("CREATE TRIGGER spy AFTER INSERT ON documents BEGIN SELECT 1; END")
    database.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StoreError.alteredSchema(["spy"])) { try Store(path: path, mode: .writing) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(folder.names == ["t.sqlite"])
  }
}
