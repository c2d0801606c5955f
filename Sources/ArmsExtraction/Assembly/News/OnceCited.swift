import ArmsModel

/// Citations in the order in which they were added, each range once.
struct OnceCited {
  private(set) var all: [Citation] = []
  private var ranges: SmallSet<Range<Int>> = []

  mutating func add(_ tokens: Range<Int>, _ text: SourceText) {
    if ranges.insert(tokens).inserted { all.append(text.citation(tokens)) }
  }
}
