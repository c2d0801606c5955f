internal import ArmsModel

extension Comparer {
  /// Days: of the stage where they are stated, else of publication, which is only the last day it can have been.
  mutating func compareTimes() {
    // A number settles which sale it is; its prints may lie years apart.
    let numbered = has(.numberSame) || has(.numberRelated)
    if a.stage == b.stage || a.stage == nil || b.stage == nil {
      if let day = a.announced, day.isDay, day == b.announced, a.stage == b.stage {
        found(.dateSame, "on the same day", day.text, day.text)
        return
      }
      if let distance = widest(), distance <= 42 {
        found(.dateClose, "within six weeks", shown(a), shown(b))
      } else if let distance = widest(), distance <= 183 {
        found(.dateSeason, "within six months", shown(a), shown(b))
      } else if !numbered, let gap = narrowest(), gap > 213 {
        found(gap > 396 ? .dateFar : .dateApart, "far apart in time", shown(a), shown(b))
      }
    } else {
      compareCourse(numbered: numbered)
    }
  }

  /// A later stage comes after an earlier one, within some years.
  private mutating func compareCourse(numbered: Bool) {
    guard let first = a.stage, let second = b.stage else { return }
    let (early, late) = first.order < second.order ? (a, b) : (b, a)
    if late.stage != .cancelled, let begun = early.announced?.lowDay, let done = late.latestDay,
      begun > done.saturatingAdd(60)
    {
      if !numbered {
        found(.dateBackwards, "a later stage before an earlier one", shown(a), shown(b))
      }
      return
    }
    guard let distance = widest() else { return }
    if distance <= 42 {
      found(.dateClose, "within six weeks", shown(a), shown(b))
    } else if distance <= 183 {
      found(.dateSeason, "within six months", shown(a), shown(b))
    } else if !numbered, let gap = narrowest(), gap > 8 * 365 {
      found(.dateLong, "many years between the stages", shown(a), shown(b))
    }
  }

  /// The days that a side may mean; for a report told in passing publication says only that it was before.
  private func days(_ profile: Profile) -> (low: Int?, high: Int?)? {
    if let date = profile.announced { return (date.lowDay, date.highDay) }
    guard let published = profile.published else { return nil }
    return profile.background ? (nil, published.highDay) : (published.lowDay, published.highDay)
  }

  /// The most days that can lie between the two; nil where one is open.
  private func widest() -> Int? {
    guard let first = days(a), let second = days(b), let firstLow = first.low,
      let firstHigh = first.high, let secondLow = second.low, let secondHigh = second.high
    else { return nil }
    return max(firstHigh.saturatingSubtract(secondLow), secondHigh.saturatingSubtract(firstLow))
  }

  /// The least days that must lie between the two; nil where nothing is known of one.
  private func narrowest() -> Int? {
    guard let first = days(a), let second = days(b) else { return nil }
    return max(
      0, (first.low ?? .min).saturatingSubtract(second.high ?? .max),
      (second.low ?? .min).saturatingSubtract(first.high ?? .max))
  }

  private func shown(_ profile: Profile) -> String {
    profile.announced?.text ?? profile.published.map { "published " + $0.text } ?? "undated"
  }
}
