import ArmsModel

/// A count that opens an article of a list: `Forty (40)`, `(12)`, `up to eight hundred (800)`, `14,500`, `three`.
struct NoticeQuantity: Sendable {
  let range: Range<Int>
  let quantity: Quantity
  /// Digits in brackets stand beside it, so that it counts wherever it stands.
  let strong: Bool
}

extension NoticeText {
  /// The count at `index`, which must open a list entry unless the count is strong.
  func quantity(at index: Int, opens: Bool, before end: Int) -> NoticeQuantity? {
    guard index < end else { return nil }
    var at = index
    var qualifier = Qualifier.exactly
    if words[at] == .up, word(at + 1) == .to {
      qualifier = .atMost
      at += 2
    } else if words[at] == .approximately || words[at] == .about {
      qualifier = .about
      at += 1
    } else if words[at] == .at, word(at + 1) == .least {
      qualifier = .atLeast
      at += 2
    }
    while at < end, words[at] == .an || words[at] == .additional { at += 1 }
    guard at < end, at - index < 5 else { return nil }
    let bare = qualifier == .exactly && at > index && words[index] == .additional
    if let spelt = numberWords(at: at, before: end) {
      let next = spelt.range.upperBound
      if let (value, after) = bracketed(next, before: end) {
        // "for thirty-six (36) months" counts time.
        guard !(word(after).map(NoticeWord.times.contains) ?? false) else { return nil }
        return NoticeQuantity(
          range: index..<after, quantity: Quantity(value, qualifier: qualifier), strong: true)
      }
      guard opens, !bare, next < end, names(next), spelt.value > 0 else { return nil }
      return NoticeQuantity(
        range: index..<next, quantity: Quantity(spelt.value, qualifier: qualifier), strong: false)
    }
    if let (value, after) = bracketed(at, before: end), opens, after < end,
      !isNumber(after), names(after), !(words[after].map { Self.openers.contains($0) } ?? false)
    {
      return NoticeQuantity(
        range: index..<after, quantity: Quantity(value, qualifier: qualifier), strong: false)
    }
    if opens || qualifier != .exactly, let (value, length) = groupedDigits(at), value > 0 {
      var next = at + length
      if let (same, after) = bracketed(next, before: end), same == value { next = after }
      guard next < end, names(next), !isGlued(at + length) || isSign(at + length, "(") else {
        return nil
      }
      return NoticeQuantity(
        range: index..<next, quantity: Quantity(value, qualifier: qualifier), strong: false)
    }
    return nil
  }

  /// A number at `index` and how many tokens it takes, also one whose first digit the print took for a letter: "I,725".
  private func groupedDigits(_ index: Int) -> (value: Int, length: Int)? {
    if let value = digits(index) { return (value, 1) }
    guard let first = mended(index), isSign(index + 1, ","), isGlued(index + 1), isGlued(index + 2),
      isNumber(index + 2), bytes(index + 2).count == 3, let rest = digits(index + 2),
      let (thousands, _) = Self.scaled(first, by: 1_000), thousands > 0
    else { return nil }
    return (thousands + rest, 3)
  }

  /// Words that stand behind the mark of a list ("(1) The sale of"), where the number counts nothing.
  private static let openers: NoticeWordSet = [
    .the, .a, .an, .major, .non, .mde, .name, .description, .date, .sale, .all, .any, .this,
    .proposed, .in, .to,
  ]

  /// `(46)`: a number alone in brackets.
  private func bracketed(_ index: Int, before end: Int) -> (Int, Int)? {
    // "One (l)": a letter alone is the digit that it looks like only behind the same number in words.
    if isSign(index, "("), string(index + 1) == "l", isSign(index + 2, ")"), index + 2 < end,
      word(index - 1) == .one
    {
      return (1, index + 3)
    }
    guard index + 2 < end, isSign(index, "("),
      let (digits, after) = damagedDigits(index + 1, before: end),
      after < end, isSign(after, ")"), let (value, _) = Self.scaled(digits, by: 1), value > 0,
      !digits.contains(UInt8(ascii: "."))
    else { return nil }
    return (value, after + 1)
  }

  /// Whether a name may start at `index`: no measure, no scale, no hyphen.
  private func names(_ index: Int) -> Bool {
    if let word = words[index] {
      if NoticeWord.measures.contains(word) || word == .of || word == .and || word == .or
        || word.month != nil
      {
        return false
      }
      return true
    }
    if isSign(index, ".") { return isNumber(index + 1) && isGlued(index + 1) }
    if isSign(index, "(") { return true }
    return tokens[index].kind != .sign
  }
}
