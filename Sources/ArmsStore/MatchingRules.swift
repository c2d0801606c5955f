internal import ArmsMatching
internal import ArmsModel

/// The rules of ArmsMatching, as the store asks for them.
struct MatchingRules: SaleMatching {
  func blocks(of report: ProfiledReport) -> Blocks { Blocking.blocks(of: report.profile) }

  func nearness(of report: ProfiledReport) -> UInt64 { Blocking.nearness(of: report.profile) }

  func telling(of report: ProfiledReport) -> Telling { report.profile.telling }

  func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink? {
    var comparison = Comparison.compare(a.profile, b.profile, words: false)
    let verdict: ReportLink.Verdict
    switch comparison.verdict {
    case .join: verdict = .same
    case .candidate: verdict = .candidate
    case .apart, .forbidden: return nil
    }
    comparison = Comparison.compare(a.profile, b.profile)
    return ReportLink(verdict, score: comparison.score, reason: comparison.reason)
  }

  func resolve(_ reports: [ProfiledReport], links: [PairLink], decisions: [Decision])
    -> [ResolvedSale]
  {
    Resolver.sales(
      reports.map(\.report), profiles: reports.map(\.profile),
      links: links.map { Clustering.Link($0.first, $0.second) }, decisions: decisions)
  }

  func resolve(
    _ reports: [ProfiledReport], links: [PairLink], decisions: [Decision],
    unless isKept: ([Int]) -> Bool
  ) -> [ResolvedSale] {
    Resolver.sales(
      reports.map(\.report), profiles: reports.map(\.profile),
      links: links.map { Clustering.Link($0.first, $0.second) }, decisions: decisions,
      unless: isKept)
  }

  func near(
    _ reports: [ProfiledReport], links: [PairLink], new: Set<Int>, outside: Set<Int>,
    former: [[Int]]
  ) -> Clustering.Near? {
    Clustering.near(
      reports.map(\.report), profiles: reports.map(\.profile),
      links: links.map { Clustering.Link($0.first, $0.second) }, new: new, outside: outside,
      former: former)
  }

  func key(of anchor: Anchor) -> String { SaleKey.make(anchor) }
}
