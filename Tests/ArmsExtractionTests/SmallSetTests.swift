import Testing

@testable import ArmsExtraction

@Suite struct SmallSetTests {
  /// Elements come in the order in which they were added, whatever the process; a hashed set's order changed from run to run.
  @Test func elementsKeepTheirOrderAlsoWhereThereAreMany() {
    var set = SmallSet<Int>()
    let numbers = (0..<200).map { $0 * 7919 % 211 }
    for number in numbers { #expect(set.insert(number).inserted) }
    for number in numbers { #expect(!set.insert(number).inserted) }
    #expect(Array(set) == numbers)
  }

  @Test func answersAsASetDoes() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let ones = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
        Int.random(in: 0..<40, using: &random)
      }
      let others = (0..<Int.random(in: 0..<30, using: &random)).map { _ in
        Int.random(in: 0..<40, using: &random)
      }
      var small = SmallSet(ones)
      var set = Set(ones)
      let other = SmallSet(others)
      #expect(small.count == set.count && small.isEmpty == set.isEmpty, "seed \(seed)")
      #expect((0..<40).allSatisfy { small.contains($0) == set.contains($0) }, "seed \(seed)")
      #expect(small.isDisjoint(with: other) == set.isDisjoint(with: others), "seed \(seed)")
      #expect(small.isSubset(of: other) == set.isSubset(of: others), "seed \(seed)")
      #expect(Set(small.subtracting(others)) == set.subtracting(others), "seed \(seed)")
      small.formIntersection(other)
      set.formIntersection(others)
      #expect(Set(small) == set, "seed \(seed)")
      small.formUnion(others)
      set.formUnion(others)
      #expect(small.count == set.count && Set(small) == set, "seed \(seed)")
    }
  }
}
