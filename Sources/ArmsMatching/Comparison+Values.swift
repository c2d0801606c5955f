internal import ArmsModel

extension Comparer {
  /// Amounts. Those of other meanings or currencies say nothing; "133 million" and 133.3 million are one.
  func compareValues() {
    let pairs = a.values.flatMap { first in b.values.map { (first, $0) } }
    if let best = pairs.compactMap({ agreement($0.0, $0.1) }).max(by: { $0.rank < $1.rank }) {
      let name: FeatureName =
        switch best.digits {
        case 0: .valueFits
        case 1: .valueRound
        case 2: .valueTwoDigits
        default: .valuePrecise
        }
      found(name, "amounts that agree", best.first.canonicalText, best.second.canonicalText)
      if best.first.currency == nil || best.second.currency == nil {
        found(.currencyUnknown, "a currency not stated")
      }
      return
    }
    if let added = addition() {
      found(.valueIncrease, "the amount that one adds", added.canonicalText, added.canonicalText)
      return
    }
    guard let first = a.values.first, let second = b.values.first else { return }
    contradict(first, second)
  }

  private struct Agreement {
    var first: Money
    var second: Money
    /// Significant digits in which the two agree; 0 where only a loose word makes them fit.
    var digits: Int
    var rank: Int { digits * 2 + (first.currency == second.currency ? 1 : 0) }
  }

  private func agreement(_ a: SaleValue, _ b: SaleValue) -> Agreement? {
    guard (a.meaning == .unit) == (b.meaning == .unit), CurrencyFit.fits(a.money, b.money),
      a.money.interval.intersects(b.money.interval)
    else { return nil }
    let digits = min(Self.digits(a.money), Self.digits(b.money))
    let close = Self.rounding(a.money).intersects(Self.rounding(b.money))
    return Agreement(first: a.money, second: b.money, digits: close ? digits : 0)
  }

  /// The interval of rounding alone, whatever word stands before the amount.
  private static func rounding(_ money: Money) -> Interval {
    Interval(
      low: money.amount.saturatingSubtract(money.step / 2),
      high: (money.high ?? money.amount).saturatingAdd(money.step / 2))
  }

  /// Significant digits of an amount: 3 for 133 million, 1 for 2 billion.
  static func digits(_ money: Money) -> Int {
    var rest = max(money.amount, 1)
    while rest % 10 == 0 { rest /= 10 }
    return min(String(rest).utf8.count, 9)
  }

  private func addition() -> Money? {
    for (added, whole) in [(a.increases, b.values), (b.increases, a.values)] {
      for one in added {
        for other in whole
        where CurrencyFit.fits(one.money, other.money)
          && Self.rounding(one.money).intersects(Self.rounding(other.money))
        {
          return one.money
        }
      }
    }
    return nil
  }

  private func contradict(_ first: SaleValue, _ second: SaleValue) {
    guard CurrencyFit.fits(first.money, second.money), !amendment else { return }
    let texts = words ? (first.money.canonicalText, second.money.canonicalText) : ("", "")
    let (low, high) = (
      min(first.money.amount, second.money.amount), max(first.money.amount, second.money.amount)
    )
    let near = high.saturatingSubtract(low) <= high / 10
    let totals: Set<ValueMeaning> = [.notified, .contract, .stated, .delivered, .licensed]
    let meanings = (Self.meaning(first, a.stage), Self.meaning(second, b.stage))
    if high.saturatingSubtract(low) > high / 100, sums(first.money, second.money) {
      found(.valueSum, "a greater amount for more systems", texts.0, texts.1)
    } else if meanings.0 == meanings.1 {
      found(near ? .valueNear : .valueDifferent, "different amounts", texts.0, texts.1)
    } else if totals.contains(meanings.0), totals.contains(meanings.1) {
      if meanings.0 == .stated || meanings.1 == .stated {
        found(near ? .valueNear : .valueStated, "different amounts", texts.0, texts.1)
      } else if Set([meanings.0, meanings.1]) == [.notified, .contract] {
        let (ceiling, contract) =
          meanings.0 == .notified ? (first.money, second.money) : (second.money, first.money)
        if contract.amount / 3 > (ceiling.high ?? ceiling.amount) / 2 {
          found(.valueOverCeiling, "a contract above the notified ceiling", texts.0, texts.1)
        } else if contract.amount <= ceiling.amount, contract.amount >= ceiling.amount / 5 * 2 {
          found(.valueWithin, "a contract within the notified ceiling", texts.0, texts.1)
        }
      }
    }
  }

  /// What a price without a meaning most likely is: at an approval the ceiling, at a signature the contract.
  private static func meaning(_ value: SaleValue, _ stage: Stage?) -> ValueMeaning {
    guard value.meaning == .stated else { return value.meaning }
    return switch stage {
    case .approved, .requested: .notified
    case .contracted: .contract
    default: .stated
    }
  }

  /// Whether the side with the greater amount names all systems of the other and more of its own.
  private func sums(_ first: Money, _ second: Money) -> Bool {
    let (whole, part) = first.amount > second.amount ? (a, b) : (b, a)
    let (all, some) = (whole.systems, part.systems)
    return whole.number == nil && !some.isEmpty && all.isStrictSuperset(of: some)
  }

  /// Whether one changes or corrects the notice of the other: another total is then no contradiction.
  private var amendment: Bool {
    has(.numberRelated) || has(.numberSame) && (a.corrects || b.corrects)
  }
}

/// Whether two amounts may be of one currency.
enum CurrencyFit {
  static func fits(_ a: Money, _ b: Money) -> Bool {
    if let first = a.currency, let second = b.currency { return first == second }
    guard a.currency == nil || b.currency == nil else { return false }
    let first = a.currency.map { [$0] } ?? a.currencyReadings
    let second = b.currency.map { [$0] } ?? b.currencyReadings
    return first.isEmpty || second.isEmpty || first.contains { second.contains($0) }
  }
}
