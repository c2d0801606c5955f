package import ArmsModel

/// Why a text was read as it was: every mention, and for each choice between readings what spoke for and against it.
package struct Explanation: Hashable, Sendable {
  /// One reading that was weighed.
  package struct Reading: Hashable, Sendable {
    /// What was asked: deal, item, buyer, seller, value, date; of a sale: sale, background, sale-buyer and so on.
    package var choice: String
    package var citation: Citation?
    /// The value that it would give.
    package var value: String
    /// How likely the weights make it, 0 to 1.
    package var probability: Double
    /// The least probability that counts.
    package var threshold: Double
    /// The features that weighed most, heaviest first.
    package var reasons: [Reason]
    /// The part of a text longer than any story that it was read in, from 1; nil where the text was read whole.
    package var part: Int?

    package var isTaken: Bool { probability >= threshold }
  }

  /// A named feature and what it added to the log-odds.
  package struct Reason: Hashable, Sendable {
    package var feature: String
    package var weight: Double
  }

  package var kind: DocumentKind
  package var mentions: [Mention]
  /// In the order of the text; empty for a notice, which is read by its labels.
  package var readings: [Reading]
  /// What was weighed about each sale that the events of the text make, in their order.
  package var sales: [[Reading]]
  package var extraction: Extraction
}
