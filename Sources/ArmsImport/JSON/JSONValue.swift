/// A JSON value as read. Numbers keep their print: an id or amount is never rounded.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// No key occurs twice.
  case object([String: JSONValue])
}

/// What is wrong with a JSON text, and at which byte.
package struct JSONProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unexpectedEnd
    /// This byte cannot stand there.
    case unexpected(UInt8)
    /// Text after the value.
    case trailing
    case controlCharacter
    case badEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    case notUTF8
    case badNumber
    case repeatedKey(String)
    case tooDeep
  }

  package var kind: Kind
  package var offset: Int
}
