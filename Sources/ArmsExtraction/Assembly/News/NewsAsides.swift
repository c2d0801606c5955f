import ArmsModel

/// What a story can only mention, however much it says of it: the rival that a condition names, and what was delivered over many years
/// ("Over the past 25 years Russia has delivered armoured vehicles, rifles and helicopters").
struct NewsAsides {
  struct Words: Sendable {
    /// "Over the past 25 years": what opens such a span, what says that it has passed, and what it is counted in.
    let over, past, spans: WordSet
    /// "Over this period", behind a sentence that gives it with "since".
    let this: WordSet
    let period, since: WordID

    init(_ vocabulary: inout Vocabulary) {
      over = WordSet("over during in", &vocabulary)
      past = WordSet("past last", &vocabulary)
      spans = WordSet("years decades decade", &vocabulary)
      this = WordSet("this that the", &vocabulary)
      period = vocabulary.intern(Array("period".utf8))
      since = vocabulary.intern(Array("since".utf8))
    }
  }

  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }
  private var words: Words { context.gazetteer.asideWords }

  func isAside(_ report: Report) -> Bool {
    let told = features.events.filter { !$0.leans }
    guard !told.isEmpty else { return false }
    if told.allSatisfy(\.isConditional) { return true }
    return report.stage?.value == .delivered
      && told.allSatisfy { spansYears($0.sentence) }
  }

  /// "Over the past 25 years", "in the last two decades", "over this period".
  private func spansYears(_ number: Int) -> Bool {
    let sentence = context.text.sentences[number]
    let tokens = context.text.tokens
    func holds(_ set: WordSet, _ at: Int) -> Bool {
      tokens[at].word != 0 && set.contains(tokens[at].word)
    }
    return sentence.tokens.contains { at in
      guard holds(words.over, at) else { return false }
      if at + 2 < sentence.last, holds(words.this, at + 1), tokens[at + 2].word == words.period {
        return number > 0
          && context.text.sentences[number - 1].tokens.contains {
            tokens[$0].word == words.since
          }
      }
      let rest = at + 1..<max(at + 1, min(at + 6, sentence.last))
      guard let past = rest.first(where: { holds(words.past, $0) }), past <= at + 2 else {
        return false
      }
      return (past + 1..<rest.upperBound).contains { holds(words.spans, $0) }
    }
  }
}
