/// An amount of money as a text states it: whole units of a currency, with the interval that the print leaves open.
package struct Money: Hashable, Sendable {
  /// Whole units of the currency; the low end of a range.
  package var amount: Int
  /// The high end of a range; greater than `amount`.
  package var high: Int?
  /// ISO 4217, or nil where the text does not tell.
  package var currency: String?
  /// The currencies that a doubtful sign may stand for ("$" without a country, "#" for a damaged sign), likeliest
  /// first; empty where `currency` is settled or nothing tells.
  package var currencyReadings: [String]
  package var qualifier: Qualifier
  /// The worth of the last printed digit: 1,000,000 for "133 million", 100,000 for "133.3mn", 1 for "$92,556,056".
  package var step: Int

  package init(
    amount: Int, high: Int? = nil, currency: String?, currencyReadings: [String] = [],
    qualifier: Qualifier = .exactly, step: Int = 1
  ) {
    self.amount = amount
    self.high = high
    self.currency = currency
    self.currencyReadings = currencyReadings
    self.qualifier = qualifier
    self.step = max(step, 1)
  }

  /// The amounts that the statement leaves possible: half a step either way for rounding, a twentieth for "about".
  package var interval: Interval {
    let half = step / 2
    let top = high ?? amount
    switch qualifier {
    case .exactly:
      return Interval(low: amount.saturatingSubtract(half), high: top.saturatingAdd(half))
    case .about:
      let slack = max(half, top / 20)
      return Interval(low: amount.saturatingSubtract(slack), high: top.saturatingAdd(slack))
    case .atMost: return Interval(low: 0, high: top.saturatingAdd(half))
    case .atLeast: return Interval(low: amount.saturatingSubtract(half), high: nil)
    }
  }
}

/// A value of a sale: an amount and what it means.
package struct SaleValue: Hashable, Sendable {
  package var money: Money
  package var meaning: ValueMeaning

  package init(_ money: Money, meaning: ValueMeaning) {
    self.money = money
    self.meaning = meaning
  }
}

extension Int {
  /// The sum, or the nearest bound of `Int`: a figure in a text may be of any length.
  package func saturatingAdd(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }

  /// The difference, or the nearest bound of `Int`.
  package func saturatingSubtract(_ other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other > 0 ? .min : .max) : difference
  }
}
