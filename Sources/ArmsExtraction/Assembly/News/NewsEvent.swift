import ArmsModel

/// What one sentence says of one sale.
///
/// A class that never changes, since sales, their features and every question about them hold it: copies of its lists were a
/// good part of the reading of long lists.
final class NewsEvent: Sendable {
  /// The same while its sentence is cut.
  struct Draft: Sendable {
    var sentence: Int
    /// The tokens that tell of it: its sentence, or a part of one that tells of several sales.
    var tokens: Range<Int>
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
    /// It speaks of a further sale of the same kind: "another 12", "also ordered", "a follow-on order".
    var isFurther = false
    /// Its equipment is named by "the", "these" or "its" and a plain noun alone: something that was named before.
    var isAnaphoric = false
    /// It speaks of "this deal", "this latest order": one that was told before.
    var isReferring = false
    /// It names no equipment of its own and leans on a sale told before ("the deal").
    var leans = false
  }

  private let told: Draft

  init(_ told: Draft) { self.told = told }

  var sentence: Int { told.sentence }
  var tokens: Range<Int> { told.tokens }
  var items: [Int] { told.items }
  var buyers: [Int] { told.buyers }
  var sellers: [Int] { told.sellers }
  var values: [Int] { told.values }
  var dates: [Int] { told.dates }
  var companies: [Int] { told.companies }
  var stage: NewsStage.Reading? { told.stage }
  var isPast: Bool { told.isPast }
  var isFurther: Bool { told.isFurther }
  var isAnaphoric: Bool { told.isAnaphoric }
  var isReferring: Bool { told.isReferring }
  var leans: Bool { told.leans }
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
      for event in self.events(in: index) { events.append(NewsEvent(event)) }
    }
    return events
  }

  private func events(in index: Int) -> [NewsEvent.Draft] {
    // Most sentences name no equipment and no deal: they tell nothing, whatever else they say.
    guard !context.itemRuns.mentions(in: index).isEmpty || speaks(index) else { return [] }
    let context = context
    var sentence = context.text.sentences[index]
    if isDenied(sentence) { return [] }
    let denial = NewsDenial(context: context).start(in: sentence)
    if let denial {
      // What stands before a denial may be told all the same.
      sentence = Sentence(
        first: sentence.first, last: denial, paragraph: sentence.paragraph,
        isHeading: sentence.isHeading)
    }
    var event = NewsEvent.Draft(sentence: index, tokens: sentence.tokens)
    event.items = mentions(context.itemRuns, sentence) {
      reading.sold[$0] >= threshold && !context.items[$0].support && !isUsed($0, sentence)
    }
    // A list sells all its counted members where it plainly sells one.
    if event.items.contains(where: { reading.sold[$0] >= 0.45 }) {
      event.items = mentions(context.itemRuns, sentence) {
        event.items.contains($0)
          || reading.sold[$0] >= 0.12 && !context.items[$0].support && !isUsed($0, sentence)
            && context.quantity(of: context.items[$0]) != nil
      }
    }
    // Support that is listed behind what is sold belongs to the sale; annotators seldom mark it, so no weight tells it.
    let support = mentions(context.itemRuns, sentence) { item in
      context.items[item].support && context.items[item].tokens.count > 1
        && (event.items.isEmpty
          || event.items.contains {
            reading.sold[$0] >= 0.45
              && context.items[$0].tokens.lowerBound < context.items[item].tokens.lowerBound
          })
    }
    event.buyers = mentions(context.partyRuns, sentence) {
      reading.buyer[$0] >= Self.partyThreshold && reading.buyer[$0] >= reading.seller[$0]
        && !context.isFoe($0) && !context.isBystander($0)
    }
    event.sellers = mentions(context.partyRuns, sentence) {
      reading.seller[$0] >= Self.partyThreshold && reading.seller[$0] > reading.buyer[$0]
        && !context.isFoe($0) && !context.isBystander($0)
    }
    event.values = mentions(context.moneyRuns, sentence) {
      reading.value[$0] >= Self.valueThreshold && !context.money[$0].isUnitPrice
    }
    event.dates = mentions(context.dateRuns, sentence) { reading.date[$0] >= Self.dateThreshold }
    event.companies = mentions(context.companyRuns, sentence) {
      context.companies[$0].company != nil
    }
    event.isPast = context.cues(in: sentence).contains { context.entry($0).name == "earlier" }
    event.isFurther = isFurther(sentence)
    event.isReferring = isReferring(sentence)
    event.isAnaphoric = !event.items.isEmpty && event.items.allSatisfy { isAnaphoric($0, sentence) }
    event.stage = NewsStage(context: context).read(sentence, items: event.items)
    if event.items.isEmpty {
      if denial != nil { return [] }
      // A sentence without equipment adds to a sale told before where it speaks of "the deal" or brings its value.
      guard speaks(index), event.stage != nil || !event.values.isEmpty || !event.buyers.isEmpty
      else {
        return []
      }
      event.leans = true
      event.items = isAbout(sentence) ? support : []
      return [event]
    }
    event.items += support.filter { !event.items.contains($0) }
    event.items.sort()
    // Nearly every sentence tells of one thing, and there is nothing to part.
    if event.items.count == 1, context.moneyRuns.mentions(in: index).count < 2 { return [event] }
    let parts = split(event, sentence)
    return parts.flatMap { splitByMaker($0).flatMap(splitByPrice) }
  }

  /// Whether a sentence has a word of trade or of a stage that is reached.
  private func speaks(_ sentence: Int) -> Bool {
    context.has(.trade, sentence: sentence) || context.has(.contracted, sentence: sentence)
      || context.has(.approved, sentence: sentence) || context.has(.delivered, sentence: sentence)
      || context.has(.cancelled, sentence: sentence)
  }

  /// Parts equipment of different makers' states that one sentence lists: a sale has one seller. Where the text names
  /// the seller, only what that state does not make and what others plainly make goes apart.
  private func splitByMaker(_ event: NewsEvent.Draft) -> [NewsEvent.Draft] {
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    var groups: [(origin: SmallSet<String>, items: [Int])] = []
    var rest: [Int] = []
    for item in event.items {
      guard let system = context.items[item].system else {
        rest.append(item)
        continue
      }
      let origin = SmallSet(context.gazetteer.systems[system].origin)
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
    var parts: [NewsEvent.Draft] = []
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

  /// "Another 12", "an additional", "also ordered", "a second contract".
  private func isFurther(_ sentence: Sentence) -> Bool {
    context.isMarked(.further, sentence)
      && sentence.tokens.contains { at in
        let word = context.text.tokens[at].word
        return word != 0 && context.gazetteer.newsWords.further.contains(word)
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
  private func isAnaphoric(_ item: Int, _ sentence: Sentence) -> Bool {
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

  /// Equipment that is used, carried or faced: "already has Aegis interceptors", "to replace its MiG-29s".
  private func isUsed(_ item: Int, _ sentence: Sentence) -> Bool {
    let start = context.items[item].tokens.lowerBound
    for at in stride(from: start - 1, through: max(sentence.first, start - 3), by: -1)
    where context.cueAt[at] >= 0 {
      return context.entry(context.cueAt[at]).kind == .use
    }
    return false
  }

  /// Parts a sentence that tells of sales to several buyers, or by several sellers, of several things, or of two counts of
  /// the same thing.
  private func split(_ event: NewsEvent.Draft, _ sentence: Sentence) -> [NewsEvent.Draft] {
    guard event.items.count > 1 else { return [event] }
    let buyers = SmallSet(event.buyers.compactMap { context.code(context.parties[$0]) })
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    if buyers.count > 1 || sellers.count > 1 {
      let parts = parts(event, cuts(event) { self.partiesStand($0, $1, event) }, sentence)
      // A part without any party of its own was no sale of its own.
      if parts.count > 1, parts.allSatisfy({ !$0.buyers.isEmpty || !$0.sellers.isEmpty }) {
        return parts
      }
    }
    return parts(
      event, cuts(event) { self.countedAnew($0, $1) || self.toldAnew($0, $1) }, sentence)
  }

  /// "Has acquired TOS-1 launchers, ordered BMPT vehicles and is expecting Kilo submarines": another verb of a sale with
  /// another system behind it.
  private func toldAnew(_ previous: Int, _ item: Int) -> Bool {
    let one = context.items[previous]
    let other = context.items[item]
    guard !one.support, !other.support else { return false }
    if let system = one.system, let second = other.system {
      guard
        context.gazetteer.systems[system].family != context.gazetteer.systems[second].family
      else { return false }
    } else {
      guard one.category != other.category || one.noun != other.noun else { return false }
    }
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    return gap.contains { at in
      guard context.cueAt[at] >= 0 else { return false }
      let entry = context.entry(context.cueAt[at])
      return (entry.kind.stage != nil || entry.name == "purchase" || entry.name == "sale")
        && entry.side != nil
        && context.cues[Int(context.cueAt[at])].tokens.lowerBound == at
        && (gap.lowerBound..<at).contains {
          context.text.tokens[$0].sign == UInt8(ascii: ",")
            || context.text.tokens[$0].word == context.gazetteer.newsWords.and
            || context.text.tokens[$0].word == context.gazetteer.newsWords.while_
        }
    }
  }

  /// Where an item opens a sale of its own: the first token of its part, after a comma or an "and"; else nil.
  private func cuts(_ event: NewsEvent.Draft, where opens: (_ previous: Int, _ item: Int) -> Bool)
    -> [Int?]
  {
    event.items.indices.map { at in
      guard at > 0, opens(event.items[at - 1], event.items[at]) else { return nil }
      let previous = context.items[event.items[at - 1]].tokens.upperBound
      let gap = previous..<context.items[event.items[at]].tokens.lowerBound
      // "16 guns, worth $1 million, from Finland; 12 mortars, worth …": what parts the members of a list that have commas.
      if let cut = gap.last(where: { context.text.tokens[$0].sign == UInt8(ascii: ";") }) {
        return cut
      }
      return gap.last {
        [UInt8(ascii: ","), UInt8(ascii: ";")].contains(context.text.tokens[$0].sign)
          || context.text.tokens[$0].word == context.gazetteer.newsWords.and
          || context.text.tokens[$0].word == context.gazetteer.newsWords.while_
      }
    }
  }

  /// Whether a party of the sale stands between two items.
  private func partiesStand(_ previous: Int, _ item: Int, _ event: NewsEvent.Draft) -> Bool {
    let gap = context.items[previous].tokens.upperBound..<context.items[item].tokens.lowerBound
    return (event.buyers + event.sellers).contains {
      gap.contains(context.parties[$0].tokens.lowerBound)
    }
  }

  /// "Received 18 tanks in 2017, adding to the seven tanks exported in 2016": another count of the same thing.
  private func countedAnew(_ previous: Int, _ item: Int) -> Bool {
    let one = context.items[previous]
    let other = context.items[item]
    guard let before = context.quantity(of: one), let count = context.quantity(of: other),
      !context.quantities[before].quantity.interval.intersects(
        context.quantities[count].quantity.interval),
      !one.support, !other.support
    else { return false }
    if let system = one.system, let second = other.system {
      return context.gazetteer.systems[system].family == context.gazetteer.systems[second].family
        && context.gazetteer.systems[system].designation
          == context.gazetteer.systems[second].designation
    }
    // Only a verb between them tells two transfers; "six patrol boats and four landing boats" are one.
    let gap = one.tokens.upperBound..<other.tokens.lowerBound
    return one.noun != nil && one.noun == other.noun
      && gap.contains {
        context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind.stage != nil
      }
  }

  private func parts(_ event: NewsEvent.Draft, _ cuts: [Int?], _ sentence: Sentence) -> [NewsEvent
    .Draft]
  {
    var groups: [[Int]] = []
    var bounds: [Int] = []
    for (at, item) in event.items.enumerated() {
      if at == 0 {
        groups.append([item])
        bounds.append(sentence.first)
      } else if let cut = cuts[at] {
        groups.append([item])
        bounds.append(cut)
      } else {
        groups[groups.count - 1].append(item)
      }
    }
    guard groups.count > 1 else { return [event] }
    let buyers = SmallSet(event.buyers.compactMap { context.code(context.parties[$0]) })
    let sellers = SmallSet(event.sellers.compactMap { context.code(context.parties[$0]) })
    return groups.enumerated().map { at, group in
      let from = bounds[at]
      let to = at + 1 < bounds.count ? bounds[at + 1] : sentence.last
      let inside = { (range: Range<Int>) in range.lowerBound >= from && range.lowerBound < to }
      var part = event
      part.tokens = from..<to
      part.items = group
      part.buyers = event.buyers.filter { inside(context.parties[$0].tokens) }
      part.sellers = event.sellers.filter { inside(context.parties[$0].tokens) }
      part.values = event.values.filter { inside(context.money[$0].tokens) }
      part.dates = event.dates.filter { inside(context.dates[$0].tokens) }
      part.companies = event.companies.filter { inside(context.companies[$0].tokens) }
      if part.buyers.isEmpty, buyers.count == 1 { part.buyers = event.buyers }
      if part.sellers.isEmpty, sellers.count == 1 { part.sellers = event.sellers }
      return part
    }
  }

  private func mentions(
    _ runs: MentionRuns, _ sentence: Sentence, where wanted: (Int) -> Bool
  ) -> [Int] {
    context.mentions(runs, sentence).lazy.map(Int.init).filter(wanted)
  }
}
