/// The kinds of further facts that a sentence may state, as its words tell: no fact of a kind is told without one of the words
/// that the rule for it begins with, and most sentences hold none of any.
struct DetailTopics: OptionSet, Sendable {
  let rawValue: UInt8

  static let delivery = DetailTopics(rawValue: 1)
  static let prior = DetailTopics(rawValue: 2)
  static let option = DetailTopics(rawValue: 4)
  static let offset = DetailTopics(rawValue: 8)
  static let financing = DetailTopics(rawValue: 16)
  static let middleman = DetailTopics(rawValue: 32)
  static let unclear = DetailTopics(rawValue: 64)
}
