/// A value of features that is one of a few words, hashed once: alone, and behind a stroke as one of several.
///
/// Its letters stand in it, so that handing one on counts no references.
struct FeatureWord: Sendable {
  let hash: UInt64
  /// Up to 32 letters, the first lowest.
  private let letters: (UInt64, UInt64, UInt64, UInt64)
  private let count: Int

  init(_ name: String) {
    hash = Vocabulary.hash(name.utf8)
    var letters: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var count = 0
    for byte in name.utf8.prefix(32) {
      let moved = UInt64(byte) << UInt64(8 * (count & 7))
      switch count >> 3 {
      case 0: letters.0 |= moved
      case 1: letters.1 |= moved
      case 2: letters.2 |= moved
      default: letters.3 |= moved
      }
      count += 1
    }
    self.letters = letters
    self.count = count
  }

  var name: String { String(decoding: (0..<count).map(letter), as: UTF8.self) }

  @inline(__always)
  private func letter(_ at: Int) -> UInt8 {
    let eight =
      switch at >> 3 {
      case 0: letters.0
      case 1: letters.1
      case 2: letters.2
      default: letters.3
      }
    return UInt8(truncatingIfNeeded: eight >> UInt64(8 * (at & 7)))
  }

  /// The hash of what `start` is the hash of, a stroke and this word.
  @inline(__always)
  func hash(after start: UInt64) -> UInt64 {
    var hash = Vocabulary.hash(UInt8(ascii: "/"), after: start)
    for at in 0..<count { hash = Vocabulary.hash(letter(at), after: hash) }
    return hash
  }
}

extension Features {
  @inline(never)
  mutating func add(_ template: Template, _ word: FeatureWord) {
    add(template, word.hash, word.name)
  }

  @inline(never)
  mutating func add(_ template: Template, _ first: FeatureWord, _ second: FeatureWord) {
    add(template, second.hash(after: first.hash), "\(first.name)/\(second.name)")
  }

  @inline(never)
  mutating func add(
    _ template: Template, _ first: FeatureWord, _ second: FeatureWord, _ third: FeatureWord
  ) {
    add(
      template, third.hash(after: second.hash(after: first.hash)),
      "\(first.name)/\(second.name)/\(third.name)")
  }
}
