import ArmsModel

/// A note that the figures of a table are counted in thousands or millions: "[Dollars in Thousands]", "($ in millions)".
struct MoneyTableScale: Sendable {
  /// The note with its brackets.
  let tokens: Range<Int>
  /// What a figure below it is multiplied by.
  let scale: Int

  /// The amount that a figure printed under the note stands for.
  func apply(to money: Money) -> Money {
    var scaled = money
    scaled.amount = multiplied(money.amount)
    scaled.high = money.high.map(multiplied)
    scaled.step = multiplied(money.step)
    return scaled
  }

  private func multiplied(_ value: Int) -> Int {
    let (product, over) = value.multipliedReportingOverflow(by: scale)
    return over ? .max : product
  }
}

extension MoneyRecogniser {
  /// The notes of a text that set the scale of tables, in the order of the text.
  func tableScales(in text: SourceText) -> [MoneyTableScale] {
    let tokens = text.tokens
    var found: [MoneyTableScale] = []
    for index in tokens.indices {
      let token = tokens[index]
      guard token.word != 0, token.kind == .word, words.has(token.word, .tableScale), index > 0,
        tokens[index - 1].word == words.in_
      else { continue }
      // The brackets round it, a few words away on either side.
      guard let open = bracket(from: index - 1, step: -1, text),
        let close = bracket(from: index + 1, step: 1, text)
      else { continue }
      found.append(
        MoneyTableScale(tokens: open..<(close + 1), scale: words.value(token.word)))
    }
    return found
  }

  private func bracket(from start: Int, step: Int, _ text: SourceText) -> Int? {
    let signs =
      step < 0 ? [UInt8(ascii: "("), UInt8(ascii: "[")] : [UInt8(ascii: ")"), UInt8(ascii: "]")]
    var at = start
    for _ in 0..<10 {
      guard at >= 0, at < text.tokens.count else { return nil }
      if signs.contains(text.tokens[at].sign) { return at }
      if text.tokens[at].kind == .number { return nil }
      at += step
    }
    return nil
  }
}
