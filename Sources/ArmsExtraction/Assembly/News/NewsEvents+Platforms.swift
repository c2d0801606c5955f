/// What carries the goods of a sale and is no part of it: "combat systems for the Navy's two new frigates", "radars for India's
/// Tejas".
extension NewsEvents {
  /// Whether an item stands behind "for" and its owner's name, with other equipment before that in the sentence.
  func isPlatform(_ item: Int, _ sentence: Sentence) -> Bool {
    let tokens = context.text.tokens
    let words = context.gazetteer.newsWords
    var at = context.items[item].tokens.lowerBound - 1
    // "'s two", "'s existing fleet of"
    while at > sentence.first, !isPossessive(at), context.items[item].tokens.lowerBound - at <= 5,
      tokens[at].kind != .sign || tokens[at].sign == UInt8(ascii: "-")
    {
      guard context.itemAt[at] < 0 else { return false }
      at -= 1
    }
    guard at > sentence.first, isPossessive(at) else { return false }
    // The owner: a state, its forces, or both.
    at -= 1
    if tokens[at].sign == UInt8(ascii: "'") { at -= 1 }
    var isOwned = false
    while at > sentence.first, isOwner(at) {
      isOwned = true
      at -= 1
    }
    if at > sentence.first, tokens[at].word != 0, words.articles.contains(tokens[at].word) {
      at -= 1
    }
    guard isOwned, at > sentence.first, tokens[at].word != 0, tokens[at].word == words.for_ else {
      return false
    }
    return (max(sentence.first, at - 12)..<at).contains {
      context.itemAt[$0] >= 0
        && context.items[Int(context.itemAt[$0])].category != context.items[item].category
    }
  }

  /// The "s" of "'s", or the apostrophe of "forces'".
  private func isPossessive(_ at: Int) -> Bool {
    let tokens = context.text.tokens
    if tokens[at].sign == UInt8(ascii: "'") { return true }
    return at > 0 && tokens[at].isGlued && tokens[at - 1].sign == UInt8(ascii: "'")
      && tokens[at].end - tokens[at].start == 1
  }

  private func isOwner(_ at: Int) -> Bool {
    context.partyAt[at] >= 0
      || context.cueAt[at] >= 0 && context.entry(context.cueAt[at]).kind == .force
  }
}
