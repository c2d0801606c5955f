import Foundation
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct SchemaTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theEmbeddedSchemaIsSchemaSQL() throws {
    let file = try String(
      contentsOf: Self.root.appending(path: "schema.sql"), encoding: .utf8)
    #expect(Schema.sql == file, "run make generate")
  }

  @Test func theShellAndArmsdbMakeTheSameFile() throws {
    let folder = try TemporaryFolder()
    let shell = folder.file("shell.sqlite")
    let own = folder.file("own.sqlite")
    try run("sqlite3 '\(shell)' < '\(Self.root.path)/schema.sql'")
    try Store(path: own, mode: .writing).close()
    #expect(try contents(shell) == contents(own))
    #expect(try contents(own).count > 60)
  }

  /// Schema, pragmas and rows: the header's bytes differ between two equal files.
  private func contents(_ path: String) throws -> [String] {
    let database = try Connection(path: path)
    var lines = try database.all(
      "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name"
    ) { "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2)) \(try $0.text(3))" }
    for pragma in [
      "application_id", "user_version", "encoding", "page_size", "auto_vacuum", "journal_mode",
    ] {
      lines.append("\(try database.all("PRAGMA \(pragma)") { try $0.value(0) })")
    }
    let tables = try database.all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ) { try $0.text(0) }
    for table in tables {
      lines += try database.all("SELECT * FROM \(table)") { row in
        "\(table) \(try (0..<row.columnCount).map { try row.value($0) })"
      }
    }
    return lines
  }

  @discardableResult
  private func run(_ command: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return process.terminationStatus
  }

  /// The shell's .schema shows only what stands inside CREATE: each table, view and column has its comment there.
  @Test func everyTableViewAndColumnHasAComment() throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.script(Schema.sql)
    let objects = try database.all(
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE type IN ('table', 'view', 'trigger') AND sql IS NOT NULL
        AND name NOT LIKE 'document_search_%' OR type = 'trigger'
      """
    ) { (type: try $0.text(0), name: try $0.text(1), sql: try $0.text(2)) }
    #expect(objects.count > 35)
    for object in objects {
      let lines = object.sql.split(separator: "\n").map(String.init)
      let comment = lines.dropFirst().first { $0.contains("--") } ?? ""
      #expect(
        comment.drop { $0 == " " }.hasPrefix("-- "), "\(object.name) has no comment of its own")
      guard object.type != "trigger", object.name != "document_search" else { continue }
      let columns = try database.all(
        "SELECT name FROM pragma_table_info(?1)", object.name
      ) { try $0.text(0) }
      for column in columns {
        // A column may spread over lines: the comment stands on the line of its name, or of its alias.
        let own = lines.filter { line in
          let code = line.split(separator: "--", maxSplits: 1).first.map(String.init) ?? ""
          let words = code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
          return words.contains(column) && line.contains("-- ")
        }
        #expect(!own.isEmpty, "\(object.name).\(column) has no comment")
      }
    }
  }

  @Test func viewsHaveTheColumnsOfTheContract() throws {
    let contract = [
      "sale_summary": """
      sale seller seller_inferred buyer items value value_high value_qualifier value_meaning \
      currency stage announced documents disputed background
      """,
      "sale_items": """
      sale item designation category quantity_low quantity_high unit quantity_qualifier support \
      disputed
      """,
      "sale_documents": "sale document background",
      "document_texts": "document title publisher published url kind sha256 text",
      "evidence": "sale field item value inferred document start_at end_at quote",
      "disagreements": "sale field item value documents quotes",
    ]
    let database = try Connection.inMemory(trustedSchema: true)
    try database.script(Schema.sql)
    for (view, columns) in contract {
      let found = try database.all("SELECT name FROM pragma_table_info(?1)", view) {
        try $0.text(0)
      }
      let wanted = columns.split(separator: " ").map(String.init)
      #expect(Array(found.prefix(wanted.count)) == wanted, "\(view)")
    }
  }

  /// With trusted_schema off, functions of JSON and FTS fail inside views; other tools read with it off.
  @Test func viewsCanBeReadWithoutTrust() throws {
    let folder = try TemporaryFolder()
    try Store(path: folder.file("t.sqlite"), mode: .writing).close()
    let database = try Connection(path: folder.file("t.sqlite"))
    let views = try database.all("SELECT name FROM sqlite_schema WHERE type = 'view'") {
      try $0.text(0)
    }
    #expect(views.count >= 8)
    for view in views { try database.run("SELECT * FROM \(view)") }
  }

  @Test func theFileDefendsItselfAgainstAHand() throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.script(Schema.sql)
    try database.script(
      """
      INSERT INTO extractors VALUES (1, 'x', 0);
      INSERT INTO import_runs (id, command, extractor_id, started_at) VALUES (1, '', 1, 0);
      INSERT INTO decisions (id, action, author, reason, made_at) VALUES (1, 'same', 'me', 'so', 0);
      """)
    let wrong = [
      "INSERT INTO extractors VALUES ('one', 'y', 0)",
      "INSERT INTO publishers (name, reliability) VALUES ('p', 'good')",
      """
      INSERT INTO documents (sha256, kind, extractor_id, run_id, first_seen, characters, text)
      VALUES ('short', 'news', 1, 1, 0, 1, 'a')
      """,
      """
      INSERT INTO documents (sha256, kind, extractor_id, run_id, first_seen, characters, text)
      VALUES ('\(Stories.hash("a"))', 'news', 1, 1, 0, 3, 'a' || char(0) || 'b')
      """,
      """
      INSERT INTO documents (sha256, kind, extractor_id, run_id, first_seen, characters, text)
      VALUES ('\(Stories.hash("a"))', 'news', 1, 1, 0, 2, 'a')
      """,
      "INSERT INTO sales (key, documents, background, value) VALUES ('S-00000000', 1, 0, 5)",
      "INSERT INTO sales (key, documents, background) VALUES ('x', 1, 0)",
      "INSERT INTO citations (document_id, start_at, end_at, quote) VALUES (99, 0, 1, 'a')",
      "UPDATE decisions SET reason = 'otherwise'",
      "DELETE FROM decisions",
      "INSERT INTO decisions (action, author, reason, made_at) VALUES ('same', 'me', '', 0)",
    ]
    for sql in wrong {
      #expect(throws: SQLiteError.self, "\(sql)") { try database.run(sql) }
    }
  }
}
