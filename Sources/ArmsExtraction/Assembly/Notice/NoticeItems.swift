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
      let name = named(quantity.range.upperBound..<end)
      if !name.isEmpty, hasLetters(name) { entries.append(Entry(quantity: quantity, name: name)) }
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

  // MARK: - Bounds

  func opensEntry(_ index: Int, in range: Range<Int>, labelled: Bool) -> Bool {
    guard index > range.lowerBound else { return true }
    if startsEntry(index, after: range.lowerBound, labelled: labelled) { return true }
    let before = index - 1
    if let word = text.word(before) {
      return word == .and || word == .of || word == .including || word == .include
        || word == .includes
        || word == .included || word == .are || word == .following || word == .buy
    }
    if text.isSign(before, ",") || text.isSign(before, ";") || text.isSign(before, ":") {
      return true
    }
    return text.startsLine(index) && text.isSign(before, ".")
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
    if text.isGlued(next) { return false }
    if text.isNumber(next), text.tokens[index].isGlued == false { return false }
    if text.word(index - 1) == .no { return false }
    let before = text.bytes(index - 1)
    if before.count == 1, text.tokens[index - 1].isCapitalised, !text.startsLine(next) {
      return false
    }
    return true
  }

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
      if depth == 0, let word = text.words[index], index > start {
        switch word {
        case .consisting, .comprised: return index
        case .including, .include, .also: return index
        case .to where text.word(index + 1) == .include || text.word(index + 1) == .replace:
          return index
        case .and where text.quantity(at: index + 1, opens: true, before: range.upperBound) != nil:
          return index
        case .and where !labelled && text.word(index + 1) == .support: return index
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

  /// Whether the comma at `index` ends a name.
  func closes(_ index: Int, in range: Range<Int>, labelled: Bool) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    if text.quantity(at: next, opens: true, before: range.upperBound) != nil { return true }
    if text.word(next) == .and {
      return text.quantity(at: next + 1, opens: true, before: range.upperBound) != nil || !labelled
    }
    if labelled { return text.word(next) == .spare || text.word(next) == .including }
    return !text.tokens[next].isCapitalised && text.tokens[next].kind == .word
  }

  func named(_ range: Range<Int>) -> Range<Int> {
    text.trimmed(
      range, words: [.and, .or, .each, .of, .the, .additional, .new, .with, .also, .a, .an, .to])
  }

  func hasLetters(_ range: Range<Int>) -> Bool {
    range.contains { text.tokens[$0].kind == .word }
  }
}
