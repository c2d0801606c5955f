/// Phrases that hold the words for equipment or support and name something else.
extension NewsEvents {
  /// "Gun-maker", "the tank's producers", "the 350th Air Defence Missile Regiment", "military construction projects".
  func namesOther(_ item: Int) -> Bool {
    let tokens = context.text.tokens
    let words = context.gazetteer.newsWords
    let phrase = context.items[item].tokens
    var at = phrase.upperBound
    guard at < tokens.count, !tokens[at].flags.contains(.paragraphBefore) else { return false }
    if tokens[at].sign == UInt8(ascii: "-") || tokens[at].sign == UInt8(ascii: "\""),
      tokens[at].isGlued
    {
      at += 1
    }
    guard at < tokens.count, tokens[at].word != 0 else { return false }
    if words.makers.contains(tokens[at].word) { return true }
    if context.items[item].support, words.undertakings.contains(tokens[at].word) { return true }
    return tokens[at].isCapitalised && words.bodies.contains(tokens[at].word)
      && phrase.allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapitalised }
      && !context.text.sentences[Int(context.sentenceOf[phrase.lowerBound])].isHeading
  }

  /// Whether support stands in a list with what is named before it: "helicopters with spare parts and training", not "helicopters,
  /// delivered in 2008, are grounded for lack of spare parts".
  func isListed(_ support: Int, _ sentence: Sentence) -> Bool {
    let start = context.items[support].tokens.lowerBound
    for at in stride(from: start - 1, through: sentence.first, by: -1) {
      if context.itemAt[at] >= 0, !context.items[Int(context.itemAt[at])].support { return true }
      let word = context.text.tokens[at].word
      if word != 0, context.gazetteer.newsWords.includes.contains(word) { return true }
      guard context.cueAt[at] >= 0 else { continue }
      let kind = context.entry(context.cueAt[at]).kind
      if kind == .use || kind.stage != nil { return false }
    }
    return true
  }
}
