import ArmsModel

/// What is said of the progress of a sale.
extension NewsSaleFeatures {
  /// What is said of the sale's progress: the same for every stage, each of which has weights of its own.
  func stage(_ ruled: Stage?, into features: inout Features) {
    features.removeAll()
    features.add(T.stageBias)
    features.add(T.stageRule, ruled?.rawValue ?? "none")
    let judge = NewsStage(context: context)
    var seen: Set<UInt64> = []
    for (at, event) in sale.events.enumerated() {
      if let told = event.stage {
        let name = told.stage.rawValue + (at == 0 ? "-first" : event.leans ? "-leaning" : "-later")
        if seen.insert(Vocabulary.hash(name.utf8)).inserted { features.add(T.stageTold, name) }
      }
      let sentence = context.text.sentences[event.sentence]
      if let item = event.items.max(by: { reading.sold[$0] < reading.sold[$1] }),
        let governor = governor(context.items[item].tokens, sentence, judge)
      {
        features.add(T.stageGovernor, governor.name)
        features.add(T.stageGovernorWords, governor.words)
        if at == 0 { features.add(T.stageGovernorFirst, governor.name) }
      }
      for cue in context.cues(in: sentence) {
        let entry = context.entry(cue)
        guard
          entry.kind.stage != nil || entry.kind == .trade || entry.kind == .past
            || entry.kind == .grant || entry.kind == .fms
        else { continue }
        let start = context.cues[Int(cue)].tokens.lowerBound
        var name = entry.name
        if judge.isAhead(start, sentence) { name += "+ahead" }
        if judge.isDenied(start, sentence) { name += "+denied" }
        if at == 0 {
          if seen.insert(Vocabulary.hash(("0" + name).utf8)).inserted {
            features.add(T.stageCueFirst, name)
          }
        }
        if judge.isNear(context.cues[Int(cue)], event.items),
          seen.insert(Vocabulary.hash(("n" + name).utf8)).inserted
        {
          features.add(T.stageCueNear, name)
        }
        if seen.insert(Vocabulary.hash(name.utf8)).inserted { features.add(T.stageCue, name) }
      }
    }
    features.add(T.stageSale, min(index, 2))
    var expected = false
    for event in sale.events {
      for at in context.text.sentences[event.sentence].tokens where context.dateAt[at] >= 0 {
        if context.dates[Int(context.dateAt[at])].isExpected { expected = true }
      }
    }
    if expected { features.add(T.stageExpected) }
    features.add(T.stageDocument, reading.subjects)
  }

  /// The word of a sale's progress that governs equipment: the nearest before it, else the nearest behind ("were donated").
  private func governor(
    _ item: Range<Int>, _ sentence: Sentence, _ judge: NewsStage
  ) -> (name: String, words: String)? {
    func told(_ at: Int, _ side: String) -> (name: String, words: String)? {
      guard context.cueAt[at] >= 0 else { return nil }
      let entry = context.entry(context.cueAt[at])
      guard
        entry.kind.stage != nil || entry.kind == .grant || entry.kind == .lease
          || entry.kind == .use || entry.kind == .trade && entry.name != "worth"
      else { return nil }
      let range = context.cues[Int(context.cueAt[at])].tokens
      let mark =
        (judge.isAhead(range.lowerBound, sentence) ? "+ahead" : "")
        + (judge.isDenied(range.lowerBound, sentence) ? "+denied" : "")
      let words = range.map { context.gazetteer.vocabulary.word(context.text.tokens[$0].word) }
      return (side + entry.name + mark, side + words.joined(separator: "-") + mark)
    }
    for at in stride(
      from: item.lowerBound - 1, through: max(sentence.first, item.lowerBound - 14), by: -1)
    {
      if let told = told(at, "") { return told }
    }
    for at in item.upperBound..<max(item.upperBound, min(sentence.last, item.upperBound + 10)) {
      if let told = told(at, "behind-") { return told }
    }
    return nil
  }
}
