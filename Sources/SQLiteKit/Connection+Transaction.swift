extension Connection {
  package enum TransactionKind: String, Hashable, Sendable {
    /// Locks when it first reads or writes.
    case deferred
    /// Takes the writer's place at once, so that it fails at its beginning and not in the middle.
    case immediate
  }

  /// Runs `body` in a transaction: all of it happens, or nothing. Within another one it is a savepoint.
  ///
  /// The error of `body` is the one thrown, also where taking it back fails too.
  package func transaction<T>(_ kind: TransactionKind = .immediate, _ body: () throws -> T) throws
    -> T
  {
    let depth = transactionDepth
    let outer = depth == 0
    try run(outer ? "BEGIN \(kind.rawValue.uppercased())" : "SAVEPOINT nested_\(depth)")
    transactionDepth += 1
    defer { transactionDepth -= 1 }
    do {
      let result = try body()
      try run(outer ? "COMMIT" : "RELEASE nested_\(depth)")
      return result
    } catch {
      // Some errors (a full disk) end the transaction by themselves.
      if !isAutocommit {
        if outer {
          try? run("ROLLBACK")
        } else {
          try? run("ROLLBACK TO nested_\(depth)")
          try? run("RELEASE nested_\(depth)")
        }
      }
      throw error
    }
  }

  package var isInTransaction: Bool { transactionDepth > 0 || !isAutocommit }
}
