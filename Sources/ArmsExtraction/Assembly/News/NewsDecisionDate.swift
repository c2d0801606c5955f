import ArmsModel

/// Whether a date is that of a decision: "selected last month", "approved on Friday", "announced on 31 May".
///
/// What is only considered has come to no day of its own: dates beside talks, visits and what is said of them are of other
/// things, and only a finished deed of choosing or approving gives it one.
struct NewsDecisionDate {
  let context: NewsContext

  /// Tokens between a verb and its date.
  private static let reach = 12

  /// The cues that tell a decision.
  private static let deciding: SmallSet<String> = [
    "approved", "decide-to-buy", "select", "signed", "awarded", "requested", "memorandum",
    "cancelled", "blocked",
  ]

  func isDecided(_ date: Int) -> Bool {
    let range = context.dates[date].tokens
    let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
    if isOfVerb(range, sentence) { return true }
    var best: (distance: Int, cue: Int32)?
    for cue in context.cues(in: sentence) {
      let entry = context.entry(cue)
      guard entry.kind.stage != nil || isAnnounced(cue) else { continue }
      let tokens = context.cues[Int(cue)].tokens
      let distance =
        tokens.upperBound <= range.lowerBound
        ? range.lowerBound - tokens.upperBound : tokens.lowerBound - range.upperBound
      guard distance >= 0, distance <= Self.reach, distance < best?.distance ?? .max else {
        continue
      }
      best = (distance, cue)
    }
    guard let best else { return false }
    if isAnnounced(best.cue) { return true }
    return Self.deciding.contains(context.entry(best.cue).name) && isFinished(best.cue, sentence)
  }

  /// "Decided in May 2017 to acquire": the date parts the verb from what was decided.
  private func isOfVerb(_ date: Range<Int>, _ sentence: Sentence) -> Bool {
    let tokens = context.text.tokens
    return (max(sentence.first, date.lowerBound - 2)..<date.lowerBound).contains {
      tokens[$0].word != 0 && context.gazetteer.newsWords.decided.contains(tokens[$0].word)
    }
  }

  private func isAnnounced(_ cue: Int32) -> Bool {
    context.entry(cue).kind == .official
      && context.text.string(context.cues[Int(cue)].tokens).hasPrefix("announced")
  }

  /// "Was selected", "approved", "chose": a deed that is done.
  private func isFinished(_ cue: Int32, _ sentence: Sentence) -> Bool {
    let range = context.cues[Int(cue)].tokens
    let isPast = range.contains { at in
      let token = context.text.tokens[at]
      return token.word != 0 && context.gazetteer.newsWords.irregular.contains(token.word)
        || context.text.bytes[Int(token.start)..<Int(token.end)].suffix(2)
          .elementsEqual("ed".utf8)
    }
    return isPast && !NewsStage(context: context).isAhead(range.lowerBound, sentence)
  }
}
