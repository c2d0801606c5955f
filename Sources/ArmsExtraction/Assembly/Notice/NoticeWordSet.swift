/// A set of notice words, a bit each.
struct NoticeWordSet: Sendable, ExpressibleByArrayLiteral {
  private var bits = InlineArray<8, UInt64>(repeating: 0)

  init(arrayLiteral words: NoticeWord...) {
    for word in words { insert(word) }
  }

  @inline(__always)
  mutating func insert(_ word: NoticeWord) {
    bits[Int(word.rawValue >> 6)] |= 1 << UInt64(word.rawValue & 63)
  }

  @inline(__always)
  func contains(_ word: NoticeWord) -> Bool {
    bits[Int(word.rawValue >> 6)] & (1 << UInt64(word.rawValue & 63)) != 0
  }
}
