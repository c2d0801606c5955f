package import ArmsMatching

/// How two sales compare: by the pair of their reports that speaks most for one sale.
package struct SaleMatch: Hashable, Sendable {
  /// What became of the pair.
  package enum Standing: String, CaseIterable, Hashable, Sendable {
    /// the two reports stand in one sale
    case joined
    /// alike enough, and kept apart all the same: `kept` says why
    case keptApart = "kept apart"
    /// between yes and no: a person is asked
    case asked
    /// too little speaks for one sale
    case apart
    /// something excludes one sale
    case excluded
  }

  package var sale: SaleRow
  package var other: SaleRow
  /// Names of the documents of the two reports.
  package var document: String
  package var otherDocument: String
  package var comparison: Comparison
  package var standing: Standing
  /// Why two that are alike are kept apart.
  package var kept: String?
}
