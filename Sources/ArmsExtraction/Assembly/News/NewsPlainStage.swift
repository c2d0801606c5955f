import ArmsModel

/// How far a sale has come where a clause says it outright: goods that come "under a €64 million contract" were ordered, however
/// far their delivery lies ahead.
struct NewsPlainStage {
  struct Words: Sendable {
    let under: WordID
    /// What opens the phrase of a contract that there is.
    let openers: WordSet
    /// Contracts, and what is said of one that there is not yet.
    let papers, unsigned: WordSet
    /// Of a first flight or a trial.
    let flying: WordSet

    init(_ vocabulary: inout Vocabulary) {
      under = vocabulary.intern(Array("under".utf8))
      openers = WordSet("a an the this that its their one", &vocabulary)
      flying = WordSet("flew flown flight trials", &vocabulary)
      papers = WordSet("contract contracts order", &vocabulary)
      unsigned = WordSet(
        "draft planned proposed possible potential future prospective any would if likely preliminary framework",
        &vocabulary)
    }
  }

  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }
  private var words: Words { context.gazetteer.plainStageWords }

  /// The stage that the weights chose, put right where a clause says another outright.
  func corrected(_ weighed: Claim<Stage>?) -> Claim<Stage>? {
    switch weighed?.value {
    case nil, .considered: contracted(instead: weighed?.value) ?? weighed
    case .delivered: undelivered() ?? weighed
    default: weighed
    }
  }

  /// "Croatia wants 12 Rafales, with delivery from 2024", "will donate six fighters, which are to be handed over in spring": where all
  /// words of delivery speak of what is yet to come, nothing has been delivered.
  private func undelivered() -> Claim<Stage>? {
    let judge = NewsStage(context: context)
    var ahead: Range<Int>?
    var signed: Range<Int>?
    for event in features.events {
      let sentence = context.text.sentences[event.sentence]
      for cue in context.cues(in: sentence) {
        let entry = context.entry(cue)
        let tokens = context.cues[Int(cue)].tokens
        guard event.tokens.contains(tokens.lowerBound) else { continue }
        let isAhead = judge.isAhead(tokens.lowerBound, sentence)
        if entry.kind == .delivered || entry.kind == .grant {
          let isVerb = judge.isFirm(cue) || entry.kind == .grant && isPast(tokens)
          guard isAhead || !isVerb && isDatedAhead(tokens.upperBound, sentence) else {
            if entry.kind == .grant, !isVerb { continue }
            return nil
          }
          ahead = ahead ?? tokens
        } else if entry.kind == .contracted, signed == nil, judge.isFirm(cue), !isAhead,
          !judge.isDenied(tokens.lowerBound, sentence)
        {
          signed = tokens
        }
      }
    }
    guard let ahead else { return nil }
    return Claim(
      signed == nil ? .considered : .contracted,
      citations: [context.text.citation(signed ?? ahead)], rule: "stage.yet-to-be-delivered")
  }

  /// "Donated", "gifted"
  private func isPast(_ range: Range<Int>) -> Bool {
    range.contains { at in
      let token = context.text.tokens[at]
      return token.end - token.start > 2
        && context.text.bytes[Int(token.end) - 2..<Int(token.end)].elementsEqual("ed".utf8)
    }
  }

  /// "Delivery from 2024", "deliveries by the end of 2027": a day to come within a few words.
  private func isDatedAhead(_ start: Int, _ sentence: Sentence) -> Bool {
    guard
      let at = (start..<max(start, min(start + 7, sentence.last))).first(where: {
        context.dateAt[$0] >= 0
      })
    else { return false }
    let date = context.dates[Int(context.dateAt[at])]
    if date.isExpected { return true }
    guard let low = date.date?.lowDay, let published = context.published?.highDay else {
      return false
    }
    return low > published
  }

  /// The contract under which a sale that is otherwise only considered is said to be delivered; nil where none is told.
  func contracted(instead stage: Stage?) -> Claim<Stage>? {
    guard stage == nil || stage == .considered else { return nil }
    for event in features.events
    where !event.leans && context.has(.contracted, sentence: event.sentence) {
      if let paper = paper(event) {
        return Claim(
          .contracted, citations: [context.text.citation(paper)], rule: "stage.under-contract")
      }
    }
    return nil
  }

  /// "Under a EUR 64 million contract", "under the contract signed in May", within the words that tell of the sale.
  private func paper(_ event: NewsEvent) -> Range<Int>? {
    let tokens = context.text.tokens
    for at in event.tokens where tokens[at].word != 0 && tokens[at].word == words.under {
      guard at + 1 < event.tokens.upperBound, words.openers.contains(tokens[at + 1].word) else {
        continue
      }
      for next in at + 2..<max(at + 2, min(at + 12, event.tokens.upperBound)) {
        let word = tokens[next].word
        if word != 0, words.unsigned.contains(word) { break }
        if word != 0, words.papers.contains(word) {
          return isYetToCome(next + 1, event.tokens.upperBound) ? nil : next..<next + 1
        }
        let isPrice = context.moneyAt[next] >= 0
        guard isPrice || tokens[next].kind != .sign || tokens[next].sign == UInt8(ascii: "-") else {
          break
        }
      }
    }
    return nil
  }

  /// "Under a contract to be signed in May", "under a contract that would"
  private func isYetToCome(_ start: Int, _ end: Int) -> Bool {
    let news = context.gazetteer.newsWords
    return (start..<max(start, min(start + 4, end))).contains {
      let word = context.text.tokens[$0].word
      return word != 0
        && (word == news.be || words.unsigned.contains(word) || news.denied.contains(word))
    }
  }
}
