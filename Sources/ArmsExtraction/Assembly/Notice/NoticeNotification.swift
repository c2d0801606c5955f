import ArmsModel

/// Reads when the legislature was notified out of the sentence of a release that says so: "On September 9, the agency notified
/// Congress", "notified Congress Oct. 31 of", "delivered the certification notifying Congress of this possible sale on March 12, 2020".
struct NoticeNotification {
  let text: NoticeText

  /// The day, with the words that state it; nil where a release says "today" or nothing. A day without a year is of the
  /// dateline's year, or of the one before where the dateline's day comes earlier in its year.
  func date(in range: Range<Int>) -> (range: Range<Int>, date: PartialDate)? {
    guard
      let notified = text.find(
        [[.notified, .congress], [.notifying, .congress], [.notification, .to, .congress]],
        in: range)
    else { return nil }
    // An earlier notice that an enhancement tells of is "Congress was notified", with its own date.
    let end = sentenceEnd(notified.upperBound, before: range.upperBound)
    if let stated = stated(in: notified.upperBound..<end, range) { return stated }
    let start = sentenceStart(notified.lowerBound, after: range.lowerBound)
    guard let on = (start..<notified.lowerBound).first(where: { text.words[$0] == .on }) else {
      return nil
    }
    return stated(in: on..<min(on + 5, notified.lowerBound), range)
  }

  private func stated(
    in place: Range<Int>, _ range: Range<Int>
  ) -> (range: Range<Int>, date: PartialDate)? {
    for index in place {
      if let date = text.date(at: index, before: place.upperBound) { return date }
      guard let found = text.monthDay(at: index, before: place.upperBound),
        let dateline = dateline(range), let year = dateline.year
      else { continue }
      let sameYear = PartialDate(year: year, month: found.month, day: found.day)
      if let sameYear, let day = sameYear.lowDay, let last = dateline.highDay, day <= last {
        return (found.range, sameYear)
      }
      return PartialDate(year: year - 1, month: found.month, day: found.day).map {
        (found.range, $0)
      }
    }
    return nil
  }

  private func dateline(_ range: Range<Int>) -> PartialDate? {
    text.date(in: range.lowerBound..<min(range.lowerBound + 160, range.upperBound))?.date
  }

  private func sentenceEnd(_ index: Int, before end: Int) -> Int {
    var at = index
    while at < min(end, index + 40) {
      // "Oct. 31": the stop behind a month ends nothing.
      if text.isSign(at, "."), text.word(at - 1)?.month == nil, !text.isGlued(at + 1) { return at }
      at += 1
    }
    return at
  }

  private func sentenceStart(_ index: Int, after floor: Int) -> Int {
    var at = index
    while at > max(floor, index - 24) {
      if text.isSign(at - 1, "."), text.word(at - 2)?.month == nil, !text.isGlued(at) { return at }
      at -= 1
    }
    return at
  }
}
