import ArmsModel

/// The day right behind a finished "signed": "said on Tuesday that it had signed the contract in Warsaw on Monday".
///
/// The day of the words, or of the place line, is then not that of the contract.
struct NewsSigningDay {
  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }

  /// Tokens between the verb and its date.
  private static let reach = 12

  /// The day of signing where the likeliest date is none, or one of speaking; else the likeliest.
  func day(over likeliest: Int?) -> Int? {
    if let likeliest, isSigned(likeliest) || !isOfSpeech(likeliest) { return likeliest }
    return features.mentionsBeside(context.dateRuns).first {
      isDay($0) && !context.dates[$0].isExpected && isSigned($0)
    } ?? likeliest
  }

  private func isDay(_ date: Int) -> Bool {
    guard let day = context.dates[date].date, let low = day.lowDay else { return false }
    return low == day.highDay
  }

  /// Whether a finished verb of signing stands before a date, with no other deed or words between.
  private func isSigned(_ date: Int) -> Bool {
    guard let cue = nearest(before: date) else { return false }
    let start = context.cues[Int(cue)].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    let stage = NewsStage(context: context)
    return context.entry(cue).name == "signed" && stage.isFirm(cue)
      && !stage.isAhead(start, sentence) && !stage.isDenied(start, sentence)
      && !(features.event(at: start)?.isPast ?? false)
  }

  /// Whether a date is that of the words: behind "said", or in the place line before any verb.
  private func isOfSpeech(_ date: Int) -> Bool {
    guard let cue = nearest(before: date) else { return true }
    return context.entry(cue).kind == .official
  }

  /// The nearest word of a deed or of speaking before a date; papers and places are passed over.
  private func nearest(before date: Int) -> Int32? {
    let start = context.dates[date].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    for at in stride(from: start - 1, through: max(sentence.first, start - Self.reach), by: -1)
    where context.cueAt[at] >= 0 {
      let entry = context.entry(context.cueAt[at])
      if entry.name == "contract" { continue }
      if entry.kind.stage != nil || entry.kind == .official { return context.cueAt[at] }
    }
    return nil
  }
}
