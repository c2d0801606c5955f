/// What a value of a sale means. Values of different meanings are never summed together, and do not contradict.
package enum ValueMeaning: String, CaseIterable, Hashable, Sendable {
  /// A ceiling told to a legislature.
  case notified
  case contract
  case option
  /// The price of one.
  case unit
  case delivered
  case licensed
  case aid
  /// A price that the text gives without saying which.
  case stated
}
