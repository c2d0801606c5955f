/// One field of one report: a value with the passages that state it and the rule that read it.
package struct Claim<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// At least one; the quotes show the value (the words for the state, the digits of the amount).
  package var citations: [Citation]
  /// The name of the rule that made the value, such as `stage.cue.signed`.
  package var rule: String
  /// Ends the rule of a value that the document takes back: it says that it was wrong.
  package static var retractedMark: String { ".retracted" }
  /// Whether the document takes the value back; then it does not state it.
  package var isRetracted: Bool { rule.hasSuffix(Self.retractedMark) }
  /// True where no words state the value and only a product or company tells it; the citations are then those words.
  package var inferred: Bool
  /// Other values that the same document hands on for this field (it quotes two sources).
  package var others: [Claim<Value>]

  package init(
    _ value: Value, citations: [Citation], rule: String, inferred: Bool = false,
    others: [Claim<Value>] = []
  ) {
    self.value = value
    self.citations = citations
    self.rule = rule
    self.inferred = inferred
    self.others = others
  }
}
