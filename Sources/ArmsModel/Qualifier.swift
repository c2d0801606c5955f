/// How a stated number bounds the true one.
package enum Qualifier: String, CaseIterable, Hashable, Sendable {
  case exactly
  case about
  /// "up to 73"
  case atMost = "at_most"
  /// "more than 20"
  case atLeast = "at_least"
}
