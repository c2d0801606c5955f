import ArmsModel

/// Amounts and dates as those of one sale.
extension NewsSaleFeatures {
  /// The amounts that may be the value of the sale: those of its sentences and of the sentences beside them.
  func amounts() -> [Int] {
    let figures = NewsFigures(context: context)
    return mentionsBeside(context.moneyRuns).filter {
      place(context.money[$0].tokens.lowerBound) != nil
        && !context.money[$0].isUnitPrice && !context.money[$0].isRate
        && !figures.isBudget($0) && !figures.isOfMore($0) && !figures.isSpent($0)
    }
  }

  func largestAmounts() -> [String?: Int] {
    var largest: [String?: Int] = [:]
    for amount in amounts() {
      let money = context.money[amount].money
      largest[money.currency] = max(largest[money.currency] ?? money.amount, money.amount)
    }
    return largest
  }

  func findDates() -> [Int] {
    let dateline = context.dateline?.tokens
    return mentionsBeside(context.dateRuns).filter {
      guard context.dates[$0].date != nil, context.dates[$0].tokens != dateline,
        let place = place(context.dates[$0].tokens.lowerBound)
      else { return false }
      return place != "before" && place != "next"
    }
  }

  func amount(_ index: Int, of amounts: [Int], into features: inout Features) {
    let money = context.money[index]
    features.removeAll()
    features.add(T.amountBias)
    features.add(T.amountLikely, Int(reading.value[index] * 10))
    let figure = reading.amountTies[index]
    features.add(T.amountFigure, figure)
    let place = place(money.tokens.lowerBound) ?? "elsewhere"
    features.add(T.amountPlace, place)
    features.add(T.amountFigurePlace, figure + "@" + place)
    features.add(T.amountOwn, own(money.tokens) { events[$0].values.contains(index) } ? 1 : 0)
    features.add(T.amountNear, nearness(money.tokens))
    if money.isEstimate { features.add(T.amountEstimate) }
    if money.equivalent != nil { features.add(T.amountEquivalent) }
    let others = amounts.count
    features.add(T.amountOthers, min(others, 5))
    if others > 1 {
      let most = largest[money.money.currency] ?? 0
      features.add(T.amountLargest, most <= money.money.amount ? 1 : 0)
    }
    features.add(T.amountSale, min(self.index, 2))
    features.add(T.amountShared, sharing(money.tokens.lowerBound))
    if money.money.amount < 1_000_000 { features.add(T.amountSmall) }
  }

  func date(_ index: Int, of dates: [Int], stage: Stage?, into features: inout Features) {
    let date = context.dates[index]
    features.removeAll()
    features.add(T.dayBias)
    features.add(T.dayLikely, Int(reading.date[index] * 10))
    let figure = reading.dateTies[index]
    features.add(T.dayFigure, figure)
    features.add(T.dayStage, stage?.rawValue ?? "none", figure)
    features.add(T.dayPlace, place(date.tokens.lowerBound) ?? "elsewhere")
    features.add(T.dayOwn, own(date.tokens) { events[$0].dates.contains(index) } ? 1 : 0)
    features.add(T.dayRule, Vocabulary.hash(date.rule.utf8), date.rule)
    if date.isExpected { features.add(T.dayExpected) }
    features.add(T.dayOthers, min(dates.count, 4))
    features.add(T.daySale, min(self.index, 2))
    features.add(T.dayNear, nearness(date.tokens))
    features.add(T.dayShared, sharing(date.tokens.lowerBound))
    let age = age(date)
    features.add(T.dayAge, age)
    features.add(T.dayAgeStage, age, NewsSales.PairWords.shared.stage(stage))
    features.add(T.dayWord, word(before: date.tokens.lowerBound))
    features.add(T.dayVerb, verb(date.tokens, stage))
    let sentence = Int(context.sentenceOf[date.tokens.lowerBound])
    features.add(T.dayDepth, sentence == 0 ? 0 : sentence < 3 ? 1 : sentence < 8 ? 2 : 3)
    if firstDate >= date.tokens.lowerBound { features.add(T.dayFirst) }
    features.add(T.dayBest, likeliestDate == index ? 1 : 0)
  }

  /// How long before the text a date lies, as far as its precision tells.
  private func age(_ date: DateMention) -> FeatureWord {
    guard let day = date.date, let low = day.lowDay, let high = day.highDay,
      let published = context.published?.lowDay
    else { return Self.undatable }
    if date.isExpected || low > published { return Self.ahead }
    let span = high - low
    let precision = span == 0 ? 0 : span < 32 ? 1 : span < 367 ? 2 : 3
    let days = published - min(high, published)
    let bucket = days <= 1 ? 0 : days <= 7 ? 1 : days <= 31 ? 2 : days <= 366 ? 3 : 4
    return Self.ages[precision * 5 + bucket]
  }

  private static let undatable = FeatureWord("undatable")
  private static let ahead = FeatureWord("ahead")
  /// By the precision of a date, then by how long ago it was.
  private static let ages = ["day", "month", "year", "span"].flatMap { precision in
    ["now", "week", "month", "year", "long"].map { FeatureWord(precision + "-" + $0) }
  }

  /// The small word before a date.
  private func word(before token: Int) -> String {
    guard token > context.text.sentences[Int(context.sentenceOf[token])].first else {
      return "start"
    }
    let word = context.text.tokens[token - 1].word
    if word != 0, context.gazetteer.functionWords.contains(word) {
      return context.gazetteer.vocabulary.word(word)
    }
    return context.text.tokens[token - 1].kind == .sign ? "sign" : "none"
  }

  /// Whether the nearest word of progress in its sentence tells the stage of the sale or another, and on which side.
  private func verb(_ range: Range<Int>, _ stage: Stage?) -> FeatureWord {
    let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
    var best: (distance: Int, verb: Int)?
    for cue in context.cues(in: sentence) {
      guard let told = context.entry(cue).kind.stage else { continue }
      let tokens = context.cues[Int(cue)].tokens
      let isBefore = tokens.upperBound <= range.lowerBound
      let distance =
        isBefore ? range.lowerBound - tokens.upperBound : tokens.lowerBound - range.upperBound
      guard distance >= 0, distance < best?.distance ?? 40 else { continue }
      let ahead = NewsStage(context: context).isAhead(tokens.lowerBound, sentence)
      best = (distance, (told == stage ? 4 : 0) + (isBefore ? 2 : 0) + (ahead ? 1 : 0))
    }
    return best.map { Self.verbs[$0.verb] } ?? Self.noVerb
  }

  private static let noVerb = FeatureWord("none")
  /// By whose stage it tells, on which side it stands and whether that is ahead.
  private static let verbs = ["other", "own"].flatMap { whose in
    ["-behind", "-before"].flatMap { side in
      ["", "+ahead"].map { FeatureWord(whose + side + $0) }
    }
  }

  /// Where a token stands: in a sentence that names the sale's equipment, that leans on it, or beside one.
  private func place(_ token: Int) -> String? {
    let sentence = Int(context.sentenceOf[token])
    if let at = place(at: token) {
      if sentence == firstSentence { return "first" }
      return events[at].leans ? "leaning" : "told"
    }
    if isOwn(sentence) { return "beside" }
    if isOwn(sentence - 1) { return "next" }
    if isOwn(sentence + 1) { return "before" }
    return nil
  }

  /// How far the nearest equipment of the sale stands, in its sentence.
  private func nearness(_ range: Range<Int>) -> Int {
    var best = 99
    for at in places(in: Int(context.sentenceOf[range.lowerBound])) {
      for item in events[at].items {
        let tokens = context.items[item].tokens
        let distance =
          tokens.upperBound <= range.lowerBound
          ? range.lowerBound - tokens.upperBound : tokens.lowerBound - range.upperBound
        best = min(best, max(0, distance))
      }
    }
    return best <= 2 ? 0 : best <= 6 ? 1 : best <= 15 ? 2 : best < 99 ? 3 : 4
  }

  /// Whether an event of a mention's sentence has it; events have what stands in their sentence.
  private func own(_ range: Range<Int>, _ has: (Int) -> Bool) -> Bool {
    places(in: Int(context.sentenceOf[range.lowerBound])).contains(where: has)
  }

  /// How many other sales the sentence of a token tells of.
  private func sharing(_ token: Int) -> Int { min(3, others(at: token).count) }
}
