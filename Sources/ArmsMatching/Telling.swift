/// Whether other reports of a report's own document may be of its sale.
///
/// A document that tells of two sales holds them apart itself, so that the rows of a table need no comparison with one
/// another; only a notice with a number may stand in its document beside what the document says in passing of the same.
package enum Telling: Hashable, Sendable {
  /// none may
  case once
  /// one that is told `again` may
  case ownWords
  /// any may that is not told `once`
  case again
}

extension Profile {
  /// Follows from what `Comparer.tellsOfAmendment` asks for: a number on both sides, and one side told in passing.
  package var telling: Telling {
    if allNumbers.isEmpty { return .once }
    return background ? .again : .ownWords
  }
}
