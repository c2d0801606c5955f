/// Words that the rules of news texts name.
struct NewsWords: Sendable {
  let and: WordID
  let while_: WordID
  /// Before a verb: it is yet to happen.
  let ahead: Set<WordID>
  /// Before a verb: it did not happen.
  let denied: Set<WordID>

  /// Words of direction before a party.
  let directions: Set<WordID>

  init(_ vocabulary: inout Vocabulary) {
    func set(_ words: String) -> Set<WordID> {
      Set(words.split(separator: " ").map { vocabulary.intern(Array($0.utf8)) })
    }
    directions = set("to from by for of with between in and at against than over near via through")
    and = vocabulary.intern(Array("and".utf8))
    while_ = vocabulary.intern(Array("while".utf8))
    ahead = set(
      "will would to if could may might shall should expected expects scheduled set due ready plans plan likely hopes hope until once before eventually possible potential proposed future"
    )
    denied = set("not no never without neither nor denied refused failed yet")
  }
}
