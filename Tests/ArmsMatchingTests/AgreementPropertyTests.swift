import ArmsModel
import Testing

@testable import ArmsMatching

/// Whether two statements agree, whatever they are: rounded, about, up to, at least, ranges, in any two currencies.
@Suite struct AgreementPropertyTests {
  private static let seeds: [UInt64] = [1, 2, 3]

  private func money(_ random: inout Seeded) -> Money {
    let step = random.one(of: [1, 1_000, 100_000, 1_000_000])
    let amount = Int.random(in: 1...400, using: &random) * 1_000_000
    let high = random.chance(20) ? amount + Int.random(in: 1...50, using: &random) * 1_000_000 : nil
    let currency = random.one(of: ["USD", "USD", "EUR", nil])
    return Money(
      amount: amount, high: high, currency: currency,
      currencyReadings: currency == nil && random.chance(50) ? ["USD", "CAD"] : [],
      qualifier: random.one(of: Qualifier.allCases), step: step)
  }

  private func quantity(_ random: inout Seeded) -> Quantity {
    let low = Int.random(in: 1...60, using: &random)
    return Quantity(
      low, high: random.chance(20) ? low + Int.random(in: 1...20, using: &random) : nil,
      qualifier: random.one(of: Qualifier.allCases))
  }

  private func disputed(_ a: Money, _ b: Money) -> Bool? {
    Resolver.resolve([report("a", value: a), report("b", value: b)])?.value?.disputed
  }

  private func disputed(_ a: Quantity, _ b: Quantity) -> Bool? {
    let reports = [("a", a), ("b", b)].map { name, quantity in
      var source = report(name, items: [item("Rafale", 1)])
      source.report.items[0].quantity = claim(quantity)
      return source
    }
    return Resolver.resolve(reports)?.items.first?.quantity?.disputed
  }

  private func contains(_ outer: Interval, _ inner: Interval) -> Bool {
    (outer.low ?? .min) <= (inner.low ?? .min) && (outer.high ?? .max) >= (inner.high ?? .max)
  }

  @Test(arguments: seeds) func amountsAgreeBothWaysAndWithThemselves(seed: UInt64) {
    var random = Seeded(seed)
    for round in 0..<2_000 {
      let (a, b) = (money(&random), money(&random))
      let place = "seed \(seed) round \(round): \(a) \(b)"
      #expect(disputed(a, a) == false, "\(place)")
      #expect(disputed(a, b) == disputed(b, a), "\(place)")
      if let one = a.currency, let other = b.currency, one != other {
        #expect(disputed(a, b) == false, "\(place)")
      } else if CurrencyFit.fits(a, b) {
        #expect(disputed(a, b) == !a.interval.intersects(b.interval), "\(place)")
      }
    }
  }

  @Test(arguments: seeds) func aWiderAmountContradictsNoMore(seed: UInt64) {
    var random = Seeded(seed)
    var tried = 0
    for round in 0..<4_000 {
      let (a, b) = (money(&random), money(&random))
      var wide = money(&random)
      wide.currency = a.currency
      wide.currencyReadings = a.currencyReadings
      guard contains(wide.interval, a.interval), disputed(a, b) == false else { continue }
      tried += 1
      #expect(disputed(wide, b) == false, "seed \(seed) round \(round): \(a) \(wide) \(b)")
    }
    #expect(tried > 100, "seed \(seed)")
  }

  @Test(arguments: seeds) func numbersAgreeBothWaysAndWiderOnesContradictNoMore(seed: UInt64) {
    var random = Seeded(seed)
    var tried = 0
    for round in 0..<4_000 {
      let (a, b, wide) = (quantity(&random), quantity(&random), quantity(&random))
      let place = "seed \(seed) round \(round): \(a) \(b) \(wide)"
      #expect(disputed(a, a) == false, "\(place)")
      #expect(disputed(a, b) == disputed(b, a), "\(place)")
      #expect(disputed(a, b) == !a.interval.intersects(b.interval), "\(place)")
      guard contains(wide.interval, a.interval), disputed(a, b) == false else { continue }
      tried += 1
      #expect(disputed(wide, b) == false, "\(place)")
    }
    #expect(tried > 100, "seed \(seed)")
  }
}
