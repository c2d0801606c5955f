/// Which of the words that rules ask for stand in a sentence at all: most sentences hold none, and are looked at no further.
struct SentenceMarks: OptionSet, Sendable {
  let rawValue: UInt8

  /// A word of a further sale: "another", "also".
  static let further = SentenceMarks(rawValue: 1)
  /// A word that points at something told before: "this".
  static let demonstrative = SentenceMarks(rawValue: 2)
  /// A word that denies or dismisses.
  static let denial = SentenceMarks(rawValue: 4)
  /// "includes", "covers"
  static let includes = SentenceMarks(rawValue: 8)
  /// "not"
  static let not = SentenceMarks(rawValue: 16)
  /// "beat", "losing"
  static let rival = SentenceMarks(rawValue: 32)
  /// "if", "unless"
  static let condition = SentenceMarks(rawValue: 64)
  /// "the remaining", "the rest"
  static let rest = SentenceMarks(rawValue: 128)
}

extension NewsWords {
  /// What a word marks its sentence with.
  @inline(__always)
  func marks(_ word: WordID) -> SentenceMarks {
    guard marked.contains(word) else { return [] }
    var marks: SentenceMarks = []
    if further.contains(word) { marks.insert(.further) }
    if demonstratives.contains(word) { marks.insert(.demonstrative) }
    if denials.contains(word) || dismissals.contains(word) { marks.insert(.denial) }
    if includes.contains(word) { marks.insert(.includes) }
    if beating.contains(word) || losing.contains(word) { marks.insert(.rival) }
    if word == not { marks.insert(.not) }
    if conditions.contains(word) { marks.insert(.condition) }
    if rests.contains(word) { marks.insert(.rest) }
    return marks
  }
}
