/// How many of an item a text states.
package struct Quantity: Hashable, Sendable {
  package var low: Int
  /// Equal to `low` unless the text gives a range.
  package var high: Int
  /// What is counted where it is not the item itself, in the singular: squadron, battery, kit, round.
  package var unit: String?
  package var qualifier: Qualifier

  package init(_ low: Int, high: Int? = nil, unit: String? = nil, qualifier: Qualifier = .exactly) {
    self.low = low
    self.high = max(high ?? low, low)
    self.unit = unit
    self.qualifier = qualifier
  }

  /// The numbers that the statement leaves possible: "up to 73" is 0 to 73, "about 100" a tenth either way.
  package var interval: Interval {
    switch qualifier {
    case .exactly: return Interval(low: low, high: high)
    case .about:
      return Interval(
        low: low.saturatingSubtract(max(low / 10, 1)), high: high.saturatingAdd(max(high / 10, 1)))
    case .atMost: return Interval(low: 0, high: high)
    case .atLeast: return Interval(low: low, high: nil)
    }
  }
}
