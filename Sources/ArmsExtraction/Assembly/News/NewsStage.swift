import ArmsModel

/// Reads how far a sale has come from the cues of a sentence.
///
/// A finished verb ("signed", "handed over") tells more than a noun ("contract", "delivery"), and a noun beside a plan
/// ("talks on a contract", "will sign") tells the plan.
struct NewsStage {
  struct Reading {
    var stage: Stage
    /// How firmly the words tell it, 1 to 10.
    var weight: Int
    var tokens: Range<Int>
    var rule: String
  }

  let context: NewsContext

  func read(_ sentence: Sentence, items: [Int]) -> Reading? {
    var best: Reading?
    var intent: Reading?
    for cue in context.cues(in: sentence) {
      let mention = context.cues[Int(cue)]
      let entry = context.gazetteer.cues[mention.cue]
      guard let stage = entry.kind.stage else { continue }
      guard let weight = weight(entry, mention, sentence, items) else { continue }
      let reading = Reading(
        stage: stage, weight: weight, tokens: mention.tokens, rule: "stage." + entry.name)
      if stage == .considered, best == nil || weight >= 3 {
        if intent.map({ $0.weight < weight }) ?? true { intent = reading }
      }
      if stage != .considered,
        best.map({ $0.weight < weight }) ?? true  // Of cues as firm the first counts.
      {
        best = reading
      }
    }
    guard let found = best else { return intent }
    guard let intent else { return found }
    // "is in talks on a contract", "plans to sign"
    return found.weight <= intent.weight && found.stage != .cancelled ? intent : found
  }

  private func weight(
    _ entry: CueEntry, _ mention: CueMention, _ sentence: Sentence, _ items: [Int]
  ) -> Int? {
    // "Denied that the sale broke the law" blocks nothing.
    if entry.name == "blocked",
      NewsDenial(context: context).isStatement(mention.tokens.lowerBound, sentence)
    {
      return nil
    }
    let near = isNear(mention, items)
    let ahead = isAhead(mention.tokens.lowerBound, sentence)
    let denied = isDenied(mention.tokens.lowerBound, sentence)
    var weight: Int
    switch entry.name {
    case "contract", "licence": weight = 3
    case "memorandum": weight = 4
    case "signed", "ordered", "bought", "sold", "awarded": weight = 6
    case "delivered", "received", "handed-over", "commissioned": weight = 6
    case "arrived": weight = near ? 5 : 2
    // "The deck provides room": most such sentences tell of no transfer.
    case "supplied": weight = near ? 5 : 2
    case "building-for": weight = 3
    case "approved": weight = 5
    case "notified", "possible-sale": weight = 7
    case "requested": weight = 5
    case "cancelled", "blocked": weight = 6
    case "plan-to-buy", "will-buy", "will-receive", "decide-to-buy": weight = 5
    case "to-buy", "to-sell": weight = 4
    case "talks", "interest", "offer", "select": weight = 4
    default: weight = 3
    }
    if near { weight += 1 }
    if denied { return entry.kind == .considered ? nil : max(1, weight - 5) }
    if ahead, entry.kind != .considered, entry.name != "possible-sale", entry.name != "notified" {
      // What is yet to come was not reached.
      weight = max(1, weight - 4)
    }
    return weight
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
    for index in max(sentence.first, at - 4)..<at {
      let word = context.text.tokens[index].word
      // "17 May 2019" is no "may".
      guard word != 0, words.ahead.contains(word), context.dateAt[index] < 0 else { continue }
      // "to" tells the future only of a verb that follows; "to Egypt has been blocked" does not.
      if word == words.to, index + 1 < at, context.text.tokens[index + 1].word != words.be {
        continue
      }
      return true
    }
    return false
  }

  func isDenied(_ at: Int, _ sentence: Sentence) -> Bool {
    for index in max(sentence.first, at - 4)..<at
    where context.gazetteer.newsWords.denied.contains(context.text.tokens[index].word)
      && context.text.tokens[index].word != 0
    {
      return true
    }
    return false
  }
}
