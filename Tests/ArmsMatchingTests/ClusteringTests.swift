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

  @Test func linksOutsideTheListAreIgnored() {
    #expect(Clustering.clusters([Accounts.first], links: [.init(0, 4), .init(-1, 0)]) == [[0]])
    #expect(Clustering.clusters([]).isEmpty)
  }
}
