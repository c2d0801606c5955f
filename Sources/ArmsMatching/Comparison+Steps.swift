internal import ArmsModel

extension Comparer {
  /// What a side tells of what went before: days of earlier steps, and that its order is one more.
  func compareSteps() {
    // A number settles which sale it is.
    if has(.numberSame) || has(.numberRelated) { return }
    compareDays()
    if isFurther(a, than: b) || isFurther(b, than: a) {
      found(.orderFurther, "one orders more of what the other had before")
    }
  }

  private func compareDays() {
    var other: (one: String, two: String)?
    for (one, two) in [(a, b), (b, a)] {
      for step in one.steps {
        guard let low = step.date.lowDay, let high = step.date.highDay,
          let days = Self.days(of: step.stage, two)
        else { continue }
        let gap = max(0, low.saturatingSubtract(days.high), days.low.saturatingSubtract(high))
        if gap == 0 {
          let isNarrow =
            max(high.saturatingSubtract(low), days.high.saturatingSubtract(days.low))
            <= Self.month
          found(
            isNarrow ? .stepDay : .stepYear, "the same time of an earlier step", step.date.text,
            days.text)
          return
        }
        if gap > Self.year { other = other ?? (step.date.text, days.text) }
      }
    }
    if let other {
      found(.stepOther, "another time of an earlier step", other.one, other.two)
    }
  }

  private static let month = 31
  private static let year = 366

  /// The days on which a side has a stage: those of the step or of its own stage; what is told of it was not long before.
  private static func days(
    of stage: Stage, _ profile: Profile
  ) -> (low: Int, high: Int, text: String)? {
    let step = profile.steps.first { $0.stage == stage }?.date
    if let date = step ?? (profile.stage == stage ? profile.announced : nil) {
      guard let low = date.lowDay, let high = date.highDay else { return nil }
      return (low, high, date.text)
    }
    guard profile.stage == stage, !profile.background, let day = profile.published,
      let low = day.lowDay, let high = day.highDay
    else { return nil }
    return (low.saturatingSubtract(month), high, "published " + day.text)
  }

  /// Whether one side counts what comes on top of an order that the other had agreed on at least six weeks before.
  private func isFurther(_ one: Profile, than other: Profile) -> Bool {
    guard one.isFurther, !other.isFurther, let later = one.stage, let earlier = other.stage,
      later != .delivered, later != .cancelled, earlier != .cancelled,
      earlier.order >= later.order, let begun = other.latestDay,
      let added = one.announced?.lowDay ?? (one.background ? nil : one.published?.lowDay)
    else { return false }
    return added.saturatingSubtract(begun) >= 42
  }
}
