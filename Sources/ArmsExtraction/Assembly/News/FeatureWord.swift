/// A value of features that is one of a few words, hashed once: alone, and behind a stroke as one of several.
struct FeatureWord: Sendable {
  let name: String
  let hash: UInt64
  /// A stroke and the word, the first byte lowest; up to sixteen bytes.
  private let tail: (UInt64, UInt64)
  private let count: Int

  init(_ name: String) {
    self.name = name
    hash = Vocabulary.hash(name.utf8)
    var tail: (UInt64, UInt64) = (UInt64(UInt8(ascii: "/")), 0)
    var count = 1
    for byte in name.utf8.prefix(15) {
      if count < 8 {
        tail.0 |= UInt64(byte) << UInt64(8 * count)
      } else {
        tail.1 |= UInt64(byte) << UInt64(8 * (count - 8))
      }
      count += 1
    }
    self.tail = tail
    self.count = count
  }

  /// The hash of what `start` is the hash of, a stroke and this word.
  @inline(__always)
  func hash(after start: UInt64) -> UInt64 {
    var hash = start
    var rest = tail.0
    for at in 0..<count {
      if at == 8 { rest = tail.1 }
      hash = Vocabulary.hash(UInt8(truncatingIfNeeded: rest), after: hash)
      rest >>= 8
    }
    return hash
  }
}

extension Features {
  mutating func add(_ template: Template, _ word: FeatureWord) {
    add(template, word.hash, word.name)
  }

  mutating func add(_ template: Template, _ first: FeatureWord, _ second: FeatureWord) {
    add(template, second.hash(after: first.hash), "\(first.name)/\(second.name)")
  }

  mutating func add(
    _ template: Template, _ first: FeatureWord, _ second: FeatureWord, _ third: FeatureWord
  ) {
    add(
      template, third.hash(after: second.hash(after: first.hash)),
      "\(first.name)/\(second.name)/\(third.name)")
  }
}
