/// What a sentence says did not happen: "denied it had bought", "dismissed reports that the navy had ordered".
///
/// A licence that is denied is another matter: that sale was refused.
struct NewsDenial {
  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: NewsWords { context.gazetteer.newsWords }

  /// The token from which on the sentence denies a transfer; nil where it denies none.
  func start(in sentence: Sentence) -> Int? {
    guard context.isMarked(.denial, sentence) else { return nil }
    return sentence.tokens.first { at in
      let word = tokens[at].word
      guard word != 0, tokens[at].kind == .word else { return false }
      if words.denials.contains(word) {
        return deniesFact(at, sentence) || deniesWord(at, sentence)
      }
      return words.dismissals.contains(word) && deniesWord(at, sentence)
    }
  }

  /// "denied that it had bought", "denies buying", "denied any sale": what is denied is told by the next words of trade.
  /// "Denied that the sale broke the embargo" denies no sale.
  private func deniesFact(_ at: Int, _ sentence: Sentence) -> Bool {
    guard at + 1 < sentence.last else { return false }
    let next = tokens[at + 1].word
    if next != 0, next == words.any { return firstCue(at + 1, sentence) != nil }
    guard let cue = firstCue(at + 1, sentence) else { return false }
    let isGerund = context.cues[cue].tokens.lowerBound == at + 1 && endsIn("ing", at + 1)
    guard isGerund || next != 0 && words.deniedClause.contains(next) else { return false }
    return isGerund || tellsTransfer(cue)
  }

  /// Whether a verb says that something is not so, and does not refuse anything: "denied that", "denies reports".
  func isStatement(_ at: Int, _ sentence: Sentence) -> Bool {
    guard tokens[at].word != 0, words.denials.contains(tokens[at].word) else {
      return tokens[at].word != 0 && words.dismissals.contains(tokens[at].word)
        && hearsay(at, sentence) != nil
    }
    guard at + 1 < sentence.last else { return false }
    let next = tokens[at + 1].word
    return next != 0 && words.deniedClause.contains(next) || hearsay(at, sentence) != nil
  }

  /// A word for what others say within a few words behind a verb.
  private func hearsay(_ at: Int, _ sentence: Sentence) -> Int? {
    for place in at + 1..<max(at + 1, min(at + 6, sentence.last)) {
      guard tokens[place].kind == .word else { return nil }
      if tokens[place].word != 0, words.hearsay.contains(tokens[place].word) { return place }
    }
    return nil
  }

  /// "denied reports that", "dismissed media claims of a sale".
  private func deniesWord(_ at: Int, _ sentence: Sentence) -> Bool {
    guard let place = hearsay(at, sentence), let cue = firstCue(place + 1, sentence) else {
      return false
    }
    // "Reports of a sale" speak of nothing else; "claims that the sale broke the law" do.
    return place + 1 < sentence.last && tokens[place + 1].word == words.of && words.of != 0
      || tellsTransfer(cue)
  }

  /// The first word of a stage or of trade from a token on.
  private func firstCue(_ from: Int, _ sentence: Sentence) -> Int? {
    for at in from..<max(from, sentence.last) where context.cueAt[at] >= 0 {
      let kind = context.entry(context.cueAt[at]).kind
      if kind.stage != nil || kind == .trade || kind == .grant || kind == .lease {
        return Int(context.cueAt[at])
      }
    }
    return nil
  }

  private func tellsTransfer(_ cue: Int) -> Bool {
    context.gazetteer.cues[context.cues[cue].cue].kind.stage != nil
  }

  private func endsIn(_ ending: String, _ at: Int) -> Bool {
    context.text.bytes[Int(tokens[at].start)..<Int(tokens[at].end)].suffix(ending.utf8.count)
      .elementsEqual(ending.utf8)
  }
}
