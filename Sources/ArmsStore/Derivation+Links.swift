internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

extension Derivation {
  /// Compares new reports of one document with those that share a block with them, and stores what was found.
  func link(_ ids: RowSet) throws {
    let filing = BlockFiling(database: database)
    let order = try inOrder(ids)
    try link(
      order.map { AnySequence($0.lazy.map(\.id)) } ?? AnySequence(ids), of: ids.count,
      meeting: { spans in
        var found: Set<Int> = []
        for span in spans {
          try database.each(
            "SELECT report_id FROM report_blocks WHERE block BETWEEN ?1 AND ?2", span.first,
            span.last
          ) { found.insert(try $0.int(0)) }
        }
        return found
      }, filing: filing.file)
    try filing.finish()
  }

  /// Many reports so that those that meet the same others come one after another: in the order of a table's rows each would
  /// read all that it meets anew. nil where nothing is there to be met.
  private func inOrder(_ ids: RowSet) throws -> [(near: UInt64, id: Int)]? {
    guard ids.count > Self.mostInAnyOrder,
      try database.first("SELECT 1 FROM report_blocks LIMIT 1", body: { _ in true }) != nil
    else { return nil }
    var order: [(near: UInt64, id: Int)] = []
    for id in ids {
      try pulse(TableProgress(.joining, 0, of: ids.count))
      guard let report = try cache.passing(id) else { continue }
      order.append((matching.nearness(of: ProfiledReport(report)), id))
    }
    order.sort { ($0.near, $0.id) < ($1.near, $1.id) }
    return order
  }

  /// So many reports, and what they meet, are at hand together whatever their order.
  private static let mostInAnyOrder = 1_000

  /// The same for all reports, one document after another: what was filed so far stands in `index`, and is written by
  /// whoever called.
  func link(_ ids: [Int], in index: inout BlockIndex) throws {
    var filed: [(keys: [String], report: Int)] = []
    try link(
      ids, of: ids.count, meeting: { index.reports(in: $0) },
      filing: { filed.append((keys: $0, report: $1)) })
    for one in filed { index.file(one.keys, report: one.report) }
  }

  /// Compares reports of one document with those of others that they meet, and with those of their own that may be of one
  /// sale all the same. What is filed is not met before all of them are done: the rows of a table meet one another in
  /// numbers that grow with the square of its length.
  private func link(
    _ ids: some Sequence<Int>, of count: Int, meeting: ([Blocks.Span]) throws -> Set<Int>,
    filing: ([String], Int) throws -> Void
  ) throws {
    var own = BlockIndex()
    var ownAgain = BlockIndex()
    for (done, id) in ids.enumerated() {
      try pulse(TableProgress(.joining, done, of: count))
      guard let report = try cache.profiled(id) else { continue }
      let blocks = matching.blocks(of: report)
      var neighbours = try meeting(blocks.sought)
      switch matching.telling(of: report) {
      case .once: break
      case .ownWords:
        neighbours.formUnion(ownAgain.reports(in: blocks.sought))
        own.file(blocks.filed, report: id)
      case .again:
        neighbours.formUnion(own.reports(in: blocks.sought))
        own.file(blocks.filed, report: id)
        ownAgain.file(blocks.filed, report: id)
      }
      try compare(id, report, with: neighbours)
      try filing(blocks.filed, id)
    }
  }

  private func compare(_ id: Int, _ report: ProfiledReport, with neighbours: Set<Int>) throws {
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
