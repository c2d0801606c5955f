/// A value that can stand for a placeholder. `nil` binds NULL.
package protocol Bindable {
  var databaseValue: Value { get }
}

extension Value: Bindable {
  package var databaseValue: Value { self }
}

extension Int: Bindable {
  package var databaseValue: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
  package var databaseValue: Value { .integer(self) }
}

/// 1 or 0: SQLite has no truth values of its own.
extension Bool: Bindable {
  package var databaseValue: Value { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
  /// A not-a-number becomes NULL, since SQLite would make it so anyway.
  package var databaseValue: Value { isNaN ? .null : .real(self) }
}

extension String: Bindable {
  package var databaseValue: Value { .text(self) }
}

extension [UInt8]: Bindable {
  package var databaseValue: Value { .blob(self) }
}
