import Testing

@testable import ArmsModel

@Suite struct IntervalTests {
  @Test(arguments: [
    (Interval(low: 1, high: 3), Interval(low: 3, high: 5), true),
    (Interval(low: 1, high: 3), Interval(low: 4, high: 5), false),
    (Interval(low: nil, high: 3), Interval(low: 3, high: nil), true),
    (Interval(low: nil, high: 2), Interval(low: 3, high: nil), false),
    (Interval(low: nil, high: nil), Interval(low: 9, high: 9), true),
    (Interval(low: .min, high: .max), Interval(low: 0, high: 0), true),
    (Interval(low: .max, high: nil), Interval(low: nil, high: .max), true),
    (Interval(low: 5, high: 4), Interval(low: 0, high: 9), false),
  ])
  func meet(a: Interval, b: Interval, meets: Bool) {
    #expect(a.intersects(b) == meets)
    #expect(b.intersects(a) == meets)
  }

  /// Against counting: two short intervals meet where one number lies in both.
  @Test(arguments: [91, 92] as [UInt64])
  func meetingIsSharingANumber(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    func bound() -> Int? {
      Int.random(in: 0..<5, using: &random) == 0 ? nil : Int.random(in: -6...6, using: &random)
    }
    for _ in 0..<2000 {
      let a = Interval(low: bound(), high: bound())
      let b = Interval(low: bound(), high: bound())
      let shared = (-20...20).contains { number in
        [a, b].allSatisfy { ($0.low ?? -20) <= number && number <= ($0.high ?? 20) }
      }
      #expect(a.intersects(b) == shared, "seed \(seed): \(a) \(b)")
    }
  }

  @Test(arguments: [
    (Int.max, 1, Int.max), (.max, .max, .max), (.min, -1, .min), (.min, .min, .min), (2, 3, 5),
    (.max, .min, -1), (0, 0, 0), (.max, -1, .max - 1),
  ])
  func sums(a: Int, b: Int, sum: Int) {
    #expect(a.saturatingAdd(b) == sum)
    #expect(b.saturatingAdd(a) == sum)
  }

  @Test(arguments: [
    (Int.min, 1, Int.min), (.max, -1, .max), (.min, .max, .min), (.max, .min, .max),
    (0, .min, .max),
    (5, 3, 2), (.min, .min, 0), (-1, .max, .min),
  ])
  func differences(a: Int, b: Int, difference: Int) {
    #expect(a.saturatingSubtract(b) == difference)
  }
}
