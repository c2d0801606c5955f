import ArmsModel

/// A source text as the rules for notices see it: tokens beside the words that the rules name.
struct NoticeText: Sendable {
  let source: SourceText
  let words: [NoticeWord?]
  /// The words that occur at all.
  let present: NoticeWordSet
  let gazetteer: Gazetteer

  /// The words of notices that occur in a text.
  static func words(in text: TokenText, _ gazetteer: Gazetteer) -> NoticeWordSet {
    var present: NoticeWordSet = []
    for token in text.tokens { if let word = gazetteer.notice[token] { present.insert(word) } }
    return present
  }

  init(_ source: SourceText, gazetteer: Gazetteer = .builtIn) {
    self.source = source
    self.gazetteer = gazetteer
    var present: NoticeWordSet = []
    words = source.tokens.map { token in
      let word = gazetteer.notice[token]
      if let word { present.insert(word) }
      return word
    }
    self.present = present
  }

  var count: Int { source.tokens.count }
  var tokens: [Token] { source.tokens }

  func word(_ index: Int) -> NoticeWord? {
    index >= 0 && index < words.count ? words[index] : nil
  }

  func sign(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? tokens[index].sign : 0
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    self.sign(index) == UInt8(truncatingIfNeeded: sign.value)
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .number
  }

  func isGlued(_ index: Int) -> Bool { index >= 0 && index < count && tokens[index].isGlued }

  func startsLine(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].flags.contains(.lineBefore)
  }

  /// The bytes of a token.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < count else { return [] }
    return source.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }

  /// Whether the words of `phrase` stand at `index`; signs between them are passed over.
  func matches(_ phrase: [NoticeWord], at index: Int, before end: Int) -> Int? {
    guard word(index) == phrase.first else { return nil }
    var at = index
    for (position, wanted) in phrase.enumerated() {
      if position > 0 {
        var skipped = 0
        while at < end, tokens[at].kind == .sign, skipped < 3 {
          at += 1
          skipped += 1
        }
      }
      guard at < end, words[at] == wanted else { return nil }
      at += 1
    }
    return at
  }

  /// The first place of one of `phrases` in `range`, with the index after it.
  func find(_ phrases: [[NoticeWord]], in range: Range<Int>) -> Range<Int>? {
    var firsts: NoticeWordSet = []
    var possible = false
    for phrase in phrases {
      guard let first = phrase.first, phrase.allSatisfy(present.contains) else { continue }
      firsts.insert(first)
      possible = true
    }
    guard possible else { return nil }
    for index in range {
      guard let word = words[index], firsts.contains(word) else { continue }
      for phrase in phrases {
        if let end = matches(phrase, at: index, before: range.upperBound) { return index..<end }
      }
    }
    return nil
  }

  /// Whether a quotation ends at `index` and with it, behind its stop, a sentence: "Units.\'\' The".
  func endsQuotation(_ index: Int) -> Bool {
    var at = index
    while at < index + 3, isSign(at, "\'") || isSign(at, "\"") { at += 1 }
    return at > index && !isGlued(at)
  }

  /// The white space before the first token of a line.
  func indentation(_ index: Int) -> Int {
    var at = Int(tokens[index].start) - 1
    var width = 0
    while at >= 0, source.bytes[at] == 32 || source.bytes[at] == 9 {
      width += 1
      at -= 1
    }
    return width
  }

  /// Whether a new paragraph or list entry starts at a token: a blank line, or a line set in further than the one before.
  func startsEntry(_ index: Int, after start: Int) -> Bool {
    guard index > start, startsLine(index), !isCut(index),
      !tokens[index].flags.contains(.markerBefore)
    else {
      return false
    }
    if tokens[index].flags.contains(.paragraphBefore) { return true }
    if !source.isWrapped { return true }
    var line = index - 1
    while line > start, !startsLine(line) { line -= 1 }
    return startsLine(line) && indentation(index) > indentation(line)
  }

  /// The range without signs and the small words `and`, `or` at its ends. Closing brackets that were opened inside stay.
  func trimmed(_ range: Range<Int>, words dropped: NoticeWordSet = [.and, .or]) -> Range<Int> {
    var low = range.lowerBound
    var high = min(range.upperBound, count)
    func drops(_ index: Int, atEnd: Bool) -> Bool {
      if let word = words[index], dropped.contains(word) {
        // The "A" of "AN/DAS-1A" is no article.
        if atEnd, tokens[index].isGlued { return false }
        // "AN/ALE-47" starts with no article.
        return !(isGlued(index + 1) && (isSign(index + 1, "/") || isSign(index + 1, "-")))
      }
      guard tokens[index].kind == .sign else { return false }
      switch tokens[index].sign {
      case UInt8(ascii: ")"): return !atEnd || !hasOpening(before: index, from: low)
      case UInt8(ascii: "("), UInt8(ascii: "$"): return atEnd
      case UInt8(ascii: "+"), UInt8(ascii: "\""): return !atEnd
      case UInt8(ascii: "."): return atEnd || !isGlued(index + 1)
      default: return true
      }
    }
    while low < high, drops(low, atEnd: false) { low += 1 }
    while low < high, drops(high - 1, atEnd: true) { high -= 1 }
    return low..<max(low, high)
  }

  private func hasOpening(before index: Int, from low: Int) -> Bool {
    var depth = 0
    var at = index - 1
    while at >= low, at > index - 200 {
      if isSign(at, ")") { depth += 1 }
      if isSign(at, "(") {
        if depth == 0 { return true }
        depth -= 1
      }
      at -= 1
    }
    return false
  }

  /// The words of a range in one line. A word or designation that the end of a line cuts after a hyphen or slash is put together.
  func line(_ range: Range<Int>) -> String {
    var line: [UInt8] = []
    for index in range where index < count {
      let token = tokens[index]
      if !line.isEmpty, token.flags.contains(.spaceBefore), !isCut(index) { line.append(32) }
      line.append(contentsOf: LineHyphens.letters(token, source.bytes))
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Whether the end of a line stands inside a word before `index`: `AN/ARN-` / `153`.
  func isCut(_ index: Int) -> Bool {
    guard index > 0, isGlued(index - 1) else { return false }
    // The print also sets a space after the slash of "AN/ALQ-210".
    if isSign(index - 1, "/"), word(index - 2) == .an, tokens[index - 2].isAllCaps { return true }
    guard startsLine(index) else { return false }
    return isSign(index - 1, "-") || isSign(index - 1, "/")
  }

  func citation(_ range: Range<Int>) -> Citation { source.citation(range) }
}
