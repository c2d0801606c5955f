import ArmsModel

/// Reads one date at a time from the tokens of a text.
struct DateReader {
  struct Found {
    var start: Int
    var end: Int
    var date: PartialDate?
    var rule: String
    var isRelative = false
    var isExpected = false
    var readings: [PartialDate] = []
    /// A month or a day that the print gives no year: its number and day.
    var month: Int?
    var day: Int?
    /// Fit for one end of a range.
    var joins = true
  }

  let text: SourceText
  let words: NumberWords
  let gazetteer: Gazetteer
  let anchor: DateAnchor?

  var tokens: [Token] { text.tokens }

  // MARK: - Pieces

  /// A token of digits alone, with at most `width` of them.
  func plain(_ index: Int, width: Int = 4) -> Int? {
    guard index >= 0, index < text.tokens.count, text.tokens[index].kind == .number else {
      return nil
    }
    let token = text.tokens[index]
    guard token.end - token.start <= width else { return nil }
    var value = 0
    for byte in text.bytes[Int(token.start)..<Int(token.end)] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  func width(_ index: Int) -> Int { Int(text.tokens[index].end - text.tokens[index].start) }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].sign == UInt8(ascii: sign)
  }

  func isGlued(_ index: Int) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].isGlued
  }

  func isWord(_ index: Int, _ word: WordID) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
      && text.tokens[index].word == word
  }

  func has(_ index: Int, _ role: NumberWords.Role) -> Bool {
    index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
      && words.has(text.tokens[index].word, role)
  }

  func value(_ index: Int) -> Int { words.value(text.tokens[index].word) }

  /// No paragraph ends before the token.
  func continues(_ index: Int) -> Bool {
    index < text.tokens.count && !text.tokens[index].flags.contains(.paragraphBefore)
  }

  /// A year of four digits.
  func year(_ index: Int, isFirst: Bool = false) -> Int? {
    guard isFirst || continues(index), let year = plain(index), width(index) == 4,
      (1800...2199).contains(year)
    else { return nil }
    // "2017th", "2000mm", "2019.5" are none.
    if index + 1 < text.tokens.count, text.tokens[index + 1].isGlued,
      text.tokens[index + 1].kind == .word
    {
      return nil
    }
    return year
  }

  /// A day of the month with its ordinal ending: the day and the token after it.
  func day(_ index: Int, isFirst: Bool = false) -> (Int, Int)? {
    guard isFirst || continues(index), let day = plain(index, width: 2), (1...31).contains(day)
    else {
      return nil
    }
    var end = index + 1
    if end < text.tokens.count, text.tokens[end].isGlued, text.tokens[end].kind == .word {
      guard has(end, .ordinalEnd) else { return nil }
      end += 1
    }
    if isSign(end, ":") || isSign(end, "%") { return nil }
    return (day, end)
  }

  /// A month's name, printed with a capital; the point of an abbreviation belongs to it.
  func month(_ index: Int, isFirst: Bool = false) -> (Int, Int)? {
    guard isFirst || continues(index), has(index, .month), text.tokens[index].isCapitalised else {
      return nil
    }
    let month = value(index)
    let isShort = width(index) == 3 && month != 5 || width(index) == 4 && month == 9
    let end = index + 1
    return (month, isShort && isSign(end, ".") && isGlued(end) ? end + 1 : end)
  }

  /// The year behind a month or day: "2017", ", 2017", "of 2017".
  func yearBehind(_ index: Int) -> (Int, Int)? {
    if let year = year(index) { return (year, index + 1) }
    if isSign(index, ",") || isWord(index, words.of), let year = year(index + 1) {
      return (year, index + 2)
    }
    return nil
  }

  /// What is told lies ahead: "will", "expected to", "by" stand before the date.
  func isFuture(_ index: Int) -> Bool {
    var at = index - 1
    let lowest = max(0, index - 7)
    while at >= lowest {
      let token = text.tokens[at]
      if token.sign == UInt8(ascii: ",") || token.sign == UInt8(ascii: ".")
        || token.flags.contains(.paragraphBefore)
      {
        return has(at, .future)
      }
      if has(at, .future) || token.word == words.by && token.word != 0 && at == index - 1 {
        return true
      }
      at -= 1
    }
    return false
  }

  /// Whether a date lies after the document's own.
  func liesAhead(_ found: Found) -> Bool {
    guard let anchor, let low = found.date?.lowDay else { return false }
    return low > anchor.lastDay
  }

  // MARK: - Ranges and open ends

  /// The date with what stands before and behind it: "between 2019 and 2021", "since 2014", "by 2023".
  func joined(_ found: Found, floor: Int) -> Found {
    var found = found
    var before = found.start - 1
    if isWord(before, words.the), before > floor { before -= 1 }
    if found.joins, let range = range(from: found) {
      found = range
      if found.start > floor, isWord(before, words.between) || isWord(before, words.from) {
        found.start = before
      }
      return found
    }
    guard before >= floor, before >= 0 else { return found }
    if isWord(before, words.by) {
      found.isExpected = found.isExpected || isAheadOrUnknown(found)
    }
    guard let date = found.date, !date.isInterval else { return found }
    let word = text.tokens[before].word
    guard word != 0 else { return found }
    func open(_ open: PartialDate?, _ rule: String) {
      guard let open else { return }
      found.date = open
      found.start = before
      found.rule = rule
    }
    if word == words.since {
      open(PartialDate(from: date), "date.since")
    } else if word == words.until || word == words.till || word == words.through {
      open(PartialDate(until: date), "date.until")
    } else if word == words.before {
      open(PartialDate(until: date), "date.before")
    } else if word == words.after, !found.isRelative {
      open(PartialDate(from: date), "date.after")
    } else if word == words.from,
      isWord(found.end, words.onward) || isWord(found.end, words.onwards)
        || isWord(found.end, words.on)
    {
      open(PartialDate(from: date), "date.from")
      found.end += 1
    }
    return found
  }

  private func isAheadOrUnknown(_ found: Found) -> Bool {
    guard let anchor, let high = found.date?.highDay else { return true }
    return high > anchor.lastDay
  }

  /// "2014-2016", "March to May 2018", "between 2019 and 2021".
  private func range(from first: Found) -> Found? {
    let joint = first.end
    guard continues(joint) else { return nil }
    let between = isWord(first.start - 1, words.between)
    let isDash = isSign(joint, "-") && (isGlued(joint) || !isGlued(joint + 1))
    guard
      isDash || isWord(joint, words.to) || isWord(joint, words.through)
        || isWord(joint, words.until) || between && isWord(joint, words.and)
    else { return nil }
    let next = joint + 1
    guard continues(next) else { return nil }
    var second: Found?
    if let year = year(next), (1900...2099).contains(year), first.rule == "date.year" {
      second = Found(
        start: next, end: next + 1, date: PartialDate(year: year), rule: "date.year")
    } else if tokens[next].kind == .number {
      second = number(at: next)
    } else if has(next, [.month, .season, .part, .ordinal]) {
      second = word(at: next)
    }
    guard let second, second.joins, second.start == next, second.readings.isEmpty else {
      return nil
    }
    var from = first.date
    if let month = first.month, let year = second.date?.year, !second.isRelative {
      // "from March to May 2018": the year stands once.
      from = PartialDate(year: year, month: month, day: first.day)
      if let low = from?.lowDay, let high = second.date?.lowDay, low > high {
        from = PartialDate(year: year - 1, month: month, day: first.day)
      }
    } else if first.isRelative != second.isRelative {
      return nil
    }
    guard let date = DateText.interval(from, second.date) else { return nil }
    return Found(
      start: first.start, end: second.end, date: date, rule: "date.range",
      isRelative: second.isRelative, isExpected: second.isExpected)
  }
}
