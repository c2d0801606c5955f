import ArmsModel

extension QuantityReader {
  // MARK: - Tokens

  func isWord(_ index: Int, _ word: WordID) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
      && text.tokens[index].word == word
  }

  func has(_ index: Int, _ role: NumberWords.Role) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
      && words.has(text.tokens[index].word, role)
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].sign == UInt8(ascii: sign)
  }

  func isGlued(_ index: Int) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].isGlued
  }

  func continues(_ index: Int) -> Bool {
    index < text.tokens.count && !text.tokens[index].flags.contains(.paragraphBefore)
  }

  // MARK: - Before the number

  /// Whether what stands before a number leaves it free to count something.
  func fits(before count: Count) -> Bool {
    let start = count.start
    let tokens = text.tokens
    if isListMarker(count) || isYear(count) { return false }
    guard start > 0, continues(start) else { return true }
    let before = tokens[start - 1]
    switch before.kind {
    case .number:
      // "In March 2017 12 jets were ordered."
      return before.end - before.start == 4
        && (words.digits(at: start - 1, in: text).map { (1900...2099).contains($0.value()) }
          ?? false)
    case .sign:
      if before.sign == UInt8(ascii: "."), has(start - 2, .designator), before.isGlued {
        return false
      }
      if before.sign == UInt8(ascii: "("), isSign(count.end, ")") { return false }
      // "AGM-" at the end of a line and "84" on the next.
      if before.sign == UInt8(ascii: "-"), before.isGlued, start >= 2,
        tokens[start - 2].kind == .word, !isLongDash(start - 1)
      {
        return false
      }
      guard tokens[start].isGlued else {
        // "Block 10/ 20", "+ 5"
        return before.sign != UInt8(ascii: "/") && before.sign != UInt8(ascii: "#")
      }
      switch before.sign {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "~"),
        UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "*"):
        return true
      case UInt8(ascii: "-"):
        // A long dash parts clauses.
        return before.end - before.start == 3 && isLongDash(start - 1)
      default: return false
      }
    case .word:
      guard !tokens[start].isGlued else { return false }
      if words.has(before.word, .designator) {
        return count.isWords && !before.isCapitalised && words.has(before.word, .group)
      }
      if words.has(before.word, .month), before.isCapitalised, !count.isWords { return false }
      if count.isWords, tokens[start].isCapitalised, before.isCapitalised,
        !text.sentences[text.sentence(holding: start)].isHeading
      {
        return false
      }
      if count.value == 1, count.isWords { return isOne(count) }
      return !isName(start, count)
    }
  }

  /// An em dash: longer than the hyphen of a compound and the dash of a range.
  private func isLongDash(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.bytes[Int(token.start)..<Int(token.end)].elementsEqual([0xE2, 0x80, 0x94])
  }

  /// "one" counts only before a thing, and not in "no one", "the one", "each one".
  private func isOne(_ count: Count) -> Bool {
    let before = text.tokens[count.start - 1].word
    if before != 0, words.has(before, .notOne) { return false }
    return count.end < text.tokens.count && text.tokens[count.end].kind == .word
      || count.end > count.start + 1
  }

  /// Whether the number belongs to the name before it: "Leopard 2", "Boeing 737".
  private func isName(_ start: Int, _ count: Count) -> Bool {
    let tokens = text.tokens
    var isParty = false
    var isCompany = false
    var isSystem = false
    for at in max(0, start - 4)..<start where tokens[at].word != 0 {
      gazetteer.trie.matches(tokens, at: at) { match in
        switch gazetteer.entry(match.name) {
        case .system:
          // "The sale of 40" names no OF-40.
          let head = tokens[match.tokens.lowerBound]
          if match.tokens.contains(start), head.isCapitalised || !isFunctionWord(head.word) {
            isSystem = true
          }
        case .party: if match.tokens.upperBound == start { isParty = true }
        case .company: if match.tokens.upperBound == start { isCompany = true }
        default: break
        }
      }
    }
    if isSystem { return true }
    let before = tokens[start - 1]
    guard before.isCapitalised, !isParty else { return false }
    let sentence = text.sentences[text.sentence(holding: start - 1)]
    if isCompany { return !count.isWords && count.value >= 100 && !count.isGrouped }
    if sentence.first == start - 1, words.has(before.word, [.notCounted, .datePreposition, .turn]) {
      return false
    }
    if words.has(before.word, [.notCounted, .datePreposition]) { return false }
    // In a headline every word has its capital.
    if sentence.isHeading || sentence.first == start - 1 { return false }
    return !gazetteer.qualifiers.isPhrase(before: start, text)
  }

  private func isFunctionWord(_ word: WordID) -> Bool {
    word != 0 && gazetteer.functionWords.contains(word)
  }

  /// "1.", "2)" or a number alone at the start of a line.
  private func isListMarker(_ count: Count) -> Bool {
    guard !count.isWords, count.start < text.tokens.count else { return false }
    let starts =
      count.start == 0
      || !text.tokens[count.start].flags.isDisjoint(with: [.lineBefore, .paragraphBefore])
    guard starts else { return false }
    if count.end >= text.tokens.count { return true }
    let next = text.tokens[count.end]
    if next.flags.contains(.lineBefore) { return true }
    return next.isGlued
      && (next.sign == UInt8(ascii: ".") || next.sign == UInt8(ascii: ")")
        || next.sign == UInt8(ascii: ":"))
  }

  /// Four digits that are a year's, unless the words round them count.
  private func isYear(_ count: Count) -> Bool {
    guard !count.isWords, !count.isGrouped, (1900...2099).contains(count.value),
      text.tokens[count.start].end - text.tokens[count.start].start == 4,
      count.end == count.start + 1
    else { return false }
    let next = count.end
    if count.value % 50 == 0, gazetteer.countsSystem(count.start, text) { return false }
    guard next < text.tokens.count, text.tokens[next].kind == .word,
      !text.tokens[next].isCapitalised,
      text.bytes[Int(text.tokens[next].end) - 1] == UInt8(ascii: "s")
    else { return true }
    return count.value % 50 != 0 && gazetteer.qualifiers.before(count.start, text) == nil
  }

  // MARK: - After the number

  /// Where the mention ends, right before the thing counted, and a rule where what follows tells one; nil where the
  /// number counts nothing.
  func follow(_ count: Count) -> (Int, String?)? {
    let tokens = text.tokens
    let end = count.end
    if count.isComplete { return (end, nil) }
    guard continues(end), end < tokens.count else { return (end, "quantity.alone") }
    let next = tokens[end]
    let alone: (Int, String?)? = (end, "quantity.alone")
    switch next.kind {
    case .number:
      guard !next.isGlued else { return nil }
      // "12 155 mm howitzers", "twelve 737s"
      return isMeasured(end) || count.isWords && isGlued(end + 1) ? (end, nil) : nil
    case .sign:
      if next.isGlued { return signBehind(end, count) }
      switch next.sign {
      case UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "+"):
        return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return (end, nil)
      case UInt8(ascii: "("): return bracketed(end, count)
      default: return next.sign == 0 ? nil : alone
      }
    case .word:
      if next.isGlued { return nil }
      if next.word == words.x, next.word != 0 {
        guard end + 1 < tokens.count, tokens[end + 1].kind != .sign else { return nil }
        guard tokens[end + 1].kind == .number else { return (end + 1, nil) }
        // "24 x 155mm guns" counts, "8 x 6-inch" measures.
        return isGlued(end + 2) && end + 2 < tokens.count && tokens[end + 2].kind == .word
          ? (end + 1, nil) : nil
      }
      if words.has(next.word, .share), divides(end) { return nil }
      if words.has(next.word, .measure),
        !(isDesignation(end) && (next.isAllCaps || next.word == words.second)),
        !isClass(end)
      {
        return nil
      }
      if isRate(end) || next.end - next.start == 1 && isSign(end + 1, "/") && !next.isCapitalised {
        return nil
      }
      if words.has(next.word, .clock) || isClock(end) { return nil }
      if words.has(next.word, .month), next.isCapitalised { return nil }
      if words.has(next.word, .ordinal), isFraction(end) { return nil }
      if words.has(next.word, .notCounted), !isDesignation(end),
        !(next.isAllCaps && next.end - next.start >= 2)
      {
        if count.value == 1, count.isWords { return nil }
        return gazetteer.qualifiers.following(end, text) != nil ? (end, nil) : alone
      }
      if count.value == 1, count.isWords { return (end, "quantity.one") }
      return (end, nil)
    }
  }

  /// "30 calendar days", "600 rounds per minute".
  private func isRate(_ index: Int) -> Bool {
    let next = index + 1
    guard continues(next) else { return false }
    if has(next, .timeUnit), !has(index, .notCounted), !text.tokens[next].isCapitalised {
      return true
    }
    return isWord(next, words.per) && has(next + 1, .measure)
  }

  /// "80 installed, 8 spares", "2 per helicopter", but not "two spare engines".
  private func divides(_ index: Int) -> Bool {
    let next = index + 1
    return isWord(index, words.per) || next >= text.tokens.count || !continues(next)
      || text.tokens[next].kind != .word || isWord(next, words.and)
  }

  /// A sign glued to the number: "36-jet order", "12%", "4:30".
  private func signBehind(_ end: Int, _ count: Count) -> (Int, String?)? {
    let tokens = text.tokens
    switch tokens[end].sign {
    case UInt8(ascii: "-"):
      let next = end + 1
      guard next < tokens.count, tokens[next].isGlued, tokens[next].kind == .word else {
        return isLongDash(end) ? (end, "quantity.alone") : nil
      }
      if isLongDash(end) { return (end, "quantity.alone") }
      if gazetteer.qualifiers.following(end, text) != nil { return (end, nil) }
      if words.has(tokens[next].word, [.measure, .feature]) { return nil }
      if words.has(tokens[next].word, .strong) { return (next, "quantity.hyphen") }
      var isNoun = false
      gazetteer.trie.matches(tokens, at: next) { match in
        switch gazetteer.entry(match.name) {
        case .noun, .system: isNoun = true
        default: break
        }
      }
      return isNoun ? (next, "quantity.hyphen") : nil
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      // "4.a", "4,b": parts of a longer mark.
      if end + 1 < tokens.count, tokens[end + 1].isGlued, tokens[end + 1].kind == .word,
        tokens[end].sign == UInt8(ascii: ".")
      {
        return nil
      }
      return (end, "quantity.alone")
    case UInt8(ascii: ":"):
      return isGlued(end + 1) ? nil : (end, "quantity.alone")
    case UInt8(ascii: "+"):
      return has(end + 1, .designator) ? nil : (end, nil)
    case UInt8(ascii: "("): return bracketed(end, count)
    default: return nil
    }
  }

  /// "12 (2 per helicopter) launchers": a bracket that divides the number belongs to it.
  private func bracketed(_ open: Int, _ count: Count) -> (Int, String?)? {
    let tokens = text.tokens
    var shares = false
    for at in (open + 1)..<min(open + 14, tokens.count) {
      if words.has(tokens[at].word, .share), tokens[at].kind == .word { shares = true }
      if tokens[at].sign == UInt8(ascii: ")") {
        let isWord = at + 1 < tokens.count && tokens[at + 1].kind == .word && continues(at + 1)
        return shares && isWord ? (at + 1, nil) : (open, "quantity.alone")
      }
    }
    return (open, "quantity.alone")
  }

  /// A number that measures what follows it: "155 mm".
  private func isMeasured(_ index: Int) -> Bool {
    let next = index + 1
    guard next < text.tokens.count else { return false }
    if isSign(next, "-"), isGlued(next) { return has(next + 1, .measure) }
    return has(next, .measure) || isGlued(next) && text.tokens[next].kind == .word
  }

  /// Letters that begin a designation rather than name a measure: "12 M-346", "4 G550".
  private func isDesignation(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.word == words.second { return isSign(index + 1, "-") }
    guard token.isCapitalised, token.end - token.start <= 3 else { return false }
    if isGlued(index + 1), isSign(index + 1, "-") { return isGlued(index + 2) }
    return isGlued(index + 1) && text.tokens[index + 1].kind == .number
  }

  /// "Six Kilo class submarines", "two Kilo-class boats": the name of a class, no measure.
  private func isClass(_ index: Int) -> Bool {
    guard text.tokens[index].isCapitalised else { return false }
    let next = isSign(index + 1, "-") ? index + 2 : index + 1
    return isWord(next, words.class_)
  }

  /// "10 a.m."
  private func isClock(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start == 1 && isSign(index + 1, ".")
      && isGlued(index + 1) && isWord(index + 2, words.m) && isGlued(index + 2)
  }

  /// "two thirds", "one fourth".
  private func isFraction(_ index: Int) -> Bool {
    words.value(text.tokens[index].word) >= 3
  }

  /// "squadrons of", "additional batteries of": the unit and the token after "of".
  func group(_ index: Int) -> (unit: String?, end: Int)? {
    for skip in 0...2 {
      let at = index + skip
      guard at + 1 < text.tokens.count, continues(at), text.tokens[at].kind == .word,
        continues(at + 1)
      else { return nil }
      if has(at, .group), isWord(at + 1, words.of) {
        return (gazetteer.quantityUnit(text.tokens[at].word), at + 2)
      }
      // Plain adjectives may stand between.
      guard !text.tokens[at].isCapitalised, !has(at, .notCounted) else { return nil }
    }
    return nil
  }

  /// "Offered India 20 of its older MiG-29s": what follows the number says of whose things it is a part.
  private func isPart(_ end: Int) -> Bool {
    end + 1 < text.tokens.count && isWord(end, words.of) && text.tokens[end + 1].word != 0
      && gazetteer.newsWords.own.contains(text.tokens[end + 1].word)
  }

  /// A number without a thing behind it is told as one: "a total of 36", "increased to 24", "of which 12".
  func isTold(_ count: Count) -> Bool {
    guard count.start > 0, !(count.isWords && count.value == 1) else { return false }
    let before = text.tokens[count.start - 1]
    if before.kind == .sign { return isLongDash(count.start - 1) }
    guard before.kind == .word,
      !before.isCapitalised || count.start == 1 || isPart(count.end)
    else { return false }
    if words.has(before.word, .designator) { return false }
    // Between commas it is somebody's age.
    return true
  }
}
