import ArmsModel

/// Finds amounts of money: "$133.3 million", "Rs 39,000-crore", "13.5 billion zloty", "between $1 and $1.5 billion".
///
/// Every figure of a text is tried with the currency before it and behind it; a figure without either counts only where
/// a word beside it speaks of money. A mention covers the printed amount with its currency and scale, and no qualifier.
struct MoneyRecogniser: Sendable {
  let gazetteer: Gazetteer
  let words: NumberWords
  // Asked of every figure: held here, they are not taken out of the gazetteer's list each time.
  let signs: MoneySigns
  let currencies: [CurrencyEntry]

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    signs = gazetteer.moneySigns
    currencies = gazetteer.currencies
    words = gazetteer.numberWords
  }

  func find(in text: SourceText) -> [MoneyMention] {
    var mentions: [MoneyMention] = []
    var next = 0
    for figure in text.figures where Int(figure) >= next {
      let index = Int(figure)
      let token = text.tokens[index]
      let starts =
        token.kind == .number
        || token.word != 0 && token.kind == .word
          && words.has(token.word, [.unit, .ten, .hundred, .scale])
      guard starts else { continue }
      // A sign between two figures belongs to the first that took it.
      let floor = mentions.last?.tokens.upperBound ?? 0
      if let mention = mention(at: index, text), mention.tokens.lowerBound >= floor {
        mentions.append(mention)
        pair(&mentions, text)
        next = mention.tokens.upperBound
      } else if token.kind == .word, let number = words.words(at: index, in: text, scales: true) {
        next = number.end
      }
    }
    return mentions
  }

  /// The amount whose first figure is token `index`.
  private func mention(at index: Int, _ text: SourceText) -> MoneyMention? {
    guard let first = amount(at: index, text) else { return nil }
    let second = rangeEnd(after: first, text)
    let isRange = second != nil
    // Most figures are no money, and ask for no more.
    if !isRange, first.before == nil, first.after == nil, first.damaged == 0 {
      return bare(first, text)
    }
    let amounts = second.map { [first, $0] } ?? [first]
    // One currency and one scale may stand for both ends: "$400-600 million".
    let last = amounts[amounts.count - 1]
    guard let meaning = meaning(amounts, text) else {
      guard !isRange, let bare = bare(first, text) else { return nil }
      return bare
    }
    var money = Money(
      amount: last.number.value(scale: last.scale), currency: meaning.currency,
      currencyReadings: meaning.readings, step: last.number.step(scale: last.scale))
    if isRange {
      let scale = first.scale == 1 && inherits(first, last) ? last.scale : first.scale
      let low = first.number.value(scale: scale)
      if low < money.amount {
        money.high = money.amount
        money.amount = low
        money.step = min(money.step, first.number.step(scale: scale))
      } else {
        return alone(first, text)
      }
    }
    let isBounded = isRange && isBetween(first, text)
    let qualifier = isBounded ? nil : gazetteer.qualifiers.before(first.start, text)
    let range = first.start..<last.end
    return finish(money, range, rule: isRange ? "money.range" : meaning.rule, qualifier, text)
  }

  /// The first of two amounts that turned out to be no range.
  private func alone(_ amount: Amount, _ text: SourceText) -> MoneyMention? {
    guard let meaning = meaning([amount], text) else { return bare(amount, text) }
    let money = Money(
      amount: amount.number.value(scale: amount.scale), currency: meaning.currency,
      currencyReadings: meaning.readings, step: amount.number.step(scale: amount.scale))
    return finish(
      money, amount.start..<amount.end, rule: meaning.rule,
      gazetteer.qualifiers.before(amount.start, text), text)
  }

  /// Adds what the words around an amount tell.
  func finish(
    _ money: Money, _ range: Range<Int>, rule: String, _ before: NumberQualifiers.Found?,
    _ text: SourceText
  ) -> MoneyMention {
    var money = money
    var mention = MoneyMention(tokens: range, money: money, rule: rule, equivalent: nil)
    if let before {
      money.qualifier = before.qualifier
      mention.isEstimate = before.isEstimate
    } else if let after = gazetteer.qualifiers.following(range.upperBound, text) {
      money.qualifier = after.qualifier
    }
    mention.money = money
    switch basis(range, qualified: before?.start ?? range.lowerBound, text) {
    case .unit: mention.isUnitPrice = true
    case .rate: mention.isRate = true
    case .total: break
    }
    return mention
  }

  /// Marks the last mention as the one before it in another currency: "(US$134 million)".
  private func pair(_ mentions: inout [MoneyMention], _ text: SourceText) {
    guard mentions.count >= 2 else { return }
    let last = mentions.count - 1
    let (a, b) = (mentions[last - 1], mentions[last])
    guard mentions[last - 1].equivalent == nil,
      a.money.currency != b.money.currency || a.money.currencyReadings != b.money.currencyReadings
    else { return }
    if isEquivalent(a.tokens.upperBound, b.tokens.lowerBound, text) {
      mentions[last].equivalent = last - 1
    }
  }
}
