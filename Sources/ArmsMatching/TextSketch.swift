/// A text in brief, by which copies of it are known: the smallest hashes of its runs of five words.
package struct TextSketch: Hashable, Sendable {
  /// At most `size`, ascending.
  package let hashes: [UInt64]
  /// How many words the text has.
  package let words: Int
  /// Hashes of words with digits in them, ascending, the smallest of them where there are many: designations, amounts,
  /// years.
  package let figures: [UInt64]
  /// Hashes of runs of letters and digits with a digit, ascending, the smallest of them where there are many: what a copy
  /// states again, whatever parts its words (a table's commas, blanks, bars).
  package let numbers: [UInt64]
  /// Keys under which likely copies meet: texts that share nine tenths of their runs share one almost surely, those that
  /// share a tenth (a publisher's last lines) almost never.
  package let keys: [UInt64]
  /// Keys under which texts in two languages meet: runs of three figures.
  package let figureKeys: [UInt64]

  package static let size = 128
  /// Below this many words a likeness says nothing: short texts are alike by chance.
  private static let leastWords = 12
  private static let run = 5

  package init(_ text: String) {
    // Two passes and only the smallest kept: a register has a hundred million runs.
    var words = 0
    var allFigures = SmallestHashes(Self.size / 2)
    var allNumbers = SmallestHashes(Self.size / 2)
    HashedWords.forEach(
      in: text,
      word: { word, isNumber in
        words += 1
        if isNumber { allNumbers.insert(word) }
      }, figure: { allFigures.insert($0) })
    var runs = RunHashes(min(Self.run, max(words, 1)), keeping: Self.size)
    var figureRuns = RunHashes(3, keeping: 4)
    HashedWords.forEach(
      in: text, word: { word, _ in runs.add(word) }, figure: { figureRuns.add($0) })
    self.words = words
    hashes = runs.smallest.hashes
    figures = allFigures.hashes
    numbers = allNumbers.hashes
    // The three smallest of each quarter of the hashes, as one.
    keys =
      words < Self.leastWords
      ? []
      : (0..<4).compactMap { [hashes] (quarter: UInt64) in
        let own = hashes.lazy.filter { $0 & 3 == quarter }.prefix(3)
        return own.isEmpty ? nil : own.reduce(quarter) { WordHash.mix($0 ^ $1) }
      }
    figureKeys = figures.count < 6 ? [] : figureRuns.smallest.hashes
  }

  /// How much of the runs of words two texts share, 0 to 1, counted in full: for telling which of two versions a third
  /// text has, which differ in a number.
  package static func fullLikeness(_ a: String, _ b: String) -> Double {
    let one = runs(HashedWords(a).words, run)
    let other = runs(HashedWords(b).words, run)
    let all = one.union(other).count
    return all == 0 ? 0 : Double(one.intersection(other).count) / Double(all)
  }

  private static func runs(_ words: [UInt64], _ length: Int) -> Set<UInt64> {
    var runs: Set<UInt64> = []
    guard words.count >= length else { return runs }
    for start in 0...(words.count - length) {
      runs.insert(words[start..<start + length].reduce(0) { WordHash.mix($0 ^ $1) })
    }
    return runs
  }

  /// How much of the runs of words two texts share, 0 to 1: estimated from the smallest hashes of both together.
  package func likeness(_ other: TextSketch) -> Double {
    guard min(words, other.words) >= Self.leastWords || hashes == other.hashes else { return 0 }
    let (shared, all) = SmallestHashes.shared(hashes, other.hashes, of: Self.size)
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// How many of both texts' figures stand in both: estimated as `likeness` is, exact where each has less than 64.
  func sharedFigures(_ other: TextSketch) -> (shared: Int, all: Int) {
    SmallestHashes.shared(figures, other.figures, of: Self.size / 2)
  }

  /// The same of their numbers.
  func sharedNumbers(_ other: TextSketch) -> (shared: Int, all: Int) {
    SmallestHashes.shared(numbers, other.numbers, of: Self.size / 2)
  }
}

/// The words of a text as hashes, in their order.
private struct HashedWords {
  /// In small letters; case, signs and blanks do not count.
  var words: [UInt64] = []
  /// Of what stands between blanks and holds digits, without its signs: `F-16` and `F16`, `133.3` and `133,3` are one.
  var figures: [UInt64] = []

  init(_ text: String) {
    var (words, figures): ([UInt64], [UInt64]) = ([], [])
    Self.forEach(in: text, word: { word, _ in words.append(word) }, figure: { figures.append($0) })
    (self.words, self.figures) = (words, figures)
  }

  /// The same one after another; of a word also whether it is a number or holds one.
  static func forEach(
    in text: String, word addWord: (UInt64, _ isNumber: Bool) -> Void,
    figure addFigure: (UInt64) -> Void
  ) {
    var word = WordHash()
    var figure = WordHash()
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        word.add(byte | 0x20)
        figure.add(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.add(byte)
        word.digits = true
        figure.add(byte)
        figure.digits = true
      case 0x80...: word.add(byte)
      default:
        if let hash = word.end() { addWord(hash.value, hash.digits && hash.length > 1) }
        if byte <= 0x20, let hash = figure.end(), hash.digits, hash.length > 1 {
          addFigure(hash.value)
        }
      }
    }
    if let hash = word.end() { addWord(hash.value, hash.digits && hash.length > 1) }
    if let hash = figure.end(), hash.digits, hash.length > 1 { addFigure(hash.value) }
  }
}

/// The smallest of many hashes, each once.
private struct SmallestHashes {
  /// Ascending.
  private(set) var hashes: [UInt64] = []
  private let size: Int

  init(_ size: Int) {
    self.size = size
    hashes.reserveCapacity(size + 1)
  }

  /// How many of the smallest hashes of two ascending lists together stand in both. Two documents are compared for each
  /// that is imported, so nothing is allocated.
  static func shared(_ a: [UInt64], _ b: [UInt64], of size: Int) -> (shared: Int, all: Int) {
    var (one, other, shared, all) = (0, 0, 0, 0)
    while all < size, one < a.count || other < b.count {
      let left = one < a.count ? a[one] : .max
      let right = other < b.count ? b[other] : .max
      if one < a.count, left <= right { one += 1 }
      if other < b.count, right <= left { other += 1 }
      if left == right { shared += 1 }
      all += 1
    }
    return (shared, all)
  }

  mutating func insert(_ hash: UInt64) {
    if hashes.count == size, let last = hashes.last, hash >= last { return }
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    if low < hashes.count, hashes[low] == hash { return }
    hashes.insert(hash, at: low)
    if hashes.count > size { hashes.removeLast() }
  }
}

/// The smallest hashes of runs of so many words.
private struct RunHashes {
  private(set) var smallest: SmallestHashes
  private var last: [UInt64] = []
  private let length: Int
  private var next = 0

  init(_ length: Int, keeping size: Int) {
    self.length = length
    smallest = SmallestHashes(size)
  }

  mutating func add(_ word: UInt64) {
    if last.count < length {
      last.append(word)
      if last.count < length { return }
    } else {
      last[next] = word
      next = (next + 1) % length
    }
    var hash: UInt64 = 0
    for place in 0..<length { hash = WordHash.mix(hash ^ last[(next + place) % length]) }
    smallest.insert(hash)
  }
}

/// The hash of a word that is being read.
private struct WordHash {
  var value: UInt64 = 0
  var length = 0
  var digits = false

  mutating func add(_ byte: UInt8) {
    value = Self.mix(value ^ UInt64(byte) ^ 0x9E37)
    length += 1
  }

  mutating func end() -> WordHash? {
    guard length > 0 else { return nil }
    defer { self = WordHash() }
    return self
  }

  /// SplitMix64's mixing step: the same on every machine, unlike Swift's own seeded hashes.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
