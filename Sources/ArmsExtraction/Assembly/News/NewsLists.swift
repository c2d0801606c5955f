import ArmsModel

/// What a sentence says a sale holds, beside what it plainly sells: "the sale also includes seven turrets and eight radios".
struct NewsLists {
  let context: NewsContext
  private var words: NewsWords { context.gazetteer.newsWords }

  /// "The sale also includes seven turrets and eight radios": those of `counted` that a sale told before is said to hold.
  func included(among counted: [Int], _ sentence: Sentence) -> [Int] {
    guard
      let verb = counting(sentence)
        ?? sentence.tokens.first(where: {
          let word = context.text.tokens[$0].word
          return word != 0 && words.inclusion.contains(word)
        }), verb - sentence.first <= 14,
      isDeal(sentence.first..<verb) || isOfDeal(sentence)
    else { return [] }
    var end = sentence.last
    for at in verb + 1..<max(verb + 1, sentence.last) where context.cueAt[at] >= 0 {
      if context.entry(context.cueAt[at]).kind.stage != nil {
        end = at
        break
      }
    }
    return counted.filter { (verb..<end).contains(context.items[$0].tokens.lowerBound) }
  }

  /// "They are 40 trucks, ten ambulances and two cranes": the verb of a sentence that counts what was spoken of as a whole.
  func counting(_ sentence: Sentence) -> Int? {
    let (first, tokens) = (sentence.first, context.text.tokens)
    guard first + 2 < sentence.last, tokens[first].word != 0, tokens[first + 1].word != 0,
      words.packages.contains(tokens[first].word), words.beings.contains(tokens[first + 1].word),
      context.quantityAt[first + 2] >= 0
    else { return nil }
    return first + 1
  }

  /// "The deal was to make a jet. It also included 127 aircraft": "it" is what the sentence before spoke of.
  private func isOfDeal(_ sentence: Sentence) -> Bool {
    let number = Int(context.sentenceOf[sentence.first])
    let it = context.gazetteer.statedValueWords.it
    guard number > 0, it != 0, context.text.tokens[sentence.first].word == it else { return false }
    let before = context.text.sentences[number - 1]
    guard let first = context.cues(in: before).first,
      context.cues[Int(first)].tokens.lowerBound - before.first <= 2
    else { return false }
    let entry = context.entry(first)
    return entry.name == "deal" || entry.name == "contract"
  }

  /// Whether the subject of a sentence is a sale, a package or things named before.
  private func isDeal(_ subject: Range<Int>) -> Bool {
    subject.contains { at in
      let word = context.text.tokens[at].word
      if word != 0, words.packages.contains(word) { return true }
      guard context.cueAt[at] >= 0 else { return false }
      let kind = context.entry(context.cueAt[at]).kind
      return kind == .trade || kind == .contracted || kind == .approved || kind == .requested
    }
  }
}
