import ArmsModel

/// The dates of notices, also where the print set letters for digits or a space into a number.
extension NoticeText {
  /// A date at `index`: `January 9, 2018`, `15 Nov 06`, `9 January 2018`, `January 2018`, `September l5, 20l6`.
  func date(at index: Int, before end: Int) -> (range: Range<Int>, date: PartialDate)? {
    if let month = word(index)?.month {
      var at = index + 1
      if at < end, isSign(at, ".") { at += 1 }
      guard let (day, afterDay) = dateNumber(at, before: end) else { return nil }
      if day > 31 {
        guard day >= 1900, let date = PartialDate(year: day, month: month) else { return nil }
        return (index..<afterDay, date)
      }
      var next = afterDay
      if next < end, isGlued(next), ["st", "nd", "rd", "th"].contains(string(next)) { next += 1 }
      while next < end, isSign(next, ",") || isSign(next, ".") { next += 1 }
      guard let (year, afterYear) = year(next, before: end),
        let date = PartialDate(year: year, month: month, day: day)
      else { return nil }
      return (index..<afterYear, date)
    }
    guard var (day, at) = dateNumber(index, before: end), day <= 31 else { return nil }
    // "2 9 July": the print put a space into the number.
    if at == index + 1, bytes(index).count == 1, isNumber(at), bytes(at).count == 1,
      let unit = digits(at), word(at + 1)?.month != nil
    {
      day = day * 10 + unit
      at += 1
    }
    if at < end, isGlued(at), ["st", "nd", "rd", "th"].contains(string(at)) { at += 1 }
    guard at < end, let month = word(at)?.month, let (year, afterYear) = year(at + 1, before: end),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    return (index..<afterYear, date)
  }

  /// Month and day without a year at `index`: "Oct. 31", "July 29", "31 October".
  func monthDay(at index: Int, before end: Int) -> (range: Range<Int>, month: Int, day: Int)? {
    if let month = word(index)?.month {
      let at = isSign(index + 1, ".") ? index + 2 : index + 1
      guard let (day, after) = dateNumber(at, before: end), (1...31).contains(day) else {
        return nil
      }
      return (index..<after, month, day)
    }
    guard let (day, after) = dateNumber(index, before: end), (1...31).contains(day), after < end,
      let month = word(after)?.month
    else { return nil }
    return (index..<(after + 1), month, day)
  }

  /// The first date in a range.
  func date(in range: Range<Int>) -> (range: Range<Int>, date: PartialDate)? {
    for index in range {
      if let date = date(at: index, before: range.upperBound) { return date }
    }
    return nil
  }

  /// The date of the field "Date Report Delivered to Congress", which a few prints write as `5/13/2013` or
  /// `2013-05-13`.
  func deliveryDate(in range: Range<Int>) -> (range: Range<Int>, date: PartialDate)? {
    if let date = date(in: range) { return date }
    for index in range where index + 4 < range.upperBound && isNumber(index) {
      if isSign(index + 1, "-"), isSign(index + 3, "-"), let year = digits(index), year > 1900,
        let month = digits(index + 2), let day = digits(index + 4),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return (index..<(index + 5), date)
      }
      guard isSign(index + 1, "/"), isSign(index + 3, "/"), let month = digits(index),
        let day = digits(index + 2), let (year, after) = year(index + 4, before: range.upperBound),
        let date = PartialDate(year: year, month: month, day: day)
      else { continue }
      return (index..<after, date)
    }
    return nil
  }

  /// A whole number without commas, also one with letters for digits, and the index after it.
  private func dateNumber(_ index: Int, before end: Int) -> (value: Int, after: Int)? {
    guard index < end else { return nil }
    if let value = digits(index),
      !isGlued(index + 1) || tokens[index + 1].kind == .sign
        || ["st", "nd", "rd", "th"].contains(string(index + 1))
    {
      return (value, index + 1)
    }
    guard let (digits, after) = damagedDigits(index, before: end) ?? letters(index),
      digits.count <= 4,
      !digits.contains(UInt8(ascii: ".")), let (value, _) = Self.scaled(digits, by: 1)
    else { return nil }
    return (value, after)
  }

  /// "March lO": a day of which the print left no digit.
  private func letters(_ index: Int) -> ([UInt8], Int)? {
    guard bytes(index).count <= 2, let digits = mended(index) else { return nil }
    return (digits, index + 1)
  }

  private func year(_ index: Int, before end: Int) -> (value: Int, after: Int)? {
    guard let (value, after) = dateNumber(index, before: end) else { return nil }
    if value >= 1900, value < 2200 { return (value, after) }
    guard after == index + 1, bytes(index).count == 2 else { return nil }
    return (value < 70 ? 2000 + value : 1900 + value, after)
  }
}
