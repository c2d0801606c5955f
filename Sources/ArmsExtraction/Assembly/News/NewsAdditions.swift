import ArmsModel

/// What a story tells beside its sale: "Russia has also offered to sell India 20 of its older MiG-29s". Whoever writes "also" speaks of
/// something else than before.
extension NewsEvents {
  /// Tokens from "also" to its verb, and from the verb to what it governs.
  private static let toVerb = 2
  private static let toItem = 12

  /// Whether a known system is the object of a verb of buying or selling that "also" stands before.
  func isAddition(_ event: NewsEvent.Draft, _ sentence: Sentence) -> Bool {
    if opensWithAddition(event, sentence) { return true }
    guard context.isMarked(.further, sentence), !sentence.isHeading,
      !event.buyers.isEmpty || !event.sellers.isEmpty,
      let item = event.items.first(where: {
        context.items[$0].system != nil && !context.items[$0].support
      })
    else { return false }
    let start = context.items[item].tokens.lowerBound
    let also = context.gazetteer.newsWords.also
    let first = max(sentence.first, start - Self.toItem - Self.toVerb)
    for at in first..<max(first, start) where context.text.tokens[at].word == also && also != 0 {
      guard let verb = verb(from: at, before: start, sentence), verb <= start else { continue }
      // Nothing of another thing, and no other clause, stands between the verb and what it governs.
      let isPlain = (verb..<start).allSatisfy { place in
        context.itemAt[place] < 0 && context.text.tokens[place].sign != UInt8(ascii: ",")
          && context.text.tokens[place].sign != UInt8(ascii: ";")
      }
      if isPlain, start - verb <= Self.toItem { return true }
    }
    return false
  }

  /// "In addition to the radar stations, Japan will buy": all that the sentence sells stands behind a verb of its own.
  private func opensWithAddition(_ event: NewsEvent.Draft, _ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    let tokens = context.text.tokens
    guard !sentence.isHeading, sentence.first + 2 < sentence.last,
      tokens[sentence.first].word == words.in_, words.in_ != 0,
      tokens[sentence.first + 1].word == words.addition, words.addition != 0,
      !event.buyers.isEmpty || !event.sellers.isEmpty,
      let comma = sentence.tokens.first(where: { tokens[$0].sign == UInt8(ascii: ",") }),
      let verb = (comma..<sentence.last).first(where: {
        context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind.stage != nil
          && context.entry(context.cueAt[$0]).side != nil
      })
    else { return false }
    return event.items.contains { context.items[$0].system != nil && !context.items[$0].support }
      && event.items.allSatisfy { context.items[$0].tokens.lowerBound > verb }
  }

  /// Behind the word of a sale that follows "also", or that holds it ("also ordered").
  private func verb(from also: Int, before end: Int, _ sentence: Sentence) -> Int? {
    for at in also..<min(also + Self.toVerb + 1, end) where context.cueAt[at] >= 0 {
      let entry = context.entry(context.cueAt[at])
      let isOfSale = entry.kind.stage != nil && entry.side != nil || entry.name == "aside"
      return isOfSale ? context.cues[Int(context.cueAt[at])].tokens.upperBound : nil
    }
    return nil
  }
}

extension NewsSaleFeatures {
  /// What is open and told as news, wherever in the story it stands: "Russia has also offered to sell India 20 of its MiG-29s for", with
  /// both sides, a number and a price; "In addition to the radars, Japan will buy"; an entry of the budget that the story is about.
  var isNewsOfItsOwn: Bool {
    events.contains { event in
      guard !event.isPast, event.stage?.stage == .considered else { return false }
      if event.isBudgeted {
        return (0...1).contains { sentence in
          sentence < context.text.sentences.count && context.has(.budget, sentence: sentence)
        }
      }
      guard event.isAddition, !event.buyers.isEmpty else { return false }
      if opensWithIn(event.sentence) { return true }
      return !event.sellers.isEmpty
        && !context.moneyRuns.mentions(in: event.sentence).isEmpty
        && event.items.contains { context.quantity(of: context.items[$0]) != nil }
    }
  }

  private func opensWithIn(_ sentence: Int) -> Bool {
    let first = context.text.tokens[context.text.sentences[sentence].first].word
    return first != 0 && first == context.gazetteer.newsWords.in_
  }
}
