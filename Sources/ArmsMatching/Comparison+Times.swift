internal import ArmsModel

extension Comparer {
  /// Days: of the stage where they are stated, else of publication, which is only the last day it can have been.
  func compareTimes() {
    // A number settles which sale it is; its prints may lie years apart.
    let numbered = has(.numberSame) || has(.numberRelated)
    if !numbered, days(a) == nil || days(b) == nil {
      found(.dateUnknown, "a side without any date", shown(a), shown(b))
    }
    if a.stage == b.stage || a.stage == nil || b.stage == nil {
      if let day = a.announced, day.isDay, day == b.announced, a.stage == b.stage {
        found(.dateSame, "on the same day", day.text, day.text)
        return
      }
      if let distance = widest(), distance <= 183 {
        close(distance)
        if a.stage == .considered, b.stage == .considered,
          has(.systemSame) || has(.systemExtended) || has(.systemFamily)
        {
          found(.planSame, "one system considered")
        }
      } else if !numbered, !isOfAmendment, let gap = narrowest(), gap > 213 {
        // Deliveries of one order go on for years: far apart they are not alike, and do not contradict.
        found(
          gap > 396 ? .dateFar : .dateApart, "far apart in time", shown(a), shown(b),
          times: a.stage == .delivered && b.stage == .delivered ? 0.9 : 1)
      }
    } else {
      compareCourse(numbered: numbered)
    }
  }

  /// What changes an earlier notice is told with the day of either; where the new total is told, the days say nothing.
  private var isOfAmendment: Bool {
    a.amends != b.amends && (has(.valueTwoDigits) || has(.valuePrecise))
  }

  /// A later stage comes after an earlier one, within some years.
  private func compareCourse(numbered: Bool) {
    guard let first = a.stage, let second = b.stage else { return }
    let (early, late) = first.order < second.order ? (a, b) : (b, a)
    if late.stage != .cancelled, let begun = early.announced?.lowDay, let done = late.latestDay,
      begun > done.saturatingAdd(isChoice(early, late) ? Self.choice : 60)
    {
      if !numbered {
        found(.dateBackwards, "a later stage before an earlier one", shown(a), shown(b))
      }
      return
    }
    if !numbered, early.stage == .considered, !early.background, late.stage != .cancelled,
      let told = early.published?.lowDay, let done = late.latestDay,
      told.saturatingSubtract(done) > 366
    {
      found(.dateLatePlan, "a plan long after the signature", shown(a), shown(b))
    }
    guard let distance = widest() else { return }
    if distance <= 183 { close(distance) }
    if distance <= 4 * 365, late.stage != .cancelled {
      found(.dateCourse, "a later stage within four years", shown(a), shown(b))
      // What is wanted and what is approved is signed for within a year as a rule; what is delivered was ordered long before.
      if !numbered, distance > 183, distance <= 366, late.stage != .delivered {
        found(.dateYear, "a later stage within a year")
      }
    } else if !numbered, let gap = narrowest(), gap > 8 * 365 {
      found(.dateLong, "many years between the stages", shown(a), shown(b))
    }
  }

  /// Sellers are often asked, and approve, before the buyer has chosen: a plan may come after both.
  private func isChoice(_ early: Profile, _ late: Profile) -> Bool {
    early.stage == .considered && (late.stage == .requested || late.stage == .approved)
  }

  /// The days that a buyer takes to choose at most, once it may buy.
  private static let choice = 548

  private func close(_ distance: Int) {
    switch distance {
    case ...10: found(.dateDays, "within ten days", shown(a), shown(b))
    case ...42: found(.dateClose, "within six weeks", shown(a), shown(b))
    default: found(.dateSeason, "within six months", shown(a), shown(b))
    }
  }

  /// The days that a side may mean; for a report told in passing publication says only that it was before.
  private func days(_ profile: Profile) -> (low: Int?, high: Int?)? {
    // A plan has no day of its own: what stands beside it is a day to come, or that of somebody's words.
    if profile.stage == .considered, !profile.background, let day = profile.published {
      return (day.lowDay, day.highDay)
    }
    if let date = profile.announced { return (date.lowDay, date.highDay) }
    guard let published = profile.published else { return nil }
    return profile.background ? (nil, published.highDay) : (published.lowDay, published.highDay)
  }

  /// The same, where a plan that is told in passing, without a day, is one of the day on which it is told: it may be older,
  /// which is why this brings two together and never parts them.
  private func nearDays(_ profile: Profile) -> (low: Int?, high: Int?)? {
    if profile.stage == .considered, profile.announced == nil, let day = profile.published {
      return (day.lowDay, day.highDay)
    }
    return days(profile)
  }

  /// The most days that can lie between the two; nil where one is open.
  private func widest() -> Int? {
    guard let first = nearDays(a), let second = nearDays(b), let firstLow = first.low,
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
    (profile.stage == .considered && profile.published != nil ? nil : profile.announced?.text)
      ?? profile.published.map { "published " + $0.text } ?? "undated"
  }
}
