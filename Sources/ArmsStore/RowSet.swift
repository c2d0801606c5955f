/// Rows, a bit for each from the smallest to the largest: the reports of a long table follow one another, and there may be
/// millions of them, of which a set of whole numbers would take a hundred times as much.
struct RowSet: Sendable, Sequence {
  private static let width = 64

  /// The row of the first bit, a multiple of `width`.
  private var base = 0
  private var words: [UInt64] = []
  private(set) var count = 0

  init() {}

  init(_ rows: some Sequence<Int>) { formUnion(rows) }

  mutating func formUnion(_ rows: some Sequence<Int>) {
    for row in rows { insert(row) }
  }

  /// `row` is one of SQLite's: greater than zero.
  mutating func insert(_ row: Int) {
    let start = row - row % Self.width
    if words.isEmpty { base = start }
    if start < base {
      words.insert(
        contentsOf: repeatElement(0, count: (base - start) / Self.width), at: 0)
      base = start
    }
    let place = (start - base) / Self.width
    if place >= words.count {
      words.append(contentsOf: repeatElement(0, count: place + 1 - words.count))
    }
    let bit: UInt64 = 1 << UInt64(row % Self.width)
    if words[place] & bit == 0 {
      words[place] |= bit
      count += 1
    }
  }

  func contains(_ row: Int) -> Bool {
    guard row >= base else { return false }
    let place = (row - base) / Self.width
    return place < words.count && words[place] & (1 << UInt64((row - base) % Self.width)) != 0
  }

  /// The rows, ascending.
  func makeIterator() -> Rows { Rows(set: self) }

  struct Rows: IteratorProtocol {
    fileprivate let set: RowSet
    private var place = -1
    private var rest: UInt64 = 0

    fileprivate init(set: RowSet) { self.set = set }

    mutating func next() -> Int? {
      while rest == 0 {
        place += 1
        guard place < set.words.count else {
          place = set.words.count
          return nil
        }
        rest = set.words[place]
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return set.base + place * RowSet.width + bit
    }
  }
}
