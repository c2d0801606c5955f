/// Words that the rules of news texts name.
struct NewsWords: Sendable {
  let and: WordID
  let while_: WordID
  /// Before a verb: it is yet to happen.
  let ahead: Set<WordID>
  /// Before a verb: it did not happen.
  let denied: Set<WordID>

  let includes: Set<WordID>
  /// Words of direction before a party.
  let directions: Set<WordID>

  let for_, the, against, to, be, not: WordID
  let press, release, immediate, issued: WordID

  init(_ vocabulary: inout Vocabulary) {
    func set(_ words: String) -> Set<WordID> {
      Set(words.split(separator: " ").map { vocabulary.intern(Array($0.utf8)) })
    }
    directions = set("to from by for of with between in and at against than over near via through")
    for_ = vocabulary.intern(Array("for".utf8))
    includes = set("include includes included including covers cover comprises")
    not = vocabulary.intern(Array("not".utf8))
    to = vocabulary.intern(Array("to".utf8))
    be = vocabulary.intern(Array("be".utf8))
    the = vocabulary.intern(Array("the".utf8))
    against = vocabulary.intern(Array("against".utf8))
    press = vocabulary.intern(Array("press".utf8))
    release = vocabulary.intern(Array("release".utf8))
    immediate = vocabulary.intern(Array("immediate".utf8))
    issued = vocabulary.intern(Array("issued".utf8))
    and = vocabulary.intern(Array("and".utf8))
    while_ = vocabulary.intern(Array("while".utf8))
    ahead = set(
      "will would to if could may might shall should expected expects scheduled set due ready plans plan likely hopes hope until once before eventually being possible potential proposed future"
    )
    denied = set("not no never without neither nor denied refused failed yet")
  }
}
