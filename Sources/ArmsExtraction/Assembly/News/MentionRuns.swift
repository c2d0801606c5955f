/// The mentions of one kind by sentence: what stands in a sentence is asked for so often that going through its tokens each
/// time was a good part of the reading.
struct MentionRuns: Sendable {
  /// The mentions in the order of the text; one that is broken off by another is named again behind that.
  private let mentions: [Int32]
  /// The token at which each begins within its sentence.
  private let starts: [Int32]
  /// For each sentence its first place in both, and one more for the end.
  private let firsts: [Int32]

  /// `ranges` are the mentions' tokens in the order of the text; `map` gives for each token the mention that holds it, or -1.
  init(_ ranges: some Collection<Range<Int>>, _ map: [Int32], _ sentences: [Sentence]) {
    var mentions: [Int32] = []
    var starts: [Int32] = []
    var firsts: [Int32] = []
    mentions.reserveCapacity(ranges.count)
    starts.reserveCapacity(ranges.count)
    firsts.reserveCapacity(sentences.count + 1)
    var sentence = -1
    var end = 0
    var last: Int32 = -1
    var floor = 0
    for range in ranges {
      for at in max(range.lowerBound, floor)..<max(range.upperBound, floor) where map[at] >= 0 {
        while at >= end {
          sentence += 1
          end = sentences[sentence].last
          last = -1
          firsts.append(Int32(mentions.count))
        }
        if map[at] != last {
          last = map[at]
          mentions.append(last)
          starts.append(Int32(at))
        }
      }
      floor = max(floor, range.upperBound)
    }
    while firsts.count <= sentences.count { firsts.append(Int32(mentions.count)) }
    self.mentions = mentions
    self.starts = starts
    self.firsts = firsts
  }

  /// The mentions of a sentence.
  func mentions(in sentence: Int) -> ArraySlice<Int32> {
    mentions[Int(firsts[sentence])..<Int(firsts[sentence + 1])]
  }

  /// The mentions of a sentence that begin before a token.
  func mentions(in sentence: Int, before end: Int) -> ArraySlice<Int32> {
    let first = Int(firsts[sentence])
    var last = Int(firsts[sentence + 1])
    while last > first, starts[last - 1] >= end { last -= 1 }
    return mentions[first..<last]
  }
}
