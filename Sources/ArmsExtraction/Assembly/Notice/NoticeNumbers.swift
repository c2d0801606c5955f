import ArmsModel

/// The amounts, counts and dates of notices. Their forms are few and fixed, but the print is often damaged, so they are read
/// here with the neighbours that a notice guarantees.
extension NoticeText {
  /// An amount with a dollar sign at `index`: `$133.3 million`, `$.85 billion`, `$172,000,000.00`, `$ 0`, `$l.2 bil lion`.
  func money(at index: Int, before end: Int) -> (range: Range<Int>, money: Money)? {
    guard isSign(index, "$") else { return nil }
    var at = index + 1
    var digits: [UInt8] = []
    if at < end, isSign(at, "."), isNumber(at + 1) {
      digits = Array("0.".utf8)
      at += 1
    }
    guard let (printed, afterDigits) = damagedDigits(at, before: end) else { return nil }
    digits += printed
    at = afterDigits
    // "$1. 2 billion": the print put a space into the number.
    if at + 1 < end, isSign(at, "."), isGlued(at), isNumber(at + 1),
      word(at + 2)?.scale != nil, !digits.contains(UInt8(ascii: "."))
    {
      digits += Array(".".utf8) + Array(bytes(at + 1))
      at += 2
    }
    // "$10.5. billion": a stop too many.
    if at + 1 < end, isSign(at, "."), isGlued(at),
      words[at + 1] == .million || words[at + 1] == .billion
    {
      at += 1
    }
    var scale = 1
    if let (after, factor) = scaleWord(at, before: end) {
      scale = factor
      at = after
    }
    // "$1.5 bil": where the print breaks off, one and a half dollars is no reading.
    // Cents stand behind whole sums: "$172,000,000.00".
    if scale == 1, let point = digits.firstIndex(of: UInt8(ascii: ".")),
      digits.count - point != 3 || point < 4
    {
      return nil
    }
    guard let (amount, step) = Self.scaled(digits, by: scale) else { return nil }
    return (index..<at, Money(amount: amount, currency: "USD", step: step))
  }

  /// Digits at `index` with the letters that a damaged print sets for digits (`1.l0`, `l2`), without commas.
  func damagedDigits(_ index: Int, before end: Int) -> ([UInt8], Int)? {
    var digits: [UInt8] = []
    var at = index
    var hasDigit = false
    while at < end, at < index + 40, at == index || isGlued(at) {
      let token = tokens[at]
      if token.kind == .number {
        digits += ungrouped(bytes(at))
        hasDigit = true
      } else if token.kind == .word, token.end - token.start <= 3, let mended = mended(at) {
        digits += mended
      } else if token.sign == UInt8(ascii: ","), at > index, isGlued(at + 1),
        isNumber(at + 1) || mended(at + 1) != nil
      {
        // "l,2OO": a comma that groups damaged digits.
      } else if token.kind == .word, hasDigit, isGlued(at), let mended = mended(at) {
        digits += mended
      } else if token.sign == UInt8(ascii: "."), !digits.contains(UInt8(ascii: ".")), at + 1 < end,
        isGlued(at + 1),
        tokens[at + 1].kind == .number || mended(at + 1) != nil
      {
        digits.append(token.sign)
      } else {
        break
      }
      at += 1
    }
    guard hasDigit else { return nil }
    return (digits, at)
  }

  /// Digits without the commas that group them by three; a comma before one or two digits is a point ("4,0").
  private func ungrouped(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    let comma = UInt8(ascii: ",")
    guard let last = digits.lastIndex(of: comma) else { return Array(digits) }
    let decimal =
      digits.endIndex - last - 1 < 3 && !digits.contains(UInt8(ascii: "."))
      && digits.firstIndex(of: comma) == last
    return digits.compactMap { $0 == comma ? (decimal ? UInt8(ascii: ".") : nil) : $0 }
  }

  /// A word of nothing but the letters that look like 1 and 0.
  func mended(_ index: Int) -> [UInt8]? {
    guard index < count, tokens[index].kind == .word else { return nil }
    var digits: [UInt8] = []
    for byte in bytes(index) {
      switch byte {
      case UInt8(ascii: "l"), UInt8(ascii: "I"): digits.append(UInt8(ascii: "1"))
      case UInt8(ascii: "O"), UInt8(ascii: "o"): digits.append(UInt8(ascii: "0"))
      default: return nil
      }
    }
    return digits
  }

  /// A scale at `index`, also one that the print cut in pieces (`mil lio n`, `bil- lion`).
  private func scaleWord(_ index: Int, before end: Int) -> (Int, Int)? {
    guard index < end else { return nil }
    if let word = words[index], word != .mil, word != .m, let scale = word.scale {
      return (index + 1, scale)
    }
    var joined: [UInt8] = []
    var at = index
    while at < min(end, index + 5), joined.count < 8 {
      if tokens[at].kind == .word {
        joined += bytes(at).map { $0 | 0x20 }
        if let word = gazetteer.notice.reading(joined, gazetteer.vocabulary),
          word == .million || word == .billion,
          let scale = word.scale
        {
          return (at + 1, scale)
        }
      } else if !isSign(at, "-") {
        break
      }
      at += 1
    }
    if words[index] == .m || words[index] == .mil { return (index + 1, 1_000_000) }
    if isGlued(index), bytes(index).count == 1, bytes(index).first == UInt8(ascii: "B") {
      return (index + 1, 1_000_000_000)
    }
    return nil
  }

  /// Digits with at most one point, times a scale; nil where the product is no whole number that fits.
  static func scaled(_ digits: [UInt8], by scale: Int) -> (amount: Int, step: Int)? {
    var amount = 0
    var step = scale
    var pastPoint = false
    for digit in digits {
      if digit == UInt8(ascii: ".") {
        if pastPoint { return nil }
        pastPoint = true
        continue
      }
      guard digit >= 48, digit <= 57 else { return nil }
      if pastPoint {
        if step == 1 { continue }
        step /= 10
        amount = amount.saturatingAdd(Int(digit - 48) * step)
      } else {
        let (tens, overflow) = amount.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        let (units, tooLarge) = (Int(digit - 48)).multipliedReportingOverflow(by: scale)
        if tooLarge { return nil }
        amount = tens.saturatingAdd(units)
      }
    }
    return amount == .max ? nil : (amount, max(step, 1))
  }

  /// Every amount in a range, in order.
  func amounts(in range: Range<Int>) -> [(range: Range<Int>, money: Money)] {
    var found: [(Range<Int>, Money)] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let amount = money(at: at, before: range.upperBound) {
        found.append(amount)
        at = amount.range.upperBound
      } else {
        at += 1
      }
    }
    return found.map { (range: $0.0, money: $0.1) }
  }

  /// A whole number in digits at `index`.
  func digits(_ index: Int) -> Int? {
    guard isNumber(index) else { return nil }
    var value = 0
    for byte in bytes(index) where byte != UInt8(ascii: ",") {
      guard byte >= 48, byte <= 57, value < 1_000_000_000_000 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// A number in words at `index`: `one thousand and twenty-five`.
  func numberWords(at index: Int, before end: Int) -> (range: Range<Int>, value: Int)? {
    var at = index
    var total = 0
    var current = 0
    var last = index
    while at < min(end, index + 24) {
      if let word = words[at], let small = word.small {
        current += small
        last = at + 1
      } else if words[at] == .hundred {
        current = max(current, 1) * 100
        last = at + 1
      } else if words[at] == .thousand || words[at] == .million, let scale = words[at]?.scale {
        total = total.saturatingAdd(max(current, 1) * scale)
        current = 0
        last = at + 1
      } else if last == at, at > index, words[at] == .and || isSign(at, "-") || isSign(at, ",") {
        // Joins two number words, or ends the number.
      } else {
        break
      }
      at += 1
      if current > 1_000_000 || total > 1_000_000_000_000 { return nil }
    }
    guard last > index else { return nil }
    return (index..<last, total.saturatingAdd(current))
  }

  /// A transmittal number at `index`: `17-69`, `0M-25`, `22 - 00`, `RSAT 24-11448`, `DDTC-23-012`. A letter O that leads
  /// either part counts as 0.
  func transmittal(at index: Int, before end: Int) -> (range: Range<Int>, number: String)? {
    var at = index
    while at < end,
      words[at] == .rsat || words[at] == .ddtc || words[at] == .case
        || (at > index && tokens[at].kind == .sign)
    {
      at += 1
    }
    let start = at
    guard let (first, afterFirst) = run(at, before: end, most: 3) else { return nil }
    at = afterFirst
    guard at < end, isSign(at, "-") else { return nil }
    at += 1
    guard let (second, afterSecond) = run(at, before: end, most: 6) else { return nil }
    guard (first + second).contains(where: { $0 >= 48 && $0 <= 57 }) else { return nil }
    var number = first + [UInt8(ascii: "-")] + second
    for head in [0, first.count + 1] where number[head] == UInt8(ascii: "O") {
      number[head] = UInt8(ascii: "0")
    }
    return (start..<afterSecond, String(decoding: number, as: UTF8.self))
  }

  /// Glued letters and digits, in upper case.
  private func run(_ index: Int, before end: Int, most: Int) -> ([UInt8], Int)? {
    var run: [UInt8] = []
    var at = index
    while at < end, tokens[at].kind != .sign, at == index || isGlued(at) {
      for byte in bytes(at) {
        guard byte < 0x80 else { return nil }
        // Their letters are capitals: a small l is a damaged digit, but for "0l-21" in a heading of small letters.
        if byte == UInt8(ascii: "l"), run != [UInt8(ascii: "0")] {
          run.append(UInt8(ascii: "1"))
        } else {
          run.append(byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte)
        }
      }
      at += 1
      if run.count > most { return nil }
    }
    return run.isEmpty ? nil : (run, at)
  }

  /// The first transmittal number in a range.
  func transmittalNumber(in range: Range<Int>) -> (range: Range<Int>, number: String)? {
    for index in range.prefix(12) where tokens[index].kind != .sign && !isGlued(index) {
      if let number = transmittal(at: index, before: range.upperBound) { return number }
    }
    return nil
  }
}
