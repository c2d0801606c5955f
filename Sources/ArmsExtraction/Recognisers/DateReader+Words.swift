import ArmsModel

extension DateReader {
  /// A date that starts with a word.
  func word(at index: Int) -> Found? {
    let role = words[tokens[index].word]
    if role.contains(.month), let found = monthFirst(index) { return found }
    if role.contains(.weekday), let found = weekday(index) { return found }
    if role.contains(.dayWord) { return dayWord(index) }
    if role.contains(.turn), let found = turn(index, part: nil, start: index) { return found }
    if role.contains(.part), let found = part(index) { return found }
    if role.contains(.season), let found = season(index) { return found }
    if role.contains(.fiscal), let found = fiscal(index) { return found }
    if role.contains(.ordinal), let found = fraction(index) { return found }
    let word = tokens[index].word
    if word == words.q || word == words.h { return letterFraction(index) }
    if word == words.earlier || word == words.later { return comparative(index) }
    return nil
  }

  /// "March 30, 2017", "March 2017", "in March".
  private func monthFirst(_ index: Int) -> Found? {
    guard let (month, monthEnd) = month(index, isFirst: true) else { return nil }
    if let (day, dayEnd) = day(monthEnd), !counts(dayEnd) {
      var end = dayEnd
      var lastDay: Int?
      if isSign(end, "-") || isWord(end, words.and) || isWord(end, words.to) || isSign(end, "/"),
        let (other, otherEnd) = self.day(end + 1), other > day, !counts(otherEnd)
      {
        lastDay = other
        end = otherEnd
      }
      if let (year, yearEnd) = yearBehind(end) {
        return days(index, yearEnd, year, month, day, lastDay)
      }
      if let found = withoutYear(index, end, month, day, lastDay) { return found }
    }
    if let (year, end) = yearBehind(monthEnd) {
      return PartialDate(year: year, month: month).map {
        Found(start: index, end: end, date: $0, rule: "date.month-year")
      }
    }
    if let found = monthAlone(index, monthEnd, month) { return found }
    return nil
  }

  /// Whether a number behind a month counts what follows: "In May 5 ships sailed".
  private func counts(_ end: Int) -> Bool {
    has(end, .measure) && !has(end, .notCounted)
  }

  /// A month by itself: only where a preposition or article says that it is one.
  private func monthAlone(_ index: Int, _ end: Int, _ month: Int) -> Found? {
    guard index > 0 else { return nil }
    let before = index - 1
    let said =
      has(before, .datePreposition) && continues(index)
      || isSign(before, "-") && has(before - 1, .part)
    let described =
      !has(index, .looseMonth) && width(index) > 3 && continues(index)
      && (has(before, .article) || isWord(before, words.the) || isWord(before, words.apostropheS))
    // "March to May 2018" and "March-May 2018" begin a range.
    let begins =
      (isSign(end, "-") || isWord(end, words.to)) && has(end + 1, .month)
      && tokens[end + 1].isCapitalised
    guard said || described || begins else { return nil }
    return withoutYear(index, end, month, nil, nil)
  }

  /// "on Tuesday", "Tuesday, 9 January 2018".
  private func weekday(_ index: Int) -> Found? {
    guard tokens[index].isCapitalised else { return nil }
    var end = index + 1
    if isSign(end, "."), isGlued(end), width(index) <= 5 { end += 1 }
    var next = end
    if isSign(next, ",") { next += 1 }
    if isWord(next, words.the) { next += 1 }
    if continues(next) {
      let full: Found? =
        tokens[next].kind == .number
        ? number(at: next) : has(next, .month) ? monthFirst(next) : nil
      if var full, full.start == next, full.month != nil || full.date?.isDay ?? false {
        full.start = index
        return full
      }
    }
    // An abbreviation alone is a name more often than a day.
    guard width(index) > 4 else { return nil }
    return Found(
      start: index, end: index + 1,
      date: anchor?.weekday(value(index), turn: nil, future: isFuture(index)),
      rule: "date.weekday", isRelative: true, joins: false)
  }

  private func dayWord(_ index: Int) -> Found? {
    let offset = value(index)
    return Found(
      start: index, end: index + 1, date: anchor?.unit(.day, offset: offset), rule: "date.day-word",
      isRelative: true, isExpected: offset > 0, joins: false)
  }

  // MARK: - last, this, next

  func unit(_ index: Int) -> DateUnit? {
    guard index < tokens.count, continues(index) else { return nil }
    switch tokens[index].word {
    case 0: return nil
    case words.day, words.days: return .day
    case words.week, words.weeks: return .week
    case words.weekend: return .weekend
    case words.monthUnit, words.months: return .month
    case words.quarter: return .quarter
    case words.year, words.years: return .year
    case words.decade, words.decades: return .decade
    default: return nil
    }
  }

  /// "last month", "this week", "next March", with a part before them: "late last year".
  func turn(_ index: Int, part: Int?, start: Int) -> Found? {
    guard has(index, .turn), continues(index + 1) else { return nil }
    let turn = value(index)
    var next = index + 1
    // "this past weekend", "this coming March"
    if isWord(next, words.past) || isWord(next, words.coming) { next += 1 }
    let isExpected = turn > 0
    if has(next, .month), let (month, end) = month(next) {
      if let found = monthFirst(next), !found.isRelative { return nil }
      return withoutYear(start, end, month, nil, nil, turn: turn).map {
        var found = $0
        if let part, let month = found.month, let year = found.date?.year {
          found.date = DateText.third(part, year: year, month: month)
        }
        found.joins = false
        return found
      }
    }
    if has(next, .weekday), tokens[next].isCapitalised {
      return Found(
        start: start, end: next + 1,
        date: anchor?.weekday(value(next), turn: turn == 0 ? nil : turn, future: isFuture(start)),
        rule: "date.weekday", isRelative: true, isExpected: isExpected, joins: false)
    }
    if has(next, .season) {
      return Found(
        start: start, end: next + 1, date: anchor?.season(value(next), turn: turn),
        rule: "date.season", isRelative: true, isExpected: isExpected, joins: false)
    }
    guard let unit = unit(next), unit != .day else { return nil }
    // "this year's", "last week": but not "last year-end" or "this decade-long".
    if isSign(next + 1, "-"), isGlued(next + 1) { return nil }
    var date = anchor?.unit(unit, offset: turn)
    if let part, let whole = date {
      if unit == .year, let year = whole.year {
        date = DateText.third(part, year: year)
      } else if unit == .month, let low = whole.lowDay {
        let civil = CivilDay.civil(from: low)
        date = DateText.third(part, year: civil.year, month: civil.month)
      }
    }
    return Found(
      start: start, end: next + 1, date: date, rule: "date.relative", isRelative: true,
      isExpected: isExpected, joins: false)
  }

  /// "earlier this year", "later this month".
  private func comparative(_ index: Int) -> Found? {
    guard has(index + 1, .turn), var found = turn(index + 1, part: nil, start: index) else {
      return nil
    }
    found.isExpected = tokens[index].word == words.later
    return found
  }

  /// "two years ago", "a month ago": `index` is that of "ago".
  func ago(at index: Int, floor: Int) -> Found? {
    guard index >= 2, let unit = unit(index - 1), continues(index) else { return nil }
    var start = index - 2
    var count: Int?
    if let digits = plain(start, width: 3) {
      count = digits
    } else if has(start, .article) {
      count = 1
    } else {
      // The number may be of several words: "twenty-five years ago".
      var at = start
      while at >= max(floor, start - 3), has(at, [.unit, .ten]) || isSign(at, "-") {
        if has(at, [.unit, .ten]), let number = words.words(at: at, in: text, scales: false),
          number.end == index - 1
        {
          count = number.value()
          start = at
        }
        at -= 1
      }
    }
    guard let count, count < 1000, start >= floor else { return nil }
    var date = anchor?.unit(unit, offset: -count)
    if unit == .decade {
      date = anchor?.year.flatMap { PartialDate(edtf: "\(DateText.padded($0 - 10 * count))~") }
    }
    return Found(
      start: start, end: index + 1, date: date, rule: "date.ago", isRelative: true, joins: false)
  }
}
