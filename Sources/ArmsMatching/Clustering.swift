package import ArmsModel

/// Groups of reports that speak of one sale.
///
/// Works on any set of reports that is closed under its links (a connected component is enough), so that a new report
/// costs what hangs together with it and no more. The groups depend on what the reports say, never on their order.
package enum Clustering {
  /// Two reports whose comparison found them alike, as places in a list of reports.
  package struct Link: Hashable, Sendable {
    package var first: Int
    package var second: Int

    package init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// A link that was not followed, for a person to look at.
  package struct Refusal: Hashable, Sendable {
    package var link: Link
    /// Why, in words.
    package var reason: String
  }

  package struct Outcome: Hashable, Sendable {
    /// Every report in exactly one group; members and groups in the order of `SourcedReport.precedes`.
    package var groups: [[Int]]
    package var refusals: [Refusal]
  }

  /// The groups alone; `links` nil compares every pair that shares a block.
  package static func clusters(
    _ reports: [SourcedReport], profiles: [Profile]? = nil, links: [Link]? = nil,
    decisions: [Decision] = []
  ) -> [[Int]] {
    outcome(reports, profiles: profiles, links: links, decisions: decisions).groups
  }

  /// `profiles` are those of the reports, in their order, where they are known already.
  package static func outcome(
    _ reports: [SourcedReport], profiles: [Profile]? = nil, links: [Link]? = nil,
    decisions: [Decision] = []
  ) -> Outcome {
    if reports.count == 1 { return Outcome(groups: [[0]], refusals: []) }
    let ranks = Ranks(reports)
    var grouper = Grouper(ranks.order.map { reports[$0] }, profiles: profiles.map(ranks.sorted))
    grouper.run(
      links.map(ranks.links) ?? Blocking.links(grouper.profiles), StandingDecisions(decisions))
    return Outcome(
      groups: grouper.groups().map { $0.map { ranks.order[$0] } },
      refusals: grouper.refusals.map {
        Refusal(
          link: Link(ranks.order[$0.link.first], ranks.order[$0.link.second]), reason: $0.reason)
      })
  }

  /// The order of a sale's reports in a list of them, and back.
  struct Ranks {
    /// The place of each, by rank.
    let order: [Int]
    /// The rank of each, by place.
    let rank: [Int]

    init(_ reports: [SourcedReport]) {
      order = reports.indices.sorted { SourcedReport.precedes(reports[$0], reports[$1]) }
      var rank = Array(repeating: 0, count: reports.count)
      for (number, place) in order.enumerated() { rank[place] = number }
      self.rank = rank
    }

    func sorted<T>(_ all: [T]) -> [T] { order.map { all[$0] } }

    /// Links between places as links between ranks, the smaller first; without those that lead nowhere.
    func links(_ links: [Link]) -> Set<Link> {
      var ranked: Set<Link> = []
      for link in links where link.first != link.second {
        guard rank.indices.contains(link.first), rank.indices.contains(link.second) else {
          continue
        }
        let (a, b) = (rank[link.first], rank[link.second])
        ranked.insert(Link(min(a, b), max(a, b)))
      }
      return ranked
    }
  }
}

/// Joins sorted reports, the likest pairs first.
struct Grouper {
  let profiles: [Profile]
  private let anchors: [Anchor]
  private let supersededBy: [String?]
  private var group: [Int]
  private var members: [[Int]]
  private var parted: Set<[Int]> = []
  private(set) var refusals: [Clustering.Refusal] = []
  /// Reports that are as if they were not there.
  var absent: Set<Int> = []
  /// Reports that join nobody. For each link between one of them and another report, the group of that one when it was the
  /// link's turn.
  var outside: Set<Int> = []
  private(set) var crossings: [Clustering.Link: [Int]] = [:]
  /// What speaks of several sales together.
  private(set) var sums: Set<Int> = []
  /// Which pairs were found to contradict each other: the stories of two sales are alike by many links, of which each would ask again.
  var contradicting: [Clustering.Link: Bool] = [:]

  /// `profiles` nil makes them.
  init(_ sorted: [SourcedReport], profiles: [Profile]?) {
    self.profiles = profiles ?? sorted.map { Profile($0) }
    anchors = sorted.map(\.anchor)
    supersededBy = sorted.map(\.supersededBy)
    group = Array(sorted.indices)
    members = sorted.indices.map { [$0] }
  }

  func groups() -> [[Int]] {
    members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  mutating func run(_ all: Set<Clustering.Link>, _ decisions: StandingDecisions) {
    let links =
      absent.isEmpty
      ? all : all.filter { !absent.contains($0.first) && !absent.contains($0.second) }
    let judged = decisions.pairs(among: anchors)
    parted = judged.different
    for pair in judged.same {
      // A person's word goes before every rule but another person's.
      if group[pair[0]] == group[pair[1]] { continue }
      if partedByPerson(pair[0], pair[1]) {
        refuse(.init(pair[0], pair[1]), "others of the two were decided to be different")
      } else {
        merge(pair[0], pair[1])
      }
    }
    mergeVersions(links)
    var scored: [(score: Double, link: Clustering.Link)] = []
    for link in links {
      let comparison = Comparison.compare(
        profiles[link.first], profiles[link.second], words: false)
      if comparison.verdict == .join { scored.append((comparison.score, link)) }
    }
    scored.sort {
      ($1.score, $0.link.first, $0.link.second) < ($0.score, $1.link.first, $1.link.second)
    }
    sums = SumReports.find(profiles, scored.map(\.link))
    for (_, link) in scored {
      let (a, b) = (link.first, link.second)
      if group[a] == group[b] { continue }
      if outside.contains(a) || outside.contains(b) {
        if !outside.contains(a) { crossings[link] = members[group[a]] }
        if !outside.contains(b) { crossings[link] = members[group[b]] }
        continue
      }
      if sums.contains(a) || sums.contains(b) {
        refuse(link, "one of them speaks of several sales together")
      } else if partedByPerson(a, b) {
        refuse(link, "decided to be different")
      } else if let reason = contradiction(
        members[group[a]], members[group[b]], amendment: amendment(a, b))
      {
        refuse(link, reason)
      } else {
        merge(a, b)
      }
    }
  }

  /// Earlier versions of a document stand with what the newest says of the same, however much was changed.
  private mutating func mergeVersions(_ links: Set<Clustering.Link>) {
    guard supersededBy.contains(where: { $0 != nil }) else { return }
    var pairs: [String: [(first: Int, second: Int, likeness: Double)]] = [:]
    for link in links {
      let (a, b) = (link.first, link.second)
      let old: Int
      if supersededBy[a] == anchors[b].document {
        old = a
      } else if supersededBy[b] == anchors[a].document {
        old = b
      } else {
        continue
      }
      if let likeness = VersionPairs.likeness(profiles[a], profiles[b]) {
        pairs[anchors[old].document, default: []].append((a, b, likeness))
      }
    }
    for (_, pairs) in pairs.sorted(by: { $0.key < $1.key }) {
      for (a, b) in VersionPairs.best(pairs)
      where group[a] != group[b] && !partedByPerson(a, b) { merge(a, b) }
    }
  }

  private mutating func refuse(_ link: Clustering.Link, _ reason: String) {
    refusals.append(.init(link: link, reason: reason))
  }

  private mutating func merge(_ a: Int, _ b: Int) {
    let (kept, gone) = (min(group[a], group[b]), max(group[a], group[b]))
    for member in members[gone] { group[member] = kept }
    members[kept] += members[gone]
    members[gone] = []
  }

  private func partedByPerson(_ a: Int, _ b: Int) -> Bool {
    guard !parted.isEmpty else { return false }
    return parted.contains { pair in
      let (first, second) = (group[pair[0]], group[pair[1]])
      return (first == group[a] && second == group[b]) || (first == group[b] && second == group[a])
    }
  }

  /// That of two reports which is an amendment of the other, or whose total the other one tells; nil where none is.
  private func amendment(_ a: Int, _ b: Int) -> Int? {
    guard profiles[a].amends != profiles[b].amends else { return nil }
    if isChanged(a, by: b) { return profiles[a].amends ? a : b }
    let found = Comparison.compare(profiles[a], profiles[b], words: false).features
    guard found.contains(where: { $0.name == .valuePrecise || $0.name == .valueTwoDigits }) else {
      return nil
    }
    return profiles[a].amends ? a : b
  }

  private func isChanged(_ report: Int, by amendment: Int) -> Bool {
    !profiles[report].allNumbers.isDisjoint(with: profiles[amendment].allNumbers)
  }

  /// Why two groups must stay apart although two of their members are alike; nil where nothing says so.
  private mutating func contradiction(_ all: [Int], _ others: [Int], amendment: Int?) -> String? {
    // What no longer counts contradicts nobody.
    let a = all.filter { supersededBy[$0] == nil }
    let b = others.filter { supersededBy[$0] == nil }
    for first in a {
      for second in b where Comparison.excludes(profiles[first], profiles[second]) {
        return "two of the reports cannot be of one sale"
      }
    }
    // In great groups the first members speak for all: they are the earliest published.
    for first in a.sorted().prefix(Self.mostCompared) {
      for second in b.sorted().prefix(Self.mostCompared) {
        // An amendment differs from what it changes in day, count and amount; its numbers say what it belongs to.
        if profiles[first].amends || profiles[second].amends { continue }
        // So does a story of it from the notice that was changed.
        if let amendment, isChanged(first, by: amendment) || isChanged(second, by: amendment) {
          continue
        }
        if contradicts(first, second) { return "two of the reports contradict each other" }
      }
    }
    return nil
  }

  private mutating func contradicts(_ a: Int, _ b: Int) -> Bool {
    let pair = Clustering.Link(min(a, b), max(a, b))
    if let known = contradicting[pair] { return known }
    let found = Comparison.compare(profiles[pair.first], profiles[pair.second], words: false)
    contradicting[pair] = found.contradicts
    return found.contradicts
  }

  static let mostCompared = 12
}
