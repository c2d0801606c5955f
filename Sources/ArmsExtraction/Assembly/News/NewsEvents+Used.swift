/// Equipment, and its states, that a sentence names as used and not as sold.
extension NewsEvents {
  /// Equipment that is used, carried or faced: "already has Aegis interceptors", "to replace its MiG-29s".
  func isUsed(_ item: Int, _ sentence: Sentence) -> Bool {
    if namesOther(item) { return true }
    let start = context.items[item].tokens.lowerBound
    let words = context.gazetteer.newsWords
    // "Two of its Russian-built Ka-28s": they are somebody's, unless that one gives them away.
    if let owner = owner(before: start, sentence),
      !context.cues(in: sentence).contains(where: {
        let entry = context.entry($0)
        return context.cues[Int($0)].tokens.upperBound <= owner
          && (entry.side == .sell || entry.kind == .grant || entry.kind == .lease
            || entry.kind == .delivered)
      })
    {
      return true
    }
    // "Missiles for its F-16s", "guns aboard their frigates"
    if start - 2 > sentence.first, words.own.contains(context.text.tokens[start - 1].word),
      context.text.tokens[start - 2].word != 0,
      words.for_ == context.text.tokens[start - 2].word
        || words.aboard.contains(context.text.tokens[start - 2].word),
      (sentence.first..<start - 2).contains(where: { context.itemAt[$0] >= 0 })
    {
      return true
    }
    if isPlatform(item, sentence) { return true }
    // "Each of the 12 frigates carries a Phalanx"
    let end = context.items[item].tokens.upperBound
    if end < sentence.last, context.text.tokens[end].word != 0,
      words.carries.contains(context.text.tokens[end].word),
      (end + 1..<max(end + 1, min(end + 6, sentence.last))).contains(where: {
        context.itemAt[$0] >= 0
      })
    {
      return true
    }
    if isServed(start, sentence) { return true }
    for at in stride(from: start - 1, through: max(sentence.first, start - 3), by: -1)
    where context.cueAt[at] >= 0 {
      return context.entry(context.cueAt[at]).kind == .use
    }
    return false
  }

  /// "Will invest in a factory for F-35s": the money goes into what serves them.
  private func isServed(_ start: Int, _ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    var serves = false
    for at in stride(from: start - 1, through: max(sentence.first, start - 8), by: -1) {
      if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind.stage != nil {
        return serves
          && context.cues[Int(context.cueAt[at])].tokens.contains {
            context.text.tokens[$0].word == words.invest && words.invest != 0
          }
      }
      let word = context.text.tokens[at].word
      if word != 0, word == words.for_ || word == words.of { serves = context.itemAt[at] < 0 }
      if context.itemAt[at] >= 0 { return false }
    }
    return false
  }

  /// "To replace outdated US F-5s": a state right before equipment that is used takes no part.
  func isOfUsed(_ party: Int, _ sentence: Sentence) -> Bool {
    let range = context.parties[party].tokens
    guard
      let at = [range.upperBound, range.lowerBound].first(where: {
        $0 < sentence.last && context.itemAt[$0] >= 0
      })
    else { return false }
    let item = Int(context.itemAt[at])
    let start = context.items[item].tokens.lowerBound
    return (max(sentence.first, start - 3)..<start).contains {
      context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).name == "replace"
    }
  }

  /// Where "of its" stands behind a number and before what only describes an item; nil elsewhere.
  private func owner(before start: Int, _ sentence: Sentence) -> Int? {
    let tokens = context.text.tokens
    let words = context.gazetteer.newsWords
    for at in stride(from: start - 1, to: max(sentence.first + 1, start - 6), by: -1) {
      if tokens[at].word != 0, words.own.contains(tokens[at].word) {
        return tokens[at - 1].word != 0 && tokens[at - 1].word == words.of
          && context.quantityAt[at - 2] >= 0 ? at - 2 : nil
      }
      guard tokens[at].kind == .word || tokens[at].sign == UInt8(ascii: "-"),
        context.quantityAt[at] < 0, tokens[at].word == 0 || tokens[at].word != words.of
      else { return nil }
    }
    return nil
  }
}
