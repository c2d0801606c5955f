import ArmsModel

/// The date that relative words count from: the document's own, as far as it is known.
struct DateAnchor: Sendable {
  /// Days since 1970-01-01.
  private let low: Int
  private let high: Int

  /// nil where an end of the published date is open.
  init?(_ published: PartialDate?) {
    guard let published, let low = published.lowDay, let high = published.highDay else {
      return nil
    }
    self.low = low
    self.high = high
  }

  var day: Int? { low == high ? low : nil }
  var lastDay: Int { high }

  /// The month, counted from year 0, where the published date lies within one.
  var month: Int? {
    let (a, b) = (CivilDay.civil(from: low), CivilDay.civil(from: high))
    return a.year == b.year && a.month == b.month ? a.year * 12 + a.month - 1 : nil
  }

  var year: Int? {
    let (a, b) = (CivilDay.civil(from: low), CivilDay.civil(from: high))
    return a.year == b.year ? a.year : nil
  }

  /// Which of the weekdays of this name is meant: the last one up to the anchor, or, where what is told lies ahead, the
  /// next from it on. `turn` is -1 for "last", 1 for "next".
  func weekday(_ weekday: Int, turn: Int?, future: Bool) -> PartialDate? {
    guard let day else { return nil }
    let back = (CivilDay.weekday(of: day) - weekday + 7) % 7
    let ahead = (7 - back) % 7
    switch turn {
    case -1: return PartialDate(day: day - (back == 0 ? 7 : back))
    case 1: return PartialDate(day: day + (ahead == 0 ? 7 : ahead))
    default: return PartialDate(day: future ? day + ahead : day - back)
    }
  }

  /// The year of a month that is named without one.
  func year(ofMonth month: Int, day: Int?, turn: Int?, future: Bool) -> Int? {
    if turn == 0 { return year }
    guard let anchor = self.month else {
      // A year alone tells the month's year only for what must lie in it; nothing says so here.
      return nil
    }
    let year = anchor / 12
    let current = anchor % 12 + 1
    if turn == -1 { return month < current ? year : year - 1 }
    if turn == 1 { return month > current ? year : year + 1 }
    if future { return isBefore(month, day, current) ? year + 1 : year }
    return isAfter(month, day, current) ? year - 1 : year
  }

  private func isAfter(_ month: Int, _ day: Int?, _ current: Int) -> Bool {
    if month != current { return month > current }
    guard let day, let anchor = self.day else { return false }
    return day > CivilDay.civil(from: anchor).day
  }

  private func isBefore(_ month: Int, _ day: Int?, _ current: Int) -> Bool {
    if month != current { return month < current }
    guard let day, let anchor = self.day else { return false }
    return day < CivilDay.civil(from: anchor).day
  }

  /// The day, week, month, quarter, year or decade that lies `offset` units from the anchor's.
  func unit(_ unit: DateUnit, offset: Int) -> PartialDate? {
    let offset = min(max(offset, -10_000), 10_000)
    switch unit {
    case .day: return day.flatMap { PartialDate(day: $0 + offset) }
    case .week:
      guard let day else { return nil }
      let monday = day - CivilDay.weekday(of: day) + offset * 7
      return DateText.interval(PartialDate(day: monday), PartialDate(day: monday + 6))
    case .weekend:
      guard let day else { return nil }
      let weekday = CivilDay.weekday(of: day)
      // On a weekend "last weekend" is that of the week before.
      let saturday = day - weekday + 5 + offset * 7
      return DateText.interval(PartialDate(day: saturday), PartialDate(day: saturday + 1))
    case .month:
      guard let month else { return nil }
      return DateText.month(month + offset)
    case .quarter:
      guard let month else { return nil }
      let quarter = month / 3 + offset
      guard quarter > 0 else { return nil }
      return PartialDate(edtf: "\(DateText.padded(quarter / 4))-\(33 + quarter % 4)")
    case .year: return year.flatMap { PartialDate(year: $0 + offset) }
    case .decade:
      guard let year, year + offset * 10 > 0 else { return nil }
      return DateText.decade((year + offset * 10) / 10 * 10)
    }
  }

  /// "last summer", "this spring", "next winter".
  func season(_ season: Int, turn: Int) -> PartialDate? {
    guard let month else { return nil }
    let year = month / 12
    let current = month % 12 + 1
    let lastMonth = [21: 5, 22: 8, 23: 11, 24: 14][season] ?? 12
    let shifted = current <= 2 && season == 24 ? current + 12 : current
    var chosen = current <= 2 && season == 24 ? year - 1 : year
    if turn == -1, shifted <= lastMonth { chosen -= 1 }
    if turn == 1, shifted >= lastMonth - 2 { chosen += 1 }
    return PartialDate(edtf: "\(DateText.padded(chosen))-\(season)")
  }
}

/// The units that relative dates count in.
enum DateUnit: Sendable { case day, week, weekend, month, quarter, year, decade }

/// EDTF texts of what dates are put together from.
enum DateText {
  static func padded(_ year: Int) -> String {
    let digits = String(max(year, 0))
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A month counted from year 0.
  static func month(_ month: Int) -> PartialDate? {
    guard month >= 0 else { return nil }
    return PartialDate(year: month / 12, month: month % 12 + 1)
  }

  static func decade(_ year: Int) -> PartialDate? {
    PartialDate(edtf: String(padded(year).dropLast()) + "X")
  }

  /// "FROM/TO"; nil where one is missing or they stand upside down.
  static func interval(_ from: PartialDate?, _ to: PartialDate?) -> PartialDate? {
    guard let from, let to, !from.text.contains("/"), !to.text.contains("/"),
      let low = from.lowDay, let high = to.lowDay, low <= high
    else { return nil }
    return PartialDate(edtf: from.text + "/" + to.text)
  }

  /// A third of a year or of a month: early, mid or late.
  static func third(_ third: Int, year: Int) -> PartialDate? {
    interval(
      PartialDate(year: year, month: third * 4 + 1), PartialDate(year: year, month: third * 4 + 4))
  }

  static func third(_ third: Int, year: Int, month: Int) -> PartialDate? {
    guard (1...12).contains(month) else { return nil }
    let last = third == 2 ? CivilDay.length(ofMonth: month, year: year) : third * 10 + 10
    return interval(
      PartialDate(year: year, month: month, day: third * 10 + 1),
      PartialDate(year: year, month: month, day: last))
  }

  /// A year of two digits: of this century up to 50.
  static func full(_ year: Int) -> Int {
    year >= 100 ? year : year <= 50 ? 2000 + year : 1900 + year
  }
}
