import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct TellingTests {
  /// Whatever a comparison would not call apart must be compared.
  @Test(arguments: [41, 42, 43] as [UInt64])
  func whatIsNotComparedWithinADocumentNeverJoins(seed: UInt64) {
    let world = World(seed: seed, sales: 60)
    let numbers = ["17-69", "09-36", "17-0A", "21-0I"]
    var random = Seeded(seed)
    // All of it told by one document, with numbers here and there.
    let profiles = world.reports.map { source -> Profile in
      var source = source
      source.anchor = Anchor(
        document: "one", start: source.anchor.start, end: source.anchor.end)
      source.report.background = Bool.random(using: &random)
      if Bool.random(using: &random) {
        let place = Int.random(in: numbers.indices, using: &random)
        source.report.transmittal = Claim(numbers[place], citations: [], rule: "r")
      }
      return Profile(source)
    }
    var told = 0
    for (place, a) in profiles.enumerated() {
      for b in profiles.dropFirst(place + 1) {
        let isCompared =
          switch (a.telling, b.telling) {
          case (.once, _), (_, .once), (.ownWords, .ownWords): false
          default: true
          }
        let verdict = Comparison.compare(a, b).verdict
        if verdict == .join { told += 1 }
        #expect(isCompared || verdict == .forbidden || verdict == .apart, "seed \(seed)")
      }
    }
    #expect(told > 0, "seed \(seed)")
  }
}
