import ArmsModel

/// How far a sale has come where a clause says it outright: "was halting the delivery of 400 bombs", "has begun to receive the
/// missiles", "under the contract, the yard will supply four corvettes".
///
/// The weights hear all that a text says of a sale; a reader holds on to such a clause.
struct NewsPlainStage {
  struct Told {
    var stage: Stage
    var tokens: Range<Int>
    var rule: String
  }

  struct Words: Sendable {
    /// Of what has begun, and of a stop that only may come.
    let begun, feared: WordSet
    let under: WordID
    let papers: WordSet
    let will: WordSet

    init(_ vocabulary: inout Vocabulary) {
      begun = WordSet("began begun started", &vocabulary)
      feared = WordSet(
        "fear fears feared threat threats threatened move call calls plan plans", &vocabulary)
      under = vocabulary.intern(Array("under".utf8))
      papers = WordSet("contract contracts agreement deal", &vocabulary)
      will = WordSet("will is are", &vocabulary)
    }
  }

  let features: NewsSaleFeatures
  /// The codes of who buys and who sells.
  let sides: SmallSet<String>
  private var context: NewsContext { features.context }
  private var tokens: [Token] { context.text.tokens }
  private var words: Words { context.gazetteer.plainStageWords }
  private var news: NewsWords { context.gazetteer.newsWords }

  /// The last of such clauses in the text; nil where there is none.
  var told: Told? {
    features.events.lazy.filter { !$0.leans && !$0.isPast }.compactMap { event in
      stopped(event) ?? begun(event)
    }.last
  }

  /// "Under the contract, X will supply": what is done under a paper that is there.
  var underContract: Told? {
    features.events.lazy.filter { !$0.leans && !$0.isPast }.compactMap(fulfilled).first
  }

  /// "Is awaiting delivery of", "will take delivery of": what is so said has been ordered, where nobody speaks of talks or offers.
  var awaited: Told? {
    let stage = NewsStage(context: context)
    guard features.events.allSatisfy({ !isPlanned($0) }) else { return nil }
    for event in features.events
    where !event.leans && !event.isPast && !event.isExpected && !event.isConditional {
      let sentence = context.text.sentences[event.sentence]
      for cue in context.cues(in: sentence) {
        let range = context.cues[Int(cue)].tokens
        guard event.tokens.contains(range.lowerBound), !stage.isDenied(range.lowerBound, sentence),
          stage.isNear(context.cues[Int(cue)], event.items)
        else { continue }
        let entry = context.entry(cue)
        if entry.name == "will-receive",
          Self.awaiting.contains(context.text.string(range).lowercased())
        {
          return Told(stage: .contracted, tokens: range, rule: "stage.awaited")
        }
      }
    }
    return nil
  }

  /// Whether an event speaks of talks, offers or plans.
  private func isPlanned(_ event: NewsEvent) -> Bool {
    context.cues(in: context.text.sentences[event.sentence]).contains { cue in
      let entry = context.entry(cue)
      return event.tokens.contains(context.cues[Int(cue)].tokens.lowerBound)
        && entry.kind == .considered && entry.name != "will-receive" && entry.name != "to-sell"
    }
  }

  private static let awaiting: SmallSet<String> = [
    "will take delivery", "set to receive", "due to receive", "will be delivered to",
    "awaits delivery of", "awaiting delivery of", "is awaiting delivery of",
  ]

  /// Goods whose delivery, export or sale is said to be halted: "has suspended the shipment of 60 missiles".
  private func stopped(_ event: NewsEvent) -> Told? {
    let sentence = context.text.sentences[event.sentence]
    let stage = NewsStage(context: context)
    for item in event.items where !context.items[item].support {
      guard let cue = transfer(of: item, event) else { continue }
      var at = context.cues[Int(cue)].tokens.lowerBound - 1
      while at > sentence.first, word(at) != 0, news.articles.contains(word(at)) { at -= 1 }
      guard at > sentence.first, word(at) != 0,
        context.gazetteer.plainSideWords.stopping.contains(word(at)), context.cueAt[at] >= 0,
        context.entry(context.cueAt[at]).kind == .cancelled, !stage.isAhead(at, sentence),
        !stage.isDenied(at, sentence), !isFeared(at, sentence)
      else { continue }
      return Told(stage: .cancelled, tokens: at..<at + 1, rule: "stage.stopped")
    }
    return nil
  }

  /// The word for a transfer right before an item: "the delivery of 400 bombs".
  private func transfer(of item: Int, _ event: NewsEvent) -> Int32? {
    let start = context.items[item].tokens.lowerBound
    for at in stride(from: start - 1, through: max(event.tokens.lowerBound, start - 7), by: -1) {
      if tokens[at].kind == .sign, tokens[at].sign != UInt8(ascii: "-") { return nil }
      guard context.cueAt[at] >= 0 else { continue }
      let entry = context.entry(context.cueAt[at])
      if entry.kind == .force || entry.kind == .used { continue }
      return entry.kind == .delivered || entry.name == "sale" || entry.name == "supply"
        ? context.cueAt[at] : nil
    }
    return nil
  }

  /// "To halt", "a move to halt", "fears of halting"
  private func isFeared(_ at: Int, _ sentence: Sentence) -> Bool {
    if word(at - 1) != 0, word(at - 1) == news.to { return true }
    return (max(sentence.first, at - 6)..<at).contains {
      word($0) != 0 && words.feared.contains(word($0))
    }
  }

  /// "Has begun to receive", "started deliveries of": some of it is there.
  private func begun(_ event: NewsEvent) -> Told? {
    let sentence = context.text.sentences[event.sentence]
    let stage = NewsStage(context: context)
    for at in event.tokens where word(at) != 0 && words.begun.contains(word(at)) {
      guard at + 1 < sentence.last, context.cueAt[at + 1] >= 0, !stage.isAhead(at, sentence),
        !stage.isDenied(at, sentence), !isOfOthers(at, sentence)
      else { continue }
      let cue = context.cueAt[at + 1]
      let entry = context.entry(cue)
      let isTransfer =
        entry.kind == .delivered && entry.name != "commissioned"
        || Self.starting.contains(entry.name) && word(at + 1) == news.to
      guard isTransfer, stage.isNear(context.cues[Int(cue)], event.items) else { continue }
      return Told(
        stage: .delivered, tokens: at..<context.cues[Int(cue)].tokens.upperBound,
        rule: "stage.begun")
    }
    return nil
  }

  /// Whether the state named last before a verb is none of the sale's: "Nigeria has already started receiving".
  private func isOfOthers(_ at: Int, _ sentence: Sentence) -> Bool {
    guard let party = (sentence.first..<at).last(where: { context.partyAt[$0] >= 0 }),
      let code = context.code(context.parties[Int(context.partyAt[party])])
    else { return false }
    return !sides.contains(code)
  }

  /// The cues of "to receive" and "to deliver".
  private static let starting: SmallSet<String> = ["will-receive", "to-sell"]

  private func fulfilled(_ event: NewsEvent) -> Told? {
    let sentence = context.text.sentences[event.sentence]
    for at in event.tokens where word(at) != 0 && word(at) == words.under {
      // "Under the contract", "under this five-year agreement"; "under a proposed deal" is none yet.
      guard
        let paper = (at + 2..<max(at + 2, min(at + 6, sentence.last))).first(where: {
          word($0) != 0 && words.papers.contains(word($0))
        }), word(at + 1) != 0,
        word(at + 1) == news.the || news.demonstratives.contains(word(at + 1)),
        (at + 2..<paper).allSatisfy({
          word($0) == 0 || !news.ahead.contains(word($0))
        })
      else { continue }
      let rest = paper + 1..<max(paper + 1, min(paper + 14, sentence.last))
      guard let verb = rest.first(where: { word($0) != 0 && words.will.contains(word($0)) }),
        event.items.contains(where: { context.items[$0].tokens.lowerBound > verb })
      else { continue }
      return Told(stage: .contracted, tokens: at..<paper + 1, rule: "stage.under-contract")
    }
    return nil
  }

  private func word(_ at: Int) -> WordID { tokens[at].word }
}
