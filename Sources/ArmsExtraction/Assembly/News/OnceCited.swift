import ArmsModel

/// Citations in the order in which they were added, each range once.
struct OnceCited {
  private(set) var all: [Citation] = []
  /// The furthest range, and those before it in rising order. What is cited mostly comes in the order of the text, and is
  /// mostly one passage, which needs no list.
  private var last: Range<Int>?
  private var earlier: [Range<Int>] = []

  mutating func add(_ tokens: Range<Int>, _ text: SourceText) {
    if let last {
      if Self.precedes(last, tokens) {
        earlier.append(last)
        self.last = tokens
      } else {
        let at = Bisection.first(earlier.count) { !Self.precedes(earlier[$0], tokens) }
        if tokens == last || at < earlier.count && earlier[at] == tokens { return }
        earlier.insert(tokens, at: at)
      }
    } else {
      last = tokens
    }
    all.append(text.citation(tokens))
  }

  private static func precedes(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    (one.lowerBound, one.upperBound) < (other.lowerBound, other.upperBound)
  }
}
