/// One value of SQLite: its five storage classes and no other.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The storage class alone, for messages that must not show the value.
  package var storageClass: StorageClass {
    switch self {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .text: .text
    case .blob: .blob
    }
  }
}

/// The name of a storage class, as `typeof` prints it.
package enum StorageClass: String, Hashable, Sendable {
  case null, integer, real, text, blob
}
