/// A half-open range of a document's text, in Unicode code points.
///
/// Code points are what SQLite's `substr`, Python's slices and the W3C TextPositionSelector count. The quote is that
/// range to the letter: a citation whose quote no longer matches its text is broken, and is never moved to a look-alike.
package struct Citation: Hashable, Sendable, Comparable {
  /// The first code point, counted from 0.
  package let start: Int
  /// One past the last code point; always greater than `start`.
  package let end: Int
  /// The text between `start` and `end`.
  package let quote: String

  package init(start: Int, end: Int, quote: String) {
    self.start = start
    self.end = end
    self.quote = quote
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
