/// What may stand between two heads of one phrase, and between a head and what describes it.
extension ItemRecogniser {
  /// The brackets that are open behind the gap between two heads, where it leaves them one phrase; else nil.
  ///
  /// Behind a name (`isNamed`) a phrase goes on with a measure, with further words of the name, and with two purposes of one
  /// thing: "M109 155 mm howitzers", "F-35 Lightning Joint Strike Fighters", "Jaguar reconnaissance and combat vehicles".
  func bridge(
    _ from: Int, _ next: Head, _ text: SourceText, _ map: WordMap, depth opened: Int, isNamed: Bool
  ) -> Int? {
    let to = next.tokens.lowerBound
    guard to - from <= (isNamed ? 10 : 5) else { return nil }
    var depth = opened
    for at in from..<to {
      let token = text.tokens[at]
      if token.flags.contains(.paragraphBefore) || Sentences.isBullet(text.tokens, at) {
        return nil
      }
      switch token.kind {
      case .sign:
        switch token.sign {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"): continue
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        default:
          // A trade mark sign stands for nothing.
          if token.sign == 0 { continue }
          return nil
        }
      case .word:
        if map[at] == .number { return nil }
        if map[at] == .modifier || words.glue.contains(token.word) && token.word != 0 { continue }
        if token.isAllCaps && depth > 0 { continue }
        guard isNamed,
          isUnit(at, after: from, text) || isNumbered(at, before: to, text)
            || next.noun != nil && joinsPurposes(at, from..<to, text, map)
            || isFurtherName(at, from..<to, text, map)
        else { return nil }
      case .number:
        if depth > 0 || token.isGlued { continue }
        guard isNamed,
          isMeasured(at, before: to, text) || at > from && isNumbered(at - 1, before: to, text)
        else { return nil }
      }
    }
    if text.tokens[to].flags.contains(.paragraphBefore) { return nil }
    return depth >= 0 && depth <= 1 ? depth : nil
  }

  /// "155 mm", "35-mm": a number whose unit follows.
  private func isMeasured(_ at: Int, before end: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    let unit = at + 1 < end && tokens[at + 1].sign == UInt8(ascii: "-") ? at + 2 : at + 1
    return unit < end && tokens[unit].word != 0 && words.measures.contains(tokens[unit].word)
  }

  /// The unit behind a number.
  private func isUnit(_ at: Int, after start: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    guard tokens[at].word != 0, words.measures.contains(tokens[at].word), at > start else {
      return false
    }
    let number = tokens[at - 1].sign == UInt8(ascii: "-") ? at - 2 : at - 1
    return number >= start && tokens[number].kind == .number
  }

  /// "Block 2", "Mk III": a word of a series before its number.
  private func isNumbered(_ at: Int, before end: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    return at + 1 < end && tokens[at].word != 0 && words.series.contains(tokens[at].word)
      && (tokens[at + 1].kind == .number || isRoman(tokens[at + 1], text))
  }

  /// "Light attack and trainer aircraft": an "and" between two words for what one thing is for. Behind "fighter" it joins two things.
  private func joinsPurposes(_ at: Int, _ gap: Range<Int>, _ text: SourceText, _ map: WordMap)
    -> Bool
  {
    let tokens = text.tokens
    return tokens[at].word != 0 && tokens[at].word == words.and && at > gap.lowerBound
      && map[at - 1] == .modifier && !words.glue.contains(tokens[at - 1].word)
      && (at + 1 == gap.upperBound || map[at + 1] == .modifier)
  }

  /// "F-35 Lightning Joint Strike Fighters", "MiG-29 Fulcrum fighters": one or two capitalised words of a name, where a line does not
  /// write every word so.
  private func isFurtherName(_ at: Int, _ gap: Range<Int>, _ text: SourceText, _ map: WordMap)
    -> Bool
  {
    let token = text.tokens[at]
    return token.isCapitalised && map[at] == .free && gap.count <= 2
      && (token.word == 0 || !words.notNames.contains(token.word))
      && !text.sentences[text.sentence(holding: at)].isHeading
  }

  /// "Krivak III-class", "Valour-class": a name before the word "class" and a hyphen.
  func namedClass(endingAt index: Int, _ floor: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    return index - 2 >= floor && tokens[index - 1].sign == UInt8(ascii: "-")
      && tokens[index].isGlued
      && tokens[index - 1].isGlued && tokens[index - 2].kind == .word
      && tokens[index - 2].isCapitalised
  }

  /// The start of a name before a sign that ends there: "BearCat®", "'Snake Class'", "\"heavy assault\"".
  func marked(endingAt index: Int, _ floor: Int, _ text: SourceText, _ map: WordMap) -> Int? {
    let tokens = text.tokens
    guard tokens[index].isGlued, index > floor else { return nil }
    if tokens[index].sign == 0 {
      return tokens[index - 1].kind == .word && tokens[index - 1].isCapitalised
        && map[index - 1] == .free && !startsSentence(index - 1, text) ? index - 1 : nil
    }
    let quote = tokens[index].sign
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    for at in stride(from: index - 1, through: max(floor, index - 4), by: -1) {
      if tokens[at].sign == quote {
        return at + 1 < index && !tokens[at].isGlued && tokens[at + 1].isGlued ? at : nil
      }
      guard tokens[at].kind == .word, map[at] != .party, map[at] != .number, map[at] != .cue else {
        return nil
      }
    }
    return nil
  }

  /// The start of a number that describes a head behind it: "4x4 trucks", "Block 70/72 F-16Vs".
  func numbered(endingAt index: Int, _ floor: Int, _ text: SourceText) -> Int? {
    let tokens = text.tokens
    // "4x4", "8×8"
    if index - 2 >= floor, tokens[index].isGlued, tokens[index - 1].isGlued,
      tokens[index - 1].kind == .sign && tokens[index - 1].sign == 0
        || text.string(index - 1..<index).lowercased() == "x",
      tokens[index - 2].kind == .number
    {
      return index - 2
    }
    var at = index
    if at - 2 > floor, tokens[at - 1].sign == UInt8(ascii: "/"), tokens[at - 2].kind == .number {
      at -= 2
    }
    guard at - 1 >= floor, tokens[at - 1].word != 0, words.series.contains(tokens[at - 1].word),
      tokens[at - 1].isCapitalised
    else { return nil }
    return at - 1
  }

  /// The number of a length before "long": "a 24 metre long boat".
  func length(endingAt index: Int, _ floor: Int, _ text: SourceText) -> Int? {
    guard index - 1 > floor, text.tokens[index].word == words.long else { return nil }
    return measure(endingAt: index - 1, floor, text)
  }
}
