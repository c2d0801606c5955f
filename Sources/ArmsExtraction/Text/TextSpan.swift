/// A half-open range of UTF-8 bytes of a source text. Positions inside ArmsExtraction are of this kind only; `CodePoints`
/// turns them into citations at the border.
struct TextSpan: Hashable, Sendable, Comparable {
  let start: Int
  let end: Int

  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  var isEmpty: Bool { start == end }
  var length: Int { end - start }

  func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
  /// The smallest span that holds both.
  func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  static func < (a: Self, b: Self) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
