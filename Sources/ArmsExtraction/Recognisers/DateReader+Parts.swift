import ArmsModel

extension DateReader {
  /// "mid-2019", "early March 2018", "end of 2018", "late last year", "the late 1990s".
  func part(_ index: Int) -> Found? {
    let third = value(index)
    var next = index + 1
    var isOf = false
    if isSign(next, "-"), isGlued(next) {
      next += 1
    } else if isWord(next, words.of)
      || isWord(next, words.in_) && (tokens[index].word == words.early || width(index) <= 4)
    {
      isOf = isWord(next, words.of)
      next += 1
      if isWord(next, words.the) { next += 1 }
    }
    guard next < tokens.count, continues(next) else { return nil }
    // "end", "start" and the like need "of": "the end 2018" is none.
    if width(index) > 4, tokens[index].word != words.early, !isOf { return nil }
    if tokens[index].word == words.end, !isOf { return nil }
    if tokens[next].kind == .number {
      guard let found = number(at: next), found.start == next, let date = found.date else {
        return nil
      }
      if found.rule == "date.decade" {
        return Found(
          start: index, end: found.end, date: date, rule: "date.decade", joins: false)
      }
      guard let year = date.year, found.rule == "date.year" else { return nil }
      return Found(
        start: index, end: found.end, date: DateText.third(third, year: year), rule: "date.part",
        joins: false)
    }
    if has(next, .turn) { return turn(next, part: third, start: index) }
    if has(next, .month), let (month, monthEnd) = month(next) {
      if let (year, end) = yearBehind(monthEnd) {
        return Found(
          start: index, end: end, date: DateText.third(third, year: year, month: month),
          rule: "date.part", joins: false)
      }
      guard plain(monthEnd, width: 2) == nil else { return nil }
      return withoutYear(index, monthEnd, month, nil, nil).map {
        var found = $0
        found.date = found.date?.year.flatMap { DateText.third(third, year: $0, month: month) }
        found.rule = "date.part"
        found.joins = false
        return found
      }
    }
    if isOf, isWord(next, words.year) || isWord(next, words.monthUnit), isWord(next - 1, words.the)
    {
      // "the end of the year" is that of the document's year.
      let isYear = isWord(next, words.year)
      var date = anchor?.unit(isYear ? .year : .month, offset: 0)
      if let low = date?.lowDay {
        let civil = CivilDay.civil(from: low)
        date =
          isYear
          ? DateText.third(third, year: civil.year)
          : DateText.third(third, year: civil.year, month: civil.month)
      }
      return Found(
        start: index, end: next + 1, date: date, rule: "date.part", isRelative: true, joins: false)
    }
    return nil
  }

  /// "summer 2018", "spring of 2018".
  func season(_ index: Int) -> Found? {
    var next = index + 1
    if isWord(next, words.of) || isSign(next, ",") { next += 1 }
    guard let year = year(next), (1900...2099).contains(year) else { return nil }
    return Found(
      start: index, end: next + 1,
      date: PartialDate(edtf: "\(DateText.padded(year))-\(value(index))"), rule: "date.season")
  }

  /// "first quarter of 2019", "second half of this year".
  func fraction(_ index: Int) -> Found? {
    let ordinal = value(index)
    let isHalf = isWord(index + 1, words.half)
    guard isHalf || isWord(index + 1, words.quarter), ordinal <= (isHalf ? 2 : 4) else {
      return nil
    }
    return fraction(index, index + 2, (isHalf ? 39 : 32) + ordinal)
  }

  /// "Q1 2019", "H2 of 2020".
  func letterFraction(_ index: Int) -> Found? {
    guard isGlued(index + 1), let number = plain(index + 1, width: 1), tokens[index].isCapitalised
    else { return nil }
    let isHalf = tokens[index].word == words.h
    guard (1...(isHalf ? 2 : 4)).contains(number) else { return nil }
    return fraction(index, index + 2, (isHalf ? 39 : 32) + number)
  }

  private func fraction(_ start: Int, _ end: Int, _ code: Int) -> Found? {
    var next = end
    if isWord(next, words.of) || isWord(next, words.in_) || isSign(next, ",") { next += 1 }
    if isWord(next, words.fiscal) || isWord(next, words.fy) {
      guard let found = fiscal(next), let date = found.date else { return nil }
      return Found(start: start, end: found.end, date: date, rule: "date.fiscal", joins: false)
    }
    if let year = year(next), (1900...2099).contains(year) {
      return Found(
        start: start, end: next + 1,
        date: PartialDate(edtf: "\(DateText.padded(year))-\(code)"), rule: "date.fraction")
    }
    if has(next, .turn) || isWord(next, words.the), isWord(next + 1, words.year) {
      let offset = has(next, .turn) ? value(next) : 0
      let year = anchor?.year.map { $0 + offset }
      return Found(
        start: start, end: next + 2,
        date: year.flatMap { PartialDate(edtf: "\(DateText.padded($0))-\(code)") },
        rule: "date.fraction", isRelative: true, isExpected: offset > 0, joins: false)
    }
    return nil
  }

  /// "fiscal year 2019", "FY19", "FY 2018-19": the year as it is called. Whose fiscal year, and when it begins, the text
  /// seldom tells.
  func fiscal(_ index: Int) -> Found? {
    var next = index + 1
    if tokens[index].word != words.fy {
      if isWord(next, words.year) || isWord(next, words.years) { next += 1 }
      if isSign(next, "("), isWord(next + 1, words.fy), isSign(next + 2, ")") { next += 3 }
      guard next > index + 1 || tokens[index].word == words.fiscal else { return nil }
    } else if !tokens[index].isAllCaps {
      return nil
    }
    if isSign(next, "-") || isSign(next, "'"), isGlued(next) { next += 1 }
    guard let number = plain(next), width(next) == 4 || width(next) == 2 && isGlued(next),
      continues(next)
    else { return nil }
    let year = DateText.full(number)
    guard (1900...2099).contains(year) else { return nil }
    if isSign(next + 1, "-") || isSign(next + 1, "/"), isGlued(next + 1), isGlued(next + 2),
      let other = plain(next + 2), width(next + 2) == 2 || width(next + 2) == 4
    {
      let last = width(next + 2) == 4 ? other : year / 100 * 100 + other
      if let range = DateText.interval(PartialDate(year: year), PartialDate(year: last)) {
        return Found(start: index, end: next + 3, date: range, rule: "date.fiscal", joins: false)
      }
    }
    return Found(
      start: index, end: next + 1, date: PartialDate(year: year), rule: "date.fiscal", joins: false)
  }
}
