internal import ArmsMatching
internal import ArmsModel
internal import SQLiteKit

extension Store {
  /// How two sales, by any of their keys, compare. Where both keys lead to one sale, how the reports compare that gave
  /// them; nil where one report gave both. Throws `noSuchSale`.
  package func match(_ key: String, _ otherKey: String) throws -> SaleMatch? {
    try translating {
      try database.transaction(.deferred) {
        let (sale, other) = (try saleID(key), try saleID(otherKey))
        let (mine, theirs) =
          sale == other
          ? (try reports(at: key), try reports(at: otherKey))
          : (try reports(ofSale: sale), try reports(ofSale: other))
        return try bestPair(mine, theirs).map { try match($0, sale, other) }
      }
    }
  }

  /// The sales that come nearest to being one with a sale, likest first: those that a report of it was compared with.
  /// Throws `noSuchSale`.
  package func matches(of key: String, limit: Int?) throws -> (found: [SaleMatch], total: Int) {
    try translating {
      try database.transaction(.deferred) {
        let sale = try saleID(key)
        let mine = try reports(ofSale: sale)
        var met: Set<Int> = []
        for id in mine {
          guard let report = try cache.profiled(id) else { continue }
          for span in matching.blocks(of: report).sought {
            try database.each(
              """
              SELECT r.sale_id FROM report_blocks b JOIN reports r ON r.id = b.report_id
              WHERE b.block BETWEEN ?1 AND ?2 AND r.sale_id <> ?3
              """, span.first, span.last, sale
            ) { met.insert(try $0.int(0)) }
          }
        }
        var pairs: [(pair: Pair, other: Int, key: String)] = []
        for other in met {
          guard let best = try bestPair(mine, try reports(ofSale: other)) else { continue }
          pairs.append((best, other, try saleRow(other).key))
        }
        pairs.sort { ($1.pair.comparison.score, $0.key) < ($0.pair.comparison.score, $1.key) }
        return (
          try pairs.prefix(limit ?? .max).map { try match($0.pair, sale, $0.other) }, pairs.count
        )
      }
    }
  }

  /// Two reports with what their comparison found.
  private struct Pair {
    var first: Int
    var second: Int
    var comparison: Comparison
  }

  private func bestPair(_ mine: [Int], _ theirs: [Int]) throws -> Pair? {
    var best: Pair?
    for first in mine {
      guard let one = try cache.profiled(first) else { continue }
      for second in theirs where second != first {
        guard let other = try cache.profiled(second) else { continue }
        let comparison = Comparison.compare(one.profile, other.profile)
        if best.map({ comparison.score > $0.comparison.score }) ?? true {
          best = Pair(first: first, second: second, comparison: comparison)
        }
      }
    }
    return best
  }

  private func match(_ pair: Pair, _ sale: Int, _ other: Int) throws -> SaleMatch {
    let standing: SaleMatch.Standing
    var kept: String?
    switch pair.comparison.verdict {
    case _ where sale == other: standing = .joined
    case .join:
      standing = .keptApart
      kept = try whatKeepsApart(sale, other)
    case .candidate: standing = .asked
    case .apart: standing = .apart
    case .forbidden: standing = .excluded
    }
    return SaleMatch(
      sale: try saleRow(sale), other: try saleRow(other), document: try name(of: pair.first),
      otherDocument: try name(of: pair.second), comparison: pair.comparison, standing: standing,
      kept: kept)
  }

  /// What clustering says of two sales with alike reports when it looks at them alone.
  private func whatKeepsApart(_ sale: Int, _ other: Int) throws -> String? {
    let reports = try (self.reports(ofSale: sale) + self.reports(ofSale: other))
      .compactMap { try cache.report($0) }
    let decisions = try DecisionRepository(database: database).all()
    return Clustering.outcome(reports, decisions: decisions).refusals.first?.reason
  }

  private func reports(ofSale id: Int) throws -> [Int] {
    try database.all("SELECT id FROM reports WHERE sale_id = ?1 ORDER BY sale_position", id) {
      try $0.int(0)
    }
  }

  /// The reports whose place gave a key.
  private func reports(at key: String) throws -> [Int] {
    try database.all(
      """
      SELECT r.id FROM sale_keys k
      JOIN documents d ON d.sha256 = k.document_sha256
      JOIN reports r ON r.document_id = d.id AND r.anchor_start = k.start_at
        AND r.anchor_end = k.end_at
      WHERE k.key = ?1 ORDER BY r.position
      """, KeyRepository.normal(key)
    ) { try $0.int(0) }
  }

  private func name(of report: Int) throws -> String {
    try database.first(
      """
      SELECT n.name FROM reports r JOIN document_names n ON n.document_id = r.document_id
      WHERE r.id = ?1
      """, report
    ) { try $0.optionalText(0) ?? "" } ?? ""
  }

  private func saleRow(_ id: Int) throws -> SaleRow {
    guard
      let row = try database.first(
        "SELECT \(SaleRow.columns) FROM sales s WHERE s.id = ?1", id,
        body: { try SaleRow(row: $0) })
    else { throw StoreError.noSuchSale(key: "\(id)", nearest: []) }
    return row
  }
}
