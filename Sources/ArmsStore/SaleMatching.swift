package import ArmsMatching
package import ArmsModel

/// What the store asks of matching. Pure functions of reports and decisions.
package protocol SaleMatching: Sendable {
  /// Where the report is filed and where it seeks; two reports that do not meet are never compared.
  func blocks(of report: ProfiledReport) -> Blocks

  /// A number by which reports that meet the same others stand near one another.
  func nearness(of report: ProfiledReport) -> UInt64

  /// Whether other reports of its own document may be of its sale.
  func telling(of report: ProfiledReport) -> Telling

  /// How two reports relate; nil where nothing speaks for one sale.
  func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink?

  /// The sales of a set of reports that holds every report linked to one of them. The same for any order of `reports`.
  func resolve(_ reports: [ProfiledReport], links: [PairLink], decisions: [Decision])
    -> [ResolvedSale]

  /// The same without sales of which `isKept` says, of their reports as places in `reports`, that they stand as they are.
  func resolve(
    _ reports: [ProfiledReport], links: [PairLink], decisions: [Decision],
    unless isKept: ([Int]) -> Bool
  ) -> [ResolvedSale]

  /// What new reports make of the sales near them, as `Clustering.near` has it; nil where all that hangs together must be
  /// resolved.
  func near(
    _ reports: [ProfiledReport], links: [PairLink], new: Set<Int>, outside: Set<Int>,
    former: [[Int]]
  ) -> Clustering.Near?

  /// The sale of these reports, which no decision holds on to; nil where there are none.
  func sale(of reports: [ProfiledReport]) -> ResolvedSale?

  /// The key that a report gives to a sale on its own.
  func key(of anchor: Anchor) -> String
}

extension SaleMatching {
  package func nearness(of report: ProfiledReport) -> UInt64 { 0 }

  package func telling(of report: ProfiledReport) -> Telling { .again }

  package func resolve(
    _ reports: [ProfiledReport], links: [PairLink], decisions: [Decision],
    unless isKept: ([Int]) -> Bool
  ) -> [ResolvedSale] {
    resolve(reports, links: links, decisions: decisions)
  }

  package func near(
    _ reports: [ProfiledReport], links: [PairLink], new: Set<Int>, outside: Set<Int>,
    former: [[Int]]
  ) -> Clustering.Near? { nil }

  package func sale(of reports: [ProfiledReport]) -> ResolvedSale? {
    Resolver.resolve(reports.map(\.report))
  }
}

/// A report with what comparison looks at in it, worked out once.
package final class ProfiledReport: Sendable {
  package let report: SourcedReport
  package let profile: Profile

  package init(_ report: SourcedReport) {
    self.report = report
    profile = Profile(report)
  }
}

/// What a comparison of two reports found.
package struct ReportLink: Hashable, Sendable {
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// they speak of one sale
    case same
    /// they may, and a person should say
    case candidate
  }

  package var verdict: Verdict
  /// Greater is more alike.
  package var score: Double
  /// What speaks for and against, in words.
  package var reason: String

  package init(_ verdict: Verdict, score: Double, reason: String) {
    self.verdict = verdict
    self.score = score
    self.reason = reason
  }
}

/// Two reports that were found to speak of one sale, as indexes into a list.
package struct PairLink: Hashable, Sendable {
  package var first: Int
  package var second: Int

  package init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }
}
