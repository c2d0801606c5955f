/// The signs and codes of currencies, by their printed form: "US$", "AU$", "€", "Rs", "SEK", "Canadian $".
///
/// Built with the gazetteer. Points are left out of the forms and one space stands where a text has white space, so
/// that "U.S. $" and "US $" are one form.
struct MoneySigns: Sendable {
  struct Sign: Sendable {
    /// Index into the gazetteer's currencies.
    let currency: Int
    /// A letter or word that means something else too; it counts only beside a figure with a scale.
    let weak: Bool
    /// An ISO 4217 code.
    let isCode: Bool
    /// "Canadian" of "Canadian $"; the name of a state may stand there by chance.
    let isName: Bool
    /// What the sign multiplies by: "MUSD" is a million.
    let scale: Int
  }

  private var signs: [[UInt8]: Sign] = [:]
  /// Hashes of all ends of the forms, from their last byte backwards, and whether they are whole forms: the words before a
  /// number mostly end none, which shows at their last letter.
  private var tails = KeyTable<Bool>()
  /// Hashes of the forms, for the words behind a number, nearly all of which are none.
  private var wholes = KeyTable<Bool>()

  mutating func add(currency: Int, code: String, signs printed: [Substring], words: [Substring]) {
    for sign in printed {
      let weak = sign.utf8.first == UInt8(ascii: "~")
      insert(
        String(weak ? sign.dropFirst() : sign),
        Sign(currency: currency, weak: weak, isCode: false, isName: false, scale: 1))
    }
    if code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
      let common = ["USD", "EUR", "GBP"].contains(code)
      insert(
        code,
        Sign(currency: currency, weak: !common, isCode: true, isName: false, scale: 1))
      if ["USD", "EUR", "GBP", "SEK", "NOK", "DKK", "CHF", "CAD", "AUD"].contains(code) {
        insert(
          "M" + code,
          Sign(currency: currency, weak: false, isCode: true, isName: false, scale: 1_000_000))
      }
    }
    // The euro sign of Windows-1252 read as Latin-1, and that of UTF-8 read as either.
    for sign in code == "EUR" ? ["\u{80}", "\u{E2}\u{201A}\u{AC}", "\u{E2}\u{82}\u{AC}"] : [] {
      insert(sign, Sign(currency: currency, weak: false, isCode: false, isName: false, scale: 1))
    }
    // "Canadian dollar" gives "Canadian $".
    for word in words where word.utf8.first != UInt8(ascii: "~") && word.utf8.contains(0x20) {
      for (ending, sign) in [(" dollar", " $"), (" dollars", " $"), (" pound", " £")]
      where word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        insert(
          String(word.dropLast(ending.utf8.count)) + sign,
          Sign(currency: currency, weak: false, isCode: false, isName: true, scale: 1))
      }
    }
  }

  private mutating func insert(_ form: String, _ sign: Sign) {
    let key = Array(form.utf8.filter { $0 != UInt8(ascii: ".") })
    guard !key.isEmpty, signs[key] == nil || !sign.isName else { return }
    signs[key] = sign
    wholes.set(Vocabulary.hash(key), true)
    var hash = Vocabulary.hash(EmptyCollection())
    for (left, byte) in zip((0..<key.count).reversed(), key.reversed()) {
      hash = Vocabulary.hash(byte, after: hash)
      if left == 0 { tails.set(hash, true) } else { _ = tails.value(hash, orSet: false) }
    }
  }

  subscript(form: [UInt8]) -> Sign? { signs[form] }

  /// A sign in a text.
  struct Found {
    let sign: Sign
    let start: Int
    /// The token after the sign.
    let end: Int
  }

  /// The longest sign that ends right before token `index`.
  func before(_ index: Int, _ text: SourceText) -> Found? {
    let tokens = text.tokens
    guard index > 0, possible(tokens[index - 1]), !tokens[index].flags.contains(.paragraphBefore)
    else { return nil }
    var best: Found?
    var hash = Vocabulary.hash(EmptyCollection())
    var isEmpty = true
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 6 {
      let token = tokens[at]
      guard possible(token) else { break }
      if token.sign != UInt8(ascii: ".") {
        if !isEmpty, isSpaced(at + 1, tokens) {
          hash = Vocabulary.hash(UInt8(ascii: " "), after: hash)
        }
        isEmpty = false
        var isForm = false
        for place in (Int(token.start)..<Int(token.end)).reversed() {
          hash = Vocabulary.hash(text.bytes[place], after: hash)
          guard let known = tails[hash] else { return best }
          isForm = known
        }
        if isForm, let sign = signs[form(at..<index, text)], starts(at, tokens, sign) {
          best = Found(sign: sign, start: at, end: index)
        }
      }
      if token.flags.contains(.paragraphBefore) { break }
      at -= 1
      steps += 1
    }
    return best
  }

  /// The form that tokens print.
  private func form(_ range: Range<Int>, _ text: SourceText) -> [UInt8] {
    var form: [UInt8] = []
    var next = range.lowerBound
    for at in range where text.tokens[at].sign != UInt8(ascii: ".") {
      if !form.isEmpty, isSpaced(next, text.tokens) { form.append(UInt8(ascii: " ")) }
      form += text.bytes[Int(text.tokens[at].start)..<Int(text.tokens[at].end)]
      next = at + 1
    }
    return form
  }

  /// White space before a token, or before the sign that follows a point: "U.S. $".
  private func isSpaced(_ at: Int, _ tokens: [Token]) -> Bool {
    tokens[at].flags.contains(.spaceBefore)
      || tokens[at].sign == UInt8(ascii: ".") && at + 1 < tokens.count
        && tokens[at + 1].flags.contains(.spaceBefore)
  }

  /// The longest sign that starts at token `index`.
  func at(_ index: Int, _ text: SourceText) -> Found? {
    let tokens = text.tokens
    var hash = Vocabulary.none
    var best: Found?
    var at = index
    while at < tokens.count, at - index < 4, possible(tokens[at]) {
      let token = tokens[at]
      if at > index, token.flags.contains(.spaceBefore) { break }
      if token.sign != UInt8(ascii: ".") {
        for place in Int(token.start)..<Int(token.end) {
          hash = Vocabulary.hash(text.bytes[place], after: hash)
        }
        if wholes[hash] != nil, let sign = signs[glued(index, at, text)] {
          best = Found(sign: sign, start: index, end: at + 1)
        }
      }
      at += 1
    }
    guard let best else { return nil }
    // A letter that goes on is another word, and a sign glued to digits belongs to those.
    if best.end < tokens.count, tokens[best.end].isGlued, tokens[best.end].kind != .sign {
      return nil
    }
    return best
  }

  /// The bytes of tokens that stand side by side, without points.
  private func glued(_ first: Int, _ last: Int, _ text: SourceText) -> [UInt8] {
    let token = text.tokens[first]
    if first == last { return Array(text.bytes[Int(token.start)..<Int(token.end)]) }
    return (first...last).lazy.map { text.tokens[$0] }.filter { $0.sign != UInt8(ascii: ".") }
      .flatMap { text.bytes[Int($0.start)..<Int($0.end)] }
  }

  private func possible(_ token: Token) -> Bool {
    switch token.kind {
    case .number: return false
    case .word: return token.end - token.start <= 12
    case .sign:
      return token.sign == 0 || token.sign == UInt8(ascii: "$") || token.sign == UInt8(ascii: ".")
        || token.sign == UInt8(ascii: "/")
    }
  }

  /// Not the end of a longer word or of a name with a hyphen.
  private func starts(_ at: Int, _ tokens: [Token], _ sign: Sign) -> Bool {
    guard at > 0, tokens[at].isGlued, tokens[at].kind == .word else { return true }
    let before = tokens[at - 1]
    return before.kind == .sign && before.sign != UInt8(ascii: "-")
      && (before.sign != UInt8(ascii: "/") || sign.isCode) && before.sign != UInt8(ascii: "'")
  }
}
