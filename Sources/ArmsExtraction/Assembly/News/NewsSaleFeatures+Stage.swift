import ArmsModel

/// What is said of the progress of a sale.
///
/// A stage is chosen among six, so there are two sets of features: what is said at all, by classes of words, for which
/// every stage has weights of its own; and what is said of one stage, for which all stages share their weights.
extension NewsSaleFeatures {
  /// What is said of the sale's progress, by classes of words.
  func stages(_ progress: NewsProgress, ruled: Stage?, into features: inout Features) {
    features.removeAll()
    features.add(T.stageBias)
    features.add(T.stageRule, ruled?.rawValue ?? "none")
    features.add(T.stageSale, min(index, 2))
    var seen: SmallSet<UInt64> = []
    for (at, governor) in progress.governors.enumerated() {
      guard let governor else { continue }
      features.add(T.stageGovernor, once: governor.name, &seen)
      if at == 0 { features.add(T.stageGovernorFirst, governor.name) }
    }
    for word in progress.words.joined() where word.isNear {
      features.add(T.stageCueNear, once: word.name, &seen)
    }
    let isExpected = sale.events.contains { event in
      context.text.sentences[event.sentence].tokens.contains {
        context.dateAt[$0] >= 0 && context.dates[Int(context.dateAt[$0])].isExpected
      }
    }
    if isExpected { features.add(T.stageExpected) }
    if sentences.contains(where: { context.has(.use, sentence: $0) }) { features.add(T.stageUse) }
  }

  /// What is said of one stage.
  func stage(
    _ stage: Stage, _ progress: NewsProgress, ruled: Stage?, into features: inout Features
  ) {
    features.removeAll()
    var seen: SmallSet<UInt64> = []
    if ruled == stage { features.add(T.stageOwnRuled) }
    for (at, event) in sale.events.enumerated() {
      let place = at == 0 ? "first" : event.leans ? "leaning" : "later"
      if let told = event.stage, told.stage == stage {
        features.add(T.stageOwnTold, once: place, &seen)
        features.add(T.stageOwnFirm, once: String(told.weight), &seen)
        if event.sentence < 2 { features.add(T.stageOwnOpening, once: place, &seen) }
      }
      if let governor = progress.governors[at], governor.stage == stage {
        features.add(T.stageOwnGovernor, once: governor.side + governor.mark, &seen)
        if at == 0 { features.add(T.stageOwnGovernorFirst, governor.side + governor.mark) }
      }
      for word in progress.words[at] where word.stage == stage {
        let mark = word.mark + (word.isFirm ? "+firm" : "")
        if word.isNear { features.add(T.stageOwnNear, once: place + mark, &seen) }
        features.add(T.stageOwnSubject, once: progress.subject(word.at) + word.mark, &seen)
      }
    }
    if progress.furthest == stage { features.add(T.stageOwnFurthest) }
    if progress.furthestWord == stage { features.add(T.stageOwnFurthestWord) }
    if progress.furthestFirst == stage { features.add(T.stageOwnFurthestFirst) }
    // What the headline and the first sentence tell, they tell of the first sale.
    for word in progress.lead where word.stage == stage {
      features.add(T.stageOwnLead, once: word.mark + (word.isFirm ? "+firm" : ""), &seen)
    }
    // "Deliveries included six tanks; and two boats": what is said of one thing of a list is said of the next.
    if index > 0, sale.firstSentence - (sales[index - 1].events.last?.sentence ?? 0) <= 1,
      spoken(sales[index - 1]) == stage
    {
      let isSpoken = sale.events.contains { $0.stage != nil }
      features.add(T.stageOwnInherited, isSpoken ? "spoken" : "unspoken")
    }
  }

  private func spoken(_ other: NewsSale) -> Stage? {
    other.events.compactMap(\.stage).max { $0.weight < $1.weight }?.stage
  }
}

extension Features {
  /// A feature whose value is a name made at run time, where it was not added before.
  mutating func add(_ template: Template, once name: String, _ seen: inout SmallSet<UInt64>) {
    let hash = Vocabulary.hash(name.utf8)
    if seen.insert(Features.key(template.hash, hash)).inserted { add(template, hash, name) }
  }
}
