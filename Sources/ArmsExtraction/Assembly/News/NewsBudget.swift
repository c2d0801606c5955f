import ArmsModel

/// What a budget buys abroad: "The budget includes more than 2bn yen for a Norwegian-built cruise missile", "$90 million was set
/// aside for 12 American-made howitzers".
///
/// Most of a budget is spent at home, so that only equipment whose foreign maker the words or its name tell is read.
struct NewsBudget {
  struct Words: Sendable {
    /// Of money that a budget has for something, beside the cues of the budget itself.
    let sets: WordSet

    init(_ vocabulary: inout Vocabulary) {
      sets = WordSet(
        "set earmarked earmarks allocated allocates allotted includes included include budgeted provides",
        &vocabulary)
    }
  }

  let context: NewsContext
  let frames: [NewsRoles.Frame?]
  private var tokens: [Token] { context.text.tokens }
  private var words: Words { context.gazetteer.budgetWords }

  /// Tokens from an amount to what it is for.
  private static let reach = 9

  /// Whether a text has such an entry.
  var hasEntry: Bool {
    context.text.sentences.indices.contains { sentence in
      !context.moneyRuns.mentions(in: sentence).isEmpty
        && context.itemRuns.mentions(in: sentence).contains { isEntry(Int($0)) }
    }
  }

  /// The state whose budget it is: the one that its sentence names before the budget ("Thailand's defence budget"), else the one that the
  /// opening does ("Latvia's parliament approved the budget").
  func owner(of number: Int) -> Int? {
    [number, 0, 1].lazy.filter { $0 <= number }.compactMap { place in
      let sentence = context.text.sentences[place]
      guard
        let cue = context.cues(in: sentence).first(where: {
          context.entry($0).kind == .budget
        })
      else { return nil }
      let start = context.cues[Int(cue)].tokens.lowerBound
      return context.mentions(context.partyRuns, sentence).lazy.map(Int.init).first { party in
        context.parties[party].tokens.lowerBound < start && frames[party] != .made
          && !context.isFoe(party) && context.code(context.parties[party]) != nil
      }
    }.first
  }

  func isEntry(_ item: Int) -> Bool { amount(for: item) != nil }

  /// The amount that a budget has for an item.
  func amount(for item: Int) -> Int? {
    let mention = context.items[item]
    let number = Int(context.sentenceOf[mention.tokens.lowerBound])
    guard !mention.support, isOfBudget(number),
      !context.moneyRuns.mentions(in: number).isEmpty
    else { return nil }
    let sentence = context.text.sentences[number]
    guard endsPhrase(mention.tokens.upperBound, sentence) else { return nil }
    let news = context.gazetteer.newsWords
    var isForeign =
      mention.system != nil
      || mention.tokens.contains {
        context.partyAt[$0] >= 0 && frames[Int(context.partyAt[$0])] == .made
      }
    var at = mention.tokens.lowerBound - 1
    while at > sentence.first, mention.tokens.lowerBound - at <= Self.reach {
      if tokens[at].word != 0, tokens[at].word == news.for_ { break }
      if context.partyAt[at] >= 0 {
        guard frames[Int(context.partyAt[at])] == .made else { return nil }
        isForeign = true
      } else if context.itemAt[at] >= 0 || context.moneyAt[at] >= 0
        || tokens[at].sign != 0 && tokens[at].sign != UInt8(ascii: "-")
        || tokens[at].word != 0 && tokens[at].word == news.of
      {
        return nil
      }
      at -= 1
    }
    guard isForeign, at - 1 > sentence.first, tokens[at].word != 0, tokens[at].word == news.for_
    else { return nil }
    // "2bn yen for", "2bn yen ($18 million) for", "$90 million was set aside for"
    var end = at - 1
    while end > sentence.first, context.moneyAt[end] < 0, at - end <= 4 {
      guard tokens[end].sign == UInt8(ascii: ")") || tokens[end].kind == .word else { return nil }
      end -= 1
    }
    guard context.moneyAt[end] >= 0 else { return nil }
    let amount = Int(context.moneyAt[end])
    let first = context.money[amount].equivalent ?? amount
    let start = min(
      context.money[first].tokens.lowerBound, context.money[amount].tokens.lowerBound)
    let isSet =
      (max(sentence.first, start - 5)..<max(sentence.first, start)).contains(where: holds)
      || (end..<at).contains(where: holds)
    return isSet && !context.money[amount].isUnitPrice && !context.money[amount].isRate
      ? first : nil
  }

  /// "About $90 million was set aside": in a story that opens with the budget its later sentences need not name it.
  private func isOfBudget(_ sentence: Int) -> Bool {
    context.has(.budget, sentence: sentence) || sentence > 0 && context.has(.budget, sentence: 0)
  }

  /// Not "for F-16 pilots and roads": no further noun stands behind the equipment.
  private func endsPhrase(_ end: Int, _ sentence: Sentence) -> Bool {
    guard end < sentence.last, tokens[end].kind == .word, !tokens[end].isCapitalised else {
      return true
    }
    return context.cueAt[end] >= 0
      || tokens[end].word != 0 && context.gazetteer.functionWords.contains(tokens[end].word)
  }

  private func holds(_ at: Int) -> Bool {
    tokens[at].word != 0 && words.sets.contains(tokens[at].word)
  }
}

extension NewsEvents {
  /// What a budget has money for is yet to be bought.
  func budgeted(_ event: inout NewsEvent.Draft) {
    let budget = NewsBudget(context: context, frames: reading.frames)
    guard let item = event.items.first(where: budget.isEntry),
      let amount = budget.amount(for: item)
    else { return }
    event.values = [amount]
    event.isBudgeted = true
    if let owner = budget.owner(of: event.sentence) { event.buyers = [owner] }
    event.stage = NewsStage.Reading(
      stage: .considered, weight: 4, tokens: context.money[amount].tokens, rule: "stage.budgeted")
  }
}
