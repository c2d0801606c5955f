internal import CSQLite

extension Connection {
  /// Runs one statement to its end and drops its rows.
  package func run(_ sql: String, _ values: (any Bindable)?...) throws {
    try run(sql, values)
  }

  /// Runs one statement to its end and drops its rows.
  package func run(_ sql: String, _ values: [(any Bindable)?]) throws {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.run(with: values)
  }

  /// Lends each row to `body`.
  package func each(
    _ sql: String, _ values: (any Bindable)?..., body: (borrowing Row) throws -> Void
  ) throws {
    try each(sql, values, body: body)
  }

  /// Lends each row to `body`.
  package func each(
    _ sql: String, _ values: [(any Bindable)?], body: (borrowing Row) throws -> Void
  ) throws {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    let row = Row(statement)
    while try statement.step() { try body(row) }
  }

  /// What `body` makes of each row.
  package func all<T>(
    _ sql: String, _ values: (any Bindable)?..., body: (borrowing Row) throws -> T
  ) throws -> [T] {
    try all(sql, values, body: body)
  }

  /// What `body` makes of each row.
  package func all<T>(
    _ sql: String, _ values: [(any Bindable)?], body: (borrowing Row) throws -> T
  ) throws -> [T] {
    var result: [T] = []
    try each(sql, values) { result.append(try body($0)) }
    return result
  }

  /// What `body` makes of the first row; nil where there is none.
  package func first<T>(
    _ sql: String, _ values: (any Bindable)?..., body: (borrowing Row) throws -> T
  ) throws -> T? {
    try first(sql, values, body: body)
  }

  /// What `body` makes of the first row; nil where there is none.
  package func first<T>(
    _ sql: String, _ values: [(any Bindable)?], body: (borrowing Row) throws -> T
  ) throws -> T? {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    guard try statement.step() else { return nil }
    return try body(Row(statement))
  }

  /// Runs a text of many statements, such as a schema. Its rows are dropped; nothing can be bound.
  package func script(_ sql: String) throws {
    let database = try unsafe open()
    var rest = sql
    while !rest.isEmpty {
      guard let statement = try unsafe Statement(rest, database: database, persistent: false)
      else { return }
      rest = statement.tail
      while try statement.step() {}
    }
  }
}
