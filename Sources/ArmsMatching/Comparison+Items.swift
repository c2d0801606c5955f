internal import ArmsModel

extension Comparer {
  /// How two things are alike.
  private enum Likeness: Int, Comparable {
    case category, kind, name, maker, variant, family, extended, designation

    static func < (a: Likeness, b: Likeness) -> Bool { a.rawValue < b.rawValue }
  }

  private struct Pair {
    var first: Int
    var second: Int
    var likeness: Likeness
    var agreement: Int
  }

  /// What is sold, and how many of each.
  func compareItems() {
    let pairs = pairedThings()
    let named: (Profile) -> Bool = { $0.things.contains { !$0.support && $0.family != nil } }
    guard let best = bestLikeness(pairs), best > .maker || !named(a) || !named(b) else {
      if named(a), named(b) {
        // What changes a notice may add what the notice had not.
        found(
          .systemDifferent, "systems with nothing in common", mainSystem(a), mainSystem(b),
          times: has(.numberRelated) && has(.buyerSame) ? 0.4 : 1)
      }
      return
    }
    let (one, other) = words ? label(best, pairs) : ("", "")
    switch best {
    case .designation:
      found(.systemSame, "the same system", one, other)
      if let ship = namedShip(pairs) { found(.systemShip, "one ship by its name", ship, ship) }
    case .extended: found(.systemExtended, "the same system", one, other)
    case .family: found(.systemFamily, "the same family", one, other)
    case .variant: found(.systemVariant, "another variant", one, other)
    case .maker: found(.systemMaker, "a system of the maker named", one, other)
    case .name: found(.systemName, "things alike in name", one, other)
    case .kind: found(.kindSame, "things of one kind", one, other)
    case .category: found(.categorySame, "things of one category", one, other)
    }
    let further = pairs.lazy.filter { $0.likeness > .maker }.count - 1
    if further > 0 {
      found(.systemFurther, "\(further) more in common", times: Double(min(further, 3)))
    }
    if unlisted(a, b, pairs.map(\.first)) || unlisted(b, a, pairs.map(\.second)) {
      found(.systemUnlisted, "a system that the official notice does not list")
    }
    compareQuantities(pairs)
  }

  /// The name of a ship that both sides name as one of a navy: there is one of it, and a state buys it once.
  private func namedShip(_ pairs: [Pair]) -> String? {
    for pair in pairs where pair.likeness == .designation {
      let thing = a.things[pair.first]
      guard thing.category == .ship, !thing.words.contains("class"),
        !b.things[pair.second].words.contains("class"),
        let prefix = thing.designation?.split(separator: " ").first,
        Self.shipPrefixes.contains(String(prefix))
      else { continue }
      return thing.label
    }
    return nil
  }

  /// What navies set before the name of each of their ships, and nothing else is called.
  private static let shipPrefixes: Set<String> = [
    "brp", "hmas", "hmcs", "hmnzs", "hms", "hnlms", "rfa", "roks", "uscgc", "usns", "uss",
  ]

  /// Whether a report names a system that the other, a notice with its whole list, has no word of.
  private func unlisted(_ one: Profile, _ notice: Profile, _ paired: [Int]) -> Bool {
    guard notice.kind == .notice, one.kind != .notice else { return false }
    let listed = Set(notice.things.compactMap(\.family))
    guard notice.things.contains(where: { !$0.support && $0.family != nil }) else { return false }
    return one.things.enumerated().contains { place, thing in
      guard !thing.support, let family = thing.family else { return false }
      return !paired.contains(place) && !listed.contains(family)
    }
  }

  /// How the likest two things of the two sides are alike, paired or not.
  private func bestLikeness(_ pairs: [Pair]) -> Likeness? {
    guard var best = pairs.map(\.likeness).max() else { return nil }
    for first in a.things where !first.support {
      for second in b.things where !second.support {
        if let likeness = Self.likeness(first, second), likeness > best { best = likeness }
      }
    }
    // Two variants in equal number are one thing under two names.
    if best == .variant, pairs.contains(where: { $0.likeness == .variant && $0.agreement == 2 }) {
      best = .family
    }
    return best
  }

  /// Each thing of one side with the likest of the other, each once; the likest first.
  private func pairedThings() -> [Pair] {
    var all: [Pair] = []
    // What is only supported counts where nothing else is sold.
    let (wholeA, wholeB) = (a.things.allSatisfy(\.support), b.things.allSatisfy(\.support))
    for (i, first) in a.things.enumerated() where !first.support || wholeA {
      for (j, second) in b.things.enumerated() where !second.support || wholeB {
        guard let likeness = Self.likeness(first, second) else { continue }
        all.append(
          Pair(first: i, second: j, likeness: likeness, agreement: agreement(first, second)))
      }
    }
    // Variants are named loosely: within a family an equal number tells more of which is which.
    func rank(_ pair: Pair) -> Int {
      pair.likeness.rawValue + (pair.likeness > .maker && pair.agreement == 2 ? 10 : 0)
    }
    all.sort {
      (rank($1), $1.agreement, $0.first + $0.second, abs($0.first - $0.second))
        < (rank($0), $0.agreement, $1.first + $1.second, abs($1.first - $1.second))
    }
    var left: Set<Int> = []
    var right: Set<Int> = []
    return all.filter { pair in
      guard !left.contains(pair.first), !right.contains(pair.second) else { return false }
      left.insert(pair.first)
      right.insert(pair.second)
      return true
    }
  }

  private static func likeness(_ a: Profile.Thing, _ b: Profile.Thing) -> Likeness? {
    if let first = a.designation, first == b.designation { return .designation }
    if let first = a.family, let second = b.family {
      guard first == second else {
        // "Heron" and "Heron TP": one list of systems holds them apart, writers do not.
        return first.hasPrefix(second + " ") || second.hasPrefix(first + " ") ? .family : nil
      }
      if let one = a.designation, let other = b.designation, one != first, other != second,
        one.hasPrefix(other + " ") || other.hasPrefix(one + " ")
      {
        return .extended
      }
      // The family alone is named on one side: it may be any variant.
      return a.designation == first || b.designation == second || a.designation == nil
        || b.designation == nil ? .family : .variant
    }
    for (one, other) in [(a, b), (b, a)] {
      if let maker = one.maker, let family = other.family, one.family == nil,
        family.hasPrefix(maker + " ")
      {
        return .maker
      }
    }
    if MatchKey.alike(a.words, b.words) { return .name }
    // What one side calls by its kind alone may be any system of that kind.
    guard a.family == nil || b.family == nil, !a.support, !b.support else { return nil }
    if let kind = a.kind, let other = b.kind { return kind == other ? .kind : nil }
    return a.category == b.category && a.category != .other ? .category : nil
  }

  /// 2 for equal numbers, 1 for numbers that fit or are unknown, 0 for others.
  private func agreement(_ a: Profile.Thing, _ b: Profile.Thing) -> Int {
    if a.quantities.isEmpty || b.quantities.isEmpty { return 1 }
    if a.quantities.contains(where: { one in
      b.quantities.contains { one.low == $0.low && one.high == $0.high }
    }) {
      return 2
    }
    return fits(a, b) ? 1 : 0
  }

  private func fits(_ a: Profile.Thing, _ b: Profile.Thing) -> Bool {
    a.quantities.contains { one in
      b.quantities.contains { $0.unit == one.unit && $0.interval.intersects(one.interval) }
    }
  }

  private func compareQuantities(_ pairs: [Pair]) {
    var equal: [(number: Int, pair: Pair)] = []
    var fitting = false
    var near: (Quantity, Quantity)?
    var different: (Quantity, Quantity)?
    var part: (Quantity, Quantity)?
    for pair in pairs {
      let (first, second) = (a.things[pair.first], b.things[pair.second])
      guard let one = first.quantities.first, let other = second.quantities.first,
        one.unit == other.unit
      else { continue }
      switch agreement(first, second) {
      case 2: equal.append((one.high, pair))
      // Numbers of what is alike in kind alone say something only where they are equal.
      case _ where pair.likeness < .name: break
      case 1: fitting = true
      default:
        // A part that was delivered, or an option beside it, is no other number.
        if partly(one, other) { continue }
        let sides = (one, other)
        let gap = abs(one.high.saturatingSubtract(other.high))
        if gap <= max(1, max(one.high, other.high) / 10) {
          near = near ?? sides
        } else if pair.likeness >= .family, isPart(one, other) {
          part = part ?? sides
        } else if pair.likeness >= .family {
          different = different ?? sides
        }
      }
    }
    equal.sort { $0.number > $1.number }
    if let best = equal.first {
      let name: FeatureName =
        switch best.number {
        case ..<2: .quantityOne
        case ..<10: .quantityFew
        case ..<100: .quantityDozens
        default: .quantityMany
        }
      found(name, "the same number", "\(best.number)", "\(best.number)")
      let further = equal.dropFirst().lazy.filter { $0.number > 1 }.count
      if further > 0 {
        found(
          .quantityFurther, "\(further) more numbers the same", times: Double(min(further, 3)))
      }
    } else if fitting {
      found(.quantityFits, "numbers that one value satisfies")
    }
    if let near {
      found(
        .quantityNear, "numbers that nearly agree", near.0.canonicalText, near.1.canonicalText)
    }
    if let part {
      found(
        .quantityPart, "a contract for part of what was approved", part.0.canonicalText,
        part.1.canonicalText)
    }
    if let different {
      let slip = !equal.isEmpty
      found(
        .quantityDifferent, "different numbers", different.0.canonicalText,
        different.1.canonicalText, times: slip ? 0.5 : 1)
    }
  }

  private func partly(_ one: Quantity, _ other: Quantity) -> Bool {
    // "The first three of 24", "three more": deliveries come in parts.
    if a.stage == .delivered, b.stage == .delivered { return one.high != other.high }
    return (a.stage == .delivered && b.stage != .delivered && one.high < other.high)
      || (b.stage == .delivered && a.stage != .delivered && other.high < one.high)
  }

  /// A notified number is the most that may be bought: a contract for half of it and more contradicts nothing.
  private func isPart(_ one: Quantity, _ other: Quantity) -> Bool {
    for (approval, contract, most, bought) in [(a, b, one, other), (b, a, other, one)]
    where approval.stage == .approved && contract.stage == .contracted {
      return bought.high <= most.high && bought.low >= most.high / 2
    }
    return false
  }

  private func label(_ likeness: Likeness, _ pairs: [Pair]) -> (String, String) {
    for first in a.things {
      for second in b.things where Self.likeness(first, second) == likeness {
        return (label(first), label(second))
      }
    }
    return pairs.first.map { (label(a.things[$0.first]), label(b.things[$0.second])) } ?? ("", "")
  }

  private func label(_ thing: Profile.Thing) -> String {
    thing.label
  }

  private func mainSystem(_ profile: Profile) -> String {
    profile.things.first { !$0.support && $0.family != nil }.map(label) ?? ""
  }
}
