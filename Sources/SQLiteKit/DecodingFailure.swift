/// A column held something else than the code reading it expects. The value itself is not told: it may be confidential.
package struct DecodingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    /// Another storage class than the one asked for.
    case storageClass(expected: StorageClass, found: StorageClass)
    /// Text that is not UTF-8.
    case invalidText
    /// The right class with a value that has no meaning there, such as an unknown word of a list.
    case meaningless
    /// The statement has no such column.
    case noColumn
  }

  package let reason: Reason
  /// The column's name, or its number where it has none.
  package let column: String
  /// Counted from 1.
  package let row: Int
  package let sql: String

  package init(_ reason: Reason, column: String, row: Int, sql: String) {
    self.reason = reason
    self.column = column
    self.row = row
    self.sql = sql
  }

  package var description: String {
    let what =
      switch reason {
      case .storageClass(let expected, let found):
        "\(found.rawValue) instead of \(expected.rawValue)"
      case .invalidText: "text that is not UTF-8"
      case .meaningless: "a value without meaning here"
      case .noColumn: "no such column"
      }
    return "column \(column), row \(row): \(what), in: \(sql)"
  }
}
