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
    // "paid $420 million for four"
    if at > sentence.first + 1, context.moneyAt[at - 1] >= 0, context.cueAt[at] < 0 {
      at = context.money[Int(context.moneyAt[at - 1])].tokens.lowerBound - 1
      while at > sentence.first, context.cueAt[at] < 0, context.text.tokens[at].kind == .word {
        at -= 1
      }
    }
    return isOfBuying(at, sentence)
  }

  /// "Consider purchasing the Israeli Iron Dome", "the acquisition of the TOS-1A": a known system right behind a word of buying, counted
  /// or not.
  func isObject(_ item: Int) -> Bool {
    let mention = context.items[item]
    guard !mention.support, mention.system != nil else { return false }
    let tokens = context.text.tokens
    let news = context.gazetteer.newsWords
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    var at = mention.tokens.lowerBound - 1
    while at > sentence.first, mention.tokens.lowerBound - at <= 6 {
      let isSmall =
        tokens[at].word != 0
        && (news.articles.contains(tokens[at].word) || news.more.contains(tokens[at].word)
          || news.describing.contains(tokens[at].word) || news.made.contains(tokens[at].word)
          || news.pointers.contains(tokens[at].word))
      let isOwner =
        context.partyAt[at] >= 0 || context.companyAt[at] >= 0 || tokens[at].isGlued
        || tokens[at].sign == UInt8(ascii: "'") || tokens[at].sign == UInt8(ascii: "-")
      let isModifier = context.cueAt[at] >= 0 && context.kind(context.cueAt[at]) == .modifier
      guard isSmall || isOwner || isModifier else { break }
      at -= 1
    }
    return isOfBuying(at, sentence)
  }

  /// "Will invest in a new interceptor, the SM-3": a known system that names what a word of buying governs.
  func isNamedObject(_ item: Int) -> Bool {
    let mention = context.items[item]
    let tokens = context.text.tokens
    let news = context.gazetteer.newsWords
    guard !mention.support, mention.system != nil else { return false }
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    var at = mention.tokens.lowerBound - 1
    guard at - 3 > sentence.first, tokens[at].word == news.the, news.the != 0,
      tokens[at - 1].sign == UInt8(ascii: ","), context.itemAt[at - 2] >= 0
    else { return false }
    let object = context.items[Int(context.itemAt[at - 2])]
    guard object.system == nil, !object.support, object.category == mention.category
    else { return false }
    at = object.tokens.lowerBound - 1
    while at > sentence.first,
      context.cueAt[at] < 0 || context.kind(context.cueAt[at]) == .modifier,
      context.itemAt[at] < 0, context.partyAt[at] < 0,
      tokens[at].kind == .word || tokens[at].sign == UInt8(ascii: ",")
        || tokens[at].sign == UInt8(ascii: "-"), object.tokens.lowerBound - at <= 6
    {
      at -= 1
    }
    return isOfBuying(at, sentence)
  }

  /// Whether a token belongs to a plain word of buying that nothing denies.
  private func isOfBuying(_ at: Int, _ sentence: Sentence) -> Bool {
    guard at >= sentence.first, context.cueAt[at] >= 0 else { return false }
    let entry = context.entry(context.cueAt[at])
    return entry.side == .buy && Self.names.contains(entry.name)
      && !NewsStage(context: context).isDenied(
        context.cues[Int(context.cueAt[at])].tokens.lowerBound, sentence)
  }

  /// Whether a known system is the object of a word of offering: "HDW is offering its Type 214", "Saab pitched the Gripen E".
  func isOffered(_ item: Int) -> Bool {
    let mention = context.items[item]
    guard !mention.support, mention.system != nil else { return false }
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    guard context.has(.considered, sentence: Int(context.sentenceOf[mention.tokens.lowerBound]))
    else { return false }
    let tokens = context.text.tokens
    var at = mention.tokens.lowerBound - 1
    while at > sentence.first, mention.tokens.lowerBound - at <= 4,
      context.quantityAt[at] >= 0 || context.partyAt[at] >= 0
        || tokens[at].word != 0 && context.gazetteer.newsWords.articles.contains(tokens[at].word)
    {
      at -= 1
    }
    guard at > sentence.first, context.cueAt[at] >= 0,
      context.entry(context.cueAt[at]).name == "offer"
    else { return false }
    // Its maker offers it: "the offer of", "a bid for" have none before them.
    let start = context.cues[Int(context.cueAt[at])].tokens.lowerBound
    return (max(sentence.first, start - 4)..<start).contains {
      context.companyAt[$0] >= 0 || context.partyAt[$0] >= 0
    } && !NewsStage(context: context).isDenied(start, sentence)
  }

  /// "Began with Leopard 2 tanks and then ordered PzH 2000 howitzers": a known system that opens a row of purchases.
  func isBegunWith(_ item: Int) -> Bool {
    let mention = context.items[item]
    guard !mention.support, mention.system != nil else { return false }
    let tokens = context.text.tokens
    let words = context.gazetteer.newsWords
    let starting = context.gazetteer.startingWords.starting
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    var at = mention.tokens.lowerBound - 1
    while at > sentence.first,
      context.quantityAt[at] >= 0 || context.partyAt[at] >= 0
        || tokens[at].word != 0 && words.articles.contains(tokens[at].word)
    {
      at -= 1
    }
    guard at > sentence.first, tokens[at].word != 0, tokens[at].word == words.with,
      tokens[at - 1].word != 0, starting.contains(tokens[at - 1].word)
    else { return false }
    // "… and also placed orders for"
    let end = mention.tokens.upperBound
    var isJoined = false
    for next in end..<max(end, min(end + 12, sentence.last)) {
      if tokens[next].word != 0, tokens[next].word == words.and { isJoined = true }
      guard context.cueAt[next] >= 0 else { continue }
      let entry = context.entry(context.cueAt[next])
      if entry.kind.stage == nil, entry.kind != .trade { continue }
      return isJoined && entry.side == .buy && entry.kind == .contracted
        && NewsStage(context: context).isFirm(context.cueAt[next])
    }
    return false
  }

  /// "400 bombs ordered by Oman in 2015", "the 12 howitzers bought by Peru": what counted goods are said to have been.
  func isOrderedBy(_ item: Int) -> Bool {
    orderer(of: item) != nil && context.quantity(of: context.items[item]) != nil
  }

  /// The state that a finished verb of buying right behind an item, and "by", name.
  func orderer(of item: Int) -> Int? {
    let mention = context.items[item]
    guard !mention.support else { return nil }
    let tokens = context.text.tokens
    let words = context.gazetteer.newsWords
    let sentence = context.text.sentences[Int(context.sentenceOf[mention.tokens.lowerBound])]
    var at = mention.tokens.upperBound
    // "that were ordered by", "which have been bought by"
    while at < sentence.last, at - mention.tokens.upperBound < 3, context.cueAt[at] < 0,
      tokens[at].word != 0,
      words.beings.contains(tokens[at].word)
        || context.gazetteer.plainSideWords.clauses.contains(tokens[at].word)
    {
      at += 1
    }
    guard at < sentence.last, context.cueAt[at] >= 0 else { return nil }
    let entry = context.entry(context.cueAt[at])
    let end = context.cues[Int(context.cueAt[at])].tokens.upperBound
    guard entry.side == .buy, entry.kind == .contracted,
      NewsStage(context: context).isFirm(context.cueAt[at]), end + 1 < sentence.last,
      tokens[end].word != 0, tokens[end].word == words.by
    else { return nil }
    let name =
      tokens[end + 1].word != 0 && words.articles.contains(tokens[end + 1].word) ? end + 2 : end + 1
    return name < sentence.last && context.partyAt[name] >= 0 ? Int(context.partyAt[name]) : nil
  }

  struct Words: Sendable {
    let starting: WordSet

    init(_ vocabulary: inout Vocabulary) {
      starting = WordSet("began begun begins starting started starts", &vocabulary)
    }
  }

  /// The cues that say nothing else.
  private static let names: SmallSet<String> = [
    "plan-to-buy", "to-buy", "will-buy", "will-receive", "requested", "received", "decide-to-buy",
    "ordered", "bought", "purchase",
  ]
}
