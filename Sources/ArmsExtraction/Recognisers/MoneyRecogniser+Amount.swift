import ArmsModel

extension MoneyRecogniser {
  /// A figure with its scale and the currency printed with it.
  struct Amount {
    var number: PrintedNumber
    var scale: Int
    /// The tokens, currency and scale included.
    var start: Int
    var end: Int
    var before: MoneySigns.Found?
    /// Index into the gazetteer's currencies of the word or sign behind the figure.
    var after: Int?
    /// The sign before it is damaged: `#` or `?`.
    var damaged: UInt8 = 0
    /// The word behind it is an ordinary one too ("won", "pounds").
    var afterIsWeak = false
    var hasScale: Bool { scale > 1 }
  }

  func amount(at index: Int, _ text: SourceText) -> Amount? {
    let tokens = text.tokens
    guard var (number, start) = figure(at: index, text) else { return nil }
    var amount = Amount(number: number, scale: 1, start: start, end: number.end)
    if tokens[index].kind == .number {
      // Digits inside a designation, a time or a longer number are no amount.
      if start > 0, tokens[start].isGlued, start == index,
        tokens[start - 1].kind == .word, signs.before(start, text) == nil
      {
        return nil
      }
      amount.before = signs.before(start, text)
      if amount.before == nil { amount.before = wordBefore(start, text) }
      amount.damaged = amount.before == nil ? damage(start, text) : 0
      if let spaced = words.spacedDigits(at: index, in: text),
        amount.before != nil || follows(spaced.end, text)
      {
        number = spaced
        amount.number = spaced
        amount.end = spaced.end
      }
      if amount.before != nil, let repaired = parted(number, text) {
        number = repaired
        amount.number = repaired
        amount.end = repaired.end
      }
      if let before = amount.before {
        start = before.start
      } else if amount.damaged != 0 {
        start -= 1
        if amount.damaged == UInt8(ascii: "e") { start -= 2 }
      }
      amount.start = start
    }
    if let (scale, end) = scale(
      after: number.end, loose: amount.before != nil || amount.damaged != 0, text)
    {
      amount.scale = scale
      amount.end = end
    }
    if let after = currency(after: amount.end, amount, text) {
      amount.after = after.currency
      amount.afterIsWeak = after.weak
      amount.end = after.end
    }
    if let before = amount.before {
      amount.scale = before.sign.scale.multipliedReportingOverflow(by: amount.scale).partialValue
      // A weak sign needs a figure that only money has.
      if before.sign.weak, !amount.hasScale, amount.after == nil,
        !amount.number.isGrouped || before.sign.isCode && tokens[index].isGlued
      {
        guard before.sign.isCode, amount.number.value() >= 10_000, !tokens[index].isGlued else {
          return nil
        }
      }
    }
    return amount
  }

  /// "$5. 9 billion", "$5 .9 billion": a decimal point that the print set apart, which a scale behind it proves.
  private func parted(_ number: PrintedNumber, _ text: SourceText) -> PrintedNumber? {
    let tokens = text.tokens
    let point = number.end
    guard number.isWhole, !number.isGrouped, number.mantissa < 10_000, point + 2 < tokens.count,
      tokens[point].sign == UInt8(ascii: "."), tokens[point + 1].kind == .number,
      !tokens[point + 1].flags.contains(.paragraphBefore),
      tokens[point + 1].end - tokens[point + 1].start <= 3,
      let fraction = words.digits(at: point + 1, in: text), fraction.isWhole,
      words.has(tokens[point + 2].word, .scale)
    else { return nil }
    let decimals = Int(tokens[point + 1].end - tokens[point + 1].start)
    return PrintedNumber(
      mantissa: number.mantissa * PrintedNumber.power(decimals) + fraction.mantissa,
      decimals: decimals, end: point + 2, isWords: false, isGrouped: false)
  }

  /// Digits, a fraction without its zero (".85"), written words, or half of a scale.
  private func figure(at index: Int, _ text: SourceText) -> (PrintedNumber, Int)? {
    let tokens = text.tokens
    if tokens[index].kind == .number {
      guard let number = words.digits(at: index, in: text) else { return nil }
      if index > 0, tokens[index].isGlued, tokens[index - 1].sign == UInt8(ascii: "."),
        number.isWhole, !number.isGrouped, index >= 2, tokens[index - 2].kind == .sign,
        tokens[index - 2].sign == 0 || tokens[index - 2].sign == UInt8(ascii: "$")
      {
        var fraction = number
        fraction.decimals = Int(tokens[index].end - tokens[index].start)
        return fraction.decimals <= 6 ? (fraction, index - 1) : nil
      }
      return (number, index)
    }
    if let number = words.words(at: index, in: text, scales: false) { return (number, index) }
    // "a billion dollars", "half a billion"
    guard words.has(tokens[index].word, .scale), words.articled(index, text) else { return nil }
    if index >= 2, tokens[index - 2].word == words.half {
      return (
        PrintedNumber(mantissa: 5, decimals: 1, end: index, isWords: true, isGrouped: false),
        index - 2
      )
    }
    return (
      PrintedNumber(mantissa: 1, decimals: 0, end: index, isWords: true, isGrouped: false),
      index - 1
    )
  }

  /// The factor printed behind a figure, and the token after it. `loose` allows single letters.
  func scale(after end: Int, loose: Bool, _ text: SourceText) -> (Int, Int)? {
    let tokens = text.tokens
    guard end > 0, var at = words.step(after: end - 1, in: text) else { return nil }
    if tokens[at].sign == UInt8(ascii: "-"), tokens[at].isGlued, at + 1 < tokens.count {
      at += 1
    }
    guard tokens[at].kind == .word else { return nil }
    if let broken = brokenScale(at, text) { return broken }
    let role = words[tokens[at].word]
    if role.contains(.scale) || role.contains(.hundred) && at != end - 1 {
      return chain(at, text)
    }
    guard role.contains(.looseScale) else { return nil }
    let next = at + 1
    // "5.6tr won", "134m euros": the currency may stand behind a letter.
    if !loose {
      guard let word = currencyWord(next, text) else { return nil }
      guard !word.weak || tokens[at].isGlued || tokens[at].end - tokens[at].start >= 2 else {
        return nil
      }
    }
    return (words.value(tokens[at].word), next)
  }

  /// "lakh crore", "hundred million": factors in a row.
  private func chain(_ start: Int, _ text: SourceText) -> (Int, Int)? {
    var scale = 1
    var at = start
    for _ in 0..<3 {
      guard at < text.tokens.count, text.tokens[at].kind == .word,
        words.has(text.tokens[at].word, [.scale, .hundred]),
        at == start || !text.tokens[at].flags.contains(.paragraphBefore)
      else { break }
      let (product, over) = scale.multipliedReportingOverflow(by: words.value(text.tokens[at].word))
      scale = over ? .max : product
      at += 1
    }
    return scale == 100 ? nil : (scale, at)
  }

  private static let brokenWords: [([UInt8], Int)] = [
    (Array("million".utf8), 1_000_000), (Array("billion".utf8), 1_000_000_000),
    (Array("trillion".utf8), 1_000_000_000_000), (Array("thousand".utf8), 1000),
  ]

  /// A scale that the print broke apart: "mil lio n", "mil-" at the end of a line and "lion" on the next.
  private func brokenScale(_ start: Int, _ text: SourceText) -> (Int, Int)? {
    let tokens = text.tokens
    guard tokens[start].end - tokens[start].start < 8 else { return nil }
    let first = text.bytes[Int(tokens[start].start)] | 0x20
    for (word, scale) in Self.brokenWords where word[0] == first {
      var matched = 0
      var at = start
      var pieces = 0
      while at < tokens.count, pieces < 7, matched < word.count {
        let token = tokens[at]
        if token.sign == UInt8(ascii: "-"), pieces > 0, token.isGlued {
          at += 1
          continue
        }
        let length = Int(token.end - token.start)
        guard token.kind == .word, matched + length <= word.count,
          at == start || !token.flags.contains(.paragraphBefore)
        else { break }
        var equal = true
        for offset in 0..<length
        where text.bytes[Int(token.start) + offset] | 0x20 != word[matched + offset] {
          equal = false
          break
        }
        guard equal else { break }
        matched += length
        pieces += 1
        at += 1
      }
      if matched == word.count, pieces > 1 { return (scale, at) }
    }
    return nil
  }

  /// A damaged currency sign right before a figure: `#` and `?` stand where a sign was lost, `e` for three
  /// characters that are a euro sign read in the wrong encoding; 0 where there is none.
  private func damage(_ start: Int, _ text: SourceText) -> UInt8 {
    let tokens = text.tokens
    guard start > 0, tokens[start].isGlued, tokens[start - 1].kind == .sign else { return 0 }
    let sign = tokens[start - 1]
    let bytes = text.bytes[Int(sign.start)..<Int(sign.end)]
    if start >= 3, bytes.elementsEqual([0xC2, 0xAC]), sign.isGlued, tokens[start - 2].isGlued,
      text.bytes[Int(tokens[start - 3].start)..<Int(tokens[start - 3].end)]
        .elementsEqual([0xC3, 0xA2])
    {
      return UInt8(ascii: "e")
    }
    let spaced = !sign.isGlued || start >= 2 && tokens[start - 2].sign == UInt8(ascii: "(")
    guard spaced else { return 0 }
    if sign.sign == UInt8(ascii: "#") || sign.sign == UInt8(ascii: "?") { return sign.sign }
    return bytes.elementsEqual([0xEF, 0xBF, 0xBD]) ? UInt8(ascii: "?") : 0
  }
}
