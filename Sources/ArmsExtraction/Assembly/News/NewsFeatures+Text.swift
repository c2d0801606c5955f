import ArmsModel

/// Amounts, dates, sentences and the text as a whole.
extension NewsFeatures {
  // MARK: - Money and dates

  func money(_ index: Int, into features: inout Features) {
    let money = context.money[index]
    features.removeAll()
    features.add(T.valueBias)
    surroundings(money.tokens, prefix: .value, &features)
    let sentenceIndex = Int(context.sentenceOf[money.tokens.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    features.add(T.valueSold, Int(best(sold, sentence) * 5))
    told(sentenceIndex, T.valueTold, &features)
    features.add(T.valueDeal, Int(deal * 8))
    if sentenceIndex > 0 {
      features.add(
        T.valueSoldBefore, Int(best(sold, context.text.sentences[sentenceIndex - 1]) * 3))
    }
    features.add(T.valueCount, min(moneys(in: sentence), 4))
    if money.equivalent != nil { features.add(T.valueEquivalent) }
    features.add(T.valueFigure, NewsFigures(context: context).amount(index))
    features.add(T.valueSize, magnitude(money.money.amount))
    place(sentenceIndex, T.valuePlace, &features)
    document(T.valueDocument, &features)
  }

  func date(_ index: Int, into features: inout Features) {
    let date = context.dates[index]
    features.removeAll()
    features.add(T.dateBias)
    features.add(T.dateRule, Vocabulary.hash(date.rule.utf8), date.rule)
    surroundings(date.tokens, prefix: .date, &features)
    let sentenceIndex = Int(context.sentenceOf[date.tokens.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    features.add(T.dateSold, Int(best(sold, sentence) * 5))
    told(sentenceIndex, T.dateTold, &features)
    features.add(T.dateDeal, Int(deal * 8))
    features.add(T.dateFigure, NewsFigures(context: context).date(index))
    place(sentenceIndex, T.datePlace, &features)
    document(T.dateDocument, &features)
  }

  // MARK: - The document

  func deal(into features: inout Features) {
    features.removeAll()
    features.add(T.dealBias)
    features.add(T.dealSold, Int((glance.max() ?? 0) * 8))
    features.add(T.dealSoldCount, min(glance.count { $0 > 0.35 }, 5))
    features.add(T.dealTelling, Int((telling.max() ?? 0) * 8))
    features.add(T.dealTellingCount, min(telling.count { $0 > 0.4 }, 5))
    features.add(T.dealItems, min(context.items.count, 4))
    features.add(T.dealParties, min(counts.count, 4))
    document(T.dealDocument, &features)
  }

  // MARK: - Sentences

  /// A sentence as a whole: its cues, what stands in it, and the most likely equipment.
  func sentence(_ index: Int, into features: inout Features) {
    features.removeAll()
    features.add(T.tellingBias)
    let sentence = context.text.sentences[index]
    let parties = Set(parties(in: sentence).map(\.party)).count
    let best = best(glance, sentence)
    var counted = false
    for at in sentence.tokens where context.itemAt[at] >= 0 {
      if context.quantity(of: context.items[Int(context.itemAt[at])]) != nil { counted = true }
    }
    features.add(T.tellingSold, Int(best * 10))
    features.add(T.tellingParties, min(parties, 3))
    let money = moneys(in: sentence) > 0
    if money { features.add(T.tellingMoney) }
    if counted { features.add(T.tellingCounted) }
    if sentence.tokens.contains(where: { context.dateAt[$0] >= 0 }) { features.add(T.tellingDate) }
    if sentence.tokens.contains(where: { context.companyAt[$0] >= 0 }) {
      features.add(T.tellingCompany)
    }
    for cue in context.cues(in: sentence) {
      let entry = context.entry(cue)
      features.add(T.tellingCue, entry.hash, entry.name)
    }
    for kind in CueEntry.Kind.all where context.has(kind, sentence: index) {
      let name =
        kind.name + (best > 0.3 ? "+item" : "")
        + (parties > 1 ? "+states" : parties == 1 ? "+state" : "")
      features.add(T.tellingKind, Vocabulary.hash(name.utf8), name)
    }
    if index > 0 {
      features.add(T.tellingBefore, Int(self.best(glance, context.text.sentences[index - 1]) * 5))
    }
    if index + 1 < context.text.sentences.count {
      features.add(T.tellingAfter, Int(self.best(glance, context.text.sentences[index + 1]) * 5))
    }
    if sentence.isHeading { features.add(T.tellingHeading) }
    place(index, T.tellingPlace, &features)
    document(T.tellingDocument, &features)
  }

  /// How likely a sentence and its neighbours tell of a sale.
  func told(_ sentence: Int, _ template: Template, _ features: inout Features) {
    features.add(template, Int(telling[sentence] * 10))
  }
}
