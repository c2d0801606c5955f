internal import ArmsModel

/// How two values of one field differ.
package enum ValueDifference: Hashable, Sendable {
  /// By so many whole units of the currency; thousandths of the first amount where that is not zero.
  case amount(Int, currency: String?, perMille: Int?)
  /// By so many of the unit, or of the item itself.
  case number(Int, unit: String?)
  /// By so many days, between the nearest days of the two.
  case days(Int)
  /// A ceiling beside a contract, a contract beside a delivery: other facts, not other figures.
  case meaning
  case currency
  case unit
  /// Other words, or another party.
  case other

  /// How far apart; nil where that is no number.
  var distance: Int? {
    switch self {
    case .amount(let gap, _, _), .number(let gap, _), .days(let gap):
      Int(clamping: gap.magnitude)
    case .meaning, .currency, .unit, .other: nil
    }
  }
}

extension ValueDifference {
  /// How `b` differs from `a`; nil where one value can satisfy both.
  package static func between(_ a: FactValue, _ b: FactValue) -> ValueDifference? {
    switch (a, b) {
    case (.money(let a), .money(let b)): money(a, b)
    case (.quantity(let a), .quantity(let b)):
      a.unit != b.unit
        ? .unit
        : a.interval.intersects(b.interval)
          ? nil : .number(b.low.saturatingSubtract(a.low), unit: a.unit)
    case (.date(let a), .date(let b)): days(a, b)
    case (.party(let a), .party(let b)):
      (a.code ?? a.name) == (b.code ?? b.name) ? nil : .other
    default: a == b ? nil : .other
    }
  }

  private static func money(_ a: SaleValue, _ b: SaleValue) -> ValueDifference? {
    if a.meaning != b.meaning,
      a.meaning == .unit || b.meaning == .unit
        || a.meaning != .stated && b.meaning != .stated
    {
      return .meaning
    }
    if let first = a.money.currency, let second = b.money.currency, first != second {
      return .currency
    }
    guard !a.money.interval.intersects(b.money.interval) else { return nil }
    let gap = b.money.amount.saturatingSubtract(a.money.amount)
    return .amount(
      gap, currency: a.money.currency ?? b.money.currency, perMille: share(gap, of: a.money.amount))
  }

  /// Thousandths, rounded; nil of nothing, and where the numbers are too great.
  private static func share(_ gap: Int, of amount: Int) -> Int? {
    let (scaled, overflow) = gap.multipliedReportingOverflow(by: 1_000)
    guard amount > 0, !overflow else { return nil }
    return scaled.saturatingAdd(gap < 0 ? -amount / 2 : amount / 2) / amount
  }

  private static func days(_ a: PartialDate, _ b: PartialDate) -> ValueDifference? {
    let first = Interval(low: a.lowDay, high: a.highDay)
    guard !first.intersects(Interval(low: b.lowDay, high: b.highDay)) else { return nil }
    if let end = a.highDay, let start = b.lowDay, start > end { return .days(start - end) }
    if let start = a.lowDay, let end = b.highDay { return .days(end - start) }
    return .other
  }

  /// The smallest difference between any value of the one and any of the other; nil where two of them fit.
  package static func least(_ a: [FactValue], _ b: [FactValue]) -> ValueDifference? {
    var least: ValueDifference?
    for one in a {
      for other in b {
        guard let difference = between(one, other) else { return nil }
        if least == nil || (difference.distance ?? .max) < (least?.distance ?? .max) {
          least = difference
        }
      }
    }
    return least
  }
}
