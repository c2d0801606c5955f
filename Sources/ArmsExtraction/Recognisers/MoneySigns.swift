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
  /// For each byte whether a form ends with it: most words before a number end no sign.
  private var endings = Array(repeating: false, count: 256)

  mutating func add(currency: Int, code: String, signs printed: [Substring], words: [Substring]) {
    for sign in printed {
      let weak = sign.hasPrefix("~")
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
    for word in words where !word.hasPrefix("~") {
      for (ending, sign) in [(" dollar", " $"), (" dollars", " $"), (" pound", " £")]
      where word.hasSuffix(ending) {
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
    if let last = key.last { endings[Int(last)] = true }
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
    guard index > 0, possible(tokens[index - 1]), !tokens[index].flags.contains(.paragraphBefore),
      tokens[index - 1].sign == UInt8(ascii: ".")
        || endings[Int(text.bytes[Int(tokens[index - 1].end) - 1])]
    else { return nil }
    var best: Found?
    var key: [UInt8] = []
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 6 {
      let token = tokens[at]
      guard possible(token) else { break }
      if !(token.sign == UInt8(ascii: ".")) {
        var piece = Array(text.bytes[Int(token.start)..<Int(token.end)])
        if !key.isEmpty, tokens[at + 1].flags.contains(.spaceBefore) || spaced(at + 1, tokens) {
          piece.append(UInt8(ascii: " "))
        }
        key = piece + key
        if let sign = signs[key], starts(at, tokens, sign) {
          best = Found(sign: sign, start: at, end: index)
        }
      }
      if token.flags.contains(.paragraphBefore) { break }
      at -= 1
      steps += 1
    }
    return best
  }

  /// White space before the sign that follows a point: "U.S. $".
  private func spaced(_ at: Int, _ tokens: [Token]) -> Bool {
    tokens[at].sign == UInt8(ascii: ".") && at + 1 < tokens.count
      && tokens[at + 1].flags.contains(.spaceBefore)
  }

  /// The longest sign that starts at token `index`.
  func at(_ index: Int, _ text: SourceText) -> Found? {
    let tokens = text.tokens
    var key: [UInt8] = []
    var best: Found?
    var at = index
    while at < tokens.count, at - index < 4, possible(tokens[at]) {
      let token = tokens[at]
      if at > index, token.flags.contains(.spaceBefore) { break }
      if token.sign != UInt8(ascii: ".") {
        key.append(contentsOf: text.bytes[Int(token.start)..<Int(token.end)])
        if let sign = signs[key] { best = Found(sign: sign, start: index, end: at + 1) }
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
