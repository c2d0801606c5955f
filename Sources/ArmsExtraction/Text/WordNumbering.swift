/// Gives folded words their numbers, for the tokeniser.
protocol WordNumbering {
  /// Of a word of one to eight bytes, packed.
  mutating func number(packed key: UInt64) -> (id: WordID, uses: Vocabulary.Uses)

  /// Of a word of nine to sixteen bytes; `first` and `second` are these, packed.
  mutating func number(
    packed first: UInt64, _ second: UInt64, count: Int
  ) -> (id: WordID, uses: Vocabulary.Uses)

  mutating func number(folded: [UInt8]) -> (id: WordID, uses: Vocabulary.Uses)
}

/// The numbers of the words of a text: 0 for a word that is not known.
struct KnownWords: WordNumbering {
  let vocabulary: Vocabulary

  @inline(__always)
  func number(packed key: UInt64) -> (id: WordID, uses: Vocabulary.Uses) { vocabulary.short(key) }

  @inline(__always)
  func number(
    packed first: UInt64, _ second: UInt64, count: Int
  ) -> (id: WordID, uses: Vocabulary.Uses) {
    vocabulary.long(first, second, count: count)
  }

  func number(folded: [UInt8]) -> (id: WordID, uses: Vocabulary.Uses) { vocabulary.find(folded) }
}

/// Words of names are added where they are new.
extension Vocabulary: WordNumbering {
  mutating func number(packed key: UInt64) -> (id: WordID, uses: Uses) {
    (intern(packed: key), [])
  }

  mutating func number(
    packed first: UInt64, _ second: UInt64, count: Int
  ) -> (id: WordID, uses: Uses) {
    (intern(first, second, count: count), [])
  }

  mutating func number(folded: [UInt8]) -> (id: WordID, uses: Uses) { (intern(folded), []) }
}
