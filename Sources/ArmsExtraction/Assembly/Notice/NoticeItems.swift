import ArmsModel

/// Reads the articles of a notice out of a list: every count with the name behind it, and names without a count.
struct NoticeItemReader {
  let text: NoticeText
  let names: NameRecogniser.Names

  /// An article before it becomes an item.
  struct Entry {
    var quantity: NoticeQuantity?
    var name: Range<Int>
  }

  /// The articles with a count in `range`. In a field that holds a list and nothing else (`labelled`) commas belong to names.
  func counted(in range: Range<Int>, labelled: Bool) -> [Entry] {
    var entries: [Entry] = []
    var index = range.lowerBound
    var depth = 0
    while index < range.upperBound {
      let opens = opensEntry(index, in: range, labelled: labelled)
      guard let quantity = text.quantity(at: index, opens: opens, before: range.upperBound),
        depth == 0
      else {
        // Counts in brackets ("twenty-three (23) installed") divide the article before them.
        if text.isSign(index, "(") { depth += 1 }
        if text.isSign(index, ")") { depth = max(0, depth - 1) }
        if text.isSign(index, ";") { depth = 0 }
        index += 1
        continue
      }
      depth = 0
      let end = nameEnd(quantity.range.upperBound, in: range, labelled: labelled)
      // "the replacement of the previously notified two (2) missiles with two (2) others", "removal of one (1) launcher".
      if isGivenUp(before: quantity.range.lowerBound, in: range) {
        index = max(quantity.range.upperBound, index + 1)
        continue
      }
      let name = named(quantity.range.upperBound..<end)
      if !name.isEmpty, hasLetters(name), !opensWithVerb(name) {
        entries.append(Entry(quantity: quantity, name: name))
      }
      index = max(end, index + 1)
      // "14,500 tail kits consisting of 10,000 for Mk-84": the parts of an article are no articles.
      if text.word(index) == .consisting {
        while index < range.upperBound, !text.isSign(index, ";"), !endsSentence(index, in: range) {
          index += 1
        }
      }
    }
    return entries
  }

  /// The parts of a list of extras, by semicolons where it has them, else by commas and lines.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    let semicolons = range.contains { text.isSign($0, ";") }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    func close(_ end: Int) {
      let part = text.trimmed(start..<end)
      if !part.isEmpty { parts.append(part) }
      start = end
    }
    for index in range {
      if text.isSign(index, "(") { depth += 1 }
      if text.isSign(index, ")") { depth = max(0, depth - 1) }
      let cut =
        text.isSign(index, ";") || endsSentence(index, in: range)
        || (depth == 0 && !semicolons && text.isSign(index, ","))
        || text.startsEntry(index, after: start)
      if cut, index > start { close(index) }
    }
    close(range.upperBound)
    return parts
  }

  // MARK: - Names

  func nameEnd(_ start: Int, in range: Range<Int>, labelled: Bool) -> Int {
    var index = start
    var depth = 0
    while index < range.upperBound {
      let token = text.tokens[index]
      if index > start, startsEntry(index, after: start, labelled: labelled) { return index }
      if depth == 0,
        let quantity = text.quantity(at: index, opens: false, before: range.upperBound),
        quantity.strong
      {
        return index
      }
      switch token.sign {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ";"), UInt8(ascii: ":"): return index
      case UInt8(ascii: "."): if endsSentence(index, in: range) { return index }
      case UInt8(ascii: ","), UInt8(ascii: "&"):
        if depth == 0, closes(index, in: range, labelled: labelled) { return index }
      default: break
      }
      // The "to" of "Air-to-Surface" and the "and" of "track-and-scan" stand inside a name.
      let isJoined = text.isGlued(index) && text.isSign(index - 1, "-")
      if depth == 0, !isJoined, let word = text.words[index], index > start {
        switch word {
        case .consisting, .comprised: return index
        case .including, .include, .also: return index
        case .to where text.word(index + 1) == .include || text.word(index + 1) == .replace:
          return index
        case .and where text.quantity(at: index + 1, opens: true, before: range.upperBound) != nil:
          return index
        case .and where !labelled && text.word(index + 1) == .support: return index
        case .and where Self.attendants.contains(text.string(index + 1)): return index
        case .for where text.word(index + 1) == .a && text.string(index + 2) == "period":
          return index
        case .with
        where (text.word(index + 1) == .an || text.word(index + 1) == .a)
          && Self.worths.contains(text.string(index + 2)):
          return index
        case .will, .was, .were: return index
        case .to where !labelled && !Self.movements.contains(text.string(index - 1)): return index
        case .as where text.word(index + 1) == .described: return index
        case .for where text.word(index + 1) == .an && text.word(index + 2) == .estimated:
          return index
        case .for where text.word(index + 1) == .a && text.word(index + 2) == .total: return index
        case .with where text.word(index + 1) == .support: return index
        default: break
        }
      }
      index += 1
    }
    return index
  }

  /// Words behind "with a" that begin what an article is worth: "with an original acquisition value of".
  static let worths: Set<String> = ["original", "replacement", "estimated", "total", "current"]

  /// Words behind "and" that open what goes with an article.
  static let attendants: Set<String> = ["associated", "related"]

  /// Whether the comma at `index` ends a name.
  func closes(_ index: Int, in range: Range<Int>, labelled: Bool) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    if text.quantity(at: next, opens: true, before: range.upperBound) != nil { return true }
    if text.word(next) == .and {
      return text.quantity(at: next + 1, opens: true, before: range.upperBound) != nil || !labelled
    }
    if labelled {
      // "42 missiles, containers, spare parts": what follows goes with the article.
      return text.word(next) == .including
        || !text.tokens[next].isCapitalised && isAttendant(next, before: range.upperBound)
    }
    return !text.tokens[next].isCapitalised && text.tokens[next].kind == .word
  }

  /// Whether an entry of spares, accessories or support begins at `index`: its first words up to the next sign say so.
  private func isAttendant(_ index: Int, before end: Int) -> Bool {
    var at = index
    while at < min(index + 4, end), text.tokens[at].kind != .sign {
      if let word = text.words[at], Self.supportWords.contains(word) { return true }
      at += 1
    }
    return false
  }

  func named(_ range: Range<Int>) -> Range<Int> {
    text.trimmed(
      closed(range),
      words: [
        .and, .or, .each, .of, .the, .additional, .new, .with, .also, .a, .an, .to, .for,
      ])
  }

  func hasLetters(_ range: Range<Int>) -> Bool {
    range.contains { text.tokens[$0].kind == .word }
  }
}
