import ArmsModel

/// The words of a sale's sentences that tell how far it has come, found once for the weighing of all stages.
struct NewsProgress {
  /// A word that tells of progress, or of trade, grants or leases, in the sentence of an event.
  struct Word {
    var at: Int
    var stage: Stage?
    var name: String
    /// "+ahead", "+denied"
    var mark: String
    /// A verb in a finished form, no noun.
    var isFirm: Bool
    var isNear: Bool
  }

  /// The word that governs the likeliest equipment of an event.
  struct Governor {
    var name: String
    var stage: Stage?
    /// "behind-" where it follows the equipment.
    var side: String
    var mark: String
  }

  let reading: NewsReading
  let sale: NewsSale
  private let sides: (buyers: SmallSet<String>, sellers: SmallSet<String>)
  private var context: NewsContext { reading.context }
  private var judge: NewsStage { NewsStage(context: context) }

  /// For each event of the sale.
  private(set) var words: [[Word]] = []
  private(set) var governors: [Governor?] = []
  /// Those of the headline and the first sentence, for the first sale of a text.
  private(set) var lead: [Word] = []
  /// The furthest stage that a finished verb beside the equipment tells, and the one that the first event does.
  private(set) var furthestWord, furthestFirst: Stage?

  /// `sides` are the codes of who buys and who sells: a buyer that approves its own purchase has decided to buy, and no
  /// seller has approved anything.
  init(_ features: NewsSaleFeatures, sides: (buyers: SmallSet<String>, sellers: SmallSet<String>)) {
    reading = features.reading
    sale = features.sale
    self.sides = sides
    words = sale.events.map { words(in: $0.sentence, items: $0.items) }
    governors = sale.events.map(governor)
    if features.index == 0 {
      lead = (0..<min(2, context.text.sentences.count)).flatMap { words(in: $0, items: []) }
    }
    furthestWord = furthest(words)
    furthestFirst = furthest(words.prefix(1))
  }

  /// The furthest stage that a finished verb tells of the sale.
  var furthest: Stage? {
    sale.events.compactMap { $0.stage }.filter { $0.weight >= 5 }.map(\.stage)
      .max { $0.order < $1.order }
  }

  /// Whose deed a word tells: the nearest state named before it, in its sentence.
  func subject(_ at: Int) -> String {
    let first = context.text.sentences[Int(context.sentenceOf[at])].first
    var before = at - 1
    while before >= first {
      if context.partyAt[before] >= 0,
        let code = context.code(context.parties[Int(context.partyAt[before])])
      {
        return sides.buyers.contains(code)
          ? "buyer" : sides.sellers.contains(code) ? "seller" : "other"
      }
      before -= 1
    }
    return "none"
  }

  private func furthest(_ words: some Sequence<[Word]>) -> Stage? {
    words.joined().filter { $0.isFirm && $0.isNear && $0.mark.isEmpty }.compactMap(\.stage)
      .max { $0.order < $1.order }
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
        at: start, stage: stage, name: (stage?.rawValue ?? kind.name) + mark, mark: mark,
        isFirm: judge.isFirm(cue), isNear: judge.isNear(context.cues[Int(cue)], items))
    }
  }

  private func stage(_ cue: Int32, _ sentence: Sentence) -> Stage? {
    let stage = judge.stage(cue, sentence)?.stage
    return stage == .approved && context.entry(cue).name == "approved"
      && subject(context.cues[Int(cue)].tokens.lowerBound) == "buyer" ? .considered : stage
  }

  private func mark(_ at: Int, _ sentence: Sentence) -> String {
    (judge.isAhead(at, sentence) ? "+ahead" : "") + (judge.isDenied(at, sentence) ? "+denied" : "")
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
      if let told = governor(at, "", sentence) { return told }
    }
    for at in range.upperBound..<max(range.upperBound, min(sentence.last, range.upperBound + 10)) {
      if let told = governor(at, "behind-", sentence) { return told }
    }
    return nil
  }

  private func governor(_ at: Int, _ side: String, _ sentence: Sentence) -> Governor? {
    guard context.cueAt[at] >= 0 else { return nil }
    let entry = context.entry(context.cueAt[at])
    guard
      entry.kind.stage != nil || entry.kind == .grant || entry.kind == .lease
        || entry.kind == .use || entry.kind == .trade && entry.name != "worth"
    else { return nil }
    let mark = mark(context.cues[Int(context.cueAt[at])].tokens.lowerBound, sentence)
    let stage = stage(context.cueAt[at], sentence)
    if stage == nil, entry.kind.stage != nil { return nil }
    return Governor(
      name: side + (stage?.rawValue ?? entry.kind.name) + mark, stage: stage, side: side, mark: mark
    )
  }
}
