internal import CSQLite

extension Connection {
  /// Copies the whole database, page by page, over whatever `other` holds.
  package func copy(into other: Connection) throws {
    let source = try unsafe open()
    let target = try unsafe other.open()
    guard let backup = unsafe sqlite3_backup_init(target, "main", source, "main") else {
      throw unsafe SQLiteError(from: target, code: sqlite3_extended_errcode(target), sql: nil)
    }
    // All pages in one step: the source is locked for reading meanwhile, so the copy is of one moment.
    let step = unsafe sqlite3_backup_step(backup, -1)
    let finish = unsafe sqlite3_backup_finish(backup)
    guard step == SQLITE_DONE, finish == SQLITE_OK else {
      throw unsafe SQLiteError(
        from: target, code: finish == SQLITE_OK ? step : finish, sql: nil)
    }
  }

  /// Writes a complete copy to a file that must not exist.
  package func copy(toFile path: String) throws {
    try run("VACUUM INTO ?1", path)
  }
}
