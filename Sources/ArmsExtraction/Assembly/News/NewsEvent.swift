import ArmsModel

/// What one sentence says of one sale.
struct NewsEvent {
  var sentence: Int
  /// Indexes into the context's mentions.
  var items: [Int] = []
  var buyers: [Int] = []
  var sellers: [Int] = []
  var values: [Int] = []
  var dates: [Int] = []
  var companies: [Int] = []
  var stage: NewsStage.Reading?
  /// It speaks of an earlier or other sale.
  var isPast = false
  /// It names no equipment of its own and leans on a sale told before ("the deal").
  var leans = false
}

/// Cuts each sentence into the events it tells.
struct NewsEvents {
  let reading: NewsReading
  private var context: NewsContext { reading.context }
  /// A text that reports a sale sells something: where nothing passes, the likeliest does.
  private let threshold: Float

  init(reading: NewsReading) {
    self.reading = reading
    let best = zip(reading.sold, reading.context.items).filter { !$1.support }.map(\.0).max() ?? 0
    threshold = min(Self.soldThreshold, max(best, 0.1))
  }

  /// Least probabilities for a mention to count.
  static let soldThreshold: Float = 0.3
  static let partyThreshold: Float = 0.3
  static let valueThreshold: Float = 0.35
  static let dateThreshold: Float = 0.35

  func all() -> [NewsEvent] {
    var events: [NewsEvent] = []
    for index in context.text.sentences.indices {
      events += self.events(in: index)
    }
    return events
  }

  private func events(in index: Int) -> [NewsEvent] {
    let sentence = context.text.sentences[index]
    if isDenied(sentence) { return [] }
    var event = NewsEvent(sentence: index)
    event.items = mentions(context.itemAt, sentence) {
      reading.sold[$0] >= threshold && !context.items[$0].support && !isUsed($0, sentence)
    }
    // A list sells all its counted members where it plainly sells one.
    if event.items.contains(where: { reading.sold[$0] >= 0.45 }) {
      event.items = mentions(context.itemAt, sentence) {
        event.items.contains($0)
          || reading.sold[$0] >= 0.12 && !context.items[$0].support && !isUsed($0, sentence)
            && context.quantity(of: context.items[$0]) != nil
      }
    }
    // Support that is listed behind what is sold belongs to the sale; annotators seldom mark it, so no weight tells it.
    let support = mentions(context.itemAt, sentence) { item in
      context.items[item].support && context.items[item].tokens.count > 1
        && (event.items.isEmpty
          || event.items.contains {
            reading.sold[$0] >= 0.45
              && context.items[$0].tokens.lowerBound < context.items[item].tokens.lowerBound
          })
    }
    event.buyers = mentions(context.partyAt, sentence) {
      reading.buyer[$0] >= Self.partyThreshold && reading.buyer[$0] >= reading.seller[$0]
        && !context.isFoe($0)
    }
    event.sellers = mentions(context.partyAt, sentence) {
      reading.seller[$0] >= Self.partyThreshold && reading.seller[$0] > reading.buyer[$0]
        && !context.isFoe($0)
    }
    event.values = mentions(context.moneyAt, sentence) {
      reading.value[$0] >= Self.valueThreshold && !context.money[$0].isUnitPrice
    }
    event.dates = mentions(context.dateAt, sentence) { reading.date[$0] >= Self.dateThreshold }
    event.companies = mentions(context.companyAt, sentence) { context.companies[$0].company != nil }
    event.isPast = context.cues(in: sentence).contains { context.entry($0).name == "earlier" }
    event.stage = NewsStage(context: context).read(sentence, items: event.items)
    if event.items.isEmpty {
      // A sentence without equipment adds to a sale told before where it speaks of "the deal" or brings its value.
      let speaks =
        context.has(.trade, sentence: index) || context.has(.contracted, sentence: index)
        || context.has(.approved, sentence: index) || context.has(.delivered, sentence: index)
        || context.has(.cancelled, sentence: index)
      guard speaks, event.stage != nil || !event.values.isEmpty || !event.buyers.isEmpty else {
        return []
      }
      event.leans = true
      event.items = isAbout(sentence) ? support : []
      return [event]
    }
    event.items += support.filter { !event.items.contains($0) }
    event.items.sort()
    return split(event, sentence).flatMap(splitByMaker)
  }

  /// Parts equipment of different makers' states that one sentence lists: a sale has one seller. Where the text names
  /// the seller, only what that state does not make and what others plainly make goes apart.
  private func splitByMaker(_ event: NewsEvent) -> [NewsEvent] {
    let sellers = Set(event.sellers.compactMap { context.code(context.parties[$0]) })
    var groups: [(origin: Set<String>, items: [Int])] = []
    var rest: [Int] = []
    for item in event.items {
      guard let system = context.items[item].system else {
        rest.append(item)
        continue
      }
      let origin = Set(context.gazetteer.systems[system].origin)
      if let at = groups.firstIndex(where: { !$0.origin.isDisjoint(with: origin) }) {
        groups[at].items.append(item)
        groups[at].origin.formIntersection(origin)
      } else {
        groups.append((origin, [item]))
      }
    }
    guard groups.count > 1,
      sellers.count <= 1 || groups.contains(where: { !$0.origin.isDisjoint(with: sellers) })
    else { return [event] }
    if !sellers.isEmpty, groups.allSatisfy({ $0.origin.isDisjoint(with: sellers) }) {
      return [event]
    }
    var parts: [NewsEvent] = []
    for (at, group) in groups.enumerated() {
      var part = event
      part.items = (at == 0 ? group.items + rest : group.items).sorted()
      part.sellers = event.sellers.filter {
        context.code(context.parties[$0]).map(group.origin.contains) ?? false
      }
      part.companies = event.companies.filter { company in
        guard let index = context.companies[company].company else { return false }
        return !group.origin.isDisjoint(with: context.gazetteer.companies[index].states)
      }
      if at > 0 { part.values = [] }
      parts.append(part)
    }
    return parts
  }

  /// "did not sell", "hold an exercise with four F-16s": every word of a sale is denied, or there is none beside a drill.
  private func isDenied(_ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    var told = false
    var exercise = false
    for cue in context.cues(in: sentence) {
      let kind = context.entry(cue).kind
      if kind == .exercise { exercise = true }
      guard kind.stage != nil || kind == .trade || kind == .grant || kind == .lease else {
        continue
      }
      let start = context.cues[Int(cue)].tokens.lowerBound
      let before = max(sentence.first, start - 3)..<start
      let denied = before.contains {
        words.not != 0 && context.text.tokens[$0].word == words.not
      }
      // What was blocked or refused is told by these words and denies nothing.
      if !denied || kind == .cancelled { return false }
      told = true
    }
    return told || exercise
  }

  /// "All of it will also include …", "the sale includes …": what comes with a sale told before.
  private func isAbout(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      let word = context.text.tokens[$0].word
      return word != 0 && context.gazetteer.newsWords.includes.contains(word)
    }
  }

  /// Equipment that is used, carried or faced: "already has Aegis interceptors", "to replace its MiG-29s".
  private func isUsed(_ item: Int, _ sentence: Sentence) -> Bool {
    let start = context.items[item].tokens.lowerBound
    for at in stride(from: start - 1, through: max(sentence.first, start - 3), by: -1)
    where context.cueAt[at] >= 0 {
      return context.entry(context.cueAt[at]).kind == .use
    }
    return false
  }

  /// Parts a sentence that tells of sales to several buyers, or by several sellers, of several things.
  private func split(_ event: NewsEvent, _ sentence: Sentence) -> [NewsEvent] {
    let buyers = Set(event.buyers.compactMap { context.code(context.parties[$0]) })
    let sellers = Set(event.sellers.compactMap { context.code(context.parties[$0]) })
    guard event.items.count > 1, buyers.count > 1 || sellers.count > 1 else { return [event] }
    // Each item takes the parties that stand between its neighbours and itself.
    var parts: [NewsEvent] = []
    var starts: [Int] = []
    for (at, item) in event.items.enumerated() {
      if at == 0 {
        starts.append(sentence.first)
        continue
      }
      // A cut falls before the quantity of the item, after what was said of the one before.
      let previous = context.items[event.items[at - 1]].tokens.upperBound
      let parties = (event.buyers + event.sellers).map { context.parties[$0].tokens.lowerBound }
        .filter { $0 >= previous && $0 < context.items[item].tokens.lowerBound }
      guard !parties.isEmpty else {
        starts.append(-1)
        continue
      }
      let cut = (previous..<context.items[item].tokens.lowerBound).last {
        [UInt8(ascii: ","), UInt8(ascii: ";")].contains(context.text.tokens[$0].sign)
          || context.text.tokens[$0].word == context.gazetteer.newsWords.and
          || context.text.tokens[$0].word == context.gazetteer.newsWords.while_
      }
      starts.append(cut ?? -1)
    }
    var groups: [[Int]] = []
    var bounds: [Int] = []
    for (at, item) in event.items.enumerated() {
      if at == 0 || starts[at] >= 0 {
        groups.append([item])
        bounds.append(starts[at])
      } else {
        groups[groups.count - 1].append(item)
      }
    }
    guard groups.count > 1 else { return [event] }
    for (at, group) in groups.enumerated() {
      let from = bounds[at]
      let to = at + 1 < bounds.count ? bounds[at + 1] : sentence.last
      let inside = { (range: Range<Int>) in range.lowerBound >= from && range.lowerBound < to }
      var part = event
      part.items = group
      part.buyers = event.buyers.filter { inside(context.parties[$0].tokens) }
      part.sellers = event.sellers.filter { inside(context.parties[$0].tokens) }
      part.values = event.values.filter { inside(context.money[$0].tokens) }
      part.dates = event.dates.filter { inside(context.dates[$0].tokens) }
      part.companies = event.companies.filter { inside(context.companies[$0].tokens) }
      if part.buyers.isEmpty, buyers.count == 1 { part.buyers = event.buyers }
      if part.sellers.isEmpty, sellers.count == 1 { part.sellers = event.sellers }
      parts.append(part)
    }
    // A part without any party of its own was no sale of its own.
    if parts.contains(where: { $0.buyers.isEmpty && $0.sellers.isEmpty }) { return [event] }
    return parts
  }

  private func mentions(
    _ map: [Int32], _ sentence: Sentence, where wanted: (Int) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    var last: Int32 = -1
    for at in sentence.tokens where map[at] >= 0 && map[at] != last {
      last = map[at]
      if wanted(Int(last)) { found.append(Int(last)) }
    }
    return found
  }
}
