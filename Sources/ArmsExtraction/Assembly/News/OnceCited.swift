import ArmsModel

/// Citations in the order in which they were added, each range once.
struct OnceCited {
  private(set) var all: [Citation] = []
  /// In rising order: what is cited mostly comes in the order of the text.
  private var ranges: [Range<Int>] = []

  mutating func add(_ tokens: Range<Int>, _ text: SourceText) {
    var low = ranges.count
    if let last = ranges.last, !Self.precedes(last, tokens) {
      low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        if Self.precedes(ranges[middle], tokens) { low = middle + 1 } else { high = middle }
      }
      if low < ranges.count, ranges[low] == tokens { return }
    }
    ranges.insert(tokens, at: low)
    all.append(text.citation(tokens))
  }

  private static func precedes(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
  }
}
