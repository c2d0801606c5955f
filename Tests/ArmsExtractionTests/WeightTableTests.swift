import Testing

@testable import ArmsExtraction

@Suite struct WeightTableTests {
  @Test func sumsWhatHasAWeightAndNothingElse() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    var table = WeightTable()
    var known: [UInt64: Float] = [:]
    for _ in 0..<3_000 {
      // Some keys come twice: the last weight counts. 0 is a key as any other.
      let key = UInt64.random(in: 0..<2_000, using: &random) &* 0x9E37_79B9
      let weight = Float(Int.random(in: -500...500, using: &random)) / 64
      table.set(key, weight)
      known[key] = weight
    }
    for key in (0..<2_500).map({ UInt64($0) &* 0x9E37_79B9 }) {
      #expect(table[key] == known[key], "seed \(seed), key \(key)")
      #expect(table.sum([key, 1, key]) == (known[key] ?? 0) * 2, "seed \(seed), key \(key)")
    }
  }

  @Test func aPairSumsWhatEachOfItsChoicesSums() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededRandom(seed: seed)
    var first = WeightTable()
    var second = WeightTable()
    // Few keys, so that many stand in both; 0 is one of them.
    for _ in 0..<800 {
      let weight = Float(Int.random(in: -500...500, using: &random)) / 64
      let key = UInt64.random(in: 0..<1_000, using: &random)
      if Bool.random(using: &random) { first.set(key, weight) } else { second.set(key, weight) }
    }
    let pair = WeightTable(first, second)
    for _ in 0..<200 {
      let keys = (0..<12).map { _ in UInt64.random(in: 0..<1_200, using: &random) }
      let sums = pair.sums(keys, after: 0.25)
      #expect(sums.first == first.sum(keys, after: 0.25), "seed \(seed)")
      #expect(sums.second == second.sum(keys), "seed \(seed)")
    }
  }
}
