import Testing

@testable import ArmsCommands

@Suite struct ProgressWordsTests {
  private func line(_ count: Int, _ part: Int, _ total: Int?, _ milliseconds: Int) -> String {
    ProgressWords.line(
      "\(count) documents", count: count, part: part, of: total, failed: 0,
      milliseconds: milliseconds)
  }

  @Test func rateAndRestAreTold() {
    #expect(line(300, 300, 1_200, 1_000) == "300 documents, 25%, 300 a second, 3 s left")
    // Half of the bytes are a quarter of the documents.
    #expect(line(300, 500, 1_000, 60_000) == "300 documents, 50%, 5 a second, 60 s left")
    #expect(line(2, 1, 100, 10_000) == "2 documents, 1%, 12 a minute, 17 min left")
    #expect(line(2, 1, 10_000, 10_000) == "2 documents, 0%, 12 a minute, 27 h 46 min left")
  }

  @Test func whatIsNotKnownIsNotTold() {
    #expect(line(1, 1, 10, 20) == "1 documents, 10%")
    #expect(line(40, 0, nil, 2_000) == "40 documents, 20 a second")
    #expect(line(40, 9, 0, 2_000) == "40 documents, 20 a second")
    // A file that grew meanwhile.
    #expect(line(40, 90, 80, 2_000) == "40 documents, 100%, 20 a second")
    #expect(line(0, 5, 10, 2_000) == "0 documents, 50%")
  }

  @Test func failuresAreCounted() {
    #expect(
      ProgressWords.line("9 documents", count: 9, part: 9, of: nil, failed: 2, milliseconds: 0)
        == "9 documents, 2 failed")
  }
}
