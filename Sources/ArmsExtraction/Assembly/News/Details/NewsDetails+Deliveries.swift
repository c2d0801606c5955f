import ArmsModel

/// When: units by year, first and last deliveries, and the dates of earlier stages.
extension NewsDetails {
  /// "ten in 2025 and eight in 2026", "four will be delivered by May 2024".
  func deliveries(_ sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for count in counts(sentence) {
      guard let date = date(of: count.tokens, sentence), let value = context.dates[date].date,
        value.year != nil
      else { continue }
      let range = union(count.tokens, context.dates[date].tokens)
      found.append(
        Found(
          Detail(
            .delivery, text: count.text,
            role: isAhead(date, range, sentence) ? "expected" : nil, date: value), range,
          "delivery.count-in-year"))
    }
    return found
  }

  /// The numbers of a sentence that may count what is delivered, those included that count by themselves ("ten will be").
  private func counts(_ sentence: Sentence) -> [(tokens: Range<Int>, text: String)] {
    let numbers = context.gazetteer.numberWords
    let reader = QuantityReader(text: context.text, words: numbers, gazetteer: context.gazetteer)
    var found: [(tokens: Range<Int>, text: String)] = []
    var at = sentence.first
    while at < sentence.last {
      if context.quantityAt[at] >= 0 {
        let mention = context.quantities[Int(context.quantityAt[at])]
        let (low, high) = (mention.quantity.low, mention.quantity.high)
        found.append((mention.tokens, low == high ? "\(low)" : "\(low)-\(high)"))
        at = max(mention.tokens.upperBound, at + 1)
        continue
      }
      if context.dateAt[at] < 0, context.moneyAt[at] < 0, context.itemAt[at] < 0,
        tokens[at].kind == .number
          || tokens[at].kind == .word && numbers.has(word(at), [.unit, .ten]),
        let count = reader.count(at: at, limit: sentence.last), count.end < sentence.last,
        words.deliveryFill.contains(word(count.end))
      {
        found.append((at..<count.end, "\(count.value)"))
        at = max(count.end, at + 1)
        continue
      }
      at += 1
    }
    return found
  }

  /// The date of a count: behind it, or right before it where deliveries follow ("in 2027 four more will arrive").
  private func date(of count: Range<Int>, _ sentence: Sentence) -> Int? {
    if let date = date(behind: count.upperBound, sentence) { return date }
    var at = count.lowerBound - 1
    if isSign(at, ",") { at -= 1 }
    guard at >= sentence.first, context.dateAt[at] >= 0 else { return nil }
    let date = Int(context.dateAt[at])
    let isNamed = words.datePrepositions.contains(word(context.dates[date].tokens.lowerBound - 1))
    let behind =
      count.upperBound..<max(count.upperBound, min(count.upperBound + 8, sentence.last))
    return isNamed && has(words.delivery, in: behind) ? date : nil
  }

  /// The date that a count is tied to: "of them", the thing counted and a verb of delivery may stand between.
  private func date(behind start: Int, _ sentence: Sentence) -> Int? {
    var at = start
    while at < min(start + 12, sentence.last) {
      if context.dateAt[at] >= 0 {
        let date = Int(context.dateAt[at])
        return words.datePrepositions.contains(word(at))
          || words.datePrepositions.contains(word(at - 1))
          ? date : nil
      }
      if context.itemAt[at] >= 0 {
        at = context.items[Int(context.itemAt[at])].tokens.upperBound
        continue
      }
      guard words.deliveryFill.contains(word(at)) || words.datePrepositions.contains(word(at))
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "deliveries to begin in 2027 and be complete by 2030", "requested in 2019, approved in May 2020".
  func dates(_ sentence: Sentence, taken: [Range<Int>]) -> [Found] {
    var found: [Found] = []
    for index in context.mentions(context.dateRuns, sentence).lazy.map(Int.init) {
      let mention = context.dates[index]
      guard let date = mention.date, isMoment(date),
        !taken.contains(where: { $0.overlaps(mention.tokens) }),
        let cue = cue(of: index, sentence)
      else { continue }
      let entry = context.entry(Int32(cue))
      guard let stage = entry.kind.stage else { continue }
      let range = union(context.cues[cue].tokens, mention.tokens)
      let isAhead = isAhead(index, range, sentence)
      if stage == .delivered {
        let part = part(range, mention.tokens.upperBound, sentence)
        let text = part.map { "deliveries " + $0 } ?? date.text
        if isAhead {
          found.append(
            Found(Detail(.date, text: text, role: "expected", date: date), range, "date.expected"))
        } else {
          found.append(
            Found(
              Detail(.stageDate, text: text, role: stage.rawValue, date: date), range,
              "date.stage"))
        }
      } else if !isAhead, !isDenied(context.cues[cue].tokens.lowerBound, sentence),
        report.stage?.value != stage || report.announced?.value != date
      {
        found.append(
          Found(
            Detail(.stageDate, text: date.text, role: stage.rawValue, date: date), range,
            "date.stage"))
      }
    }
    return found
  }

  /// Whether a date tells a year or less: "since 2010" and "2015 to 2018" date no step.
  private func isMoment(_ date: PartialDate) -> Bool {
    (date.width ?? .max) <= 366
  }

  /// The word of a stage that a date belongs to: right before it, else in front of it or behind it in its clause.
  private func cue(of date: Int, _ sentence: Sentence) -> Int? {
    let range = context.dates[date].tokens
    var best: (cost: Int, cue: Int)?
    for cue in context.cues(in: sentence) {
      let entry = context.entry(cue)
      guard let stage = entry.kind.stage, stage != .considered, entry.name != "licence",
        entry.name != "building-for", entry.name != "possible-sale"
      else { continue }
      let place = context.cues[Int(cue)].tokens
      let isBefore = place.upperBound <= range.lowerBound
      let gap = isBefore ? range.lowerBound - place.upperBound : place.lowerBound - range.upperBound
      guard gap >= 0, gap <= (stage == .delivered ? 14 : isBefore ? 6 : 8) else { continue }
      let between =
        isBefore ? place.upperBound..<range.lowerBound : range.upperBound..<place.lowerBound
      // "deliveries to begin in 2027 and be complete by 2030" has one word for two dates.
      let isShared = stage == .delivered && isBefore
      guard
        !between.contains(where: { at in
          isSign(at, ";") || words.breaks.contains(word(at)) || isStage(at)
            || !isShared && (context.dateAt[at] >= 0 || word(at) == newsWords.and)
        }),
        // "approved the 2006 budget"
        !newsWords.articles.contains(word(range.lowerBound - 1)),
        // "In May 2020 the department approved", not "the 2018 bill was approved".
        isBefore || words.datePrepositions.contains(word(range.lowerBound - 1))
      else { continue }
      // "the 2012 contract" dates another one; "a contract in May" this.
      if entry.name == "contract", !isBefore || gap > 2 { continue }
      if entry.name == "ordered", !isBefore || gap > 4 { continue }
      let cost = gap + (isBefore ? 0 : 4)
      if cost < best?.cost ?? .max { best = (cost, Int(cue)) }
    }
    return best?.cue
  }

  /// Whether a token tells a stage that is reached.
  private func isStage(_ at: Int) -> Bool {
    guard context.cueAt[at] >= 0, let stage = context.entry(context.cueAt[at]).kind.stage
    else { return false }
    return stage != .considered
  }

  /// Whether deliveries begin or end at a date, by the word that stands nearest before it.
  private func part(_ range: Range<Int>, _ end: Int, _ sentence: Sentence) -> String? {
    for at in (max(sentence.first, range.lowerBound - 2)..<max(sentence.first, end)).reversed()
    where context.dateAt[at] < 0 {
      if words.beginning.contains(word(at)) { return "begin" }
      if words.ending.contains(word(at)) { return "end" }
    }
    return nil
  }

  private func isAhead(_ date: Int, _ range: Range<Int>, _ sentence: Sentence) -> Bool {
    if context.dates[date].isExpected { return true }
    if let told = context.published?.highDay, let day = context.dates[date].date?.lowDay,
      day > told
    {
      return true
    }
    for at in max(sentence.first, range.lowerBound - 5)..<range.upperBound {
      // The month of May is no verb.
      if words.ahead.contains(word(at)), context.dateAt[at] < 0 { return true }
      if word(at) == newsWords.to,
        word(at + 1) == newsWords.be || words.beginning.contains(word(at + 1))
          || words.ending.contains(word(at + 1)) || words.delivery.contains(word(at + 1))
      {
        return true
      }
    }
    return false
  }

  private func isDenied(_ at: Int, _ sentence: Sentence) -> Bool {
    (max(sentence.first, at - 4)..<max(sentence.first, at)).contains {
      newsWords.denied.contains(word($0))
    }
  }

  private func union(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }
}
