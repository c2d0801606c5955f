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
  /// Reports of which the sales are resolved together; more are taken one group of linked ones after another.
  var mostAtOnce = 5_000
  /// Reports that hang together are joined as a whole up to so many; of more, what is near new ones.
  var mostWhole = 48
  /// Called for each of many reports; what it throws ends the work.
  var pulse: (TableProgress) throws -> Void = { _ in }

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

  /// Resolves anew every sale that `seeds` belong to or now join. Returns the reports of all of them. `changed` are the reports
  /// of which something is another now, where these are more than `seeds`.
  @discardableResult
  func derive(
    around seeds: Set<Int>, changed: RowSet? = nil, leaving: Leaving = Leaving()
  ) throws -> Set<Int> {
    guard !seeds.isEmpty || !leaving.orphans.isEmpty else { return [] }
    let changed = changed ?? RowSet(seeds)
    let isAddition = leaving.orphans.isEmpty && leaving.rest.isEmpty
    var found = isAddition ? try component(of: seeds, most: mostWhole) : nil
    let near = isAddition && found == nil ? try near(seeds, changed: changed) : nil
    if found == nil, near == nil { found = try component(of: seeds) }
    let entries = try near?.entries ?? self.entries(found ?? [])
    let members = Set(entries.map(\.id))
    let decisions = try log.touching(entries.map(\.anchor)).compactMap(log.effective)
    // A sale whose reports are as they were, and together as they were, is what it was: in a row of sales of one thing, each
    // near the next, a new report changes one of them.
    let standing = decisions.isEmpty ? try standingSales(of: members, but: changed) : [:]
    var kept: Set<Int> = []
    let isKept = { (group: [Int]) in
      let rows = group.map { entries[$0].id }
      guard let first = rows.first, standing[first] == Set(rows) else { return false }
      kept.formUnion(rows)
      return true
    }
    let sales =
      if let near {
        near.groups.compactMap { group in
          isKept(group) ? nil : matching.sale(of: group.map { entries[$0].profiled })
        }
      } else {
        resolve(entries, try links(among: entries), decisions, unless: isKept)
      }
    let touched = members.subtracting(kept)
    let former = try self.sales(of: touched)
    let dropped = try self.standing(former)
    let leading = try replace(
      touched, with: sales, entries: entries.filter { !kept.contains($0.id) },
      decisions: decisions, former: former, orphans: dropped.orphans)
    try settle(
      Leaving(
        orphans: leaving.orphans + dropped.orphans,
        snapshots: leaving.snapshots.merging(dropped.snapshots) { a, _ in a }),
      leading: leading)
    let queue = CandidateQueue(database: database, time: time)
    try queue.leave(touched)
    try queue.raise(touched, decisions: decisions)
    return members
  }

  /// What joins any two of these, as places among them.
  private func links(among entries: [Entry]) throws -> [PairLink] {
    let places = places(of: entries)
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
    return links
  }

  /// The sales that hold none of `changed`, as the reports of each, by the row of each of their reports. `members` holds all
  /// reports of each sale that it holds one of.
  private func standingSales(
    of members: Set<Int>, but changed: RowSet
  ) throws -> [Int: Set<Int>] {
    guard !members.allSatisfy(changed.contains) else { return [:] }
    var sales: [Int: Set<Int>] = [:]
    for id in members {
      let sale = try database.first("SELECT sale_id FROM reports WHERE id = ?1", id) {
        try $0.optionalInt(0)
      }
      if let sale = sale ?? nil { sales[sale, default: []].insert(id) }
    }
    var standing: [Int: Set<Int>] = [:]
    for reports in sales.values where !reports.contains(where: changed.contains) {
      for id in reports { standing[id] = reports }
    }
    return standing
  }

  /// A report with its row.
  struct Entry {
    var id: Int
    var profiled: ProfiledReport

    var report: SourcedReport { profiled.report }
    var anchor: Anchor { profiled.report.anchor }
  }

  /// The reports of rows in the order of their anchors: what is resolved does not depend on rows.
  func entries(_ members: some Sequence<Int>) throws -> [Entry] {
    var entries: [Entry] = []
    for id in members {
      if let report = try cache.profiled(id) { entries.append(Entry(id: id, profiled: report)) }
    }
    return entries.sorted { ($0.anchor, $0.id) < ($1.anchor, $1.id) }
  }

  /// Where each report stands in a list of entries, by row.
  func places(of entries: [Entry]) -> [Int: Int] {
    Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// The sales of these reports, which hold every report linked to one of them; links are places in `entries`.
  /// Without those of which `isKept` says, of their places, that they stand.
  func resolve(
    _ entries: [Entry], _ links: [PairLink], _ decisions: [Decision],
    unless isKept: ([Int]) -> Bool = { _ in false }
  ) -> [ResolvedSale] {
    matching.resolve(
      entries.map(\.profiled),
      links: links.sorted { ($0.first, $0.second) < ($1.first, $1.second) }, decisions: decisions,
      unless: isKept)
  }

  /// Everything that is linked to `seeds`, by comparison, by a decision, or by standing in one sale so far.
  private func component(of seeds: Set<Int>) throws -> Set<Int> {
    try component(of: seeds, most: .max) ?? []
  }

  /// nil where that is more than `most` beside the seeds.
  private func component(of seeds: Set<Int>, most: Int) throws -> Set<Int>? {
    var found = seeds
    var open = Array(seeds)
    while let id = open.popLast() {
      guard found.count - seeds.count <= most else { return nil }
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

  /// Writes the sales that reports were found to make. `former` are the rows of the sales that these reports stood in, and
  /// `orphans` the keys that led there: a sale that bears its key still keeps its row, the others go. Returns the keys that
  /// lead where they led, with the rows of these sales: keys fall all over their index, and none is looked up needlessly.
  @discardableResult
  func replace(
    _ members: some Sequence<Int>, with sales: [ResolvedSale], entries: [Entry],
    decisions: [Decision], former: Set<Int> = [], orphans: [KeyRepository.Orphan] = []
  ) throws -> [String: Int] {
    let keys = KeyRepository(database: database, matching: matching)
    let claims = ClaimDecisionWriter(database: database)
    let isDecided = !(try log.all().isEmpty)
    if isDecided { try claims.clear(members) }
    var kept = try keeping(former, for: sales)
    let formerKeys = Dictionary(grouping: orphans, by: \.parent)
    var leading: [String: Int] = [:]

    // Reports are known again by anchor; where two of a document share one, by what they say.
    var waiting = Dictionary(grouping: entries, by: \.anchor)
    let writer = SaleRepository(database: database)
    var registered: Set<String> = []
    for sale in sales.sorted(by: { $0.key < $1.key }) {
      var rows: [Int] = []
      for report in sale.reports {
        guard var group = waiting[report.anchor], !group.isEmpty else { continue }
        let place = group.firstIndex { $0.report == report } ?? 0
        rows.append(group.remove(at: place).id)
        waiting[report.anchor] = group
      }
      guard rows.count == sale.reports.count, !rows.isEmpty else { continue }
      let row = kept.removeValue(forKey: sale.key)
      let key = try row == nil ? keys.free(sale.key) : sale.key
      let id = try writer.write(sale, key: key, reports: rows, over: row)
      try claims.write(decisions, anchors: sale.reports.map(\.anchor), reports: rows)
      // Where nothing is stated in two ways and nobody decided anything, nothing follows.
      if isDecided || sale.mayContradict { try writer.finish(id) }
      let known = row == nil ? [] : formerKeys[key, default: []]
      let keyed = try keys.register(key, sale.reports.map(\.anchor), sale: id, known: known)
      for orphan in known where keyed.contains(orphan.key) { leading[orphan.key] = id }
      // Two reports of one document may share an anchor, and stand in two sales.
      for key in keyed where !registered.insert(key).inserted { leading[key] = nil }
    }
    // A key that led to a row that is kept, and that no report gives any more, looks for its way as all others do.
    for orphan in orphans where !registered.contains(orphan.key) { try keys.letGo(orphan.key) }
    for (_, row) in kept { try database.run("DELETE FROM sales WHERE id = ?1", row) }
    return leading
  }

  /// The rows of former sales whose keys stay, by key; the others are deleted.
  private func keeping(_ former: Set<Int>, for sales: [ResolvedSale]) throws -> [String: Int] {
    guard !former.isEmpty else { return [:] }
    let wanted = Set(sales.map(\.key))
    var kept: [String: Int] = [:]
    for row in former.sorted() {
      let key = try database.first("SELECT key FROM sales WHERE id = ?1", row) { try $0.text(0) }
      if let key, wanted.contains(key) {
        kept[key] = row
      } else {
        try database.run("DELETE FROM sales WHERE id = ?1", row)
      }
    }
    return kept
  }

  /// Leads keys of dropped sales on, and writes into the history what became of them. `leading` as `replace` returns it.
  func settle(_ leaving: Leaving, leading: [String: Int] = [:]) throws {
    try KeyRepository(database: database, matching: matching).redirect(
      leaving.orphans.filter { leading[$0.key] == nil })
    let history = SaleHistory(database: database, time: time, cause: cause)
    var now: Set<Int> = []
    var parents: [String: String] = [:]
    for orphan in leaving.orphans {
      if leaving.snapshots[orphan.key] == nil { parents[orphan.key] = orphan.parent }
      if let id = leading[orphan.key] {
        now.insert(id)
        continue
      }
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

  /// What stands in sales now.
  private func standing(_ sales: Set<Int>) throws -> Leaving {
    var leaving = Leaving()
    leaving.orphans = try KeyRepository(database: database, matching: matching).leading(to: sales)
    leaving.snapshots = try SaleHistory(database: database, time: time, cause: cause)
      .snapshots(of: sales)
    return leaving
  }

  /// Deletes sales and says what stood there.
  private func dropping(_ sales: Set<Int>) throws -> Leaving {
    var leaving = try standing(sales)
    for sale in sales.sorted() {
      leaving.rest.formUnion(
        try database.all("SELECT id FROM reports WHERE sale_id = ?1", sale) { try $0.int(0) })
      try database.run("DELETE FROM sales WHERE id = ?1", sale)
    }
    return leaving
  }
}
