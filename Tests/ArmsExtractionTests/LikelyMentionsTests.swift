import Testing

@testable import ArmsExtraction

@Suite struct LikelyMentionsTests {
  @Test func theLikeliestIsTheFirstOfEquals() {
    var likely = LikelyMentions()
    #expect(likely.best == nil)
    likely.set(7, 0.5)
    likely.set(3, 0.5)
    likely.set(9, 0.4)
    #expect(likely.best == 3)
    #expect(likely.mentions == [3, 7, 9])
  }

  @Test func theLastProbabilityOfAMentionCounts() {
    var likely = LikelyMentions()
    likely.set(3, 0.9)
    likely.set(7, 0.5)
    likely.set(3, 0.1)
    #expect(likely.best == 7)
    #expect(likely.mentions == [3, 7])
  }
}
