import ArmsModel

/// What stands on either side of a mention, and where in the text it stands.
extension NewsFeatures {
  // MARK: - Shared

  enum Prefix { case item, party, value, date }

  /// The words and cues on either side.
  func surroundings(_ range: Range<Int>, prefix: Prefix, _ features: inout Features) {
    let t = prefix.templates
    let sentenceIndex = Int(context.sentenceOf[range.lowerBound])
    let sentence = context.text.sentences[sentenceIndex]
    // The word before, quantities passed over.
    var before = range.lowerBound - 1
    if prefix == .item, before >= sentence.first, context.quantityAt[before] >= 0 {
      while before >= sentence.first, context.quantityAt[before] >= 0 { before -= 1 }
    }
    if before >= sentence.first {
      features.add(t.before, word: before, context)
      if before - 1 >= sentence.first { features.add(t.before2, word: before - 1, context) }
    } else {
      features.add(t.first)
    }
    if range.upperBound < sentence.last {
      features.add(t.after, word: range.upperBound, context)
      if range.upperBound + 1 < sentence.last {
        features.add(t.after2, word: range.upperBound + 1, context)
      }
    } else {
      features.add(t.last)
    }
    // The nearest cues on either side, with whether they are near.
    var seen = 0
    var at = range.lowerBound - 1
    var last: Int32 = -1
    while at >= sentence.first, seen < 2 {
      let cue = context.cueAt[at]
      if cue >= 0, cue != last {
        let entry = context.entry(cue)
        let near = range.lowerBound - at <= 4
        features.add(
          seen == 0 ? (near ? t.cueBeforeNear : t.cueBefore) : t.cueBeforeSecond,
          entry.hash, entry.name)
        if seen == 0 {
          features.add(t.kindBefore, entry.kind.hash, entry.kind.name)
        }
        seen += 1
        last = cue
      }
      at -= 1
    }
    if seen == 0 { features.add(t.noCueBefore) }
    seen = 0
    last = -1
    at = range.upperBound
    while at < sentence.last, seen < 2 {
      let cue = context.cueAt[at]
      if cue >= 0, cue != last {
        let entry = context.entry(cue)
        let near = at - range.upperBound <= 3
        features.add(
          seen == 0 ? (near ? t.cueAfterNear : t.cueAfter) : t.cueAfterSecond,
          entry.hash, entry.name)
        seen += 1
        last = cue
      }
      at += 1
    }
    if seen == 0 { features.add(t.noCueAfter) }
    var kinds = context.kinds[sentenceIndex]
    while kinds != 0 {
      let kind = CueEntry.Kind.all[kinds.trailingZeroBitCount]
      features.add(t.sentence, kind.hash, kind.name)
      kinds &= kinds - 1
    }
    if sentenceIndex > 0 {
      for kind in Self.before where context.has(kind, sentence: sentenceIndex - 1) {
        features.add(t.previous, kind.hash, kind.name)
      }
    }
  }

  /// The classes that tell something of the sentence behind theirs.
  private static let before: [CueEntry.Kind] = [
    .contracted, .delivered, .trade, .use, .past, .exercise, .domestic,
  ]

  func place(_ sentence: Int, _ template: Template, _ features: inout Features) {
    features.add(
      template, sentence == 0 ? 0 : sentence < 3 ? 1 : sentence < 8 ? 2 : sentence < 20 ? 3 : 4)
  }

  /// What the whole text speaks of: classes in its opening, and classes by share of sentences.
  func document(_ template: Template, _ features: inout Features) {
    features.add(template, subjects)
  }

  /// For each sentence, how many states and organisations it names.
  static func states(_ context: NewsContext) -> [Int] {
    context.text.sentences.indices.map { sentence in
      let mentions = context.partyRuns.mentions(in: sentence)
      guard mentions.count > 1 else { return mentions.count }
      return SmallSet(mentions.map { context.parties[Int($0)].party }).count
    }
  }

  func moneys(in sentence: Int) -> Int { context.moneyRuns.mentions(in: sentence).count }

  func best(_ sold: [Float], in sentence: Int) -> Float {
    var best: Float = 0
    for item in context.itemRuns.mentions(in: sentence) { best = max(best, sold[Int(item)]) }
    return best
  }

  func bucket(_ distance: Int) -> Int {
    distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 7 ? 2 : distance <= 15 ? 3 : 4
  }

  func magnitude(_ amount: Int) -> Int {
    var size = 0
    var left = amount
    while left >= 10 {
      left /= 10
      size += 1
    }
    return min(size, 12)
  }
}
