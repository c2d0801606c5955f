import ArmsModel

/// Cuts each sentence into the events it tells.
struct NewsEvents {
  let reading: NewsReading
  var context: NewsContext { reading.context }
  /// A text that reports a sale sells something: where nothing passes, the likeliest does.
  private let threshold: Float

  init(reading: NewsReading) {
    self.reading = reading
    let best = zip(reading.sold, reading.context.items).filter { !$1.support }.map(\.0).max() ?? 0
    threshold = min(Self.soldThreshold, max(best, 0.1))
  }

  /// Least probabilities for a mention to count. They are low: annotators mark half of what is sold, and whole sales are weighed again.
  static let soldThreshold: Float = 0.25
  static let partyThreshold: Float = 0.2
  static let valueThreshold: Float = 0.35
  static let dateThreshold: Float = 0.35

  func all() -> [NewsEvent] {
    var events: [NewsEvent] = []
    var order: NewsEvent?
    for index in context.text.sentences.indices {
      let before = events.count
      tell(index, &events)
      if order == nil, context.isMarked(.further, context.text.sentences[index]) {
        order = expected(index, behind: events.suffix(8).last { !$0.leans })
      }
      if events.count > before, let rival = alternative(to: events[before]) { events.append(rival) }
    }
    // Told once, however often; behind all others, since what follows speaks of the first.
    if let order { events.append(order) }
    return events
  }

  private func tell(_ index: Int, _ events: inout [NewsEvent]) {
    // Most sentences name no equipment and no deal: they tell nothing, whatever else they say.
    guard !context.itemRuns.mentions(in: index).isEmpty || speaks(index) else { return }
    let context = context
    var sentence = context.text.sentences[index]
    if isDenied(sentence) || NewsTotals(context: context).isTotal(sentence) { return }
    let denial = NewsDenial(context: context).start(in: sentence)
    if let denial {
      // What stands before a denial may be told all the same.
      sentence = Sentence(
        first: sentence.first, last: denial, paragraph: sentence.paragraph,
        isHeading: sentence.isHeading)
    }
    var event = NewsEvent.Draft(sentence: index, tokens: sentence.tokens)
    let losers = NewsRivals(context: context).losers(sentence)
    if losers == sentence.tokens { return }
    let beaten = losers ?? beaten(sentence)
    event.items = mentions(context.itemRuns, sentence) {
      reading.sold[$0] >= threshold && !context.items[$0].support && !isUsed($0, sentence)
        && !beaten.contains(context.items[$0].tokens.lowerBound)
    }
    // A list sells all its counted members where it plainly sells one.
    if event.items.contains(where: { reading.sold[$0] >= 0.45 }) {
      event.items = mentions(context.itemRuns, sentence) {
        event.items.contains($0)
          || reading.sold[$0] >= 0.12 && !context.items[$0].support && !isUsed($0, sentence)
            && context.quantity(of: context.items[$0]) != nil
            && !beaten.contains(context.items[$0].tokens.lowerBound)
      }
    }
    event.listed = included(sentence)
    // Support that is listed behind what is sold belongs to the sale; annotators seldom mark it, so no weight tells it.
    let support = mentions(context.itemRuns, sentence) { item in
      context.items[item].support && context.items[item].tokens.count > 1
        && !namesOther(item) && isListed(item, sentence)
        && (event.items.isEmpty
          || event.items.contains {
            reading.sold[$0] >= 0.45
              && context.items[$0].tokens.lowerBound < context.items[item].tokens.lowerBound
          })
    }
    event.buyers = mentions(context.partyRuns, sentence) {
      reading.buyer[$0] >= Self.partyThreshold && reading.buyer[$0] >= reading.seller[$0]
        && !context.isFoe($0) && !context.isBystander($0) && !isOfUsed($0, sentence)
        && !(losers?.contains(context.parties[$0].tokens.lowerBound) ?? false)
    }
    event.sellers = mentions(context.partyRuns, sentence) {
      reading.seller[$0] >= Self.partyThreshold && reading.seller[$0] > reading.buyer[$0]
        && !context.isFoe($0) && !context.isBystander($0) && !isOfUsed($0, sentence)
        && !(losers?.contains(context.parties[$0].tokens.lowerBound) ?? false)
    }
    event.values = mentions(context.moneyRuns, sentence) {
      reading.value[$0] >= Self.valueThreshold && !context.money[$0].isUnitPrice
    }
    event.dates = mentions(context.dateRuns, sentence) { reading.date[$0] >= Self.dateThreshold }
    event.companies = mentions(context.companyRuns, sentence) {
      context.companies[$0].company != nil
        && !beaten.contains(context.companies[$0].tokens.lowerBound)
    }
    event.isPast =
      context.cues(in: sentence).contains { context.entry($0).name == "earlier" }
      || isFirstOfSeveral(sentence)
    event.isFurther = isFurther(sentence)
    event.isAddition = isAddition(event, sentence)
    event.isReferring = isReferring(sentence)
    event.isAnaphoric =
      !event.items.isEmpty
      && (event.items.allSatisfy { isAnaphoric($0, sentence) } || pointsBack(event.items, sentence))
    event.stage = NewsStage(context: context).read(sentence, items: event.items)
    setAside(&event, sentence)
    budgeted(&event)
    if tellLot(event, sentence, &events) { return }
    if let lead = reading.leads.lead(of: index), let item = lead.item {
      // Several sales at once: each is told behind.
      guard lead.isOne else { return }
      event.items = [item]
      return events.append(NewsEvent(event))
    }
    if event.items.isEmpty {
      if denial != nil { return }
      if let told = elliptic(event, behind: events.last)
        ?? pronominal(event, behind: events.last, in: sentence)
      {
        return events.append(NewsEvent(told))
      }
      if let last = events.last, namesRival(of: last, sentence) { return }
      // A sentence without equipment adds to a sale told before where it speaks of "the deal" or brings its value.
      guard
        speaks(index) && (event.stage != nil || !event.values.isEmpty || !event.buyers.isEmpty)
          || !event.listed.isEmpty
      else {
        return
      }
      event.leans = true
      event.items = ((isAbout(sentence) ? support : []) + event.listed).sorted()
      return events.append(NewsEvent(event))
    }
    if opensWithPaper(event, sentence) { event.leans = true }
    // "The contract includes six helicopters": what comes with the sale told before, whoever makes it.
    if event.buyers.isEmpty, event.items.allSatisfy(event.listed.contains) { event.leans = true }
    event.items += (support + event.listed).filter { !event.items.contains($0) }
    event.items.sort()
    led(&event)
    let parts = event.leans ? [event] : splitByGap(event, sentence)
    if parts.count > 1 {
      events += parts.map(NewsEvent.init)
      return
    }
    // Nearly every sentence tells of one thing, and there is nothing to part.
    if event.leans || event.items.count == 1 && context.moneyRuns.mentions(in: index).count < 2 {
      return events.append(NewsEvent(event))
    }
    for whole in split(event, sentence) {
      var part = whole
      // "Called off the purchase of four frigates and ordered two corvettes": a part has the stage of its own verb, where that
      // is as firm; that the other part's sale was dropped says nothing of it.
      if let told = part.stage, !part.tokens.contains(told.tokens.lowerBound) {
        let own = NewsStage(context: context).read(
          sentence, items: part.items, within: part.tokens)
        if own.map({ $0.weight >= 5 }) ?? false
          || told.stage == .cancelled && part.tokens.lowerBound > told.tokens.lowerBound
        {
          part.stage = own
        }
      }
      for priced in splitByBrackets(part) {
        for made in splitByMaker(priced) { events += splitByPrice(made).map(NewsEvent.init) }
      }
    }
  }

  /// Equipment with its own count that a sentence says a sale holds. "They include missiles for $2.8 billion and helicopters for
  /// $3.1 billion" tells of sales with a price each.
  private func included(_ sentence: Sentence) -> [Int] {
    guard
      context.isMarked(.includes, sentence)
        || NewsLists(context: context).counting(sentence) != nil,
      context.mentions(context.moneyRuns, sentence).count < 2
    else { return [] }
    let counted = mentions(context.itemRuns, sentence) {
      !context.items[$0].support && !isUsed($0, sentence)
        && context.quantity(of: context.items[$0]) != nil
    }
    return NewsLists(context: context).included(among: counted, sentence)
  }

  /// "Selected the Apache over Bell's AH-1Z and the T129": what was chosen over is not sold. From that "over" to the end of its
  /// phrase; empty where the sentence prefers nothing.
  private func beaten(_ sentence: Sentence) -> Range<Int> {
    // Hardly a sentence tells of a choice, and nothing before its word is asked for.
    guard
      let choice = context.cues(in: sentence).first(where: { context.entry($0).name == "select" }),
      let start = sentence.tokens.first(where: { context.cueAt[$0] == choice })
    else { return sentence.first..<sentence.first }
    let words = context.gazetteer.newsWords
    var item = false
    for at in start..<sentence.last {
      if context.itemAt[at] >= 0 || context.companyAt[at] >= 0 { item = true }
      guard item, context.text.tokens[at].word == words.over, words.over != 0 else { continue }
      let isRival = (at + 1..<min(at + 6, sentence.last)).contains {
        context.itemAt[$0] >= 0 || context.companyAt[$0] >= 0
      }
      guard isRival else { return at..<at }
      let end = (at + 1..<sentence.last).first {
        context.text.tokens[$0].word == words.for_ && words.for_ != 0
          || context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind.stage != nil
      }
      return at..<(end ?? sentence.last)
    }
    return sentence.first..<sentence.first
  }

  /// Whether a sentence has a word of trade or of a stage that is reached.
  private func speaks(_ sentence: Int) -> Bool {
    context.has(.trade, sentence: sentence) || context.has(.contracted, sentence: sentence)
      || context.has(.approved, sentence: sentence) || context.has(.delivered, sentence: sentence)
      || context.has(.cancelled, sentence: sentence)
  }

  /// "did not sell", "hold an exercise with four F-16s": every word of a sale is denied, or there is none beside a drill.
  private func isDenied(_ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    let kinds = context.kinds[Int(context.sentenceOf[sentence.first])]
    // Without a "not" the first word of a sale tells it.
    guard context.isMarked(.not, sentence) else {
      return kinds & CueEntry.Kind.exercise.bit != 0 && kinds & Self.ofSale == 0
    }
    var told = false
    var exercise = false
    for cue in context.cues(in: sentence) {
      let kind = context.entry(cue).kind
      if kind == .exercise { exercise = true }
      guard kind.stage != nil || kind == .trade || kind == .grant || kind == .lease else {
        continue
      }
      let start = context.cues[Int(cue)].tokens.lowerBound
      let before = max(sentence.first, start - 3)..<max(sentence.first, start)
      let denied = before.contains {
        words.not != 0 && context.text.tokens[$0].word == words.not
      }
      // What was blocked or refused is told by these words and denies nothing.
      if !denied || kind == .cancelled { return false }
      told = true
    }
    return told || exercise
  }

  /// The classes of cues that tell of a sale, a bit each.
  private static let ofSale = CueEntry.Kind.all.filter {
    $0.stage != nil || $0 == .trade || $0 == .grant || $0 == .lease
  }.reduce(UInt32(0)) { $0 | $1.bit }

  /// Whether a text has any word of a sale: without one it tells what equipment did and who has it.
  static func hasSaleWord(_ context: NewsContext) -> Bool {
    context.kinds.contains { $0 & ofSale != 0 }
  }

  /// "Another 12", "an additional", "also ordered", "a second contract".
  func isFurther(_ sentence: Sentence) -> Bool {
    context.isMarked(.further, sentence)
      && sentence.tokens.contains { at in
        let word = context.text.tokens[at].word
        return word != 0 && context.gazetteer.newsWords.further.contains(word)
          && !isOption(at, sentence)
      }
  }

  /// "Plus an option for a second": what may be taken up belongs to the order that it comes with.
  private func isOption(_ at: Int, _ sentence: Sentence) -> Bool {
    (max(sentence.first, at - 4)..<at).contains {
      let word = context.text.tokens[$0].word
      return word != 0 && context.gazetteer.newsWords.options.contains(word)
    }
  }

  /// "This deal", "this recent announcement of the agreement"; "this week" and "this year" are dates.
  private func isReferring(_ sentence: Sentence) -> Bool {
    context.isMarked(.demonstrative, sentence)
      && sentence.tokens.contains { at in
        let word = context.text.tokens[at].word
        guard word != 0, context.gazetteer.newsWords.demonstratives.contains(word),
          context.dateAt[at] < 0
        else { return false }
        return (at + 1..<max(at + 1, min(at + 6, sentence.last))).contains { next in
          guard context.cueAt[next] >= 0 else { return false }
          let kind = context.entry(context.cueAt[next]).kind
          return kind == .trade || kind == .contracted || kind == .approved
        }
      }
  }

  /// "The missiles", "these aircraft", "its new frigates": a plain noun behind a word that points back.
  func isAnaphoric(_ item: Int, _ sentence: Sentence) -> Bool {
    let mention = context.items[item]
    guard mention.system == nil, mention.designation.isEmpty else { return false }
    var at = mention.tokens.lowerBound - 1
    while at >= sentence.first, context.quantityAt[at] >= 0 { at -= 1 }
    guard at >= sentence.first else { return false }
    let word = context.text.tokens[at].word
    return word != 0 && context.gazetteer.newsWords.pointers.contains(word)
  }

  /// "All of it will also include …", "the sale includes …": what comes with a sale told before.
  private func isAbout(_ sentence: Sentence) -> Bool {
    context.isMarked(.includes, sentence)
      && sentence.tokens.contains {
        let word = context.text.tokens[$0].word
        return word != 0 && context.gazetteer.newsWords.includes.contains(word)
      }
  }

  /// "The $250 million package for the launcher and its missiles": a paper with its price that the text has told of, and nothing named
  /// that would make it another.
  private func opensWithPaper(_ event: NewsEvent.Draft, _ sentence: Sentence) -> Bool {
    let words = context.gazetteer.statedValueWords
    let tokens = context.text.tokens
    guard !sentence.isHeading, words.openers.contains(tokens[sentence.first].word),
      sentence.first + 1 < sentence.last, context.moneyAt[sentence.first + 1] >= 0,
      event.items.allSatisfy({ context.items[$0].system == nil })
    else { return false }
    let end = context.money[Int(context.moneyAt[sentence.first + 1])].tokens.upperBound
    return (end..<max(end, min(end + 2, sentence.last))).contains {
      tokens[$0].word != 0 && words.papers.contains(tokens[$0].word)
    }
  }

  /// "DCNS has put forward its Scorpene, six of which are being built": a sentence that names another thing of the same kind speaks of
  /// that, not of the sale told last.
  private func namesRival(of last: NewsEvent, _ sentence: Sentence) -> Bool {
    let named = context.mentions(context.itemRuns, sentence)
    guard !named.isEmpty else { return false }
    let kinds = SmallSet(last.items.map { NewsSales.number(context.items[$0].category) })
    let families = SmallSet(last.items.compactMap(context.family))
    return named.contains { index in
      let item = context.items[Int(index)]
      guard item.system != nil, !item.support, let family = context.family(Int(index)) else {
        return false
      }
      return kinds.contains(NewsSales.number(item.category)) && !families.isEmpty
        && !families.contains(family)
    }
  }

  private func mentions(
    _ runs: MentionRuns, _ sentence: Sentence, where wanted: (Int) -> Bool
  ) -> [Int] {
    context.mentions(runs, sentence).lazy.map(Int.init).filter(wanted)
  }
}
