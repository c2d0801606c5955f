package import ArmsModel

/// Sums of values over sales, guarded against counting money twice.
package struct Totals: Hashable, Sendable {
  /// What sales are grouped by; each stands in one group, whatever the number of its parties or categories.
  package enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// All buyers of a sale together.
    case buyer
    case seller
    /// The year in which the date of the stage lies; unknown where it may lie in several.
    case year
    /// All categories of the sale's equipment together, support aside.
    case category
    case stage
  }

  /// The sales of one group whose values have one meaning and one currency.
  package struct Row: Hashable, Sendable {
    /// nil where unknown.
    package var group: String?
    /// True where the sales are told in passing only.
    package var background: Bool
    /// nil where the sales' values are unknown.
    package var meaning: ValueMeaning?
    package var currency: String?
    package var sales: Int
    /// Those of them that go into no sum: no value is known, or no currency, or only the price of one.
    package var unknown: Int
    /// The least and the most that the values come to, in whole units; nil where none is known. "Up to 5" is 0 to 5, "at
    /// least 5" goes in with 5 on both sides and is counted in `openAbove`.
    package var low: Int?
    package var high: Int?
    /// How many of the values are bounds from below, so that the sum is one too.
    package var openAbove: Int
    /// How many of the values are about right only.
    package var approximate: Int
    /// On how many of the values the documents contradict one another; the chosen ones are summed.
    package var disputed: Int
    /// How many of the sales may be the same as another that is counted: pairs that nobody has judged.
    package var maybeSame: Int
  }

  package var rows: [Row]
  /// Sales that match and were left out: told in passing, cancelled, contained in another that is counted,
  /// told by earlier versions of documents alone.
  package var background: Int
  package var cancelled: Int
  package var contained: Int
  /// Told by earlier versions of documents alone.
  package var superseded: Int

  /// How many sales the rows count.
  package var sales: Int { rows.reduce(0) { $0 + $1.sales } }
}

/// How totals are asked for.
package struct TotalsQuestion: Hashable, Sendable {
  package var grouping: Totals.Grouping
  package var filter: SalesFilter
  /// Whether sales that are told in passing are counted, in rows of their own.
  package var withBackground: Bool
  /// Whether cancelled sales are counted.
  package var withCancelled: Bool

  package init(
    by grouping: Totals.Grouping, filter: SalesFilter, withBackground: Bool, withCancelled: Bool
  ) {
    self.grouping = grouping
    self.filter = filter
    self.withBackground = withBackground
    self.withCancelled = withCancelled
  }
}
