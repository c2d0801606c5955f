/// A text in brief, by which copies of it are known: the smallest hashes of its runs of five words.
package struct TextSketch: Hashable, Sendable {
  /// At most `size`, ascending.
  package let hashes: [UInt64]
  /// How many words the text has.
  package let words: Int

  package static let size = 128
  private static let run = 5

  package init(_ text: String) {
    let hashed = Self.wordHashes(text)
    words = hashed.count
    var all: Set<UInt64> = []
    let run = min(Self.run, max(hashed.count, 1))
    if hashed.count >= run {
      for start in 0...(hashed.count - run) {
        var hash: UInt64 = 0
        for word in hashed[start..<start + run] { hash = Self.mix(hash ^ word) }
        all.insert(hash)
      }
    }
    hashes = Array(all.sorted().prefix(Self.size))
  }

  /// How much of the runs of words two texts share, 0 to 1: estimated from the smallest hashes of both together.
  package func likeness(_ other: TextSketch) -> Double {
    let union = Array(Set(hashes).union(other.hashes).sorted().prefix(Self.size))
    guard !union.isEmpty else { return 0 }
    let (mine, theirs) = (Set(hashes), Set(other.hashes))
    let shared = union.lazy.filter { mine.contains($0) && theirs.contains($0) }.count
    return Double(shared) / Double(union.count)
  }

  /// Keys under which likely copies meet: texts that share most of their runs share one almost surely.
  package var keys: [UInt64] { Array(hashes.prefix(8)) }

  /// Hashes of the words in small letters; case, signs and blanks do not count.
  private static func wordHashes(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for byte in text.utf8 {
      let letter = byte | 0x20
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        hash = mix(hash ^ UInt64(letter) ^ 0x9E37)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        hash = mix(hash ^ UInt64(byte) ^ 0x9E37)
      default:
        if hash != 0 { words.append(hash) }
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }

  /// SplitMix64's mixing step: the same on every machine, unlike Swift's own seeded hashes.
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
