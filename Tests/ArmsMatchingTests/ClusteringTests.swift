import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct ClusteringTests {
  private func decide(_ id: Int, _ action: Decision.Action, _ a: SourcedReport, _ b: SourcedReport)
    -> Decision
  {
    Decision(
      id: id, action: action, anchors: [a.anchor, b.anchor], author: "ann", reason: "told so",
      madeAt: 0)
  }

  private func undo(_ id: Int, _ undone: Int) -> Decision {
    Decision(
      id: id, action: .undo, anchors: [], undoes: undone, author: "ann", reason: "wrong", madeAt: 0)
  }

  @Test func aPersonPartsAndJoins() {
    let (a, b) = (Accounts.first, Accounts.second)
    let parted = Clustering.outcome([a, b], decisions: [decide(1, .different, a, b)])
    #expect(parted.groups == [[0], [1]])
    #expect(parted.refusals.first?.reason == "decided to be different")
    #expect(
      Clustering.clusters([a, b], decisions: [decide(1, .different, a, b), undo(2, 1)]) == [[0, 1]])
    let c = report("c", buyers: ["KOR"])
    #expect(Clustering.clusters([a, c], decisions: [decide(1, .same, a, c)]) == [[0, 1]])
  }

  @Test func theLaterOfTwoJudgementsCounts() {
    let (a, b) = (Accounts.first, Accounts.second)
    let both = [decide(1, .different, a, b), decide(2, .same, a, b)]
    #expect(Clustering.clusters([a, b], decisions: both) == [[0, 1]])
    let other = [decide(1, .same, a, b), decide(2, .different, a, b)]
    #expect(Clustering.clusters([a, b], decisions: other) == [[0], [1]])
  }

  @Test func whatIsDifferentIsNotJoinedByAThird() {
    let a = report("a", number: "17-51", announced: "2017-11-14", kind: .notice)
    let b = report("b", number: "17-51", announced: "2017-11-14", kind: .notice)
    let c = report("c", number: "17-51", announced: "2017-11-14", kind: .notice)
    let groups = Clustering.clusters([a, b, c], decisions: [decide(1, .different, a, c)])
    #expect(!groups.contains { $0.contains(0) && $0.contains(2) })
    #expect(groups.count == 2)
  }

  @Test func aStoryOfTwoSalesJoinsNeither() {
    let first = report(
      "a", number: "18-01", announced: "2018-02-05", value: usd(622_000_000, step: 1_000_000),
      items: [item("RGM-84Q", 100, family: "RGM-84")], kind: .notice, published: "2018-02-05")
    let second = report(
      "b", number: "18-02", announced: "2018-02-05", value: usd(113_000_000, step: 1_000_000),
      items: [item("RIM-162", 68)], kind: .notice, published: "2018-02-05")
    let both = report(
      "c", value: usd(735_000_000, step: 1_000_000), meaning: .stated,
      items: [item("RGM-84Q", 100, family: "RGM-84"), item("RIM-162", 68)], published: "2018-02-07")
    #expect(Clustering.clusters([first, second, both]) == [[0], [1], [2]])
    var unpriced = both
    unpriced.report.value = nil
    #expect(Clustering.clusters([unpriced, second, first]).count == 3)
  }

  /// Each approval is a day after the last and a little dearer: neighbours may be one, the ends are not.
  @Test func aRowOfNeighboursDoesNotDrift() {
    let chain = [1_000, 1_090, 1_190, 1_300].enumerated().map { place, value in
      report(
        "\(place)", announced: "2021-03-0\(place + 1)",
        value: usd(value * 1_000_000, step: 10_000_000), items: [item("F-16")],
        contractors: ["Maker Inc."], published: "2021-03-0\(place + 1)")
    }
    let outcome = Clustering.outcome(chain)
    #expect(
      !outcome.groups.contains {
        ($0.contains(0) || $0.contains(1)) && ($0.contains(2) || $0.contains(3))
      })
    #expect(outcome.refusals.contains { $0.reason.contains("contradict") })
  }

  /// A headline without a date may be of any year: the same count is no more than a question.
  @Test func anUndatedHeadlineIsAQuestion() {
    let headline = report("a", items: [item("F-16", 40)])
    let story = report(
      "b", announced: "2024-01-26", items: [item("F-16", 40)], published: "2024-01-27")
    let comparison = Comparison.compare(headline, story)
    #expect(comparison.verdict == .candidate, "\(comparison.reason)")
    #expect(Clustering.clusters([headline, story]).count == 2)
    var priced = (headline, story)
    priced.0.report.value = claim(SaleValue(usd(2_340_000_000, step: 10_000_000), meaning: .stated))
    priced.1.report.value = claim(SaleValue(usd(2_340_000_000, step: 10_000_000), meaning: .stated))
    #expect(Clustering.clusters([priced.0, priced.1]).count == 1)
  }

  /// A notice, two changes of it, and what each change tells of those before it: one sale, in whatever order.
  @Test func changesOfANoticeComeTogether() {
    func notice(_ document: String, _ number: String, _ changes: [String], _ value: Int)
      -> SourcedReport
    {
      report(
        document, number: number, changes: changes, announced: "20\(number.prefix(2))-06-10",
        value: usd(value * 1_000_000, step: 1_000_000),
        items: [item("AIM-120D", 100, family: "AIM-120")], kind: .notice)
    }
    func told(_ document: String, at start: Int, _ number: String, _ value: Int) -> SourcedReport {
      report(
        document, at: start, number: number, announced: "20\(number.prefix(2))-06-10",
        value: usd(value * 1_000_000, step: 1_000_000),
        items: [item("AIM-120D", family: "AIM-120")],
        background: true, kind: .notice)
    }
    // The last change adds another system than the notice had.
    var last = notice("c", "25-0W", ["18-03", "24-0V"], 1_440)
    last.report.items = [item("AN/ALQ-257", 5)]
    let reports = [
      notice("a", "18-03", [], 650), notice("b", "24-0V", ["18-03"], 700),
      told("b", at: 9, "18-03", 650), last, told("c", at: 9, "18-03", 650),
      told("c", at: 20, "24-0V", 700),
    ]
    #expect(Clustering.clusters(reports).count == 1)
    #expect(Clustering.clusters(reports.reversed()).count == 1)
    // Of another buyer the number is misprinted.
    var other = last
    other.report.buyers = [claim(Party(code: "KOR", name: "KOR"))]
    #expect(Clustering.clusters([reports[0], other]) == [[0], [1]])
  }

  @Test func linksOutsideTheListAreIgnored() {
    #expect(Clustering.clusters([Accounts.first], links: [.init(0, 4), .init(-1, 0)]) == [[0]])
    #expect(Clustering.clusters([]).isEmpty)
  }
}
