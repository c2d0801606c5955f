/// A set of word numbers, a bit each: asked for every token beside a mention.
struct WordSet: Sendable {
  private var bits: [UInt64] = []

  init(_ words: some Sequence<WordID> = []) {
    for word in words { insert(word) }
  }

  /// The words of a list parted by white space, which become known.
  init(_ list: String, _ vocabulary: inout Vocabulary) {
    for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      insert(vocabulary.intern(Array(word)))
    }
  }

  mutating func insert(_ word: WordID) {
    guard word > 0 else { return }
    let at = Int(word) >> 6
    while bits.count <= at { bits.append(0) }
    bits[at] |= 1 << (UInt64(word) & 63)
  }

  /// The numbers in it, in rising order.
  var words: [WordID] {
    bits.indices.flatMap { at in
      (0..<64).filter { bits[at] & (1 << UInt64($0)) != 0 }.map { WordID(at * 64 + $0) }
    }
  }

  /// False for 0, the word that nothing names.
  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let at = Int(word) >> 6
    return at < bits.count && bits[at] & (1 << (UInt64(word) & 63)) != 0
  }
}
