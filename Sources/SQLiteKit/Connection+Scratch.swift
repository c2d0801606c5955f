extension Connection {
  /// A database that this connection alone sees, for what is needed until it closes. What outgrows `kilobytes` of memory lies
  /// in a temporary file, in the folder that TMPDIR names or /var/tmp, which SQLite takes away by itself.
  ///
  /// All of it is one transaction that never ends: nothing is written before it must be, and nothing can be taken back.
  package static func scratch(kilobytes: Int = 1_024) throws -> Connection {
    let database = try Connection(path: "", options: Options(mode: .create))
    try database.run("PRAGMA journal_mode = OFF")
    try database.run("PRAGMA cache_size = -\(max(64, kilobytes))")
    try database.run("BEGIN")
    return database
  }
}
