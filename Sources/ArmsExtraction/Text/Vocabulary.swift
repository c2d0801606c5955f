/// Numbers for the folded words that gazetteers, cues and rules name. A word of a text that is not among them is 0, so that
/// everything after the token pass compares whole numbers.
struct Vocabulary: Sendable {
  private var slots: [WordID]
  private var hashes: [UInt64] = [0]
  private var starts: [Int32] = [0, 0]
  private var letters: [UInt8] = []
  private var mask: Int

  init() {
    slots = Array(repeating: 0, count: 1 << 15)
    mask = slots.count - 1
  }

  /// How many words are known.
  var count: Int { hashes.count - 1 }

  /// FNV-1a; words are short.
  static func hash<Bytes: Sequence>(_ bytes: Bytes) -> UInt64 where Bytes.Element == UInt8 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// The number of a folded word, or 0.
  func id<Bytes: Collection>(of word: Bytes, hash: UInt64) -> WordID
  where Bytes.Element == UInt8 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != 0 {
      let id = slots[slot]
      if hashes[Int(id)] == hash, equals(word, id) { return id }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The number of a word written in lower-case ASCII, or 0.
  func id(_ word: String) -> WordID {
    let bytes = Array(word.utf8)
    return id(of: bytes, hash: Self.hash(bytes))
  }

  /// The number of a word, which is added where it is new.
  mutating func intern<Bytes: Collection>(_ word: Bytes) -> WordID where Bytes.Element == UInt8 {
    let hash = Self.hash(word)
    let known = id(of: word, hash: hash)
    if known != 0 { return known }
    if count * 2 > slots.count { grow() }
    let id = WordID(hashes.count)
    hashes.append(hash)
    letters.append(contentsOf: word)
    starts.append(Int32(letters.count))
    place(id, hash)
    return id
  }

  /// The hash of the word behind a number.
  func hash(_ id: WordID) -> UInt64 { id > 0 && Int(id) < hashes.count ? hashes[Int(id)] : 0 }

  /// The folded word behind a number.
  func word(_ id: WordID) -> String {
    guard id > 0, Int(id) < hashes.count else { return "" }
    return String(decoding: letters[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
  }

  private func equals<Bytes: Collection>(_ word: Bytes, _ id: WordID) -> Bool
  where Bytes.Element == UInt8 {
    let start = Int(starts[Int(id)])
    let end = Int(starts[Int(id) + 1])
    guard word.count == end - start else { return false }
    var at = start
    for byte in word {
      if letters[at] != byte { return false }
      at += 1
    }
    return true
  }

  private mutating func place(_ id: WordID, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for id in 1..<hashes.count { place(WordID(id), hashes[id]) }
  }
}
