internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

extension Derivation {
  /// Reports with the sales that they make.
  struct Made {
    var entries: [Entry]
    /// Places in `entries`, group by group.
    var groups: [[Int]]
  }

  /// What new reports make of the sales near them, where more hangs together with these than is joined anew as a whole:
  /// see `Clustering.Near`. nil where that cannot be told from what is near.
  func near(_ seeds: Set<Int>, changed: RowSet) throws -> Made? {
    var surroundings = Surroundings(database: database, cache: cache, matching: matching)
    guard try surroundings.begin(seeds) else { return nil }
    for _ in 0..<Self.mostRounds {
      guard surroundings.inside.count <= Self.mostNear else { return nil }
      let (outside, links) = try surroundings.look()
      // What was in a sale and is another now says of its neighbours what it said, no longer what it says.
      for id in surroundings.inside.union(outside) where changed.contains(id) {
        if try surroundings.sale(of: id) != nil { return nil }
      }
      let entries = try entries(surroundings.inside.union(outside))
      let places = places(of: entries)
      let anchors = entries.lazy.filter { surroundings.inside.contains($0.id) }.map(\.anchor)
      guard try log.touching(anchors).isEmpty else { return nil }
      var former: [Int: [Int]] = [:]
      var new: Set<Int> = []
      for (place, entry) in entries.enumerated() where surroundings.inside.contains(entry.id) {
        if let sale = try surroundings.sale(of: entry.id) {
          former[sale, default: []].append(place)
        } else {
          new.insert(place)
        }
      }
      let found = matching.near(
        entries.map(\.profiled),
        links: links.compactMap { first, second in
          guard let a = places[first], let b = places[second] else { return nil }
          return PairLink(min(a, b), max(a, b))
        }, new: new, outside: Set(outside.compactMap { places[$0] }), former: Array(former.values))
      guard let found else { return nil }
      if found.open.isEmpty { return Self.made(entries, found.groups) }
      for place in found.open { try surroundings.take(entries[place].id) }
    }
    return nil
  }

  /// Without the entries of no group.
  private static func made(_ entries: [Entry], _ groups: [[Int]]) -> Made {
    let kept = groups.joined().sorted()
    var places: [Int: Int] = [:]
    for (place, old) in kept.enumerated() { places[old] = place }
    return Made(
      entries: kept.map { entries[$0] }, groups: groups.map { $0.compactMap { places[$0] } })
  }

  private static let mostRounds = 8
  private static let mostNear = 1_000
}

/// The sales that new reports are linked to, with the reports that are linked to these from outside.
private struct Surroundings {
  let database: Connection
  let cache: SourcedReportCache
  let matching: any SaleMatching
  /// New reports, and all reports of whole sales.
  private(set) var inside: Set<Int> = []
  private var neighbours: [Int: [Int]] = [:]

  init(database: Connection, cache: SourcedReportCache, matching: any SaleMatching) {
    self.database = database
    self.cache = cache
    self.matching = matching
  }

  /// Takes in new reports, other new ones linked to them, and the sales of what is. False where one of `seeds` stands in a
  /// sale.
  mutating func begin(_ seeds: Set<Int>) throws -> Bool {
    for id in seeds where try sale(of: id) != nil { return false }
    inside = seeds
    var open = seeds.sorted()
    while let id = open.popLast() {
      for other in try linked(id) where !inside.contains(other) {
        try take(other)
        if try sale(of: other) == nil { open.append(other) }
      }
    }
    // What may speak of several sales together is judged by what is linked to it and by what is linked to that.
    for id in inside where try sale(of: id) == nil {
      for other in try linked(id) {
        for second in try linked(other) where !inside.contains(second) {
          if try mayBeSum(second), try sale(of: second) != nil { try take(second) }
        }
      }
    }
    return true
  }

  /// Takes in the sale of a report, or the report where it has none.
  mutating func take(_ id: Int) throws {
    inside.insert(id)
    guard let sale = try sale(of: id) else { return }
    inside.formUnion(
      try database.all("SELECT id FROM reports WHERE sale_id = ?1", sale) { try $0.int(0) })
  }

  /// The reports around with all links that are needed: of what is inside, and of what tells of a sum.
  mutating func look() throws -> (outside: Set<Int>, links: [(Int, Int)]) {
    var outside: Set<Int> = []
    var links: [(Int, Int)] = []
    var second: Set<Int> = []
    for id in inside {
      let all = try linked(id)
      let isSum = try mayBeSum(id)
      for other in all {
        let isInside = inside.contains(other)
        if isInside ? id < other : try sale(of: other) != nil { links.append((id, other)) }
        if isInside { continue }
        outside.insert(other)
        if isSum { second.insert(other) }
      }
    }
    for id in second {
      for other in try linked(id) where !inside.contains(other) {
        outside.insert(other)
        links.append((id, other))
      }
    }
    // New ones that are not linked to what is new here are as if they had not come yet.
    for id in outside where try sale(of: id) == nil { outside.remove(id) }
    return (outside, links)
  }

  func sale(of id: Int) throws -> Int? {
    try database.first("SELECT sale_id FROM reports WHERE id = ?1", id) {
      try $0.optionalInt(0)
    } ?? nil
  }

  private func mayBeSum(_ id: Int) throws -> Bool {
    try cache.profiled(id)?.profile.mayBeSum ?? false
  }

  private mutating func linked(_ id: Int) throws -> [Int] {
    if let known = neighbours[id] { return known }
    let found = try database.all(
      """
      SELECT other_id FROM report_links WHERE report_id = ?1 AND verdict = 'same'
      UNION ALL SELECT report_id FROM report_links WHERE other_id = ?1 AND verdict = 'same'
      """, id
    ) { try $0.int(0) }
    neighbours[id] = found
    return found
  }
}
