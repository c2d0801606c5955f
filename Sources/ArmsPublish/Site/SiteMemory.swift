internal import SQLiteKit

/// What a run remembers of its sales and documents until the lists are written: in a database of its own, most of which
/// lies in a temporary file, so that memory does not grow with the site. Throws `SiteError`.
final class SiteMemory {
  private let database: Connection

  init() throws(SiteError) {
    do {
      database = try Connection.scratch()
      try database.script(Self.schema)
    } catch {
      throw SiteError(remembering: error)
    }
  }

  private static let schema = """
    -- Places count from 0, in the order of the sales.
    CREATE TABLE sales (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, items TEXT NOT NULL,
      buyers BLOB NOT NULL, sellers BLOB NOT NULL, value TEXT, stage TEXT, date TEXT,
      disputed INTEGER NOT NULL, background INTEGER NOT NULL, superseded INTEGER NOT NULL) STRICT;
    CREATE TABLE names (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, address TEXT NOT NULL,
      name TEXT NOT NULL, folded TEXT NOT NULL, UNIQUE (kind, address)) STRICT;
    CREATE TABLE held (name_id INTEGER NOT NULL, place INTEGER NOT NULL,
      PRIMARY KEY (name_id, place)) STRICT, WITHOUT ROWID;
    CREATE INDEX held_place ON held (place, name_id);
    -- Those that have a page: what is known of them comes with it.
    CREATE TABLE documents (sha256 TEXT PRIMARY KEY, title TEXT, publisher TEXT, published TEXT,
      low_day INTEGER, kind TEXT) STRICT, WITHOUT ROWID;
    """

  func run(_ sql: String, _ values: (any Bindable)?...) throws(SiteError) {
    do {
      try database.run(sql, values)
    } catch {
      throw SiteError(remembering: error)
    }
  }

  /// Lends each row to `body`, which may change what other statements than this one read.
  func each(
    _ sql: String, _ values: (any Bindable)?..., body: (borrowing Row) throws -> Void
  ) throws {
    do {
      try database.each(sql, values, body: body)
    } catch let error as SQLiteError {
      throw SiteError(remembering: error)
    }
  }

  func all<T>(
    _ sql: String, _ values: (any Bindable)?..., body: (borrowing Row) throws -> T
  ) throws(SiteError) -> [T] {
    do {
      return try database.all(sql, values, body: body)
    } catch {
      throw SiteError(remembering: error)
    }
  }

  func first<T>(
    _ sql: String, _ values: (any Bindable)?..., body: (borrowing Row) throws -> T
  ) throws(SiteError) -> T? {
    do {
      return try database.first(sql, values, body: body)
    } catch {
      throw SiteError(remembering: error)
    }
  }

  /// How many rows the latest `run` changed.
  var changes: Int { database.changes }

  /// The row of the latest INSERT.
  var lastID: Int { database.lastInsertID }
}

extension SiteError {
  /// Of a scratch database, which belongs to nobody's file.
  init(remembering error: any Error) {
    let sqlite = error as? SQLiteError
    self = .cannotRemember(
      reason: sqlite.map { $0.primaryCode == 13 ? "its disk is full" : $0.message } ?? "\(error)")
  }
}
