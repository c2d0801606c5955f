/// Numbers for the folded words that gazetteers, cues and rules name. A word of a text that is not among them is 0, so that
/// everything after the token pass compares whole numbers.
///
/// Two tables by open addressing: words of up to eight bytes are their own key, longer ones are hashed and compared.
struct Vocabulary: Sendable {
  /// What a word is for, so that each recogniser passes over the others' words by one test of the token.
  struct Uses: OptionSet, Sendable {
    let rawValue: UInt8
    /// Some name of a gazetteer begins with it.
    static let name = Uses(rawValue: 1)
    /// It is a `NoticeWord`.
    static let notice = Uses(rawValue: 2)
    /// A label, a heading or a formula of a notice begins with it.
    static let label = Uses(rawValue: 4)
    /// `NumberWords` gives it a role.
    static let number = Uses(rawValue: 8)
    /// It is a small word of some language.
    static let language = Uses(rawValue: 16)
    /// Some name of a gazetteer goes on with it.
    static let nameGoesOn = Uses(rawValue: 32)
    /// It is a name of a gazetteer by itself.
    static let wholeName = Uses(rawValue: 64)
  }

  /// Without a gap between its parts, so that its bytes are those of its parts.
  private struct Slot: BitwiseCopyable, Sendable {
    var key: UInt64 = 0
    var id: WordID = 0
    private var bits: UInt32 = 0

    init(key: UInt64 = 0, id: WordID = 0) {
      self.key = key
      self.id = id
    }

    var uses: Uses {
      get { Uses(rawValue: UInt8(truncatingIfNeeded: bits)) }
      set { bits = UInt32(newValue.rawValue) }
    }
  }

  /// Words of at most this many bytes are packed into their key.
  static let packed = 8

  private var short: Flat<Slot>
  private var long: Flat<Slot>
  private var counts = (short: 0, long: 0)
  /// By number: the FNV hash, as features use it, and where the letters stand.
  private var hashes: Flat<UInt64>
  private var starts: Flat<Int32>
  private var letters: Flat<UInt8>
  /// A hash of all numbers that were asked for and marked so far: what tells whether rules name the words that an image was made with.
  private(set) var trace = Vocabulary.none

  /// An empty vocabulary with room for about `capacity` words.
  init(capacity: Int = 64) {
    var size = 64
    while size < capacity { size *= 2 }
    short = Flat(repeating: Slot(), count: size * 2)
    // One word in seven is long.
    long = Flat(repeating: Slot(), count: size / 2)
    hashes = Flat(capacity: capacity)
    starts = Flat(capacity: capacity + 1)
    letters = Flat(capacity: capacity * 7)
    // 0 is the word that nothing names.
    hashes.append(0)
    starts.append(0)
    starts.append(0)
  }

  init?(_ reader: inout ImageReader) {
    guard let short = reader.next(Slot.self), let long = reader.next(Slot.self),
      let counts = reader.next(Int32.self), counts.count == 2,
      let hashes = reader.next(UInt64.self), let starts = reader.next(Int32.self),
      let letters = reader.next(UInt8.self), starts.count == hashes.count + 1,
      short.count.nonzeroBitCount == 1, long.count.nonzeroBitCount == 1
    else { return nil }
    self.short = short
    self.long = long
    self.counts = (Int(counts[0]), Int(counts[1]))
    self.hashes = hashes
    self.starts = starts
    self.letters = letters
  }

  func write(to writer: inout ImageWriter) {
    writer.add(short)
    writer.add(long)
    var counts = Flat<Int32>()
    counts.append(Int32(self.counts.short))
    counts.append(Int32(self.counts.long))
    writer.add(counts)
    writer.add(hashes)
    writer.add(starts)
    writer.add(letters)
  }

  /// How many words are known.
  var count: Int { hashes.count - 1 }

  /// FNV-1a; words are short.
  static func hash<Bytes: Sequence>(_ bytes: Bytes) -> UInt64 where Bytes.Element == UInt8 {
    var hash = none
    for byte in bytes { hash = Self.hash(byte, after: hash) }
    return hash
  }

  /// The same of a string, whose bytes mostly lie in one place.
  static func hash(_ text: String.UTF8View, after start: UInt64 = none) -> UInt64 {
    unsafe text.withContiguousStorageIfAvailable { bytes in
      let bytes = unsafe bytes.span
      var hash = start
      for at in bytes.indices { hash = Self.hash(bytes[at], after: hash) }
      return hash
    } ?? text.reduce(start) { hash($1, after: $0) }
  }

  /// The hash of nothing.
  static let none: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of bytes whose hash is known, and one more.
  @inline(__always)
  static func hash(_ byte: UInt8, after hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  // MARK: - Keys

  /// Up to eight bytes of a word from `start` on as one number, the first lowest.
  @inline(__always)
  private static func pack(_ word: Span<UInt8>, from start: Int = 0) -> UInt64 {
    if start + 8 <= word.count { return eight(word, start) }
    var key: UInt64 = 0
    for at in (start..<max(start, word.count)).reversed() { key = key << 8 | UInt64(word[at]) }
    return key
  }

  /// `at` lies eight bytes before the end or earlier.
  @inline(__always)
  private static func eight(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// The key of a longer word of which `first` and `second` are the first sixteen bytes, packed. Words that begin alike share
  /// it; their letters tell them apart.
  @inline(__always)
  private static func key(_ first: UInt64, _ second: UInt64, count: Int) -> UInt64 {
    let mixed = first ^ (second &* 0x9E37_79B9_7F4A_7C15) ^ (second >> 29)
    return mixed == 0 ? UInt64(count) : mixed
  }

  // MARK: - Look-up

  /// The number and uses of a word of one to eight bytes.
  @inline(__always)
  func short(_ key: UInt64) -> (id: WordID, uses: Uses) {
    var at = HashMixing.place(key, short.count)
    while true {
      let slot = short[at]
      if slot.key == key { return (slot.id, slot.uses) }
      if slot.key == 0 { return (0, []) }
      at = (at + 1) & (short.count - 1)
    }
  }

  /// The number and uses of a word of nine to sixteen bytes; `first` and `second` are these, packed.
  @inline(__always)
  func long(_ first: UInt64, _ second: UInt64, count: Int) -> (id: WordID, uses: Uses) {
    let key = Self.key(first, second, count: count)
    // The last eight bytes, some of which are in the first number too.
    let last = first >> UInt64(8 * (count - 8)) | second << UInt64(8 * (16 - count))
    var at = HashMixing.place(key, long.count)
    while true {
      let slot = long[at]
      if slot.key == 0 { return (0, []) }
      if slot.key == key {
        let start = Int(starts[Int(slot.id)])
        if Int(starts[Int(slot.id) + 1]) - start == count, letters.eight(start) == first,
          letters.eight(start + count - 8) == last
        {
          return (slot.id, slot.uses)
        }
      }
      at = (at + 1) & (long.count - 1)
    }
  }

  /// The number and uses of a folded word.
  func find(_ word: [UInt8]) -> (id: WordID, uses: Uses) {
    if word.isEmpty { return (0, []) }
    let first = Self.pack(word.span)
    if word.count <= Self.packed { return short(first) }
    let second = Self.pack(word.span, from: 8)
    if word.count <= 16 { return long(first, second, count: word.count) }
    let key = Self.key(first, second, count: word.count)
    var at = HashMixing.place(key, long.count)
    while true {
      let slot = long[at]
      if slot.key == 0 { return (0, []) }
      if slot.key == key, bytes(slot.id) == word { return (slot.id, slot.uses) }
      at = (at + 1) & (long.count - 1)
    }
  }

  private static func longKey(_ word: Span<UInt8>) -> UInt64 {
    key(pack(word), pack(word, from: 8), count: word.count)
  }

  /// The number of a word written in lower-case ASCII, or 0.
  func id(_ word: String) -> WordID { find(Array(word.utf8)).id }

  /// The hash of the word behind a number.
  func hash(_ id: WordID) -> UInt64 { id > 0 && Int(id) < hashes.count ? hashes[Int(id)] : 0 }

  /// The folded word behind a number.
  func word(_ id: WordID) -> String {
    guard id > 0, Int(id) < hashes.count else { return "" }
    return String(decoding: bytes(id), as: UTF8.self)
  }

  private func bytes(_ id: WordID) -> [UInt8] {
    letters.array(Int(starts[Int(id)])..<Int(starts[Int(id) + 1]))
  }

  // MARK: - Building

  private mutating func note(_ id: WordID) {
    trace = (trace ^ UInt64(UInt32(bitPattern: id))) &* 0x100_0000_01b3
  }

  /// The number of a word, which is added where it is new.
  mutating func intern(_ word: [UInt8]) -> WordID {
    guard word.count > Self.packed else {
      return word.isEmpty ? 0 : intern(packed: Self.pack(word.span))
    }
    let known = find(word).id
    if known != 0 {
      note(known)
      return known
    }
    letters.append(contentsOf: word)
    return addLong(Self.longKey(word.span))
  }

  /// The same of a word of nine to sixteen bytes, packed.
  mutating func intern(_ first: UInt64, _ second: UInt64, count: Int) -> WordID {
    let known = long(first, second, count: count).id
    if known != 0 {
      note(known)
      return known
    }
    append(first)
    append(second)
    return addLong(Self.key(first, second, count: count))
  }

  /// Adds the bytes of a packed word to the letters.
  private mutating func append(_ key: UInt64) {
    var rest = key
    while rest != 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Adds a longer word whose letters were added last.
  private mutating func addLong(_ key: UInt64) -> WordID {
    let id = WordID(hashes.count)
    note(id)
    hashes.append(Self.hash(letters.array(Int(starts[Int(id)])..<letters.count)))
    starts.append(Int32(letters.count))
    counts.long += 1
    if counts.long * 2 > long.count { Self.grow(&long) }
    Self.place(Slot(key: key, id: id), in: &long)
    return id
  }

  /// The same of a word of one to eight bytes.
  mutating func intern(packed key: UInt64) -> WordID {
    let known = short(key).id
    if known != 0 {
      note(known)
      return known
    }
    let id = WordID(hashes.count)
    note(id)
    var hash = Self.hash(EmptyCollection())
    var rest = key
    while rest != 0 {
      let byte = UInt8(truncatingIfNeeded: rest)
      hash = Self.hash(byte, after: hash)
      letters.append(byte)
      rest >>= 8
    }
    hashes.append(hash)
    starts.append(Int32(letters.count))
    counts.short += 1
    if counts.short * 2 > short.count { Self.grow(&short) }
    Self.place(Slot(key: key, id: id), in: &short)
    return id
  }

  /// The number of a known word with one more letter behind it.
  mutating func intern(_ id: WordID, and letter: UInt8) -> WordID {
    let place = Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
    var key = UInt64(letter)
    guard place.count < Self.packed else { return intern(letters.array(place) + [letter]) }
    for at in place.reversed() { key = key << 8 | UInt64(letters[at]) }
    return intern(packed: key)
  }

  /// Adds to what a word is for.
  mutating func mark(_ id: WordID, _ uses: Uses) {
    guard id > 0, Int(id) < hashes.count else { return }
    note(-WordID(uses.rawValue))
    let word = bytes(id)
    if word.count <= Self.packed {
      var at = HashMixing.place(Self.pack(word.span), short.count)
      while short[at].id != id { at = (at + 1) & (short.count - 1) }
      // Most are marked by the image, which is not written to.
      if !short[at].uses.isSuperset(of: uses) { short[at].uses.formUnion(uses) }
    } else {
      var at = HashMixing.place(Self.longKey(word.span), long.count)
      while long[at].id != id { at = (at + 1) & (long.count - 1) }
      if !long[at].uses.isSuperset(of: uses) { long[at].uses.formUnion(uses) }
    }
  }

  /// Adds to what each word is for.
  mutating func markAll(_ uses: (WordID) -> Uses) {
    for at in short.indices where short[at].key != 0 {
      short[at].uses.formUnion(uses(short[at].id))
    }
    for at in long.indices where long[at].key != 0 { long[at].uses.formUnion(uses(long[at].id)) }
  }

  private static func place(_ slot: Slot, in slots: inout Flat<Slot>) {
    var at = HashMixing.place(slot.key, slots.count)
    while slots[at].key != 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = slot
  }

  private static func grow(_ slots: inout Flat<Slot>) {
    let old = slots
    slots = Flat(repeating: Slot(), count: old.count * 2)
    for at in old.indices where old[at].key != 0 { place(old[at], in: &slots) }
  }
}
