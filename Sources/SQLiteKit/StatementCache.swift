/// Prepared statements by their SQL, so that each is compiled once.
///
/// Bounded: a program that builds SQL from parts would otherwise keep every form. The oldest use goes first.
struct StatementCache {
  private var statements: [String: (statement: Statement, used: Int)] = [:]
  private var clock = 0
  let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  var count: Int { statements.count }

  /// What is kept, sorted.
  var sql: [String] { statements.keys.sorted() }

  /// The idle statement for `sql`, or nil where there is none or it is running.
  mutating func idle(_ sql: String) -> Statement? {
    clock += 1
    guard let index = statements.index(forKey: sql) else { return nil }
    statements.values[index].used = clock
    let statement = statements.values[index].statement
    return statement.isBusy ? nil : statement
  }

  mutating func insert(_ statement: Statement) {
    guard statements[statement.sql] == nil else { return }
    if statements.count >= capacity,
      let oldest = statements.filter({ !$0.value.statement.isBusy }).min(by: {
        $0.value.used < $1.value.used
      })
    {
      statements[oldest.key] = nil
    }
    statements[statement.sql] = (statement, clock)
  }

  mutating func removeAll() {
    statements = [:]
  }
}
