/// A step from one version of a schema to the next.
package struct Migration: Sendable {
  /// The `user_version` that it leads to; 1 for the first.
  package let version: Int
  /// What it does; runs within the transaction of all steps.
  package let apply: @Sendable (Connection) throws -> Void

  package init(version: Int, apply: @escaping @Sendable (Connection) throws -> Void) {
    self.version = version
    self.apply = apply
  }

  /// A step that runs `sql`, which may hold many statements.
  package init(version: Int, sql: String) {
    self.init(version: version) { try $0.script(sql) }
  }
}

/// The file was written by a later version of the program.
package struct NewerSchema: Error, Hashable, Sendable {
  /// The file's `user_version`, and the highest one known here.
  package let version: Int
  package let supported: Int
}

extension Connection {
  package var userVersion: Int {
    get throws { try first("PRAGMA user_version") { try $0.int(0) } ?? 0 }
  }

  /// A signed number of 32 bits that tells whose file it is.
  package var applicationID: Int {
    get throws { try first("PRAGMA application_id") { try $0.int(0) } ?? 0 }
  }

  /// Takes the schema to the highest version, all steps in one transaction. Returns the version it had.
  ///
  /// `before` is called with that version when there is something to do and the file is not new: the place for a backup.
  @discardableResult
  package func migrate(_ migrations: [Migration], before: (Int) throws -> Void = { _ in }) throws
    -> Int
  {
    let steps = migrations.sorted { $0.version < $1.version }
    let supported = steps.last?.version ?? 0
    let version = try userVersion
    guard version <= supported else { throw NewerSchema(version: version, supported: supported) }
    guard version < supported else { return version }
    if version > 0 { try before(version) }
    try transaction(.immediate) {
      // Another process may have been first.
      let current = try userVersion
      for step in steps where step.version > current {
        try step.apply(self)
        // A pragma takes no placeholder; the number is ours.
        try run("PRAGMA user_version = \(step.version)")
      }
    }
    return version
  }
}
