import ArmsModel

extension DateReader {
  /// A date that starts with digits.
  func number(at index: Int) -> Found? {
    guard index == 0 || !isGlued(index) || tokens[index - 1].kind == .sign else { return nil }
    if let found = dotted(index) { return found }
    if let found = numeric(index) { return found }
    if let found = dayFirst(index) { return found }
    if let found = decade(index) { return found }
    return yearAlone(index)
  }

  /// "27.10.2017": one token for the tokeniser.
  private func dotted(_ index: Int) -> Found? {
    let token = tokens[index]
    guard (6...10).contains(token.end - token.start) else { return nil }
    var parts: [(value: Int, width: Int)] = [(0, 0)]
    for byte in text.bytes[Int(token.start)..<Int(token.end)] {
      if byte == UInt8(ascii: ".") {
        parts.append((0, 0))
      } else if byte >= 0x30, byte <= 0x39 {
        parts[parts.count - 1].value = parts[parts.count - 1].value * 10 + Int(byte - 0x30)
        parts[parts.count - 1].width += 1
      } else {
        return nil
      }
    }
    guard parts.count == 3, parts[0].width <= 2 || parts[0].width == 4, parts[1].width <= 2,
      parts[2].width == 4 || parts[2].width == 2
    else { return nil }
    let date =
      parts[0].width == 4
      ? PartialDate(year: parts[0].value, month: parts[1].value, day: parts[2].value)
      : PartialDate(
        year: parts[2].width == 4 ? parts[2].value : DateText.full(parts[2].value),
        month: parts[1].value, day: parts[0].value)
    // Two digits everywhere may be the number of a version or a paragraph.
    guard let date, parts[0].width == 4 || parts[2].width == 4 else { return nil }
    return Found(start: index, end: index + 1, date: date, rule: "date.numeric")
  }

  /// "2017-10-27", "27/10/2017", "12/03/04".
  private func numeric(_ index: Int) -> Found? {
    let isDash = isSign(index + 1, "-")
    guard isDash || isSign(index + 1, "/"), isGlued(index + 1), let first = plain(index),
      isGlued(index + 2), let second = plain(index + 2, width: 2)
    else { return nil }
    if index > 0, isGlued(index), isSign(index - 1, "-") || isSign(index - 1, "/") { return nil }
    let third =
      isSign(index + 3, isDash ? "-" : "/") && isGlued(index + 3) && isGlued(index + 4)
      ? plain(index + 4) : nil
    if width(index) == 4 {
      guard (1800...2199).contains(first), width(index + 2) == 2 else { return nil }
      if let third, width(index + 4) <= 2,
        let date = PartialDate(year: first, month: second, day: third), !goesOn(index + 5)
      {
        return Found(start: index, end: index + 5, date: date, rule: "date.iso")
      }
      return third == nil && !goesOn(index + 3) ? yearAndTwo(index, first, second) : nil
    }
    guard let third, width(index) <= 2, width(index + 4) == 4 || width(index + 4) == 2,
      !goesOn(index + 5)
    else { return nil }
    let year = width(index + 4) == 4 ? third : DateText.full(third)
    var readings: [PartialDate] = []
    func add(_ date: PartialDate?) {
      if let date, !readings.contains(date) { readings.append(date) }
    }
    add(PartialDate(year: year, month: first, day: second))
    add(PartialDate(year: year, month: second, day: first))
    if readings.count == 2, width(index + 4) == 2, width(index) == 2 {
      add(PartialDate(year: DateText.full(first), month: second, day: third))
    }
    guard !readings.isEmpty else { return nil }
    if readings.count == 1 {
      return Found(start: index, end: index + 5, date: readings[0], rule: "date.numeric")
    }
    return Found(
      start: index, end: index + 5, date: nil, rule: "date.numeric-ambiguous", readings: readings,
      joins: false)
  }

  /// Whether digits or letters go on: a longer number that is no date.
  private func goesOn(_ index: Int) -> Bool {
    guard index < tokens.count, isGlued(index) else { return false }
    if tokens[index].kind != .sign { return true }
    return isSign(index, "-") && isGlued(index + 1) && index + 1 < tokens.count
      && tokens[index + 1].kind == .number
  }

  /// "2018-19", "2017-10", and "2010-12", which may be either.
  private func yearAndTwo(_ index: Int, _ year: Int, _ two: Int) -> Found? {
    let end = index + 3
    let years =
      two > year % 100
      ? DateText.interval(
        PartialDate(year: year), PartialDate(year: year / 100 * 100 + two)) : nil
    // An en dash joins years; a month stands behind a hyphen.
    let isHyphen = tokens[index + 1].end - tokens[index + 1].start == 1
    let month = isHyphen && isSign(index + 1, "-") ? PartialDate(year: year, month: two) : nil
    if let years, let month {
      return Found(
        start: index, end: end, date: nil, rule: "date.numeric-ambiguous",
        readings: [years, month], joins: false)
    }
    if let years {
      return Found(start: index, end: end, date: years, rule: "date.years", joins: false)
    }
    return month.map { Found(start: index, end: end, date: $0, rule: "date.iso") }
  }

  /// "30 March 2017", "30th of March", "15-Nov-06", "9-12 January 2018".
  private func dayFirst(_ index: Int) -> Found? {
    guard let (day, dayEnd) = day(index, isFirst: true) else { return nil }
    var at = dayEnd
    var lastDay: Int?
    if isSign(at, "-") || isWord(at, words.and) || isWord(at, words.to) || isSign(at, "/"),
      let (other, end) = self.day(at + 1), other > day
    {
      lastDay = other
      at = end
    }
    let isDash = isSign(at, "-") && isGlued(at) && isGlued(at + 1)
    let isOf = isWord(at, words.of)
    if isDash || isOf { at += 1 }
    guard let (month, monthEnd) = month(at) else { return nil }
    // "certification 24-18 of March 15, 2024": the month has a day of its own.
    if let (_, end) = self.day(monthEnd), isOf || yearBehind(end) != nil { return nil }
    let abbreviated = monthEnd - at == 2 || width(at) <= 4 && month != 5
    at = monthEnd
    if isDash, isSign(at, "-"), isGlued(at) { at += 1 }
    if let (year, end) = yearBehind(at) {
      return days(index, end, year, month, day, lastDay)
    }
    if abbreviated || isDash, let two = plain(at, width: 2), width(at) == 2,
      !(isSign(at + 1, ":") && isGlued(at + 1)),  // "9 Jan 10:30"
      !(at + 1 < tokens.count && tokens[at + 1].kind == .word
        && !tokens[at + 1].isCapitalised && !has(at + 1, .datePreposition)
        && !has(at + 1, .notCounted))
    {
      return days(index, at + 1, DateText.full(two), month, day, lastDay)
    }
    return withoutYear(index, monthEnd, month, day, lastDay)
  }

  func days(
    _ start: Int, _ end: Int, _ year: Int, _ month: Int, _ day: Int, _ lastDay: Int?
  ) -> Found? {
    let date = PartialDate(year: year, month: month, day: day)
    if let lastDay,
      let range = DateText.interval(date, PartialDate(year: year, month: month, day: lastDay))
    {
      return Found(start: start, end: end, date: range, rule: "date.range", joins: false)
    }
    return date.map { Found(start: start, end: end, date: $0, rule: "date.day") }
  }

  /// A day of a month whose year follows from the document's date.
  func withoutYear(
    _ start: Int, _ end: Int, _ month: Int, _ day: Int?, _ lastDay: Int?, turn: Int? = nil
  ) -> Found? {
    // No calendar has 31 April, whatever the year.
    if let day, PartialDate(year: 2020, month: month, day: day) == nil { return nil }
    let future = isFuture(start)
    let year = anchor?.year(ofMonth: month, day: day, turn: turn, future: future)
    var date = year.flatMap { PartialDate(year: $0, month: month, day: day) }
    if let lastDay, let year {
      date = DateText.interval(date, PartialDate(year: year, month: month, day: lastDay))
    }
    return Found(
      start: start, end: end, date: date, rule: day == nil ? "date.month" : "date.day-month",
      isRelative: true, isExpected: turn == 1, month: month, day: day)
  }

  /// "1990s", "the 1980's".
  private func decade(_ index: Int) -> Found? {
    guard let year = plain(index), width(index) == 4, (1900...2099).contains(year), year % 10 == 0
    else { return nil }
    var at = index + 1
    if isSign(at, "'"), isGlued(at) { at += 1 }
    guard isGlued(at), isWord(at, words.apostropheS) else { return nil }
    return Found(
      start: index, end: at + 1, date: DateText.decade(year), rule: "date.decade", joins: false)
  }

  /// A year by itself; four digits may count things too, or belong to a name.
  private func yearAlone(_ index: Int) -> Found? {
    guard let year = year(index, isFirst: true), (1900...2099).contains(year), isYear(index, year)
    else {
      return nil
    }
    return Found(
      start: index, end: index + 1, date: PartialDate(year: year), rule: "date.year")
  }

  private func isYear(_ index: Int, _ year: Int) -> Bool {
    let next = index + 1
    if next < tokens.count, continues(next) {
      if has(next, .measure), !has(next, .notCounted), !tokens[next].isCapitalised { return false }
      if isSign(next, "%") || isSign(next, ":") { return false }
      if isSign(next, "-"), isGlued(next), has(next + 1, .measure) || year % 100 == 0 {
        return false
      }
    }
    guard index > 0, continues(index) else { return true }
    let before = tokens[index - 1]
    if before.kind == .number { return false }
    if year % 50 == 0, gazetteer.countsSystem(index, text) { return false }
    if before.kind == .sign {
      // "No. 2017"
      if before.sign == UInt8(ascii: "."), before.isGlued, has(index - 2, .designator) {
        return false
      }
      switch before.sign {
      case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: ")"):
        return !tokens[index].isGlued || before.sign == UInt8(ascii: "(")
          || before.sign == UInt8(ascii: "[")
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        // "mid-2019", "pre-2015", "2018/2019"
        if !before.isGlued { return true }
        return index >= 2 && tokens[index - 2].kind == .word && !tokens[index - 2].isCapitalised
      default: return false
      }
    }
    if words.has(before.word, .designator), !words.has(before.word, .datePreposition) {
      return false
    }
    let isNoun =
      next < tokens.count && tokens[next].kind == .word && !tokens[next].isCapitalised
      && !words.has(tokens[next].word, [.notCounted, .datePreposition])
    let counts = isNoun && text.bytes[Int(tokens[next].end) - 1] == UInt8(ascii: "s")
    let bounded = isNoun ? gazetteer.qualifiers.before(index, text) : nil
    if let bounded, bounded.qualifier != .about || counts { return false }
    if words.has(before.word, .datePreposition) || before.word == words.the { return true }
    if counts, year % 50 == 0 { return false }
    if before.isCapitalised, !isFirst(index - 1) {
      var isParty = false
      gazetteer.trie.matches(tokens, at: index - 1) { match in
        if case .party = gazetteer.entry(match.name) { isParty = true }
      }
      return isParty
    }
    return true
  }

  private func isFirst(_ index: Int) -> Bool {
    text.sentences[text.sentence(holding: index)].first == index
  }
}
