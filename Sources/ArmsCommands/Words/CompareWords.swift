internal import ArmsModel
internal import ArmsStore

/// What stands side by side, as a person reads it.
enum CompareWords {
  /// What a comparison came to.
  struct Counts {
    var both = 0
    var differing = 0
    var onlyFirst = 0
    var onlySecond = 0

    mutating func count(_ pair: SideBySide) {
      switch pair.place {
      case .both:
        both += 1
        if pair.differs { differing += 1 }
      case .first: onlyFirst += 1
      case .second: onlySecond += 1
      }
    }
  }

  static func isShown(_ field: SideBySide.FieldPair, all: Bool) -> Bool {
    if case .differ = field.verdict { true } else { all }
  }

  /// `quantity of SM-3`, `item SM-3`, `value`.
  static func field(_ pair: SideBySide.FieldPair) -> String {
    let name = ValueWords.field(pair.field)
    guard let item = pair.item else { return name }
    return pair.field == .item ? "\(name) \(item)" : "\(name) of \(item)"
  }

  static func values(_ values: [FactValue]) -> String {
    values.map(ValueWords.value).joined(separator: "; ")
  }

  /// `+20,000,000 USD (+3.4 %)`, `-2`, `5 days later`.
  static func difference(_ difference: ValueDifference) -> String {
    switch difference {
    case .amount(let gap, let currency, let share):
      let unit = currency.map { " " + $0 } ?? ""
      return signed(gap) + unit + (share.map { " (\(percent($0)) %)" } ?? "")
    case .number(let gap, let unit): return signed(gap) + (unit.map { " " + $0 } ?? "")
    case .days(let gap):
      return Shown.count(Int(clamping: gap.magnitude), "day") + (gap < 0 ? " earlier" : " later")
    case .meaning: return "another meaning"
    case .currency: return "another currency"
    case .unit: return "another unit"
    case .other: return "another"
    }
  }

  static func summary(_ a: SourceGroup, _ b: SourceGroup, _ counts: Counts) -> String {
    let shared = a.hashes.intersection(b.hashes).count
    let common = shared == 0 ? "" : "; \(Shown.count(shared, "document")) in both"
    return """
      \(name(a)) and \(name(b))\(common): \(Shown.count(counts.both, "sale")) in both, \
      \(Shown.number(counts.differing)) of them with differences; \
      \(Shown.number(counts.onlyFirst)) only in \(a.name), \(Shown.number(counts.onlySecond)) only in \(b.name)
      """
  }

  private static func name(_ group: SourceGroup) -> String {
    "\(group.name) (\(Shown.count(group.documents, "document")))"
  }

  private static func signed(_ number: Int) -> String {
    (number > 0 ? "+" : "") + Shown.number(number)
  }

  private static func percent(_ perMille: Int) -> String {
    let digits = perMille.magnitude
    return (perMille < 0 ? "-" : "+") + Shown.number(Int(clamping: digits / 10)) + ".\(digits % 10)"
  }
}
