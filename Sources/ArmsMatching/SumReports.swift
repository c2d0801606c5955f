internal import ArmsModel

/// Finds reports that speak of several sales together: they belong to none of them.
enum SumReports {
  /// The places of such reports: one is alike to two reports that are plainly two sales of other things, and states
  /// neither's number nor amount as its own. What is alike to it, and what is alike to that, tells.
  static func find(_ profiles: [Profile], _ links: [Clustering.Link]) -> Set<Int> {
    guard links.contains(where: { profiles[$0.first].mayBeSum || profiles[$0.second].mayBeSum })
    else { return [] }
    var neighbours: [Int: [Int]] = [:]
    for link in links {
      neighbours[link.first, default: []].append(link.second)
      neighbours[link.second, default: []].append(link.first)
    }
    return Set(
      neighbours.lazy.filter { place, others in
        guard profiles[place].mayBeSum else { return false }
        if isSum(profiles[place], of: others.map { profiles[$0] }) { return true }
        let around = Set(others + others.flatMap { neighbours[$0] ?? [] })
        return isGreater(profiles[place], around.lazy.map { profiles[$0] })
      }.map(\.key))
  }

  private static func isSum(_ whole: Profile, of parts: [Profile]) -> Bool {
    guard parts.count > 1 else { return false }
    let parts = parts.prefix(mostParts)
    for (place, first) in parts.enumerated() {
      let firstSystems = first.systems
      guard !firstSystems.isEmpty, firstSystems.count < whole.systems.count else { continue }
      for second in parts.dropFirst(place + 1) {
        let secondSystems = second.systems
        guard !secondSystems.isEmpty, firstSystems.isDisjoint(with: secondSystems),
          twoSales(first, second), !sameAmount(whole, first), !sameAmount(whole, second)
        else { continue }
        return true
      }
    }
    return false
  }

  /// Whether one of the reports around tells part of its systems for a smaller amount, and is alike in all else.
  private static func isGreater(_ whole: Profile, _ around: some Sequence<Profile>) -> Bool {
    guard !whole.values.isEmpty else { return false }
    return around.contains { part in
      guard !part.values.isEmpty, !part.systems.isEmpty,
        part.systems.isStrictSubset(of: whole.systems)
      else { return false }
      let comparison = Comparison.compare(whole, part, words: false)
      guard !comparison.separates else { return false }
      let rest = comparison.features.reduce(0) { sum, feature in
        sum + (feature.name == .valueSum || feature.name == .systemUnlisted ? 0 : feature.weight)
      }
      return rest >= Weights.standard.join && comparison.features.contains { $0.name == .valueSum }
    }
  }

  private static let mostParts = 30

  private static func twoSales(_ a: Profile, _ b: Profile) -> Bool {
    if let first = a.number, let second = b.number { return first != second }
    return Comparison.compare(a, b, words: false).features.contains { $0.name == .valueDifferent }
  }

  private static func sameAmount(_ a: Profile, _ b: Profile) -> Bool {
    a.values.contains { one in
      b.values.contains {
        CurrencyFit.fits(one.money, $0.money) && one.money.interval.intersects($0.money.interval)
      }
    }
  }
}

extension Profile {
  /// Whether it can speak of several sales together: of several systems, and of no notice of its own.
  package var mayBeSum: Bool { number == nil && systems.count > 1 }
}
