internal import SQLiteKit

/// The schema of an armsdb file, and how a file is known to have it.
package enum Schema {
  /// "ARMS" in the header of the file.
  static let applicationID = 0x4152_4d53
  /// The `user_version` that this program writes.
  static let version = 5

  /// One step from any older schema: a new file is made as it is, an older one is carried over whole.
  static let migrations = [
    Migration(version: version) { database in
      if try database.userVersion == 0 {
        try database.script(sql)
      } else {
        try SchemaCarrier(database: database).carry()
      }
    }
  ]

  /// One object of a schema; two are equal where SQLite would treat them so.
  struct Object: Hashable {
    var type: String
    var name: String
    var table: String
    var sql: String?
  }

  static func objects(of database: Connection) throws -> Set<Object> {
    Set(
      try database.all("SELECT type, name, tbl_name, sql FROM sqlite_schema") {
        Object(
          type: try $0.text(0), name: try $0.text(1), table: try $0.text(2),
          sql: try $0.optionalText(3))
      })
  }

  /// The objects of `database` that are missing, changed, or could act on our tables unasked (triggers), by name.
  ///
  /// A person's own tables, indexes and views are no fault: other tools add such.
  static func differences(of database: Connection) throws -> [String] {
    let model = try Connection.inMemory(trustedSchema: true)
    try model.script(sql)
    let wanted = try objects(of: model)
    let found = try objects(of: database)
    let missing = wanted.subtracting(found)
    let triggers = found.subtracting(wanted).filter { $0.type == "trigger" }
    return Set(missing.map(\.name) + triggers.map(\.name)).sorted()
  }
}
