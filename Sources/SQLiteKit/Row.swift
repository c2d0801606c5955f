/// The row that a statement stands on, lent to a closure for the time of the call.
///
/// Columns are read by number. Decoding is strict: another storage class, or NULL where none is expected, throws a
/// `DecodingFailure` with column, row and SQL.
package struct Row: ~Copyable {
  private let statement: Statement

  init(_ statement: Statement) {
    self.statement = statement
  }

  package var columnCount: Int { statement.columnCount }

  package func int(_ column: Int) throws -> Int {
    try expect(.integer, column)
    return Int(truncatingIfNeeded: statement.integer(column))
  }

  /// nil for NULL.
  package func optionalInt(_ column: Int) throws -> Int? {
    try isNull(column) ? nil : int(column)
  }

  /// An integer that must be 0 or 1.
  package func bool(_ column: Int) throws -> Bool {
    switch try int(column) {
    case 0: return false
    case 1: return true
    default: throw failure(.meaningless, column)
    }
  }

  package func real(_ column: Int) throws -> Double {
    try expect(.real, column)
    return statement.real(column)
  }

  package func text(_ column: Int) throws -> String {
    try expect(.text, column)
    guard let text = unsafe statement.withText(column, { unsafe Self.string($0) })
    else { throw failure(.invalidText, column) }
    return text
  }

  /// nil where the bytes are no UTF-8. `String(validating:)` takes any sequence, and finds its types anew for each text.
  private static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let valid = try? UTF8Span(validating: unsafe bytes.span) else { return nil }
    return String(copying: valid)
  }

  /// nil for NULL.
  package func optionalText(_ column: Int) throws -> String? {
    try isNull(column) ? nil : text(column)
  }

  package func blob(_ column: Int) throws -> [UInt8] {
    try expect(.blob, column)
    return statement.blob(column)
  }

  /// nil for NULL.
  package func optionalBlob(_ column: Int) throws -> [UInt8]? {
    try isNull(column) ? nil : blob(column)
  }

  /// A word of a closed list, such as an enumeration's raw value.
  @inlinable
  package func word<W: RawRepresentable<String>>(_ column: Int, as type: W.Type = W.self) throws
    -> W
  {
    guard let word = W(rawValue: try text(column)) else { throw meaningless(column) }
    return word
  }

  /// nil for NULL.
  @inlinable
  package func optionalWord<W: RawRepresentable<String>>(_ column: Int, as type: W.Type = W.self)
    throws -> W?
  {
    try isNull(column) ? nil : word(column)
  }

  /// Whatever stands there.
  package func value(_ column: Int) throws -> Value {
    try check(column)
    switch statement.storageClass(column) {
    case .null: return .null
    case .integer: return .integer(statement.integer(column))
    case .real: return .real(statement.real(column))
    case .text: return .text(try text(column))
    case .blob: return .blob(statement.blob(column))
    }
  }

  /// The failure that a caller throws for a value of the right class that means nothing to it.
  package func meaningless(_ column: Int) -> DecodingFailure { failure(.meaningless, column) }

  package func isNull(_ column: Int) throws -> Bool {
    try check(column)
    return statement.storageClass(column) == .null
  }

  private func check(_ column: Int) throws {
    guard column >= 0, column < statement.columnCount else { throw failure(.noColumn, column) }
  }

  private func expect(_ expected: StorageClass, _ column: Int) throws {
    try check(column)
    let found = statement.storageClass(column)
    guard found == expected else {
      throw failure(.storageClass(expected: expected, found: found), column)
    }
  }

  private func failure(_ reason: DecodingFailure.Reason, _ column: Int) -> DecodingFailure {
    DecodingFailure(
      reason, column: statement.columnName(column), row: statement.rowNumber, sql: statement.sql)
  }
}
