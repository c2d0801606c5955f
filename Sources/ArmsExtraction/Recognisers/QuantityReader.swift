import ArmsModel

/// Reads one quantity at a time from the tokens of a text.
struct QuantityReader {
  /// A number as it stands, without what is round it.
  struct Count {
    var value: Int
    var start: Int
    var end: Int
    var isWords: Bool
    var isGrouped = false
    var qualifier: Qualifier?
    var rule: String
    var unit: String?
    /// The words already name what is to be counted ("a pair of").
    var isComplete = false
  }

  let text: SourceText
  let words: NumberWords
  let gazetteer: Gazetteer

  /// The quantity at token `index`, and the token to go on from. Nothing at or after `limit` is read.
  func read(at index: Int, limit: Int) -> (QuantityMention?, Int) {
    guard var count = count(at: index, limit: limit) else {
      return (nil, index + 1)
    }
    let firstEnd = count.end
    guard fits(before: count) else { return (nil, chained(firstEnd)) }
    var high: Int?
    if !count.isComplete, let (top, end) = rangeEnd(count, limit: limit) {
      high = top
      count.end = end
      count.rule = "quantity.range"
    }
    guard let (end, rule) = follow(count) else { return (nil, chained(count.end)) }
    var finish = end
    var before = gazetteer.qualifiers.before(count.start, text)
    // "under two deals", "over three islands": prepositions of place beside a small number.
    if let found = before, found.isPreposition, count.isWords, count.value < 10 { before = nil }
    var qualifier = before?.qualifier ?? count.qualifier
    if high != nil, isBetween(count.start) { qualifier = nil }
    if qualifier == nil, let after = gazetteer.qualifiers.following(count.end, text) {
      qualifier = after.qualifier
      finish = max(finish, after.end)
    }
    if rule == "quantity.alone", qualifier == nil, !isTold(count) { return (nil, count.end) }
    var unit = count.unit
    if let group = group(finish) {
      unit = group.unit
      finish = group.end
    }
    let quantity = Quantity(
      count.value, high: high, unit: unit, qualifier: qualifier ?? .exactly)
    return (
      QuantityMention(tokens: count.start..<finish, quantity: quantity, rule: rule ?? count.rule),
      max(finish, count.end)
    )
  }

  /// Over the rest of a chain of numbers ("703-604-1234"), so that none of it is read by itself.
  private func chained(_ end: Int) -> Int {
    var at = end
    while at + 1 < text.tokens.count, text.tokens[at].kind == .sign, text.tokens[at].isGlued,
      text.tokens[at].sign == UInt8(ascii: "-") || text.tokens[at].sign == UInt8(ascii: "/")
        || text.tokens[at].sign == UInt8(ascii: ":"),
      text.tokens[at + 1].isGlued, text.tokens[at + 1].kind == .number
    {
      at += 2
    }
    return at
  }

  // MARK: - Numbers

  func count(at index: Int, limit: Int) -> Count? {
    let token = text.tokens[index]
    guard token.kind == .word else { return digits(at: index, limit: limit) }
    if words.has(token.word, .fewWord) { return few(index) }
    // "a dozen", "half a dozen"
    if words.has(token.word, .dozen) {
      if isWord(index - 1, words.half) {
        return Count(
          value: 6, start: index - 1, end: index + 1, isWords: true, rule: "quantity.dozen")
      }
      guard words.articled(index, text) else { return nil }
      let half = isWord(index - 2, words.half)
      return Count(
        value: half ? 6 : 12, start: index - (half ? 2 : 1), end: index + 1, isWords: true,
        rule: "quantity.dozen")
    }
    guard let number = words.words(at: index, in: text, scales: true), number.end <= limit else {
      return nil
    }
    let articled =
      words.has(token.word, [.hundred, .scale]) && words.articled(index, text)
    guard !words.has(token.word, [.hundred, .scale]) || articled else { return nil }
    var count = Count(
      value: number.value(), start: articled ? index - 1 : index, end: number.end, isWords: true,
      rule: "quantity.words")
    guard count.value > 0 else { return nil }
    if has(count.end, .dozen) {
      let (product, over) = count.value.multipliedReportingOverflow(by: 12)
      count.value = over ? .max : product
      count.end += 1
      count.rule = "quantity.dozen"
    }
    confirm(&count, limit: limit)
    return count
  }

  private func digits(at index: Int, limit: Int) -> Count? {
    guard var number = words.digits(at: index, in: text) else { return nil }
    if let spaced = words.spacedDigits(at: index, in: text), spaced.end <= limit,
      spaced.mantissa % 1000 == 0 || spaced.end > index + 2
    {
      number = spaced
    }
    var scale = 1
    var end = number.end
    if end < limit, has(end, .scale), continues(end),
      text.tokens[end].end - text.tokens[end].start > 3
    {
      scale = words.value(text.tokens[end].word)
      end += 1
    } else if !number.isWhole {
      return nil
    }
    var count = Count(
      value: number.value(scale: scale), start: index, end: end, isWords: false,
      isGrouped: number.isGrouped || scale > 1, rule: "quantity.digits")
    guard count.value > 0, !isZeroLed(index) else { return nil }
    if has(count.end, .dozen), continues(count.end) {
      let (product, over) = count.value.multipliedReportingOverflow(by: 12)
      count.value = over ? .max : product
      count.end += 1
      count.rule = "quantity.dozen"
    }
    confirm(&count, limit: limit)
    return count
  }

  private func isZeroLed(_ index: Int) -> Bool {
    text.bytes[Int(text.tokens[index].start)] == UInt8(ascii: "0")
  }

  /// "four (4)", "4 (four)": the number once more in brackets. Where the two differ the digits count.
  private func confirm(_ count: inout Count, limit: Int) {
    let open = count.end
    guard open + 2 < text.tokens.count, open + 2 < limit,
      text.tokens[open].sign == UInt8(ascii: "("), continues(open)
    else { return }
    let inner = open + 1
    let number: PrintedNumber?
    if text.tokens[inner].kind == .number {
      number = words.digits(at: inner, in: text)
    } else {
      number = words.words(at: inner, in: text, scales: true)
    }
    guard let number, number.isWhole, number.end < limit, number.end < text.tokens.count,
      text.tokens[number.end].sign == UInt8(ascii: ")"), number.isWords != count.isWords
    else { return }
    let other = number.value()
    guard other > 0 else { return }
    count.rule = other == count.value ? "quantity.words-digits" : "quantity.words-digits-differ"
    if !number.isWords { count.value = other }
    count.end = number.end + 1
  }

  /// "a pair of", "a couple of", "a single".
  private func few(_ index: Int) -> Count? {
    let word = text.tokens[index].word
    let articled = words.articled(index, text)
    let start = articled || isWord(index - 1, words.the) ? index - 1 : index
    if word == words.single {
      guard articled || isWord(index - 1, words.one) else { return nil }
      return Count(
        value: 1, start: index - 1, end: index + 1, isWords: true, rule: "quantity.words")
    }
    guard start < index || isWord(index - 1, words.another), isWord(index + 1, words.of) else {
      return nil
    }
    return Count(
      value: 2, start: start, end: index + 2, isWords: true,
      qualifier: word == words.couple ? .about : nil, rule: "quantity.pair", isComplete: true)
  }

  // MARK: - Ranges

  func isBetween(_ start: Int) -> Bool { isWord(start - 1, words.between) }

  /// The high end of "between eight and 12", "8-12", "eight to twelve", "20 or 24".
  private func rangeEnd(_ first: Count, limit: Int) -> (Int, Int)? {
    let joint = first.end
    guard joint + 1 < limit, joint + 1 < text.tokens.count, continues(joint), continues(joint + 1)
    else { return nil }
    let token = text.tokens[joint]
    let isDash = token.sign == UInt8(ascii: "-") && token.isGlued && isGlued(joint + 1)
    guard
      isDash || isWord(joint, words.to) && !isWord(first.start - 1, words.from)
        || isWord(joint, words.or) || isWord(joint, words.and) && isBetween(first.start)
        || isWord(joint, words.to) && isBetween(first.start)
    else { return nil }
    let next = joint + 1
    let second: Count?
    if text.tokens[next].kind == .number {
      second = digits(at: next, limit: limit)
    } else if has(next, [.unit, .ten]) {
      second = count(at: next, limit: limit)
    } else {
      second = nil
    }
    guard let second, second.value > first.value else { return nil }
    // "one-two punch", "2-4-1"
    if isDash, isSign(second.end, "-"), isGlued(second.end), isGlued(second.end + 1),
      second.end + 1 < text.tokens.count, text.tokens[second.end + 1].kind == .number
    {
      return nil
    }
    return (second.value, second.end)
  }
}
