internal import SQLiteKit

/// Carries a file of an older schema over into this one, within a transaction: every table is made anew and filled from
/// the older one of its name, so that all shapes that a version ever had come out the same.
///
/// Documents, what persons set and decided, keys and tombstones come over as they are. So do derived rows, as far as they
/// go: whoever opens the file derives them anew, and until that is done the table unfinished says so.
struct SchemaCarrier {
  let database: Connection

  /// Tables of older schemas that have no successor; their rows were derived.
  private static let gone: Set<String> = ["choice_oppositions"]
  /// What stands in columns that older rows did not have and new ones must.
  private static let fill = ["sale_history.cause": "'import'"]
  private static let prefix = "older_"

  private struct Entry {
    var type: String
    var name: String
    var table: String
    var sql: String?
  }

  /// Throws `StoreError.alteredSchema` where the file has triggers that are not ours, or a table that cannot be filled.
  func carry() throws {
    let model = try Connection.inMemory(trustedSchema: true)
    try model.script(Schema.sql)
    let wanted = try entries(of: model)
    let known = Set(wanted.map(\.name)).union(Self.gone)
    let found = try entries(of: database)
    let isOurs = { (entry: Entry) in known.contains(entry.name) || Self.gone.contains(entry.table) }
    let strange = found.filter { $0.type == "trigger" && !isOurs($0) }
    guard strange.isEmpty else { throw StoreError.alteredSchema(strange.map(\.name).sorted()) }

    try database.run("PRAGMA defer_foreign_keys = ON")
    // Else the views of other tools would be rewritten, or stop the renaming where they are broken.
    try database.run("PRAGMA legacy_alter_table = ON")
    defer { try? database.run("PRAGMA legacy_alter_table = OFF") }
    let tables = found.filter {
      $0.type == "table" && known.contains($0.name) && !Self.isSearch($0.name)
    }.map(\.name)
    let names = Set(tables)
    for entry in found where entry.type == "trigger" || entry.type == "view" && isOurs(entry) {
      try database.run("DROP \(entry.type) \(Self.quoted(entry.name))")
    }
    let indexes = found.filter {
      $0.type == "index" && $0.sql != nil && names.contains($0.table)
    }
    for index in indexes { try database.run("DROP INDEX \(Self.quoted(index.name))") }
    if found.contains(where: { $0.name == "document_search" }) {
      try database.run("DROP TABLE document_search")
    }
    for table in tables {
      try database.run("ALTER TABLE \(table) RENAME TO \(Self.prefix + table)")
    }
    // No trigger but ours is left: they keep the search in step.
    try database.setTrustedSchema(true)
    try database.script(Schema.sql)
    for entry in wanted where entry.type == "table" && names.contains(entry.name) {
      try fill(entry.name)
    }
    if names.contains("citations"),
      try !columns(of: Self.prefix + "citations").contains(where: { $0.name == "fragment" })
    {
      try PageFragments(database: database).fill()
    }
    // Whoever carried the file over may be stopped before it has derived anything.
    try database.run(
      "INSERT OR IGNORE INTO unfinished (work, since) VALUES ('derive', strftime('%s', 'now') + 0)")
    for table in tables { try indexReferences(of: Self.prefix + table) }
    for table in tables.reversed() { try database.run("DROP TABLE \(Self.prefix + table)") }
    for index in indexes where !known.contains(index.name) {
      // A person's own index; over a column that is gone it means nothing.
      if let sql = index.sql { try? database.run(sql) }
    }
  }

  private func fill(_ table: String) throws {
    let older = Set(try columns(of: Self.prefix + table).map(\.name))
    var names: [String] = []
    var values: [String] = []
    for column in try columns(of: table) {
      if older.contains(column.name) {
        names.append(column.name)
        values.append(column.name)
      } else if let value = Self.fill[table + "." + column.name] {
        names.append(column.name)
        values.append(value)
      } else if column.mustBeGiven {
        throw StoreError.alteredSchema([table])
      }
    }
    try database.run(
      """
      INSERT INTO \(table) (\(names.joined(separator: ", ")))
      SELECT \(values.joined(separator: ", ")) FROM \(Self.prefix + table)
      """)
  }

  /// A table is dropped row by row where others, or itself, refer to it: each row's followers are looked for, and without
  /// an index every one would cost a pass through the table. These indexes go with it.
  private func indexReferences(of table: String) throws {
    let columns = try database.all(
      "SELECT DISTINCT \"from\" FROM pragma_foreign_key_list(?1)", table
    ) { try $0.text(0) }
    for column in columns {
      try database.run(
        """
        CREATE INDEX \(Self.quoted(table + "_" + column)) ON \(table) (\(Self.quoted(column)))
        """)
    }
  }

  private func columns(of table: String) throws -> [(name: String, mustBeGiven: Bool)] {
    try database.all("SELECT name, \"notnull\", dflt_value, pk FROM pragma_table_info(?1)", table) {
      (
        name: try $0.text(0),
        mustBeGiven: try $0.bool(1) && $0.optionalText(2) == nil && $0.int(3) == 0
      )
    }
  }

  /// In the order in which they were made: what is referred to stands before what refers to it.
  private func entries(of database: Connection) throws -> [Entry] {
    try database.all("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid") {
      Entry(
        type: try $0.text(0), name: try $0.text(1), table: try $0.text(2),
        sql: try $0.optionalText(3))
    }
  }

  /// The full-text table and those that it makes for itself; they are filled by triggers.
  private static func isSearch(_ name: String) -> Bool { name.hasPrefix("document_search") }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}
