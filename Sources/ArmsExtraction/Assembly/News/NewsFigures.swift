import ArmsModel

/// What the words around an amount or a date say of it: "a deal worth", "the $133 million contract", "signed in".
struct NewsFigures {
  struct Words: Sendable {
    /// "Cost", and those who bore it.
    let cost, payers: WordSet

    init(_ vocabulary: inout Vocabulary) {
      cost = WordSet("cost costs costing", &vocabulary)
      payers = WordSet("country taxpayers taxpayer state government nation", &vocabulary)
    }
  }

  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: NewsWords { context.gazetteer.newsWords }

  /// How an amount is tied to what is sold, as the weights name it; "none" where no word ties it.
  func amount(_ index: Int) -> String {
    let range = context.money[index].tokens
    let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
    if let name = noun(behind: range.upperBound, sentence) { return "before-" + name }
    // "(US$27.7 million) contract": the amount in brackets stands for the one before them.
    if range.lowerBound > sentence.first, tokens[range.lowerBound - 1].sign == UInt8(ascii: "("),
      range.upperBound < sentence.last, tokens[range.upperBound].sign == UInt8(ascii: ")"),
      let name = noun(behind: range.upperBound + 1, sentence)
    {
      return "before-" + name
    }
    var at = range.lowerBound - 1
    while at >= sentence.first, range.lowerBound - at <= 4 {
      let word = tokens[at].word
      if context.cueAt[at] >= 0 {
        let entry = context.entry(context.cueAt[at])
        let start = context.cues[Int(context.cueAt[at])].tokens.lowerBound
        if entry.name == "worth" { return "worth-" + subject(before: start, sentence) }
        if entry.kind == .trade || entry.kind == .contracted { return "after-" + entry.name }
        if entry.kind == .budget { return "budget" }
        return "after-other"
      }
      if word != 0, word == words.for_ { return "for-" + subject(before: at, sentence) }
      if tokens[at].sign == UInt8(ascii: ";") { break }
      at -= 1
    }
    return "none"
  }

  /// "A 1-billion-euro ($1.11 billion) funding package", "the $700 billion defense budget": an amount right before a word of
  /// the budget is no price, whatever else is paid from it.
  func isBudget(_ index: Int) -> Bool {
    var end = context.money[index].tokens.upperBound
    if tokens.indices.contains(end + 1), tokens[end].sign == UInt8(ascii: "("),
      context.moneyAt[end + 1] >= 0
    {
      end = context.money[Int(context.moneyAt[end + 1])].tokens.upperBound
    }
    if tokens.indices.contains(end), tokens[end].sign == UInt8(ascii: ")") { end += 1 }
    return tokens.indices.contains(end) && context.cueAt[end] >= 0
      && context.kind(context.cueAt[end]) == .budget
  }

  /// "Arms worth $15 billion in 2018, among them THAAD missiles and Abrams tanks": what is named is a part of what was paid for.
  func isOfMore(_ index: Int) -> Bool {
    let end = context.money[index].tokens.upperBound
    let sentence = context.text.sentences[Int(context.sentenceOf[max(end - 1, 0)])]
    guard
      let among = (end..<max(end, min(end + Self.reach, sentence.last))).first(where: {
        words.among != 0 && tokens[$0].word == words.among
      }), among > end, tokens[among - 1].sign == UInt8(ascii: ",")
    else { return false }
    return !(end..<among).contains { context.itemAt[$0] >= 0 }
  }

  /// "To sell a drone that has cost the country 700 million euros": what goods cost those who now sell them is no price of the sale.
  func isSpent(_ index: Int) -> Bool {
    // "700 million euros ($823 million)": what is said of the one is said of the other.
    let start = context.money[context.money[index].equivalent ?? index].tokens.lowerBound
    let sentence = context.text.sentences[Int(context.sentenceOf[start])]
    let spending = context.gazetteer.spendingWords
    let before = max(sentence.first, start - Self.reach)..<max(sentence.first, start)
    guard
      let cost = before.last(where: {
        tokens[$0].word != 0 && spending.cost.contains(tokens[$0].word)
      }),
      (cost..<start).contains(where: {
        tokens[$0].word != 0 && spending.payers.contains(tokens[$0].word)
      }),
      // "Which will cost the country" is what its buyer will pay.
      cost > sentence.first,
      !words.ahead.contains(tokens[cost - 1].word) || tokens[cost - 1].word == 0,
      // "The sale, signed on Friday, cost the government $4 billion" is its price.
      (max(sentence.first, cost - 3)..<cost).contains(where: {
        tokens[$0].word != 0
          && context.gazetteer.statedValueWords.which.contains(tokens[$0].word)
      })
    else { return false }
    return context.cues(in: sentence).contains {
      let entry = context.entry($0)
      return context.cues[Int($0)].tokens.upperBound <= cost && entry.side == .sell
        && (entry.name == "sale" || entry.name == "to-sell" || entry.name == "offer")
    }
  }

  /// Tokens from an amount to what opens a list of parts of it, and to the verb before it.
  private static let reach = 8

  /// The word of trade that an amount stands before: "$133 million deal", "40 billion-won supply contract".
  private func noun(behind end: Int, _ sentence: Sentence) -> String? {
    for at in end..<max(end, min(end + 4, sentence.last)) {
      if context.cueAt[at] >= 0 {
        let entry = context.entry(context.cueAt[at])
        if entry.kind == .trade || entry.name == "contract" || entry.name == "offer" {
          return entry.name
        }
        if entry.kind != .modifier { return nil }
      } else if tokens[at].kind == .sign, tokens[at].sign != UInt8(ascii: "-") {
        return nil
      } else if tokens[at].kind == .word, tokens[at].word != 0,
        context.gazetteer.functionWords.contains(tokens[at].word)
      {
        return nil
      }
    }
    return nil
  }

  /// What the nearest word of trade or equipment before a token is: "deal", "item", "other".
  private func subject(before token: Int, _ sentence: Sentence) -> String {
    var at = token - 1
    while at >= sentence.first, token - at <= 20 {
      if context.itemAt[at] >= 0 {
        return context.items[Int(context.itemAt[at])].support ? "support" : "item"
      }
      if context.cueAt[at] >= 0 {
        let entry = context.entry(context.cueAt[at])
        switch entry.kind {
        case .trade where entry.name != "worth": return "deal"
        case .contracted, .delivered, .approved, .requested: return "contract"
        case .budget: return "budget"
        default: break
        }
      }
      at -= 1
    }
    return "other"
  }

  /// By class of cues: before a date, near before it, behind it, near behind it.
  private static let sides = CueEntry.Kind.all.map { kind in
    ["-before", "-before-near", "-behind", "-behind-near"].map { kind.name + $0 }
  }

  /// The stage or trade word nearest to a date, with which side it stands on: "signed-before".
  func date(_ index: Int) -> String {
    let range = context.dates[index].tokens
    let sentence = context.text.sentences[Int(context.sentenceOf[range.lowerBound])]
    var best: (distance: Int, kind: CueEntry.Kind, isBefore: Bool)?
    for cue in context.cues(in: sentence) {
      let kind = context.kind(cue)
      guard kind.stage != nil || kind == .trade || kind == .official,
        kind != .trade || context.entry(cue).name != "worth"
      else { continue }
      let tokens = context.cues[Int(cue)].tokens
      let before = tokens.upperBound <= range.lowerBound
      let distance =
        before ? range.lowerBound - tokens.upperBound : tokens.lowerBound - range.upperBound
      guard distance >= 0, distance < best?.distance ?? 30 else { continue }
      best = (distance, kind, before)
    }
    guard let best else { return "none" }
    let names = Self.sides[Int(best.kind.rawValue)]
    return names[(best.isBefore ? 0 : 2) + (best.distance <= 3 ? 1 : 0)]
  }
}
