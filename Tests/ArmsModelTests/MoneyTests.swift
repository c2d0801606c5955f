import Testing

@testable import ArmsModel

@Suite struct MoneyTests {
  /// What a print leaves open: half of its last digit either way.
  @Test(arguments: [
    (Money(amount: 133_000_000, currency: "USD", step: 1_000_000), 132_500_000, 133_500_000),
    (Money(amount: 133_300_000, currency: "USD", step: 100_000), 133_250_000, 133_350_000),
    (Money(amount: 92_556_056, currency: "USD"), 92_556_056, 92_556_056),
    (
      Money(amount: 5_000_000, high: 7_000_000, currency: "USD", step: 1_000_000), 4_500_000,
      7_500_000
    ),
    (
      Money(
        amount: 2_000_000_000, currency: "USD", qualifier: .about, step: 1_000_000_000),
      1_500_000_000, 2_500_000_000
    ),
    (Money(amount: 100, currency: "USD", qualifier: .about), 95, 105),
    (Money(amount: 100, currency: "USD", qualifier: .atMost), 0, 100),
    (Money(amount: 100, currency: "USD", qualifier: .atLeast), 100, nil),
    (Money(amount: 100, currency: "USD", qualifier: .atLeast, step: 10), 95, nil),
    (Money(amount: .max, currency: nil, step: .max), .max - .max / 2, .max),
    (Money(amount: 7, currency: nil, step: 0), 7, 7),
    (Money(amount: 7, currency: nil, step: -5), 7, 7),
  ])
  func interval(money: Money, low: Int?, high: Int?) {
    #expect(money.interval == Interval(low: low, high: high))
  }

  /// The seeds' prints of one price agree, and a price that differs in its printed digits does not.
  @Test func roundingIsNoDispute() {
    let rounded = Money(amount: 133_000_000, currency: "USD", step: 1_000_000)
    let exact = Money(amount: 133_300_000, currency: nil, step: 100_000)
    let other = Money(amount: 135_000_000, currency: "USD", step: 1_000_000)
    #expect(rounded.interval.intersects(exact.interval))
    #expect(!rounded.interval.intersects(other.interval))
    let about = Money(
      amount: 2_000_000_000, currency: "USD", qualifier: .about, step: 1_000_000_000)
    #expect(about.interval.intersects(Money(amount: 1_980_000_000, currency: "USD").interval))
  }

  @Test(arguments: [101, 102, 103] as [UInt64])
  func everyIntervalHoldsItsAmount(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<1000 {
      let amount =
        Int.random(in: 0...(.max), using: &random) >> Int.random(in: 0...62, using: &random)
      let qualifier = try #require(Qualifier.allCases.randomElement(using: &random))
      let step =
        Int.random(in: 1...(.max), using: &random) >> Int.random(in: 0...62, using: &random)
      let money = Money(
        amount: amount, high: Bool.random(using: &random) ? amount.saturatingAdd(step) : nil,
        currency: "USD", qualifier: qualifier, step: step)
      let interval = money.interval
      #expect(interval.intersects(Interval(low: amount, high: amount)), "seed \(seed): \(money)")
      #expect((interval.low ?? .min) <= (interval.high ?? .max), "seed \(seed): \(money)")
    }
  }
}
