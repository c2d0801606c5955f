import ArmsModel

/// Reads how far a sale has come from the cues of a sentence.
///
/// A finished verb ("signed", "handed over") tells more than a noun ("contract", "delivery"), and a noun beside a plan
/// ("talks on a contract", "will sign") tells the plan.
struct NewsStage {
  struct Reading: Sendable {
    var stage: Stage
    /// How firmly the words tell it, 1 to 10.
    var weight: Int
    var tokens: Range<Int>
    var rule: String
  }

  let context: NewsContext

  /// `within`: only words that stand there count.
  func read(_ sentence: Sentence, items: [Int], within: Range<Int>? = nil) -> Reading? {
    var best: Reading?
    var intent: Reading?
    for cue in context.cues(in: sentence) {
      let mention = context.cues[Int(cue)]
      if let within, !within.contains(mention.tokens.lowerBound) { continue }
      let entry = context.gazetteer.cues[mention.cue]
      guard let told = stage(cue, sentence) else { continue }
      guard var weight = weight(entry, mention, sentence, items) else { continue }
      let (stage, isPlanned) = told
      if isPlanned { weight = min(weight, 4) }
      func reading() -> Reading {
        Reading(
          stage: stage, weight: weight, tokens: mention.tokens,
          rule: isPlanned ? entry.rule + ".planned" : entry.rule)
      }
      if stage == .considered {
        if best == nil || weight >= 3, weight > intent?.weight ?? .min { intent = reading() }
      } else if weight > best?.weight ?? .min {
        best = reading()  // Of cues as firm the first counts.
      }
    }
    guard let found = best else { return intent }
    guard let intent else { return found }
    // "is in talks on a contract", "plans to sign"
    return found.weight <= intent.weight && found.stage != .cancelled ? intent : found
  }

  /// The stage that a cue tells where it stands, nil where it tells none, and whether that is a plan of another: "received an order" delivers
  /// nothing, and "will sign" is not signed.
  func stage(_ cue: Int32, _ sentence: Sentence) -> (stage: Stage, isPlanned: Bool)? {
    let entry = context.entry(cue)
    guard let stage = entry.kind.stage else { return nil }
    let range = context.cues[Int(cue)].tokens
    // "Denied that the sale broke the law" blocks nothing.
    if entry.isRefusal,
      NewsDenial(context: context).isStatement(range.lowerBound, sentence)
    {
      return nil
    }
    if entry.isPossible, isWished(range.lowerBound, sentence) { return (.considered, false) }
    if entry.isReceipt, let paper = paper(range.upperBound, sentence) {
      return (paper, false)
    }
    if stage == .delivered, NewsObject(context: context).isOther(range, sentence) { return nil }
    // What was imported or exported has crossed a border.
    if range.contains(where: {
      context.text.tokens[$0].word != 0
        && context.gazetteer.newsWords.imports.contains(context.text.tokens[$0].word)
    }) {
      return (.delivered, false)
    }
    if entry.isAgreement, isAhead(range.lowerBound, sentence) {
      return (.considered, true)
    }
    return (stage, false)
  }

  /// "An expression of interest to the UK about the potential sale", "talks on a possible sale": nobody has approved what is talked of.
  private func isWished(_ at: Int, _ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    let tokens = context.text.tokens
    var before = at - 1
    if before > sentence.first, words.articles.contains(tokens[before].word) { before -= 1 }
    guard before > sentence.first,
      words.about.contains(tokens[before].word) || tokens[before].word == words.in_,
      tokens[before].word != 0
    else { return false }
    for place in stride(from: before, through: max(sentence.first, before - 6), by: -1) {
      if context.cueAt[place] >= 0 {
        let entry = context.entry(context.cueAt[place])
        if entry.kind == .force { continue }
        return ["interest", "talks", "intention"].contains(entry.name)
      }
      guard tokens[place].kind == .word, context.itemAt[place] < 0 else { return false }
    }
    return false
  }

  /// What is received where it is no equipment: an order, an offer, an approval.
  private func paper(_ start: Int, _ sentence: Sentence) -> Stage? {
    for at in start..<max(start, min(start + 5, sentence.last)) {
      if context.itemAt[at] >= 0 || context.text.tokens[at].kind == .sign { return nil }
      guard context.cueAt[at] >= 0 else { continue }
      let entry = context.entry(context.cueAt[at])
      switch entry.name {
      case "order", "contract", "awarded", "ordered":
        // "received the ordered tanks"
        let word = context.text.tokens[at].word
        return word != 0 && context.gazetteer.newsWords.participles.contains(word)
          ? nil : .contracted
      case "offer": return .considered
      case "approved", "licence": return .approved
      case "requested": return .requested
      default: continue
      }
    }
    return nil
  }

  private func weight(
    _ entry: CueEntry, _ mention: CueMention, _ sentence: Sentence, _ items: [Int]
  ) -> Int? {
    let near = isNear(mention, items)
    let ahead = isAhead(mention.tokens.lowerBound, sentence)
    let denied = isDenied(mention.tokens.lowerBound, sentence)
    var weight = near ? entry.firmness.near : entry.firmness.far
    if near { weight += 1 }
    if denied { return entry.kind == .considered ? nil : max(1, weight - 5) }
    if ahead, entry.kind != .considered, !entry.isNotice {
      // What is yet to come was not reached.
      weight = max(1, weight - 4)
    }
    return weight
  }

  /// Whether a cue is a verb in a finished form: "signed", "has delivered", "handed over", and no noun or plan.
  func isFirm(_ cue: Int32) -> Bool {
    let entry = context.entry(cue)
    guard let stage = entry.kind.stage, stage != .considered else { return false }
    let range = context.cues[Int(cue)].tokens
    return range.contains { at in
      let token = context.text.tokens[at]
      let end = Int(token.end)
      return end - Int(token.start) >= 2 && context.text.bytes[end - 1] == UInt8(ascii: "d")
        && context.text.bytes[end - 2] == UInt8(ascii: "e")
        || token.word != 0 && context.gazetteer.newsWords.irregular.contains(token.word)
    }
  }

  /// Whether equipment of the sale stands within a dozen words of a cue.
  func isNear(_ mention: CueMention, _ items: [Int]) -> Bool {
    items.contains { item in
      let range = context.items[item].tokens
      return abs(range.lowerBound - mention.tokens.upperBound) <= 12
        || abs(mention.tokens.lowerBound - range.upperBound) <= 12
    }
  }

  /// "will", "would", "expected to", "to be" shortly before a cue: it is yet to happen.
  func isAhead(_ at: Int, _ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    for index in max(sentence.first, at - 4)..<max(sentence.first, at) {
      let word = context.text.tokens[index].word
      // "17 May 2019" is no "may".
      guard word != 0, words.ahead.contains(word), context.dateAt[index] < 0 else { continue }
      // "to" tells the future only of a verb that follows; "to Egypt has been blocked" does not.
      if word == words.to, index + 1 < at, context.text.tokens[index + 1].word != words.be {
        continue
      }
      return true
    }
    return isContent(at, sentence) || isScheduled(at, sentence)
  }

  /// "For delivery in 2020", "delivery will start", "deliveries are scheduled for": it is yet to come.
  private func isScheduled(_ at: Int, _ sentence: Sentence) -> Bool {
    guard context.cueAt[at] >= 0 else { return false }
    let range = context.cues[Int(context.cueAt[at])].tokens
    let words = context.gazetteer.newsWords
    let tokens = context.text.tokens
    guard context.entry(context.cueAt[at]).name == "delivered" else { return false }
    let quote = context.text.string(range).lowercased()
    guard quote.hasSuffix("delivery") || quote.hasSuffix("deliveries") else { return false }
    if at > sentence.first, tokens[at - 1].word == words.for_ { return true }
    for next in range.upperBound..<max(range.upperBound, min(range.upperBound + 5, sentence.last)) {
      if tokens[next].sign != 0 { return false }
      let word = tokens[next].word
      guard word != 0 else { continue }
      if words.ahead.contains(word), word != words.to, context.dateAt[next] < 0 { return true }
      if context.cueAt[next] >= 0, context.entry(context.cueAt[next]).kind.stage != nil {
        return false
      }
    }
    return false
  }

  /// "A contract for the delivery of", "talks on supplying": what an agreement is about has not happened with it.
  private func isContent(_ at: Int, _ sentence: Sentence) -> Bool {
    let words = context.gazetteer.newsWords
    guard context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind == .delivered,
      !words.participles.contains(context.text.tokens[at].word)
    else { return false }
    var before = at - 1
    if before >= sentence.first, words.articles.contains(context.text.tokens[before].word) {
      before -= 1
    }
    guard before > sentence.first, words.about.contains(context.text.tokens[before].word),
      context.cueAt[before - 1] >= 0
    else { return false }
    let entry = context.entry(context.cueAt[before - 1])
    return words.orders.contains(entry.name) || entry.kind == .considered
      || entry.kind == .requested
  }

  func isDenied(_ at: Int, _ sentence: Sentence) -> Bool {
    for index in max(sentence.first, at - 4)..<max(sentence.first, at)
    where context.gazetteer.newsWords.denied.contains(context.text.tokens[index].word)
      && context.text.tokens[index].word != 0
    {
      return true
    }
    // "halted the delivery of", "suspended deliveries"
    guard context.cueAt[at] >= 0, context.entry(context.cueAt[at]).kind != .cancelled else {
      return false
    }
    return (max(sentence.first, at - 3)..<max(sentence.first, at)).contains {
      context.cueAt[$0] >= 0 && context.entry(context.cueAt[$0]).kind == .cancelled
    }
  }
}
