internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

/// Keeps the sales in step with the reports: what a change touches is compared and resolved anew, and no more.
struct Derivation {
  let database: Connection
  let matching: any SaleMatching
  let cache: SourcedReportCache
  let log: DecisionLog
  /// Seconds since 1970-01-01 UTC, and what asks for it, for the history.
  let time: Int
  let cause: ChangeCause

  /// Compares new reports with those that share a block with them, and stores what was found.
  func link(_ ids: [Int]) throws {
    for id in ids {
      guard let report = try cache.profiled(id) else { continue }
      let blocks = matching.blocks(of: report)
      var neighbours: Set<Int> = []
      for span in blocks.sought {
        try database.each(
          "SELECT report_id FROM report_blocks WHERE block BETWEEN ?1 AND ?2", span.first, span.last
        ) { neighbours.insert(try $0.int(0)) }
      }
      for block in blocks.filed {
        try database.run(
          "INSERT INTO report_blocks (block, report_id) VALUES (?1, ?2)", block, id)
      }
      for other in neighbours.sorted() where other != id {
        guard let neighbour = try cache.profiled(other) else { continue }
        // One way round whatever came first, so that a comparison need not be symmetric to the last bit.
        let ordered = report.report.anchor < neighbour.report.anchor
        guard
          let link = ordered
            ? matching.compare(report, neighbour) : matching.compare(neighbour, report)
        else { continue }
        try database.run(
          """
          INSERT OR REPLACE INTO report_links (report_id, other_id, score, verdict, reason)
          VALUES (?1, ?2, ?3, ?4, ?5)
          """, min(id, other), max(id, other), link.score, link.verdict.rawValue, link.reason)
      }
    }
  }

  /// Sales that lose reports: their rows and keys as they were, and the reports that stay.
  struct Leaving {
    var rest: Set<Int> = []
    var orphans: [KeyRepository.Orphan] = []
    var snapshots: SaleHistory.Snapshots = [:]
  }

  /// Drops the sales of reports that are about to be deleted.
  func leave(_ reports: [Int]) throws -> Leaving {
    guard !reports.isEmpty else { return Leaving() }
    let sales = try self.sales(of: reports)
    var leaving = try dropping(sales)
    for report in reports { leaving.rest.formUnion(try log.companions(of: report)) }
    leaving.rest.subtract(reports)
    return leaving
  }

  /// Resolves anew every sale that `seeds` belong to or now join. Returns the reports of all of them. Where all sales and
  /// open questions were dropped before, `isEmptied`, nothing of them is looked for.
  @discardableResult
  func derive(
    around seeds: Set<Int>, leaving: Leaving = Leaving(), isEmptied: Bool = false
  ) throws -> Set<Int> {
    guard !seeds.isEmpty || !leaving.orphans.isEmpty else { return [] }
    let members = try component(of: seeds)
    var entries: [(id: Int, report: SourcedReport)] = []
    for id in members {
      if let report = try cache.report(id) { entries.append((id, report)) }
    }
    entries.sort { ($0.report.anchor, $0.id) < ($1.report.anchor, $1.id) }
    let places = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    var links: [PairLink] = []
    for (place, entry) in entries.enumerated() {
      try database.each(
        "SELECT other_id FROM report_links WHERE report_id = ?1 AND verdict = 'same'", entry.id
      ) { row in
        if let other = places[try row.int(0)] {
          links.append(PairLink(min(place, other), max(place, other)))
        }
      }
    }
    links.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    let decisions = try log.touching(entries.map(\.report.anchor)).compactMap(log.effective)
    let sales = matching.resolve(entries.map(\.report), links: links, decisions: decisions)
    let dropped = isEmptied ? Leaving() : try dropping(try self.sales(of: members))
    try replace(members, with: sales, entries: entries, decisions: decisions)
    try settle(
      Leaving(
        orphans: leaving.orphans + dropped.orphans,
        snapshots: leaving.snapshots.merging(dropped.snapshots) { a, _ in a }))
    let queue = CandidateQueue(database: database, time: time)
    if !isEmptied { try queue.leave(members) }
    try queue.raise(members, decisions: decisions)
    return members
  }

  /// Everything that is linked to `seeds`, by comparison, by a decision, or by standing in one sale so far.
  private func component(of seeds: Set<Int>) throws -> Set<Int> {
    var found = seeds
    var open = Array(seeds)
    while let id = open.popLast() {
      var next = try log.companions(of: id)
      try database.each(
        """
        SELECT other_id FROM report_links WHERE report_id = ?1 AND verdict = 'same'
        UNION ALL SELECT report_id FROM report_links WHERE other_id = ?1 AND verdict = 'same'
        UNION ALL SELECT b.id FROM reports a JOIN reports b ON b.sale_id = a.sale_id WHERE a.id = ?1
        """, id
      ) { next.insert(try $0.int(0)) }
      for other in next where found.insert(other).inserted { open.append(other) }
    }
    return found
  }

  private func replace(
    _ members: Set<Int>, with sales: [ResolvedSale], entries: [(id: Int, report: SourcedReport)],
    decisions: [Decision]
  ) throws {
    let keys = KeyRepository(database: database, matching: matching)
    let claims = ClaimDecisionWriter(database: database)
    let isDecided = !(try log.all().isEmpty)
    if isDecided { try claims.clear(members) }

    // Reports are known again by anchor; where two of a document share one, by what they say.
    var waiting = Dictionary(grouping: entries, by: \.report.anchor)
    let writer = SaleRepository(database: database)
    for sale in sales.sorted(by: { $0.key < $1.key }) {
      var rows: [Int] = []
      for report in sale.reports {
        guard var group = waiting[report.anchor], !group.isEmpty else { continue }
        let place = group.firstIndex { $0.report == report } ?? 0
        rows.append(group.remove(at: place).id)
        waiting[report.anchor] = group
      }
      guard rows.count == sale.reports.count, !rows.isEmpty else { continue }
      let key = try keys.free(sale.key)
      let id = try writer.insert(sale, key: key, reports: rows)
      try claims.write(decisions, anchors: sale.reports.map(\.anchor), reports: rows)
      // Where nothing is stated in two ways and nobody decided anything, nothing follows.
      if isDecided || sale.hasSeveralReadings { try writer.finish(id) }
      try keys.register(key, sale.reports.map(\.anchor), sale: id)
    }
  }

  /// Leads keys of dropped sales on, and writes into the history what became of them.
  func settle(_ leaving: Leaving) throws {
    try KeyRepository(database: database, matching: matching).redirect(leaving.orphans)
    let history = SaleHistory(database: database, time: time, cause: cause)
    var now: Set<Int> = []
    var parents: [String: String] = [:]
    for orphan in leaving.orphans {
      if leaving.snapshots[orphan.key] == nil { parents[orphan.key] = orphan.parent }
      let led = try database.first(
        "SELECT sale_id FROM sale_keys WHERE key = ?1", orphan.key, body: { try $0.optionalInt(0) })
      if case .some(let id?) = led { now.insert(id) }
    }
    try history.record(
      before: leaving.snapshots, after: try history.snapshots(of: now), parents: parents)
  }

  private func sales(of reports: some Sequence<Int>) throws -> Set<Int> {
    var sales: Set<Int> = []
    for id in reports {
      try database.each(
        "SELECT sale_id FROM reports WHERE id = ?1 AND sale_id IS NOT NULL", id
      ) { sales.insert(try $0.int(0)) }
    }
    return sales
  }

  /// Deletes sales and says what stood there.
  func dropping(_ sales: Set<Int>) throws -> Leaving {
    var leaving = Leaving()
    leaving.orphans = try KeyRepository(database: database, matching: matching).leading(to: sales)
    leaving.snapshots = try SaleHistory(database: database, time: time, cause: cause)
      .snapshots(of: sales)
    for sale in sales {
      leaving.rest.formUnion(
        try database.all("SELECT id FROM reports WHERE sale_id = ?1", sale) { try $0.int(0) })
      try database.run("DELETE FROM sales WHERE id = ?1", sale)
    }
    return leaving
  }
}
