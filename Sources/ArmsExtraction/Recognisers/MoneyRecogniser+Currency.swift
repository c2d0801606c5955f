import ArmsModel

extension MoneyRecogniser {
  /// The currency of one or two amounts that are read together.
  struct Meaning {
    var currency: String?
    var readings: [String]
    var rule: String
  }

  /// What a sign or word shared by several states means where nothing else is said: the usage of the English-language
  /// press. Words that point nowhere ("francs", "dinars") keep their readings.
  private static let usual = [
    "$": "USD", "£": "GBP", "¥": "JPY", "won": "KRW", "rouble": "RUB",
  ]

  /// nil where none of the amounts has a currency.
  func meaning(_ amounts: [Amount], _ text: SourceText) -> Meaning? {
    let last = amounts[amounts.count - 1]
    let before = amounts.compactMap(\.before)
    let after = last.after ?? amounts[0].after
    if let sign = before.first(where: { !currencies[$0.sign.currency].isShared })
      ?? before.first
    {
      let entry = currencies[sign.sign.currency]
      let rule =
        sign.sign.isCode ? "money.code" : last.hasScale ? "money.symbol-scale" : "money.symbol"
      if entry.isShared, let after {
        let other = currencies[after]
        if !other.isShared, entry.readings.contains(other.code) {
          return Meaning(currency: other.code, readings: [], rule: rule)
        }
      }
      if sign.sign.isName, let doubt = doubtful(sign, entry, text) { return doubt }
      return settled(entry, last, rule: rule)
    }
    if let after {
      return settled(
        currencies[after], last, rule: last.hasScale ? "money.word-scale" : "money.word")
    }
    switch amounts[0].damaged {
    case UInt8(ascii: "#") where worthy(last):
      // Keyboards and old codes of seven bits share one place for # and the pound sign.
      return Meaning(currency: nil, readings: ["GBP", "USD"], rule: "money.damaged-sign")
    case UInt8(ascii: "?") where worthy(last):
      return Meaning(currency: nil, readings: ["EUR", "GBP", "USD"], rule: "money.damaged-sign")
    case UInt8(ascii: "e"): return Meaning(currency: "EUR", readings: [], rule: "money.mojibake")
    default: return nil
    }
  }

  private func worthy(_ amount: Amount) -> Bool {
    amount.scale >= 1_000_000 || amount.number.isGrouped && amount.number.value() >= 10_000
  }

  private func settled(_ entry: CurrencyEntry, _ amount: Amount, rule: String) -> Meaning {
    guard entry.isShared else { return Meaning(currency: entry.code, readings: [], rule: rule) }
    if let usual = Self.usual[entry.code] {
      return Meaning(currency: usual, readings: [], rule: rule)
    }
    // Crores and lakhs are counted in India first of all.
    if entry.code == "Rs", amount.scale % 100_000 == 0,
      amount.scale % 1_000_000 != 0
        || amount.scale == 10_000_000 || amount.scale == 1_000_000_000_000
    {
      return Meaning(currency: "INR", readings: [], rule: rule)
    }
    return Meaning(currency: nil, readings: entry.readings, rule: rule)
  }

  /// "Singapore $5 million": the state's name may belong to the sign or to the sentence.
  private func doubtful(
    _ sign: MoneySigns.Found, _ entry: CurrencyEntry, _ text: SourceText
  ) -> Meaning? {
    var isState = false
    gazetteer.trie.matches(text.tokens, at: sign.start) { match in
      if case .party(let party, .name) = gazetteer.entry(match.name),
        match.tokens.upperBound == sign.end - 1 || match.tokens.upperBound == sign.end - 2,
        gazetteer.parties[party].code != "USA"
      {
        isState = true
      }
    }
    guard isState else { return nil }
    if sign.start > 0, words.has(text.tokens[sign.start - 1].word, .datePreposition) {
      return Meaning(currency: "USD", readings: [], rule: "money.symbol")
    }
    return Meaning(currency: nil, readings: [entry.code, "USD"], rule: "money.doubtful-sign")
  }

  /// A currency's word before a figure: "euros 300 million".
  func wordBefore(_ start: Int, _ text: SourceText) -> MoneySigns.Found? {
    guard start > 0, text.tokens[start - 1].kind == .word, text.tokens[start - 1].word != 0 else {
      return nil
    }
    var found: MoneySigns.Found?
    for at in max(0, start - 3)..<start {
      gazetteer.trie.matches(text.tokens, at: at) { match in
        guard found == nil, match.tokens.upperBound == start, !match.name.weak,
          case .currency(let index) = gazetteer.entry(match.name)
        else { return }
        found = MoneySigns.Found(
          sign: .init(currency: index, weak: true, isCode: false, isName: false, scale: 1),
          start: at, end: start)
      }
      if found != nil { break }
    }
    return found
  }

  /// The currency printed behind a figure.
  func currency(
    after end: Int, _ amount: Amount, _ text: SourceText
  ) -> (currency: Int, weak: Bool, end: Int)? {
    guard end > 0, var at = words.step(after: end - 1, in: text) else { return nil }
    let tokens = text.tokens
    if tokens[at].sign == UInt8(ascii: "-"), tokens[at].isGlued, at + 1 < tokens.count,
      tokens[at + 1].kind == .word
    {
      at += 1
    }
    if amount.before != nil {
      // "$45 million (Canadian)", "$45 million CAD": the word tells which dollar.
      if let state = stateAfter(at, text) { return state }
      if tokens[at].sign == UInt8(ascii: "("), at + 2 < tokens.count,
        tokens[at + 2].sign == UInt8(ascii: ")"), let sign = signs.at(at + 1, text),
        sign.sign.isCode
      {
        return (sign.sign.currency, false, at + 3)
      }
    }
    if let word = currencyWord(at, text) {
      if currencies[word.currency].code == "¢" { return nil }
      // "29,000 pounds", "he won": a weak word needs a scale, or agrees with the sign before.
      if word.weak, !amount.hasScale {
        guard let before = amount.before, before.sign.currency == word.currency else { return nil }
      }
      if let before = amount.before, !agree(before.sign.currency, word.currency) { return nil }
      return word
    }
    return nil
  }

  private func agree(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    let (x, y) = (currencies[a], gazetteer.currencies[b])
    return x.readings.contains(y.code) || y.readings.contains(x.code)
  }

  /// "US" or "Canadian" behind an amount in dollars, where it describes nothing that follows.
  private func stateAfter(_ at: Int, _ text: SourceText) -> (Int, Bool, Int)? {
    let tokens = text.tokens
    let bracket = tokens[at].sign == UInt8(ascii: "(")
    let first = bracket ? at + 1 : at
    guard first < tokens.count, tokens[first].kind == .word, tokens[first].isCapitalised else {
      return nil
    }
    for length in 1...3 where first + length < tokens.count {
      let end = first + length
      guard let sign = signs.named(first..<end, text) else { continue }
      if bracket {
        guard tokens[end].sign == UInt8(ascii: ")") else { continue }
        return (sign.currency, false, end + 1)
      }
      guard tokens[end].kind == .sign, tokens[end].sign != UInt8(ascii: "-") else { continue }
      return (sign.currency, false, end)
    }
    return nil
  }

  /// A currency's word, code or sign that starts at token `index`.
  func currencyWord(
    _ index: Int, _ text: SourceText
  ) -> (currency: Int, weak: Bool, end: Int)? {
    let tokens = text.tokens
    guard index < tokens.count, tokens[index].kind != .number else { return nil }
    var found: (currency: Int, weak: Bool, end: Int)?
    gazetteer.trie.matches(tokens, at: index) { match in
      if case .currency(let currency) = gazetteer.entry(match.name) {
        found = (currency, match.name.weak, match.tokens.upperBound)
      }
    }
    if found == nil, let sign = signs.at(index, text), sign.sign.scale == 1,
      sign.end - sign.start == 1 || tokens[sign.end - 1].kind == .sign
    {
      // A bare letter behind a figure is no currency.
      let length = tokens[sign.end - 1].end - tokens[sign.start].start
      if tokens[index].kind == .word, length < 2 { return nil }
      found = (sign.sign.currency, sign.sign.weak, sign.end)
    }
    return found
  }

  /// Whether a currency or a scale stands at token `index`.
  func follows(_ index: Int, _ text: SourceText) -> Bool {
    guard index < text.tokens.count else { return false }
    return currencyWord(index, text).map { !$0.weak } ?? false
  }

  /// `money` with its currency settled by the parties that a document names: of the readings, the one that a party uses.
  /// Unchanged where none or several fit.
  func settled(_ money: Money, parties: Set<String>) -> Money {
    guard money.currency == nil, !money.currencyReadings.isEmpty else { return money }
    let fitting = money.currencyReadings.filter { code in
      currencies.contains {
        $0.code == code && $0.states.contains(where: parties.contains)
      }
    }
    guard fitting.count == 1 else { return money }
    var settled = money
    settled.currency = fitting[0]
    settled.currencyReadings = []
    return settled
  }
}

extension CurrencyEntry {
  /// A sign or word of several currencies.
  var isShared: Bool { !readings.isEmpty }
}

extension MoneySigns {
  /// The sign for "Canadian" where `range` is that word: what "Canadian $" stands for.
  func named(_ range: Range<Int>, _ text: SourceText) -> Sign? {
    var key: [UInt8] = []
    for at in range where text.tokens[at].sign != UInt8(ascii: ".") {
      guard text.tokens[at].kind == .word else { return nil }
      if !key.isEmpty, text.tokens[at].flags.contains(.spaceBefore) {
        key.append(UInt8(ascii: " "))
      }
      key.append(contentsOf: text.bytes[Int(text.tokens[at].start)..<Int(text.tokens[at].end)])
    }
    guard let sign = self[key + Array(" $".utf8)], sign.isName || key.elementsEqual("US".utf8)
    else { return nil }
    return sign
  }
}
