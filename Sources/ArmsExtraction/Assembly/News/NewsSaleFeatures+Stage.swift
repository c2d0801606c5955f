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
    let words = ProgressWords.shared
    for (at, governor) in progress.governors.enumerated() {
      guard let governor else { continue }
      features.add(T.stageGovernor, once: words.name(governor), &seen)
      if at == 0 { features.add(T.stageGovernorFirst, words.name(governor)) }
    }
    for list in progress.words {
      for word in list where word.isNear {
        features.add(T.stageCueNear, once: words.name(word), &seen)
      }
    }
    let isExpected = events.contains { event in
      context.dateRuns.mentions(in: event.sentence).contains { context.dates[Int($0)].isExpected }
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
    let words = ProgressWords.shared
    // Numbers are compared at once, stages of another module by asking it.
    let order = stage.order
    if ruled == stage { features.add(T.stageOwnRuled) }
    for (at, event) in events.enumerated() {
      let place: ProgressWords.Place = at == 0 ? .first : event.leans ? .leaning : .later
      if let told = event.stage, told.stage.order == order {
        features.add(T.stageOwnTold, once: words.place(place), &seen)
        features.add(T.stageOwnFirm, once: told.weight, &seen)
        if event.sentence < 2 { features.add(T.stageOwnOpening, once: words.place(place), &seen) }
      }
      if let governor = progress.governors[at], governor.stage?.order == order {
        features.add(T.stageOwnGovernor, once: words.side(governor), &seen)
        if at == 0 { features.add(T.stageOwnGovernorFirst, words.side(governor)) }
      }
      for word in progress.words[at] where word.stage?.order == order {
        if word.isNear { features.add(T.stageOwnNear, once: words.near(place, word), &seen) }
        let subject = progress.subject(word.at)
        features.add(T.stageOwnSubject, once: words.subject(subject, word.mark), &seen)
      }
    }
    if progress.furthest == stage { features.add(T.stageOwnFurthest) }
    if progress.furthestWord == stage { features.add(T.stageOwnFurthestWord) }
    if progress.furthestFirst == stage { features.add(T.stageOwnFurthestFirst) }
    // What the headline and the first sentence tell, they tell of the first sale.
    for word in progress.lead where word.stage?.order == order {
      features.add(T.stageOwnLead, once: words.lead(word), &seen)
    }
    // "Deliveries included six tanks; and two boats": what is said of one thing of a list is said of the next.
    if index > 0, firstSentence - (sales[index - 1].events.last?.sentence ?? 0) <= 1,
      spoken(sales[index - 1]) == stage
    {
      let isSpoken = events.contains { $0.stage != nil }
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

  mutating func add(_ template: Template, once word: FeatureWord, _ seen: inout SmallSet<UInt64>) {
    if seen.insert(Features.key(template.hash, word.hash)).inserted { add(template, word) }
  }

  mutating func add(_ template: Template, once number: Int, _ seen: inout SmallSet<UInt64>) {
    if seen.insert(Features.key(template.hash, Features.hash(number))).inserted {
      add(template, number)
    }
  }
}
