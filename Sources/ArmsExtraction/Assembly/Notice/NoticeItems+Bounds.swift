/// Where an article of a list begins and where a sentence or entry ends.
extension NoticeItemReader {
  func opensEntry(_ index: Int, in range: Range<Int>, labelled: Bool) -> Bool {
    guard index > range.lowerBound else { return true }
    if startsEntry(index, after: range.lowerBound, labelled: labelled) { return true }
    let before = index - 1
    if isListMark(endingAt: before, in: range) { return true }
    if let word = text.word(before) {
      // "two thousand and five hundred": the middle of a number opens nothing.
      if word == .and, let number = text.word(before - 1),
        number.small != nil || number.scale != nil || number == .hundred
      {
        return false
      }
      return word == .and || word == .of || word == .including || word == .include
        || word == .includes
        || word == .included || word == .are || word == .following || word == .buy
    }
    if text.isSign(before, ",") || text.isSign(before, ";") || text.isSign(before, ":") {
      return true
    }
    return text.startsLine(index) && text.isSign(before, ".")
  }

  /// "1)", "(2)" or "a)" that numbers an entry: at the start, on a new line, or behind a sign or "and".
  private func isListMark(endingAt index: Int, in range: Range<Int>) -> Bool {
    guard text.isSign(index, ")"), index - 1 >= range.lowerBound,
      text.isNumber(index - 1) && text.bytes(index - 1).count < 3
        || text.tokens[index - 1].kind == .word && text.bytes(index - 1).count == 1
    else { return false }
    var start = index - 1
    if start > range.lowerBound, text.isSign(start - 1, "(") { start -= 1 }
    guard start > range.lowerBound else { return true }
    return text.startsLine(start) || text.word(start - 1) == .and
      || text.isSign(start - 1, ";") || text.isSign(start - 1, ":") || text.isSign(start - 1, ",")
  }

  /// In prose the start of a line begins nothing, unless a sign stood before it.
  func startsEntry(_ index: Int, after start: Int, labelled: Bool) -> Bool {
    text.startsEntry(index, after: start)
      && (labelled || text.tokens[index].flags.contains(.paragraphBefore)
        || text.tokens[index - 1].kind == .sign)
  }

  /// Whether the stop at `index` ends a sentence or entry.
  func endsSentence(_ index: Int, in range: Range<Int>) -> Bool {
    guard text.isSign(index, ".") else { return false }
    let next = index + 1
    guard next < range.upperBound else { return true }
    if text.isGlued(next) { return text.endsQuotation(next) }
    if text.isNumber(next), text.tokens[index].isGlued == false { return false }
    if text.word(index - 1) == .no { return false }
    let before = text.bytes(index - 1)
    if before.count == 1, text.tokens[index - 1].isCapitalised,
      !text.isGlued(index - 1) || text.isSign(index - 2, "."),
      !text.startsLine(next)
    {
      return false
    }
    return true
  }

  /// Whether what is counted at `index` is what a change takes away: behind "replacement of" or "removal of", before the "with"
  /// that names what comes instead.
  func isGivenUp(before index: Int, in range: Range<Int>) -> Bool {
    var at = index - 1
    while at >= max(range.lowerBound, index - 10) {
      if text.tokens[at].kind == .sign || text.words[at] == .with || text.words[at] == .and {
        return false
      }
      if text.words[at] == .of {
        let lost = text.string(at - 1)
        if lost == "replacement" || lost == "removal" || lost == "deletion" {
          // "the replacement of forty (40) radars" in a plain request is what is bought.
          return lost != "replacement"
            || text.find([[.with]], in: index..<min(index + 24, range.upperBound)) != nil
        }
      }
      at -= 1
    }
    return false
  }

  /// A name without what leads on from its end to something else: "aircraft, each includes", "boats outfitted", a bracket that
  /// nothing closes.
  func closed(_ name: Range<Int>) -> Range<Int> {
    var opened: [Int] = []
    for at in name {
      if text.isSign(at, "(") { opened.append(at) }
      if text.isSign(at, ")") { _ = opened.popLast() }
    }
    var end = name.upperBound
    if let open = opened.first, open > name.lowerBound { end = open }
    while end > name.lowerBound + 1 {
      let last = text.tokens[end - 1]
      guard
        last.kind == .word && !last.isGlued && Self.leads.contains(text.string(end - 1))
          || text.isSign(end - 1, ",")
      else { break }
      end -= 1
    }
    return name.lowerBound..<end
  }

  /// Words at the end of a name that open what the article comes with.
  private static let leads: Set<String> = [
    "which", "that", "each", "includes", "include", "including", "outfitted", "equipped", "adapted",
    "configured", "along",
  ]

  /// Whether a name is the rest of a sentence: "(3) were not included in the total value".
  func opensWithVerb(_ name: Range<Int>) -> Bool {
    switch text.words[name.lowerBound] {
    case .will, .was, .were, .is, .are: true
    default: false
    }
  }

  /// Whether a part of a list says something instead of naming an article: "The training will be conducted by instructors".
  func tells(_ part: Range<Int>) -> Bool {
    part.contains { at in
      switch text.words[at] {
      // "services that will be offered" are services.
      case .will, .was, .were:
        at == part.lowerBound || !["that", "which"].contains(text.string(at - 1))
      default: false
      }
    }
  }
}
