/// A closed interval of whole numbers; a missing bound is open.
package struct Interval: Hashable, Sendable {
  package let low: Int?
  package let high: Int?

  package init(low: Int?, high: Int?) {
    self.low = low
    self.high = high
  }

  /// Whether one number can lie in both.
  package func intersects(_ other: Interval) -> Bool {
    let low = max(self.low ?? Int.min, other.low ?? Int.min)
    let high = min(self.high ?? Int.max, other.high ?? Int.max)
    return low <= high
  }
}
