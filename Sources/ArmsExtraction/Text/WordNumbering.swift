/// Gives folded words their numbers, for the tokeniser.
protocol WordNumbering {
  /// Of a word of one to eight bytes, packed.
  mutating func number(packed key: UInt64) -> (id: WordID, uses: Vocabulary.Uses)

  /// Of a word of nine to sixteen ASCII letters, `bytes[place]` whatever their case; `first` and `second` are its letters
  /// folded and packed.
  mutating func number(
    packed first: UInt64, _ second: UInt64, _ bytes: Span<UInt8>, _ place: Range<Int>
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
    packed first: UInt64, _ second: UInt64, _ bytes: Span<UInt8>, _ place: Range<Int>
  ) -> (id: WordID, uses: Vocabulary.Uses) {
    vocabulary.long(Vocabulary.key(first, second, count: place.count)) { known in
      // Sixteen bytes are all of the key.
      known.count == place.count && Vocabulary.pack(known.prefix(8)) == first
        && Vocabulary.pack(known.dropFirst(8)) == second
    }
  }

  func number(folded: [UInt8]) -> (id: WordID, uses: Vocabulary.Uses) { vocabulary.find(folded) }
}

/// Words of names are added where they are new.
extension Vocabulary: WordNumbering {
  mutating func number(packed key: UInt64) -> (id: WordID, uses: Uses) {
    (intern(packed: key), [])
  }

  mutating func number(
    packed first: UInt64, _ second: UInt64, _ bytes: Span<UInt8>, _ place: Range<Int>
  ) -> (id: WordID, uses: Uses) {
    var letters: [UInt8] = []
    for at in place { letters.append(bytes[at] | 0x20) }
    return (intern(letters), [])
  }

  mutating func number(folded: [UInt8]) -> (id: WordID, uses: Uses) { (intern(folded), []) }
}
