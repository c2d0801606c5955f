internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

extension Derivation {
  /// Derives the sales of all reports, where no sale is there; one group of linked reports after another, so that memory
  /// holds the links and one group. `fill` is called with the row of a group's first report before it is looked at,
  /// `progress` with how many reports are done.
  func deriveAll(
    _ reports: [Int], fill: (Int) throws -> Void, progress: (Int) -> Void
  ) throws {
    var groups = ReportGroups(reports)
    var asked: Set<Int> = []
    try database.each("SELECT report_id, other_id, verdict = 'same' FROM report_links") { row in
      let (first, second) = (try row.int(0), try row.int(1))
      if try row.bool(2) { groups.link(first, second) } else { asked.formUnion([first, second]) }
    }
    for id in try decidedReports() {
      for other in try log.companions(of: id) { groups.tie(id, other) }
    }
    var done = 0
    try groups.each { members, pairs in
      if let first = members.first { try fill(first) }
      let entries = try entries(members)
      let places = places(of: entries)
      let links = pairs.compactMap { pair -> PairLink? in
        guard let a = places[pair.0], let b = places[pair.1] else { return nil }
        return PairLink(min(a, b), max(a, b))
      }
      let decisions = try log.touching(entries.map(\.anchor)).compactMap(log.effective)
      let sales = resolve(entries, links, decisions)
      try replace(members, with: sales, entries: entries, decisions: decisions)
      // What is linked and stands in two sales all the same is asked about.
      if sales.count > 1 { asked.formUnion(members) }
      done += members.count
      progress(done)
    }
    try CandidateQueue(database: database, time: time).raise(
      asked, decisions: try log.inForce().all.compactMap(log.effective))
  }

  /// Resolves anew every sale that `seeds` belong to or now join. Of many (a register) memory holds one group.
  func deriveAround(_ seeds: RowSet, leaving: Leaving) throws {
    guard seeds.count > mostAtOnce else {
      try derive(around: Set(seeds), leaving: leaving)
      return
    }
    var done = RowSet()
    for id in seeds where !done.contains(id) {
      try pulse(TableProgress(.deriving, done.count, of: seeds.count))
      done.formUnion(try derive(around: [id], changed: seeds))
    }
    try settle(leaving)
  }

  /// The reports that decisions in force hold on to.
  private func decidedReports() throws -> [Int] {
    let repository = DecisionRepository(database: database)
    var found: Set<Int> = []
    for decision in try log.inForce().all {
      for anchor in decision.anchors + decision.others {
        found.formUnion(try repository.reports(at: anchor))
      }
    }
    return found.sorted()
  }
}

/// Reports that hang together by links.
private struct ReportGroups {
  private let reports: [Int]
  private let places: [Int: Int]
  /// The place of another report of the same group that stands before it, or its own.
  private var parents: [Int]
  private var links: [(Int, Int)] = []

  init(_ reports: [Int]) {
    self.reports = reports
    places = Dictionary(
      reports.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    parents = Array(reports.indices)
  }

  /// Ties two reports together by a comparison that found them alike.
  mutating func link(_ first: Int, _ second: Int) {
    links.append((first, second))
    tie(first, second)
  }

  mutating func tie(_ first: Int, _ second: Int) {
    guard let a = places[first], let b = places[second] else { return }
    let (one, other) = (root(a), root(b))
    parents[max(one, other)] = min(one, other)
  }

  private mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  /// Every group with its links, in the order of its first report; its reports in theirs.
  mutating func each(_ body: ([Int], [(Int, Int)]) throws -> Void) rethrows {
    var members = [[Int]](repeating: [], count: reports.count)
    for (place, report) in reports.enumerated() { members[root(place)].append(report) }
    var tied = [[(Int, Int)]](repeating: [], count: reports.count)
    for link in links {
      guard let place = places[link.0], places[link.1] != nil else { continue }
      tied[root(place)].append(link)
    }
    links = []
    for place in reports.indices where !members[place].isEmpty {
      try body(members[place], tied[place])
    }
  }
}
