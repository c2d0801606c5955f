internal import ArmsModel

extension Clustering {
  /// What new reports make of the groups near them, worked out without the rest of what hangs together with these.
  ///
  /// A frequent buyer's sales of one thing hang together by single links, each near the next, thousands of reports in the
  /// end: joining all of them anew for each report more would cost what the file holds. Links between two groups were
  /// refused, since some pair of their reports must not be together; as long as a group has, at the turn of such a link, the
  /// reports that it had without the new ones, the link is refused again, and beyond it nothing changes.
  package struct Near: Hashable, Sendable {
    /// Groups of the reports that are not outside, as places in the list.
    package var groups: [[Int]]
    /// Reports outside of which the groups may change too.
    package var open: Set<Int>
  }

  /// The groups of whole former groups and of new reports that came to them. `outside` are places of reports of other
  /// groups, of which the links to these are given, but not what lies behind them. No report may be an earlier version, no decision
  /// may hold on to one. nil where they are not what joining gives without the new ones: then all must be joined.
  package static func near(
    _ reports: [SourcedReport], profiles: [Profile], links: [Link], new: Set<Int>,
    outside: Set<Int>, former: [[Int]]
  ) -> Near? {
    guard reports.allSatisfy({ $0.supersededBy == nil }) else { return nil }
    let ranks = Ranks(reports)
    let ranked = ranks.links(links)
    let outer = Set(outside.map { ranks.rank[$0] })
    let added = Set(new.map { ranks.rank[$0] })
    func joined(without absent: Set<Int>, after earlier: Grouper? = nil) -> Grouper {
      var grouper = Grouper(ranks.sorted(reports), profiles: ranks.sorted(profiles))
      // What two reports say of each other is the same whoever else is there.
      if let earlier { grouper.contradicting = earlier.contradicting }
      grouper.outside = outer
      grouper.absent = absent
      grouper.run(ranked, StandingDecisions([]))
      return grouper
    }
    func groups(_ grouper: Grouper, without left: Set<Int>) -> [[Int]] {
      grouper.groups().filter { left.isDisjoint(with: $0) }
    }
    let before = joined(without: added)
    guard
      Set(groups(before, without: outer.union(added)))
        == Set(former.map { $0.map { ranks.rank[$0] }.sorted() })
    else { return nil }
    let after = joined(without: [], after: before)
    var open: Set<Int> = []
    for (link, now) in after.crossings {
      let (inner, other) =
        outer.contains(link.first) ? (link.second, link.first) : (link.first, link.second)
      let isRefused =
        before.crossings[link].map { speak(now, for: $0) } ?? false
        && (!before.sums.contains(inner) || after.sums.contains(inner))
      if !isRefused { open.insert(ranks.order[other]) }
    }
    return Near(
      groups: groups(after, without: outer).map { $0.map { ranks.order[$0] } }, open: open)
  }

  /// Whether a group excludes all that another one does.
  private static func speak(_ now: [Int], for before: [Int]) -> Bool {
    let first = Set(now.sorted().prefix(Grouper.mostCompared))
    return Set(before).isSubset(of: now)
      && before.sorted().prefix(Grouper.mostCompared).allSatisfy(first.contains)
  }
}
