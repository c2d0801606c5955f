import Testing

@testable import ArmsModel

@Suite struct QuantityTests {
  @Test(arguments: [
    (Quantity(4), 4, 4), (Quantity(10, high: 12), 10, 12),
    (Quantity(73, qualifier: .atMost), 0, 73), (Quantity(20, qualifier: .atLeast), 20, nil),
    (Quantity(100, qualifier: .about), 90, 110), (Quantity(5, qualifier: .about), 4, 6),
    (Quantity(.max, qualifier: .about), .max - .max / 10, .max), (Quantity(0), 0, 0),
  ])
  func interval(quantity: Quantity, low: Int?, high: Int?) {
    #expect(quantity.interval == Interval(low: low, high: high))
  }

  /// A range that is upside down keeps its low end.
  @Test func highIsNeverBelowLow() {
    #expect(Quantity(12, high: 10).high == 12)
    #expect(Quantity(12, high: nil).high == 12)
    #expect(Quantity(12, high: .min).high == 12)
  }

  @Test func whatAgreesAndWhatDoesNot() {
    let upTo = Quantity(73, qualifier: .atMost)
    #expect(upTo.interval.intersects(Quantity(73).interval))
    #expect(upTo.interval.intersects(Quantity(24).interval))
    #expect(!upTo.interval.intersects(Quantity(74).interval))
    #expect(!Quantity(4).interval.intersects(Quantity(3).interval))
  }
}
