internal import ArmsModel
package import ArmsStore

/// How sentences of a report are worded beyond single values.
package struct AccountWords: Sendable {
  package var values: PublishWords
  /// A number with thousands apart.
  package var number: @Sendable (Int) -> String
  package var question: @Sendable (OpenQuestion) -> String
  package var decision: @Sendable (DecisionRow) -> String

  package init(
    values: PublishWords, number: @escaping @Sendable (Int) -> String,
    question: @escaping @Sendable (OpenQuestion) -> String,
    decision: @escaping @Sendable (DecisionRow) -> String
  ) {
    self.values = values
    self.number = number
    self.question = question
    self.decision = decision
  }
}
