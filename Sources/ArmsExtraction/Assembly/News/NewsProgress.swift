import ArmsModel

/// The words of a sale's sentences that tell how far it has come, found once for the weighing of all stages.
struct NewsProgress {
  /// A word that tells of progress, or of trade, grants or leases, in the sentence of an event.
  struct Word {
    var at: Int
    var stage: Stage?
    var kind: CueEntry.Kind
    var mark: ProgressMark
    /// A verb in a finished form, no noun.
    var isFirm: Bool
    var isNear: Bool
  }

  /// The word that governs the likeliest equipment of an event.
  struct Governor {
    var stage: Stage?
    var kind: CueEntry.Kind
    /// It follows the equipment.
    var isBehind: Bool
    var mark: ProgressMark
  }

  let reading: NewsReading
  let sale: NewsSale
  private let sides: (buyers: SmallSet<String>, sellers: SmallSet<String>)
  private var context: NewsContext { reading.context }
  private let judge: NewsStage

  /// For each event of the sale.
  private(set) var words: [[Word]] = []
  private(set) var governors: [Governor?] = []
  /// Those of the headline and the first sentence, for the first sale of a text.
  private(set) var lead: [Word] = []
  /// The furthest stage that a finished verb tells of the sale, that one beside the equipment does, and that the first event
  /// does.
  private(set) var furthest, furthestWord, furthestFirst: Stage?

  /// `sides` are the codes of who buys and who sells: a buyer that approves its own purchase has decided to buy, and no
  /// seller has approved anything.
  init(_ features: NewsSaleFeatures, sides: (buyers: SmallSet<String>, sellers: SmallSet<String>)) {
    reading = features.reading
    sale = features.sale
    self.sides = sides
    judge = NewsStage(context: features.context)
    for event in sale.events {
      guard let stage = event.stage, stage.weight >= 5 else { continue }
      if furthest.map({ $0.order < stage.stage.order }) ?? true { furthest = stage.stage }
    }
    words = sale.events.map { words(in: $0.sentence, items: $0.items) }
    governors = sale.events.map(governor)
    if features.index == 0 {
      lead = (0..<min(2, context.text.sentences.count)).flatMap { words(in: $0, items: []) }
    }
    furthestWord = furthest(words)
    furthestFirst = furthest(words.prefix(1))
  }

  /// Whose deed a word tells: the nearest state named before it, in its sentence.
  func subject(_ at: Int) -> ProgressWords.Subject {
    let first = context.text.sentences[Int(context.sentenceOf[at])].first
    var before = at - 1
    while before >= first {
      if context.partyAt[before] >= 0,
        let code = context.code(context.parties[Int(context.partyAt[before])])
      {
        return sides.buyers.contains(code)
          ? .buyer : sides.sellers.contains(code) ? .seller : .other
      }
      before -= 1
    }
    return .none
  }

  private func furthest(_ words: some Sequence<[Word]>) -> Stage? {
    var furthest: Stage?
    for list in words {
      for word in list where word.isFirm && word.isNear && word.mark.isEmpty {
        guard let stage = word.stage else { continue }
        if furthest.map({ $0.order < stage.order }) ?? true { furthest = stage }
      }
    }
    return furthest
  }

  private func words(in index: Int, items: [Int]) -> [Word] {
    let sentence = context.text.sentences[index]
    return context.cues(in: sentence).compactMap { cue in
      let kind = context.entry(cue).kind
      guard
        kind.stage != nil || kind == .trade || kind == .past || kind == .grant || kind == .fms
      else { return nil }
      let start = context.cues[Int(cue)].tokens.lowerBound
      let mark = mark(start, sentence)
      let stage = stage(cue, sentence)
      if stage == nil, kind.stage != nil { return nil }
      return Word(
        at: start, stage: stage, kind: kind, mark: mark, isFirm: judge.isFirm(cue),
        isNear: judge.isNear(context.cues[Int(cue)], items))
    }
  }

  private func stage(_ cue: Int32, _ sentence: Sentence) -> Stage? {
    let stage = judge.stage(cue, sentence)?.stage
    return stage == .approved && context.entry(cue).name == "approved"
      && subject(context.cues[Int(cue)].tokens.lowerBound) == .buyer ? .considered : stage
  }

  private func mark(_ at: Int, _ sentence: Sentence) -> ProgressMark {
    var mark: ProgressMark = []
    if judge.isAhead(at, sentence) { mark.insert(.ahead) }
    if judge.isDenied(at, sentence) { mark.insert(.denied) }
    return mark
  }

  /// The nearest word before the likeliest equipment, else the nearest behind ("were donated").
  private func governor(of event: NewsEvent) -> Governor? {
    guard let item = event.items.max(by: { reading.sold[$0] < reading.sold[$1] }) else {
      return nil
    }
    let range = context.items[item].tokens
    let sentence = context.text.sentences[event.sentence]
    for at in stride(
      from: range.lowerBound - 1, through: max(sentence.first, range.lowerBound - 14), by: -1)
    {
      if let told = governor(at, isBehind: false, sentence) { return told }
    }
    for at in range.upperBound..<max(range.upperBound, min(sentence.last, range.upperBound + 10)) {
      if let told = governor(at, isBehind: true, sentence) { return told }
    }
    return nil
  }

  private func governor(_ at: Int, isBehind: Bool, _ sentence: Sentence) -> Governor? {
    guard context.cueAt[at] >= 0 else { return nil }
    let entry = context.entry(context.cueAt[at])
    guard
      entry.kind.stage != nil || entry.kind == .grant || entry.kind == .lease
        || entry.kind == .use || entry.kind == .trade && entry.name != "worth"
    else { return nil }
    let mark = mark(context.cues[Int(context.cueAt[at])].tokens.lowerBound, sentence)
    let stage = stage(context.cueAt[at], sentence)
    if stage == nil, entry.kind.stage != nil { return nil }
    return Governor(stage: stage, kind: entry.kind, isBehind: isBehind, mark: mark)
  }
}
