import ArmsModel

/// The date of a sale.
extension NewsReport {
  /// The date of the stage that a sale has come to.
  func announced(_ stage: Stage?) -> Claim<PartialDate>? {
    let dates = features.dates.filter { !isOfEarlier($0) && !context.isDeadline($0) }
    let likely = likely(dates, .saleDate, least: { leastProbability(ofDate: $0, stage) }) {
      features.date($0, of: dates, stage: stage, into: &$1)
    }
    let likeliest = likely.best
    let reached = stage.map { NewsStageDay(features: features, stage: $0) }
    guard let best = reached.map({ $0.day(over: likeliest) }) ?? likeliest,
      let value = context.dates[best].date, !isOfOtherStage(best, stage),
      stage != .considered || NewsDecisionDate(context: context).isDecided(best)
    else { return nil }
    var citations = OnceCited()
    citations.add(context.dates[best].tokens, context.text)
    for date in dates
    where date != best && context.dates[date].date == value
      && reading.date[date] >= Self.plainlyDated
    {
      citations.add(context.dates[date].tokens, context.text)
    }
    return Claim(value, citations: citations.all, rule: context.dates[best].rule)
  }

  /// "After receiving the first orders in 2008": what a sentence tells of the time before is not the day of the sale.
  private func isOfEarlier(_ date: Int) -> Bool {
    !features.sale.isPast
      && features.event(at: context.dates[date].tokens.lowerBound)?.isPast ?? false
  }

  /// What the sale as a whole must give a date to be its own: the less, the plainer its own sentence makes it a sale's.
  private func leastProbability(ofDate date: Int, _ stage: Stage?) -> Float {
    // "Approved in May and signed on 12 June": the verb of its stage tells it plainly.
    if reading.date[date] < Self.spoken, !isFresh(date) {
      guard case .stage(let cue)? = verb(before: date), context.entry(cue).kind.stage == stage,
        NewsStage(context: context).isFirm(cue)
      else { return Self.unspokenDate }
    }
    return reading.date[date] < Self.plainlyDated ? Self.dateThreshold : Self.likelyDate
  }

  /// "The agency said on Sunday": a day right before the document is that on which a step became known.
  private func isFresh(_ date: Int) -> Bool {
    guard let value = context.dates[date].date, let low = value.lowDay, low == value.highDay else {
      return false
    }
    guard let published = context.published?.lowDay else { return true }
    return (0...Self.freshDays).contains(published - low)
  }

  /// "The first of eight helicopters bought in 2001 has been delivered": the finished verb that a date stands right behind tells
  /// another step than the one that the sale has come to.
  private func isOfOtherStage(_ date: Int, _ stage: Stage?) -> Bool {
    // A buyer's decision is told by many words, "approved" among them.
    guard let stage, stage == .contracted || stage == .delivered else { return false }
    let start = context.dates[date].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    // "Laid the keel of the third boat on Friday": that was not the day of the contract.
    if context.cues(in: sentence).last(where: {
      context.cues[Int($0)].tokens.upperBound <= start && context.entry($0).kind.stage != nil
    }).map({ context.entry($0).name == "building-for" }) ?? false {
      return true
    }
    switch verb(before: date) ?? verb(behind: date) {
    case .flight: return true
    case .stage(let cue):
      // "In 2016 Peru imported": what crossed a border was delivered.
      let told = NewsStage(context: context).stage(cue, sentence)?.stage
      return told != stage
        && (told == .considered
          ? context.entry(cue).name == "decide-to-buy" && stage == .delivered
          : NewsStage(context: context).isFirm(cue))
    case nil: return false
    }
  }

  /// "In 2015 Egypt agreed to acquire 46 helicopters": the verb of a clause that a date opens.
  private func verb(behind date: Int) -> DatedVerb? {
    let range = context.dates[date].tokens
    let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
    guard range.lowerBound <= sentence.first + 2 else { return nil }
    let end = min(range.upperBound + Self.subject, sentence.last)
    for at in range.upperBound..<max(range.upperBound, end) {
      if context.dateAt[at] >= 0 || context.itemAt[at] >= 0 { return nil }
      guard context.cueAt[at] >= 0 else { continue }
      let entry = context.entry(context.cueAt[at])
      if entry.kind == .official { return nil }
      if entry.kind.stage != nil { return .stage(context.cueAt[at]) }
    }
    return nil
  }

  /// What a date stands right behind: a word of a stage, by its cue, or one of a flight ("flew for the first time on Friday").
  private enum DatedVerb {
    case stage(Int32)
    case flight
  }

  private func verb(before date: Int) -> DatedVerb? {
    let start = context.dates[date].tokens.lowerBound
    let first = context.text.sentences[Int(context.sentenceOf[start])].first
    for at in stride(from: start - 1, through: max(first, start - Self.verbReach), by: -1) {
      if context.text.tokens[at].word != 0,
        gazetteer.milestoneWords.flying.contains(context.text.tokens[at].word)
      {
        return .flight
      }
      if context.text.tokens[at].sign != 0 || context.itemAt[at] >= 0 { return nil }
      if context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind.stage != nil {
        return .stage(context.cueAt[at])
      }
    }
    return nil
  }

  /// Tokens between a verb and its date: "bought from Sikorsky in 2001".
  private static let verbReach = 6
  /// Tokens between a date that opens its clause and the verb: "In 2015 the Egyptian navy agreed".
  private static let subject = 8

  /// The one day on which a story's lead says that it was approved.
  func approved(_ stage: Claim<Stage>?) -> Claim<PartialDate>? {
    guard stage?.value == .approved, let told = features.led else { return nil }
    let days = context.dateRuns.mentions(in: reading.leads.leads[told.lead].sentence).lazy
      .map { context.dates[Int($0)] }
      .filter { !$0.isExpected && $0.tokens != context.dateline?.tokens && $0.date != nil }
    guard days.count == 1, let day = days.first, let value = day.date else { return nil }
    return Claim(value, citations: [context.text.citation(day.tokens)], rule: day.rule)
  }

  /// Least probability for a date to be the sale's.
  private static let dateThreshold: Float = 0.25
  /// The same for dates of which their own sentence makes none of a sale, and plainly one.
  private static let unspokenDate: Float = 0.4
  private static let likelyDate: Float = 0.15
  /// Probabilities of a date in its own sentence below which it is unspoken, and from which it is plain.
  private static let spoken: Float = 0.3
  private static let plainlyDated: Float = 0.5
  /// Days before the document.
  private static let freshDays = 10
}
