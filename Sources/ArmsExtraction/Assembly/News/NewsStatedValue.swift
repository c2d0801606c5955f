/// An amount that a sentence of its own states of the agreement told before it: "The contract is worth €580 million", "The
/// order value amounts to approximately SEK 450 million", "The contract with Patria will have a value of 1.1 billion euros".
struct NewsStatedValue {
  struct Words: Sendable {
    /// What opens such a sentence, and what it speaks of.
    let openers, papers: WordSet
    /// Who puts a price on something: "a magazine put the price at".
    let putting: WordSet
    /// What a price in front of it says of a sale told before: "helped to fund the $41 million order".
    let efforts: WordSet
    /// What may stand between that and the amount, and what must be among it.
    let between, verbs: WordSet
    /// What says of a bare "it" that it is a price.
    let worth: WordSet
    /// What stands between goods and the price of all of them.
    let pricing: WordSet
    /// What puts a price on things, and the small words from those things to it.
    let costs, costing: WordSet
    /// What stands for things named before.
    let they, which: WordSet
    let the, it: WordID

    init(_ vocabulary: inout Vocabulary) {
      openers = WordSet("the this that", &vocabulary)
      papers = WordSet(
        "contract order deal agreement purchase sale award acquisition package price cost bill",
        &vocabulary
      )
      efforts = WordSet(
        "contract order deal agreement purchase sale acquisition package",
        &vocabulary)
      putting = WordSet("put puts estimated estimate estimates valued", &vocabulary)
      verbs = WordSet(
        "is was worth valued value amounts amounted totals totalled totaled total costs cost put",
        &vocabulary)
      the = vocabulary.intern(Array("the".utf8))
      it = vocabulary.intern(Array("it".utf8))
      worth = WordSet("worth valued", &vocabulary)
      pricing = WordSet(
        "worth valued amount amounts amounted totals totalled cost costs", &vocabulary)
      costs = WordSet("cost costs", &vocabulary)
      costing = WordSet(
        "to will would could are is be expected estimated projected set likely thought together all",
        &vocabulary)
      they = WordSet("they these the both", &vocabulary)
      which = WordSet("which that", &vocabulary)
      between = WordSet(
        "put been being had is was are has will would have with a an the of value worth valued at in to about approximately around some nearly almost amount amounts amounted total totals totalled totaled price costs cost estimated over little more than least roughly just under up and also itself reportedly officially jointly together initially be between expected likely thought believed",
        &vocabulary)
    }
  }

  /// Sentences between the sale and the amount that may tell of nothing that is sold.
  private static let reach = 3

  let features: NewsSaleFeatures
  private var context: NewsContext { features.reading.context }
  private var words: Words { context.gazetteer.statedValueWords }

  /// The amount that is stated of the sale, within a few sentences that tell of no other.
  func amount() -> Int? {
    for told in features.sentences {
      // Of several things in one sentence, "the contract" is that of the first.
      guard features.shared.told[told].first == features.index else { continue }
      for number in told + 1..<min(told + 1 + Self.reach, context.text.sentences.count) {
        let sentence = context.text.sentences[number]
        for index in context.moneyRuns.mentions(in: number).lazy.map(Int.init)
        where context.money[index].equivalent == nil && !context.money[index].isUnitPrice
          && !context.money[index].isRate
        {
          if isStated(sentence, before: context.money[index].tokens.lowerBound)
            || isOfPaper(index, sentence) || isOfEffort(index, sentence)
            || isCosted(sentence, before: context.money[index].tokens.lowerBound)
          {
            return index
          }
        }
        if features.isTold(number) { break }
      }
    }
    return nil
  }

  /// "A trade magazine put the price at some B$440 million": between that and the amount only "at" and what qualifies it.
  private func isPut(_ sentence: Sentence, before end: Int) -> Bool {
    let tokens = context.text.tokens
    var at = end - 1
    while at > sentence.first, words.between.contains(tokens[at].word),
      !words.papers.contains(tokens[at].word), tokens[at].word != words.the
    {
      at -= 1
    }
    return at - 2 >= sentence.first && words.papers.contains(tokens[at].word)
      && (tokens[at - 1].word == words.the
        || context.gazetteer.newsWords.own.contains(tokens[at - 1].word))
      && words.putting.contains(tokens[at - 2].word)
  }

  /// "The $250 million package for the launcher was seen as": the amount of the paper that a sentence on the sale opens with.
  private func isOfPaper(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = context.text.tokens
    let range = context.money[index].tokens
    let number = Int(context.sentenceOf[range.lowerBound])
    guard words.openers.contains(tokens[sentence.first].word), range.lowerBound > sentence.first,
      range.lowerBound - sentence.first <= 3, !features.isTold(number) || features.isOwn(number),
      (sentence.first..<range.lowerBound).allSatisfy({
        context.itemAt[$0] < 0 && context.partyAt[$0] < 0 && context.cueAt[$0] < 0
      }),
      let paper =
        (range.upperBound..<max(range.upperBound, min(range.upperBound + 2, sentence.last)))
        .first(where: {
          tokens[$0].word != 0 && words.papers.contains(tokens[$0].word)
        }), tokens[range.upperBound].sign == 0 || tokens[range.upperBound].sign == UInt8(ascii: "-")
    else { return false }
    // "The $4 billion contract for Patriots" behind a sale of others is of those.
    return !namesOther(paper..<sentence.last)
  }

  /// "A bank helped to pay for the $41 million order": the price of what was told before, wherever it stands in a sentence that names
  /// no other thing.
  private func isOfEffort(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = context.text.tokens
    let range = context.money[index].tokens
    guard range.lowerBound > sentence.first, range.upperBound < sentence.last,
      tokens[range.lowerBound - 1].word != 0, tokens[range.lowerBound - 1].word == words.the,
      tokens[range.upperBound].word != 0, words.efforts.contains(tokens[range.upperBound].word),
      context.mentions(context.moneyRuns, sentence).count == 1
    else { return false }
    let number = Int(context.sentenceOf[range.lowerBound])
    return (!features.isTold(number) || features.isOwn(number)) && !namesOther(sentence.tokens)
      && !namesOthers(sentence)
  }

  /// Whether a sentence names a state that is no side of the sale and plays a part in it.
  private func namesOthers(_ sentence: Sentence) -> Bool {
    context.mentions(context.partyRuns, sentence).contains {
      let party = Int($0)
      guard features.reading.frames[party] != nil, let code = context.code(context.parties[party])
      else {
        return false
      }
      return !features.sale.buyers.contains(code) && !features.sale.sellers.contains(code)
    }
  }

  /// Whether some words name a system that the sale does not have.
  private func namesOther(_ range: Range<Int>) -> Bool {
    let families = SmallSet(features.events.flatMap(\.items).compactMap(context.family))
    return range.contains { at in
      guard context.itemAt[at] >= 0, let family = context.family(Int(context.itemAt[at])) else {
        return false
      }
      return context.items[Int(context.itemAt[at])].system != nil && !families.contains(family)
    }
  }

  /// "The sale of 66 F-16Vs would amount to around US$10 billion", "12 howitzers worth €50 million": right behind what is sold.
  func priced() -> Int? {
    let tokens = context.text.tokens
    for event in features.events where !event.leans {
      for index in context.moneyRuns.mentions(in: event.sentence).lazy.map(Int.init)
      where context.money[index].equivalent == nil && !context.money[index].isUnitPrice
        && !context.money[index].isRate
      {
        let start = context.money[index].tokens.lowerBound
        var at = start - 1
        var isVerb = false
        while at > event.tokens.lowerBound,
          words.between.contains(tokens[at].word) || tokens[at].sign == UInt8(ascii: ",")
        {
          if words.pricing.contains(tokens[at].word) { isVerb = true }
          at -= 1
        }
        guard isVerb, context.itemAt[at] >= 0,
          event.items.contains(Int(context.itemAt[at])),
          context.quantity(of: context.items[Int(context.itemAt[at])]) != nil
        else { continue }
        return index
      }
    }
    return nil
  }

  /// "They are expected to cost $2 billion", "the systems, which will be ready by 2023 and are expected to cost": what is said of
  /// things that were named before.
  private func isCosted(_ sentence: Sentence, before end: Int) -> Bool {
    let tokens = context.text.tokens
    func word(_ at: Int, _ set: WordSet) -> Bool {
      tokens[at].word != 0 && set.contains(tokens[at].word)
    }
    var at = end - 1
    while at > sentence.first, word(at, words.between), !word(at, words.costs) { at -= 1 }
    guard at > sentence.first, word(at, words.costs) else { return false }
    at -= 1
    while at > sentence.first, word(at, words.costing) { at -= 1 }
    // "They", "These jets", "The two ships"
    if word(sentence.first, words.they), at - sentence.first <= 3 {
      return at == sentence.first
        || isPlainThing(at)
          && (sentence.first + 1..<at).allSatisfy {
            context.itemAt[$0] >= 0 || context.quantityAt[$0] >= 0
          }
    }
    guard let which = (sentence.first..<at + 1).last(where: { word($0, words.which) }),
      which - 2 > sentence.first,
      !(which..<end).contains(where: { context.itemAt[$0] >= 0 || context.moneyAt[$0] >= 0 }),
      at == which || tokens[at].word == context.gazetteer.newsWords.and
    else { return false }
    let thing = tokens[which - 1].sign == UInt8(ascii: ",") ? which - 2 : which - 1
    return isPlainThing(thing) && word(thing - 1, words.they)
  }

  /// A noun of equipment without a name, such as one that was named before is called by.
  private func isPlainThing(_ at: Int) -> Bool {
    guard context.itemAt[at] >= 0 else { return false }
    return context.items[Int(context.itemAt[at])].system == nil
  }

  /// "It is valued at 120 billion francs", "It is worth €580 million"
  private func isWorth(_ sentence: Sentence, before end: Int) -> Bool {
    let tokens = context.text.tokens
    guard end - sentence.first >= 3, end - sentence.first <= 8,
      tokens[sentence.first].word != 0, tokens[sentence.first].word == words.it
    else { return false }
    let rest = sentence.first + 1..<end
    return rest.allSatisfy { words.between.contains(tokens[$0].word) }
      && rest.contains { words.worth.contains(tokens[$0].word) }
  }

  /// "Has offered to sell India 20 fighters to fill a gap for a little over 20 billion rupees": the one amount of a sentence, behind
  /// "for", where nothing else is told between that and what is offered.
  func asked() -> Int? {
    let news = context.gazetteer.newsWords
    let tokens = context.text.tokens
    for event in features.events where !event.leans {
      let amounts = context.moneyRuns.mentions(in: event.sentence).lazy.map(Int.init).filter {
        context.money[$0].equivalent == nil
      }
      guard amounts.count == 1, let amount = amounts.first, !context.money[amount].isUnitPrice,
        !context.money[amount].isRate,
        let item = event.items.first(where: { context.quantity(of: context.items[$0]) != nil })
      else { continue }
      let sentence = context.text.sentences[event.sentence]
      let end = context.items[item].tokens.upperBound
      var at = context.money[amount].tokens.lowerBound - 1
      while at > end, words.between.contains(tokens[at].word), tokens[at].word != 0 { at -= 1 }
      guard at >= end, tokens[at].word == news.for_, news.for_ != 0,
        event.tokens.contains(at),
        !(end..<at).contains(where: { isOther($0, item) }),
        let verb = NewsPlainSides(features: features).verb(of: item, in: sentence),
        ["offer", "to-sell"].contains(context.entry(verb).name)
      else { continue }
      return amount
    }
    return nil
  }

  /// Whether a token between what is offered and its price tells of something else.
  private func isOther(_ at: Int, _ item: Int) -> Bool {
    let tokens = context.text.tokens
    if tokens[at].sign == UInt8(ascii: ",") || tokens[at].sign == UInt8(ascii: ";") { return true }
    if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind.stage != nil { return true }
    guard context.itemAt[at] >= 0, Int(context.itemAt[at]) != item else { return false }
    return context.items[Int(context.itemAt[at])].system != nil
      || context.quantity(of: context.items[Int(context.itemAt[at])]) != nil
  }

  /// "They were ordered in 2013 for 1.6 billion euros": what was paid for things named before, in a sentence of the sale.
  func paid() -> Int? {
    for event in features.events {
      for index in context.moneyRuns.mentions(in: event.sentence).lazy.map(Int.init)
      where context.money[index].equivalent == nil && !context.money[index].isUnitPrice
        && !context.money[index].isRate
      {
        let range = context.money[index].tokens
        if event.tokens.contains(range.lowerBound), isPaid(event, before: range.lowerBound) {
          return index
        }
      }
    }
    return nil
  }

  /// Tokens from a verb of buying to the amount.
  private static let clause = 9

  private func isPaid(_ event: NewsEvent, before end: Int) -> Bool {
    let tokens = context.text.tokens
    let news = context.gazetteer.newsWords
    var at = end - 1
    while at > event.tokens.lowerBound, words.between.contains(tokens[at].word) { at -= 1 }
    guard at > event.tokens.lowerBound, tokens[at].word != 0, tokens[at].word == news.for_ else {
      return false
    }
    for before in stride(
      from: at - 1, through: max(event.tokens.lowerBound, at - Self.clause), by: -1)
    {
      if tokens[before].sign == UInt8(ascii: ";") || context.moneyAt[before] >= 0 { return false }
      if context.itemAt[before] >= 0,
        !event.items.contains(Int(context.itemAt[before]))
      {
        return false
      }
      guard context.cueAt[before] >= 0 else { continue }
      let entry = context.entry(context.cueAt[before])
      if ["ordered", "bought", "sold"].contains(entry.name) {
        // "The first eight, ordered in 2019 for": that was paid for an earlier part.
        let start = context.cues[Int(context.cueAt[before])].tokens.lowerBound
        if start > event.tokens.lowerBound, tokens[start - 1].sign == UInt8(ascii: ",") {
          return false
        }
        return NewsStage(context: context).isFirm(context.cueAt[before])
      }
      if entry.kind.stage != nil || entry.kind == .trade { return false }
    }
    return false
  }

  /// Whether nothing but a word of agreement and its verb stands between the start of a sentence and a token.
  private func isStated(_ sentence: Sentence, before end: Int) -> Bool {
    let tokens = context.text.tokens
    if isPut(sentence, before: end) { return true }
    guard end - sentence.first >= 3, end - sentence.first <= 16,
      words.openers.contains(tokens[sentence.first].word)
    else { return isWorth(sentence, before: end) }
    var at = sentence.first + 1
    // "The framework agreement", "the five-year contract"
    while at < min(sentence.first + 4, end), !words.papers.contains(tokens[at].word) {
      guard context.itemAt[at] < 0, context.partyAt[at] < 0, context.moneyAt[at] < 0 else {
        return false
      }
      at += 1
    }
    guard at < end, words.papers.contains(tokens[at].word) else { return false }
    var start = at + 1
    // "The contract, awarded in 2016, has been put at"
    if start < end, tokens[start].sign == UInt8(ascii: ","),
      let close = (start + 1..<end).first(where: { tokens[$0].sign == UInt8(ascii: ",") }),
      !(start..<close).contains(where: { context.itemAt[$0] >= 0 })
    {
      start = close + 1
    }
    // "The contract was signed in July 2018 and amounts to"
    if let joint = (start..<end).last(where: {
      tokens[$0].word == context.gazetteer.newsWords.and && tokens[$0].word != 0
    }), (start..<joint).contains(where: { context.dateAt[$0] >= 0 }),
      !(start..<joint).contains(where: { context.itemAt[$0] >= 0 || context.moneyAt[$0] >= 0 })
    {
      start = joint + 1
    }
    let rest = start..<end
    return rest.allSatisfy {
      words.between.contains(tokens[$0].word) || context.companyAt[$0] >= 0
        || context.partyAt[$0] >= 0 || tokens[$0].sign == UInt8(ascii: "'") || tokens[$0].isGlued
        || tokens[$0].sign == UInt8(ascii: ",")
          && (words.worth.contains(tokens[$0 + 1].word)
            || words.between.contains(tokens[$0 + 1].word)
              && words.worth.contains(tokens[$0 + 2].word))
    }
      && rest.contains { words.verbs.contains(tokens[$0].word) }
  }
}
