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
    features.add(T.valueSold, Int(best(sold, in: sentenceIndex) * 5))
    told(sentenceIndex, T.valueTold, &features)
    features.add(T.valueDeal, Int(deal * 8))
    if sentenceIndex > 0 {
      features.add(
        T.valueSoldBefore, Int(best(sold, in: sentenceIndex - 1) * 3))
    }
    features.add(T.valueCount, min(moneys(in: sentenceIndex), 4))
    if money.equivalent != nil { features.add(T.valueEquivalent) }
    features.add(T.valueFigure, amountTies[index])
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
    features.add(T.dateSold, Int(best(sold, in: sentenceIndex) * 5))
    told(sentenceIndex, T.dateTold, &features)
    features.add(T.dateDeal, Int(deal * 8))
    features.add(T.dateFigure, dateTies[index])
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
    let parties = states[index]
    let best = best(glance, in: index)
    let counted = context.itemRuns.mentions(in: index).contains {
      context.quantity(of: context.items[Int($0)]) != nil
    }
    features.add(T.tellingSold, Int(best * 10))
    features.add(T.tellingParties, min(parties, 3))
    if moneys(in: index) > 0 { features.add(T.tellingMoney) }
    if counted { features.add(T.tellingCounted) }
    if !context.dateRuns.mentions(in: index).isEmpty { features.add(T.tellingDate) }
    if !context.companyRuns.mentions(in: index).isEmpty { features.add(T.tellingCompany) }
    for cue in context.cues(in: sentence) {
      let entry = context.entry(cue)
      features.add(T.tellingCue, entry.hash, entry.name)
    }
    var kinds = context.kinds[index]
    while kinds != 0 {
      let kind = CueEntry.Kind.all[kinds.trailingZeroBitCount]
      kinds &= kinds - 1
      let beside = (best > 0.3 ? 3 : 0) + min(parties, 2)
      features.add(
        T.tellingKind, Self.kindHashes[Int(kind.rawValue) * Self.beside.count + beside],
        kind.name + Self.beside[beside])
    }
    if index > 0 {
      features.add(T.tellingBefore, Int(self.best(glance, in: index - 1) * 5))
    }
    if index + 1 < context.text.sentences.count {
      features.add(T.tellingAfter, Int(self.best(glance, in: index + 1) * 5))
    }
    if sentence.isHeading { features.add(T.tellingHeading) }
    place(index, T.tellingPlace, &features)
    document(T.tellingDocument, &features)
  }

  /// What stands beside a class of cues: first without equipment, then with it; each without a state, with one and with several.
  private static let beside = ["", "+item"].flatMap { item in
    ["", "+state", "+states"].map { item + $0 }
  }

  /// By class and what stands beside it.
  private static let kindHashes: [UInt64] = CueEntry.Kind.all.flatMap { kind in
    beside.map { Vocabulary.hash((kind.name + $0).utf8) }
  }

  /// How likely a sentence and its neighbours tell of a sale.
  func told(_ sentence: Int, _ template: Template, _ features: inout Features) {
    features.add(template, Int(telling[sentence] * 10))
  }
}
