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
}
