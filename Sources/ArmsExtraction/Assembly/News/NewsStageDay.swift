import ArmsModel

/// The day that a finished verb of the sale's own stage has beside it: "had signed the contract in Warsaw on Monday", "were handed
/// over in Kiel in December", "on 3 May the ministry ordered".
///
/// The day of the words, or of the place line, is then not that of the sale.
struct NewsStageDay {
  let features: NewsSaleFeatures
  let stage: Stage
  private var context: NewsContext { features.context }

  /// Tokens between the verb and its date.
  private static let reach = 24
  /// The same where the date opens the clause.
  private static let ahead = 14
  /// Days of a month and of a year, and how long ago a story's news may have been.
  private static let month = 31
  private static let year = 366
  private static let recent = 1100

  /// The likeliest date, or where it is none, or one of speaking, the first that the stage's verb has.
  func day(over likeliest: Int?) -> Int? {
    guard stage != .considered, stage != .requested else { return likeliest }
    if let likeliest, isReached(likeliest) || !isOfSpeech(likeliest) { return likeliest }
    return features.mentionsBeside(context.dateRuns).first {
      (isNews($0) || isOfPaper($0)) && isReached($0)
    }
      ?? likeliest
  }

  /// Whether a date may be a story's news: a day or month, or the year of the story; "since 2010" and "in the 1990s" are history.
  private func isNews(_ date: Int) -> Bool {
    let mention = context.dates[date]
    guard !mention.isExpected, !context.isDeadline(date),
      mention.tokens != context.dateline?.tokens,
      let low = mention.date?.lowDay, let high = mention.date?.highDay
    else { return false }
    guard let published = context.published?.lowDay else { return high - low < Self.month }
    let isOfYear = mention.isRelative && high - low <= Self.year && published - high <= 0
    return (high - low < Self.month || isOfYear) && published - high <= Self.recent
  }

  /// Whether a date stands with a finished verb of the stage, with no other deed or words between.
  private func isReached(_ date: Int) -> Bool {
    if isOfPaper(date) { return true }
    guard let cue = nearest(before: date) ?? nearest(behind: date) else { return false }
    let start = context.cues[Int(cue)].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    let reading = NewsStage(context: context)
    return reading.stage(cue, sentence)?.stage == stage && reading.isFirm(cue)
      && !reading.isAhead(start, sentence) && !reading.isDenied(start, sentence)
      && (features.event(at: start).map { !$0.isPast } ?? !features.isOfAnother(start))
  }

  /// "Under a 2016 contract", "a 2013 order for two submarines".
  private func isOfPaper(_ date: Int) -> Bool {
    guard stage == .contracted else { return false }
    let range = context.dates[date].tokens
    let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
    let words = context.gazetteer.newsWords
    guard range.lowerBound > sentence.first, context.text.tokens[range.lowerBound - 1].word != 0,
      words.articles.contains(context.text.tokens[range.lowerBound - 1].word),
      features.tells(range.lowerBound)
    else { return false }
    return (range.upperBound..<max(range.upperBound, min(range.upperBound + 5, sentence.last)))
      .contains {
        context.cueAt[$0] >= 0 && words.orders.contains(context.entry(context.cueAt[$0]).name)
      }
  }

  /// Whether a date is that of the words: behind "said", or in the place line before any verb.
  private func isOfSpeech(_ date: Int) -> Bool {
    guard let cue = nearest(before: date) else { return true }
    return context.entry(cue).kind == .official
  }

  /// The nearest deed or word of speaking before a date; papers and places are passed over.
  private func nearest(before date: Int) -> Int32? {
    let start = context.dates[date].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    for at in stride(from: start - 1, through: max(sentence.first, start - Self.reach), by: -1) {
      // "On 3 May the yard delivered two boats and on Friday": each date has its own verb; "EDEX 2018" is a name.
      if context.dateAt[at] >= 0, !isPeriod(Int(context.dateAt[at])) { return nil }
      if context.cueAt[at] >= 0, isDeed(context.cueAt[at]) { return context.cueAt[at] }
      // "Ordered bombs that may be used in May".
      if isModal(at) { return nil }
    }
    return nil
  }

  private func isModal(_ at: Int) -> Bool {
    let word = context.text.tokens[at].word
    return word != 0 && word != context.gazetteer.newsWords.to && context.dateAt[at] < 0
      && context.gazetteer.newsWords.ahead.contains(word)
  }

  /// The first deed or word of speaking behind a date that opens its clause.
  private func nearest(behind date: Int) -> Int32? {
    let end = context.dates[date].tokens.upperBound
    let sentence = context.text.sentences[Int(context.sentenceOf[end - 1])]
    for at in end..<max(end, min(end + Self.ahead, sentence.last)) {
      if context.dateAt[at] >= 0, !isPeriod(Int(context.dateAt[at])) { return nil }
      if context.cueAt[at] >= 0, isDeed(context.cueAt[at]) { return context.cueAt[at] }
    }
    return nil
  }

  private func isPeriod(_ date: Int) -> Bool {
    guard let day = context.dates[date].date, let low = day.lowDay, let high = day.highDay else {
      return false
    }
    return high - low >= Self.month
  }

  private func isDeed(_ cue: Int32) -> Bool {
    let kind = context.entry(cue).kind
    return kind == .official && isSpoken(cue) || kind == .considered
      || NewsStage(context: context).isFirm(cue)
  }

  /// "Said", "announced", and not who speaks: "officials", "a statement".
  private func isSpoken(_ cue: Int32) -> Bool {
    let word = context.text.string(context.cues[Int(cue)].tokens)
    return word.hasSuffix("ed") || word.hasPrefix("sa") || word == "told" || word == "announces"
  }
}

extension NewsContext {
  /// "Due to be completed by 29 December".
  func isDeadline(_ date: Int) -> Bool {
    let before = dates[date].tokens.lowerBound - 1
    return before >= 0 && text.tokens[before].word != 0
      && text.tokens[before].word == gazetteer.newsWords.by
  }
}
