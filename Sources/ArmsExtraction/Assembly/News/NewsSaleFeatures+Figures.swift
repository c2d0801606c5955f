import ArmsModel

/// Amounts and dates as those of one sale.
extension NewsSaleFeatures {
  /// The amounts that may be the value of the sale: those of its sentences and of the sentences beside them.
  func amounts() -> [Int] {
    mentionsBeside(context.moneyRuns).filter {
      place(context.money[$0].tokens.lowerBound) != nil
        && !context.money[$0].isUnitPrice && !context.money[$0].isRate
    }
  }

  /// The dates that may be that of the sale's stage.
  func dates() -> [Int] {
    mentionsBeside(context.dateRuns).filter {
      let date = context.dates[$0]
      return date.date != nil && date.tokens != context.dateline?.tokens
        && place(date.tokens.lowerBound).map { !["before", "next"].contains($0) } ?? false
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
    features.add(T.amountOwn, own(money.tokens) { $0.values.contains(index) } ? 1 : 0)
    features.add(T.amountNear, nearness(money.tokens))
    if money.isEstimate { features.add(T.amountEstimate) }
    if money.equivalent != nil { features.add(T.amountEquivalent) }
    let others = amounts.count
    features.add(T.amountOthers, min(others, 5))
    if others > 1 {
      let largest = amounts.allSatisfy {
        context.money[$0].money.amount <= money.money.amount
          || context.money[$0].money.currency != money.money.currency
      }
      features.add(T.amountLargest, largest ? 1 : 0)
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
    features.add(T.dayStage, (stage?.rawValue ?? "none") + "/" + figure)
    features.add(T.dayPlace, place(date.tokens.lowerBound) ?? "elsewhere")
    features.add(T.dayOwn, own(date.tokens) { $0.dates.contains(index) } ? 1 : 0)
    features.add(T.dayRule, Vocabulary.hash(date.rule.utf8), date.rule)
    if date.isExpected { features.add(T.dayExpected) }
    features.add(T.dayOthers, min(dates.count, 4))
    features.add(T.daySale, min(self.index, 2))
    features.add(T.dayNear, nearness(date.tokens))
    features.add(T.dayShared, sharing(date.tokens.lowerBound))
  }

  /// Where a token stands: in a sentence that names the sale's equipment, that leans on it, or beside one.
  private func place(_ token: Int) -> String? {
    let sentence = Int(context.sentenceOf[token])
    let events = events(in: sentence)
    if let at = events.firstIndex(where: { $0.tokens.contains(token) }) {
      if sentence == sale.firstSentence { return "first" }
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
    for event in events(in: Int(context.sentenceOf[range.lowerBound])) {
      for item in event.items {
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
  private func own(_ range: Range<Int>, _ has: (NewsEvent) -> Bool) -> Bool {
    events(in: Int(context.sentenceOf[range.lowerBound])).contains(where: has)
  }

  /// How many other sales the sentence of a token tells of.
  private func sharing(_ token: Int) -> Int { min(3, others(at: token).count) }
}
