import ArmsModel

extension MoneyRecogniser {
  /// What an amount is the price of.
  enum Basis { case total, unit, rate }

  // MARK: - Ranges

  /// The other end of a range that starts with `first`: "$400-600 million", "between $1 and $1.5 billion".
  func rangeEnd(after first: Amount, _ text: SourceText) -> Amount? {
    let tokens = text.tokens
    guard first.end > 0, let joint = words.step(after: first.end - 1, in: text) else { return nil }
    let between = isBetween(first, text)
    let joins: Bool
    if tokens[joint].kind == .sign {
      joins = tokens[joint].sign == UInt8(ascii: "-")
    } else {
      joins =
        tokens[joint].word == words.to && !isFrom(first, text)
        || tokens[joint].word == words.and && between
        || tokens[joint].word == words.to && between
    }
    guard joins, let next = words.step(after: joint, in: text) else { return nil }
    // Over the second currency sign to its figure.
    var at = next
    while at < tokens.count, at - next < 5, tokens[at].kind != .number,
      !words.has(tokens[at].word, [.unit, .ten])
    {
      guard
        tokens[at].kind == .sign
          && (tokens[at].sign == 0 || tokens[at].sign == UInt8(ascii: "$")
            || tokens[at].sign == UInt8(ascii: "."))
          || tokens[at].kind == .word && tokens[at].end - tokens[at].start <= 3
      else { return nil }
      at += 1
    }
    guard at < tokens.count, let second = amount(at: at, text) else { return nil }
    guard second.start == next || second.before != nil && second.start >= next else { return nil }
    // A dash with white space round it parts clauses rather than figures, unless a sign follows.
    if tokens[joint].kind == .sign, !tokens[joint].isGlued, second.before == nil { return nil }
    guard second.damaged == 0 else { return nil }
    if let a = first.before, let b = second.before, a.sign.currency != b.sign.currency {
      return nil
    }
    if first.after != nil, second.after != nil, first.after != second.after { return nil }
    guard
      first.before != nil || second.before != nil || second.after != nil || first.after != nil
        || first.damaged != 0
    else { return nil }
    // "from over ₱580 billion in 2018 to ₱528 billion"
    guard first.before != nil || first.damaged != 0 || first.hasScale || inherits(first, second)
    else { return nil }
    let low = first.number.value(
      scale: first.scale == 1 && inherits(first, second) ? second.scale : first.scale)
    return low < second.number.value(scale: second.scale) ? second : nil
  }

  /// The scale of the high end counts for the low end too: "$400-600 million", but not "$900,000 to $1 million".
  func inherits(_ first: Amount, _ last: Amount) -> Bool {
    last.hasScale && !first.number.isGrouped && first.number.value() < 1000
  }

  func isBetween(_ first: Amount, _ text: SourceText) -> Bool {
    first.start > 0 && text.tokens[first.start - 1].word == words.between
      && text.tokens[first.start - 1].word != 0
  }

  /// "rose from $1 billion to $1.5 billion" and "rose by $300 million to $1.48 billion" are changes and no ranges.
  private func isFrom(_ first: Amount, _ text: SourceText) -> Bool {
    var before = first.start - 1
    if let found = gazetteer.qualifiers.before(first.start, text) { before = found.start - 1 }
    guard before >= 0 else { return false }
    let word = text.tokens[before].word
    return word != 0 && (word == words.from || word == words.by)
  }

  // MARK: - Two currencies for one amount

  /// Whether nothing but brackets, "or" and qualifiers part two amounts.
  func isEquivalent(_ from: Int, _ to: Int, _ text: SourceText) -> Bool {
    guard to >= from, to - from <= 6 else { return false }
    var opened = false
    for at in from..<to {
      let token = text.tokens[at]
      if token.flags.contains(.paragraphBefore) { return false }
      switch token.sign {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "="),
        UInt8(ascii: "~"):
        opened = true
      case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      default:
        if token.kind == .sign { continue }
        if token.word == words.or, token.word != 0 {
          opened = true
        } else if !words.has(token.word, .equivalent) {
          return false
        }
      }
    }
    return opened
  }

  // MARK: - Amounts without a currency

  /// A figure of millions that no currency follows, where the words beside it speak of money: "a 133 million deal".
  func bare(_ amount: Amount, _ text: SourceText) -> MoneyMention? {
    guard amount.scale >= 1_000_000, amount.damaged == 0, amount.before == nil else { return nil }
    let tokens = text.tokens
    let qualifier = gazetteer.qualifiers.before(amount.start, text)
    let start = qualifier?.start ?? amount.start
    guard hasCueBefore(start, text) || hasDealAfter(amount.end, text) else { return nil }
    // "worth 133 million people" counts people.
    if amount.end < tokens.count, let next = words.step(after: amount.end - 1, in: text),
      tokens[next].kind == .word, !hasDealAfter(amount.end, text),
      !words.has(tokens[next].word, [.notCounted, .datePreposition])
    {
      return nil
    }
    let money = Money(
      amount: amount.number.value(scale: amount.scale), currency: nil,
      step: amount.number.step(scale: amount.scale))
    return finish(money, amount.start..<amount.end, rule: "money.bare", qualifier, text)
  }

  private func hasCueBefore(_ start: Int, _ text: SourceText) -> Bool {
    let lowest = max(text.sentences[text.sentence(holding: start)].first, start - 8)
    var at = start - 1
    while at >= lowest {
      let token = text.tokens[at]
      if token.kind == .number { return false }
      if words.has(token.word, .moneyCue) { return true }
      at -= 1
    }
    return false
  }

  private func hasDealAfter(_ end: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    guard end < tokens.count else { return false }
    for at in end..<min(end + 4, tokens.count) {
      let token = tokens[at]
      if token.flags.contains(.paragraphBefore) { return false }
      if token.kind == .number || token.sign == UInt8(ascii: ".") || token.sign == UInt8(ascii: ",")
      {
        return false
      }
      if words.has(token.word, .dealNoun) { return true }
      if words.has(token.word, .notCounted) { return false }
    }
    return false
  }

  // MARK: - Prices of one

  func basis(_ range: Range<Int>, qualified start: Int, _ text: SourceText) -> Basis {
    let tokens = text.tokens
    let end = range.upperBound
    if end < tokens.count, !tokens[end].flags.contains(.paragraphBefore) {
      let token = tokens[end]
      if words.has(token.word, .each) { return .unit }
      if words.has(token.word, .rate), words.has(token.word, .rateAdverb) { return .rate }
      let second = end + 1 < tokens.count ? tokens[end + 1] : token
      if token.word == words.per || token.sign == UInt8(ascii: "/") {
        if words.has(second.word, .rate) { return .rate }
        if token.kind == .sign ? words.has(second.word, .priced) : second.kind == .word {
          return .unit
        }
      }
      if words.has(token.word, .article) || token.word == words.each {
        if words.has(second.word, .rate) { return .rate }
        if words.has(second.word, .priced), !isObject(end + 1, text) { return .unit }
      }
      if token.word == words.for_, second.word == words.each { return .unit }
    }
    // "a unit cost of about $79 million", "each costing $5 million", "flyaway price of"
    let lowest = max(text.sentences[text.sentence(holding: start)].first, start - 6)
    var at = start - 1
    var cost = false
    while at >= lowest {
      let token = tokens[at]
      if token.kind == .number || token.sign == UInt8(ascii: ";") { break }
      if words.has(token.word, .moneyCue) { cost = true }
      if words.has(token.word, .unitPrice) {
        if cost || words.has(token.word, .each) { return .unit }
      } else if token.word == words.per, cost, at + 1 < tokens.count,
        !words.has(tokens[at + 1].word, .rate)
      {
        return .unit
      }
      at -= 1
    }
    return .total
  }

  /// "$5 million a tank deal": the noun after the article has a noun of its own.
  private func isObject(_ index: Int, _ text: SourceText) -> Bool {
    index + 1 < text.tokens.count && words.has(text.tokens[index + 1].word, .dealNoun)
  }
}
