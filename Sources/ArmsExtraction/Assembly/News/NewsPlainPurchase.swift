/// Equipment that is the counted object of a word of buying: "has bought 32 VT-4 tanks", "will acquire two more Type 212 submarines".
///
/// Short sentences that name no state beside it are weighed too low for what they say outright.
struct NewsPlainPurchase {
  /// Least probability of what is plainly bought.
  static let plain: Float = 0.3

  let context: NewsContext

  /// Whether nothing but its number and what describes it stands between an item and a word of buying that no "not" denies.
  func isBought(_ item: Int) -> Bool {
    let mention = context.items[item]
    guard !mention.support, mention.system != nil,
      let count = context.quantity(of: mention)
    else { return false }
    let range = context.quantities[count].tokens
    guard range.upperBound <= mention.tokens.lowerBound, range.lowerBound > 0 else { return false }
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    var at = range.lowerBound - 1
    // "ordered another 12", "bought a further six"
    while at > sentence.first, context.text.tokens[at].word != 0,
      context.gazetteer.newsWords.more.contains(context.text.tokens[at].word)
        || context.gazetteer.newsWords.articles.contains(context.text.tokens[at].word)
    {
      at -= 1
    }
    guard at >= sentence.first, context.cueAt[at] >= 0 else { return false }
    let entry = context.entry(context.cueAt[at])
    return entry.side == .buy && Self.names.contains(entry.name)
      && !NewsStage(context: context).isDenied(
        context.cues[Int(context.cueAt[at])].tokens.lowerBound, sentence)
  }

  /// The cues that say nothing else.
  private static let names: SmallSet<String> = [
    "plan-to-buy", "to-buy", "will-buy", "will-receive", "requested", "received", "decide-to-buy",
    "ordered", "bought", "purchase",
  ]
}
