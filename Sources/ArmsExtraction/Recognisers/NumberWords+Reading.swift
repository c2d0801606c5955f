/// A number as printed, before any scale.
struct PrintedNumber: Sendable {
  /// The digits as one whole number, at most `Int.max`.
  var mantissa: Int
  /// How many of the digits stand after the decimal point.
  var decimals: Int
  /// The token after the number.
  var end: Int
  /// Written out: "forty-six".
  var isWords: Bool
  /// Its thousands are set apart: "4,400".
  var isGrouped: Bool

  /// The number times `scale`, or `Int.max` where that is too large. Digits below one unit are cut off.
  func value(scale: Int = 1) -> Int {
    guard mantissa != .max else { return .max }
    let product = UInt(mantissa).multipliedFullWidth(by: UInt(max(scale, 1)))
    let divisor = UInt(Self.power(decimals))
    guard product.high < divisor else { return .max }
    let quotient = divisor.dividingFullWidth(product).quotient
    return Int(clamping: quotient)
  }

  /// The worth of the last printed digit, at least 1.
  func step(scale: Int = 1) -> Int { max(max(scale, 1) / Self.power(decimals), 1) }

  var isWhole: Bool { decimals == 0 }

  static func power(_ exponent: Int) -> Int {
    var power = 1
    for _ in 0..<min(max(exponent, 0), 18) { power *= 10 }
    return power
  }
}

extension NumberWords {
  /// The token after `index`; nil at the end and before a new paragraph.
  func step(after index: Int, in text: SourceText) -> Int? {
    let at = index + 1
    guard at < text.tokens.count, !text.tokens[at].flags.contains(.paragraphBefore) else {
      return nil
    }
    return at
  }

  /// The number whose digits are token `index`; nil where commas and points make none.
  func digits(at index: Int, in text: SourceText) -> PrintedNumber? {
    let token = text.tokens[index]
    guard token.kind == .number, token.end - token.start <= 64 else {
      return token.kind == .number
        ? PrintedNumber(
          mantissa: .max, decimals: 0, end: index + 1, isWords: false, isGrouped: false) : nil
    }
    if let plain = plain(token, in: text) {
      return PrintedNumber(
        mantissa: plain, decimals: 0, end: index + 1, isWords: false, isGrouped: false)
    }
    var groups: [(separator: UInt8, count: Int)] = [(0, 0)]
    for byte in text.bytes[Int(token.start)..<Int(token.end)] {
      if byte >= 0x30, byte <= 0x39 {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((byte, 0))
      }
    }
    guard let decimals = Self.decimals(groups) else { return nil }
    var mantissa = 0
    var kept = 0
    let digits = groups.reduce(0) { $0 + $1.count }
    var read = 0
    for byte in text.bytes[Int(token.start)..<Int(token.end)] where byte >= 0x30 && byte <= 0x39 {
      read += 1
      let isDecimal = read > digits - decimals
      if isDecimal, kept >= 6 || mantissa > 1_000_000_000_000_000 { continue }
      let (tens, over) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, overSum) = tens.addingReportingOverflow(Int(byte - 0x30))
      if over || overSum {
        mantissa = .max
        kept = 0
        break
      }
      mantissa = sum
      if isDecimal { kept += 1 }
    }
    return PrintedNumber(
      mantissa: mantissa, decimals: kept, end: index + 1, isWords: false,
      isGrouped: groups.count > (decimals > 0 ? 2 : 1))
  }

  /// The number of up to eighteen digits without a separator, as most are.
  private func plain(_ token: Token, in text: SourceText) -> Int? {
    guard token.end - token.start <= 18 else { return nil }
    var number = 0
    for at in Int(token.start)..<Int(token.end) {
      let byte = text.bytes[at]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// How many digits are decimals; nil where the separators make no number.
  private static func decimals(_ groups: [(separator: UInt8, count: Int)]) -> Int? {
    let last = groups.count - 1
    guard last > 0 else { return 0 }
    let comma = UInt8(ascii: ",")
    if last == 1 {
      // "1,200" but "2,3 billion"; "133.3" and "1.500" alike are decimals.
      if groups[1].separator == comma {
        return groups[1].count == 3 && groups[0].count <= 3
          ? 0 : groups[1].count == 3 ? nil : groups[1].count
      }
      return groups[1].count
    }
    // The last separator differs from the others: it is the decimal one.
    let first = groups[1].separator
    let isDecimal = groups[last].separator != first
    let whole = isDecimal ? last - 1 : last
    guard (1...3).contains(groups[0].count) else { return nil }
    for at in 1...whole {
      guard groups[at].separator == first else { return nil }
      // Groups of two before the last three are the Indian way: "1,23,456".
      guard groups[at].count == 3 || (first == comma && at < whole && groups[at].count == 2) else {
        return nil
      }
    }
    return isDecimal ? groups[last].count : 0
  }

  /// Digits set apart by spaces ("4 867 196") from token `index` on; nil where there is no second group.
  func spacedDigits(at index: Int, in text: SourceText) -> PrintedNumber? {
    let tokens = text.tokens
    guard plainDigits(index, text), tokens[index].end - tokens[index].start <= 3 else { return nil }
    var at = index + 1
    while at < tokens.count, at - index < 6, tokens[at].flags.isDisjoint(with: [.lineBefore]),
      tokens[at].flags.contains(.spaceBefore), plainDigits(at, text),
      tokens[at].end - tokens[at].start == 3,
      tokens[at].start - tokens[at - 1].end <= 3
    {
      at += 1
    }
    guard at > index + 1 else { return nil }
    var mantissa = 0
    for group in index..<at {
      guard let number = digits(at: group, in: text) else { return nil }
      mantissa = mantissa * 1000 + number.mantissa
    }
    return PrintedNumber(
      mantissa: mantissa, decimals: 0, end: at, isWords: false, isGrouped: true)
  }

  private func plainDigits(_ index: Int, _ text: SourceText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .number else { return false }
    return text.bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A whole number written out from token `index` on: "forty-six", "four thousand four hundred", "two hundred and
  /// fifty". Scales above thousand end it, unless `scales` is set.
  func words(at index: Int, in text: SourceText, scales: Bool) -> PrintedNumber? {
    let tokens = text.tokens
    var total = 0
    var group = 0
    var hasGroup = false
    var floor = Int.max
    // What may follow: 0 nothing yet, 1 after a unit, 2 after a ten, 3 after hundred or a scale.
    var state = 0
    var at = index
    var end = index
    var expectWord = false
    scan: while at < tokens.count, at - index < 24 {
      let token = tokens[at]
      if at > index, token.flags.contains(.paragraphBefore) { break }
      guard token.kind == .word else {
        // "forty-six"
        if token.sign == UInt8(ascii: "-"), token.isGlued, state != 0, !expectWord,
          at + 1 < tokens.count,
          tokens[at + 1].isGlued || tokens[at + 1].flags.contains(.lineBefore)
        {
          expectWord = true
          at += 1
          continue
        }
        break
      }
      let role = self[token.word]
      let value = value(token.word)
      if token.word == and, state == 3, !expectWord {
        // "two hundred and fifty"; a scale before "and" needs hundreds too.
        expectWord = true
        at += 1
        continue
      }
      if role.contains(.unit) {
        guard state == 0 || state == 3 || state == 2 && value > 0 && value < 10 else { break scan }
        group += value
        state = 1
      } else if role.contains(.ten) {
        guard state == 0 || state == 3 else { break scan }
        group += value
        state = 2
      } else if role.contains(.hundred) {
        guard group < 100, state == 1 || state == 2 || state == 0 && articled(index, text) else {
          break scan
        }
        group = max(group, 1) * 100
        state = 3
      } else if role.contains(.scale), value == 1000 || scales, role.isDisjoint(with: .looseScale) {
        guard state != 0 || articled(index, text), value < floor else { break scan }
        total += max(group, 1) * value
        group = 0
        hasGroup = true
        floor = value
        state = 3
      } else {
        break
      }
      expectWord = false
      at += 1
      end = at
    }
    guard end > index else { return nil }
    let value = total + group
    guard value > 0 || !hasGroup else { return nil }
    return PrintedNumber(mantissa: value, decimals: 0, end: end, isWords: true, isGrouped: false)
  }

  /// "a hundred": the article before a factor stands for one.
  func articled(_ index: Int, _ text: SourceText) -> Bool {
    index > 0 && text.tokens[index - 1].word != 0 && has(text.tokens[index - 1].word, .article)
  }
}
