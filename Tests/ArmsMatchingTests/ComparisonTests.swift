import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct ComparisonTests {
  private func verdict(_ a: SourcedReport, _ b: SourcedReport) -> Comparison.Verdict {
    Comparison.compare(a, b).verdict
  }

  private func names(_ a: SourcedReport, _ b: SourcedReport) -> Set<FeatureName> {
    Set(Comparison.compare(a, b).features.map(\.name))
  }

  @Test func twoUndatedAccountsOfOneSaleJoin() {
    let comparison = Comparison.compare(Accounts.first, Accounts.second)
    #expect(comparison.verdict == .join)
    #expect(comparison.reason.contains("amounts that agree"))
    #expect(comparison.reason.contains("the same number (4)"))
    #expect(verdict(Accounts.first, Accounts.background) == .apart)
  }

  @Test func buyerAndSystemAloneNeverJoin() {
    let a = report("a", items: [item("AIM-120C-7", family: "AIM-120")])
    let b = report("b", items: [item("AIM-120C-7", family: "AIM-120")])
    #expect(verdict(a, b) != .join)
  }

  @Test func fivePurchasesOfOneMissileStayFive() {
    let orders: [(Int, Int, String)] = [
      (56, 113_000_000, "2017-10-04"), (32, 63_000_000, "2019-08-27"),
      (150, 293_000_000, "2022-11-07"), (120, 224_000_000, "2023-11-16"),
      (1_200, 3_640_000_000, "2025-01-02"),
    ]
    let reports = orders.enumerated().map { index, order in
      report(
        "\(index)", mechanism: .fms, announced: order.2,
        value: usd(order.1, step: 1_000_000),
        items: [item("AIM-120C-7", order.0, family: "AIM-120")],
        contractors: ["RTX"], kind: .notice, published: order.2)
    }
    #expect(Clustering.clusters(reports).count == 5)
  }

  /// Two papers of one morning: the amount and the day agree, one of them counts wrong.
  @Test func aWrongCountDoesNotPartWhatAmountAndDaySay() {
    func story(_ document: String, _ count: Int, _ amount: Int) -> SourcedReport {
      report(
        document, value: usd(amount, step: 100_000_000), items: [item("MQ-9B", count)],
        published: "2019-03-05")
    }
    #expect(verdict(story("a", 6, 600_000_000), story("b", 8, 600_000_000)) == .join)
    #expect(verdict(story("a", 6, 600_000_000), story("b", 12, 1_100_000_000)) != .join)
  }

  @Test func oneNumberJoinsReprintsYearsApart() {
    let a = report(
      "a", number: "17-51", announced: "2017-11-14", kind: .notice, published: "2017-11-14")
    let b = report(
      "b", number: "17-51", announced: "2017-11-14", kind: .notice, published: "2019-01-30")
    #expect(verdict(a, b) == .join)
  }

  @Test func oneNumberWithTwoBuyersIsForAPerson() {
    let a = report("a", buyers: ["JPN"], number: "17-51", kind: .notice)
    let b = report("b", buyers: ["NOR"], number: "17-51", kind: .notice)
    let comparison = Comparison.compare(a, b)
    #expect(comparison.verdict == .candidate)
    #expect(comparison.separates)
    #expect(Clustering.clusters([a, b]).count == 2)
  }

  @Test func twoNumbersAreTwoNotices() {
    let items = [item("MQ-9 Reaper", 4, family: "MQ-9")]
    let value = usd(330_000_000, step: 1_000_000)
    let a = report("a", number: "17-10", value: value, items: items, kind: .notice)
    let b = report("b", number: "17-11", value: value, items: items, kind: .notice)
    #expect(verdict(a, b) == .forbidden)
  }

  @Test func anAmendmentJoinsWhatItChanges() {
    let base = report("a", number: "09-36", value: usd(300_000_000), kind: .notice)
    let first = report(
      "b", number: "14-0C", changes: ["09-36"], value: usd(450_000_000), kind: .notice)
    let second = report(
      "c", number: "17-0A", changes: ["14-0C"], value: usd(900_000_000), kind: .notice)
    #expect(names(base, first).contains(.numberRelated))
    #expect(Clustering.clusters([second, base, first]).count == 1)
  }

  @Test func anAmendmentJoinsTheNoticeThatItTellsOf() {
    let old = report(
      "a", at: 5, number: "22-71", value: usd(3_750_000_000), background: true, kind: .notice)
    let new = report(
      "a", number: "25-0R", changes: ["22-71"], value: usd(9_580_000_000), kind: .notice)
    #expect(verdict(old, new) != .forbidden)
    let other = report("a", at: 9, number: "22-72", background: true, kind: .notice)
    #expect(verdict(other, new) == .forbidden)
  }

  @Test func oneDocumentTellsItsSalesApart() {
    let items = [item("Rafale", 36)]
    #expect(verdict(report("a", items: items), report("a", at: 40, items: items)) == .forbidden)
  }

  @Test func missingFieldsAreNoContradictions() {
    let full = report(
      "a", number: "18-10", announced: "2018-04-03", value: usd(2_910_000_000, step: 10_000_000),
      items: [item("F-16 Block 70", 14, family: "F-16")], kind: .notice, published: "2018-04-09")
    let bare = report(
      "b", sellers: [], stage: nil, value: usd(2_900_000_000, step: 100_000_000), meaning: .stated,
      items: [item("F-16", family: "F-16")], published: "2018-04-05")
    #expect(verdict(full, bare) == .join)
    #expect(!Comparison.compare(full, bare).features.contains { $0.weight < 0 })
  }

  @Test func aContractFollowsItsApproval() {
    let approved = report(
      "a", announced: "2016-05-01", value: usd(1_000_000_000, step: 100_000_000),
      items: [item("CH-47F", 24, family: "CH-47")])
    let contract = report(
      "b", stage: .contracted, announced: "2018-02-01", value: usd(810_000_000), meaning: .contract,
      items: [item("CH-47F", 24, family: "CH-47")])
    #expect(verdict(approved, contract) == .join)
    let tooEarly = report(
      "c", stage: .contracted, announced: "2012-02-01", value: usd(810_000_000), meaning: .contract,
      items: [item("CH-47F", 24, family: "CH-47")])
    #expect(verdict(approved, tooEarly) != .join)
  }

  @Test func aWrongAmountDoesNotPartWhatCountAndDaySay() {
    func story(_ document: String, _ count: Int, _ amount: Int, _ day: String) -> SourcedReport {
      report(
        document, value: usd(amount, step: 10_000_000), items: [item("M109A6", count)],
        published: day)
    }
    let first = story("a", 180, 1_310_000_000, "2018-04-05")
    #expect(verdict(first, story("b", 180, 1_500_000_000, "2018-04-06")) == .join)
    // Years later the same number for another amount is another order.
    #expect(verdict(first, story("b", 180, 1_500_000_000, "2020-04-06")) != .join)
  }

  /// The first half of a programme is contracted for less than half of what was notified for the whole.
  @Test func aFirstContractFollowsItsNotice() {
    let notice = report(
      "a", announced: "2017-11-14", value: usd(10_500_000_000, step: 100_000_000),
      items: [item("Patriot", 4)], contractors: ["Northrop Grumman"], published: "2017-11-14")
    func contract(_ amount: Int) -> SourcedReport {
      report(
        "b", stage: .contracted, value: usd(amount, step: 10_000_000), meaning: .contract,
        items: [item("Patriot")], contractors: ["Northrop Grumman"], published: "2018-04-24")
    }
    #expect(verdict(notice, contract(4_750_000_000)) == .join)
    #expect(verdict(notice, contract(26_000_000_000)) != .join)
  }

  @Test(arguments: [
    (usd(133_000_000, step: 1_000_000), usd(133_300_000, step: 100_000), true),
    (usd(2_000_000_000, step: 1_000_000_000, .about), usd(1_980_000_000, step: 10_000_000), true),
    (usd(133_300_000, step: 100_000), usd(150_000_000, step: 1_000_000), false),
    (usd(400_000_000, high: 600_000_000), usd(500_000_000, step: 100_000_000), true),
  ])
  func amountsFitWithinTheirIntervals(a: Money, b: Money, fit: Bool) {
    let found = names(report("a", value: a), report("b", value: b))
    #expect(found.isDisjoint(with: [.valueDifferent, .valueNear, .valueStated]) == fit)
  }

  @Test func otherMeaningsAndCurrenciesDoNotContradict() {
    let option = names(
      report("a", value: usd(100), meaning: .notified),
      report("b", value: usd(7_000), meaning: .option))
    #expect(option.isDisjoint(with: [.valueDifferent, .valueStated]))
    let euro = Money(amount: 9_000, currency: "EUR")
    #expect(
      !names(report("a", value: usd(100)), report("b", value: euro)).contains(.valueDifferent))
  }

  @Test func sellersThatOnlyTheProductTellsDoNotExclude() {
    let a = report("a", sellers: ["USA"], inferredSeller: true)
    let b = report("b", sellers: ["NLD"])
    #expect(names(a, b).contains(.sellerInferred))
    #expect(!Comparison.compare(a, b).separates)
    #expect(verdict(report("a", sellers: ["USA"]), b) == .forbidden)
  }

  @Test func aComparisonIsTheSameFromEitherSide() {
    let world = World(seed: 21, sales: 30)
    for a in world.reports.prefix(60) {
      for b in world.reports.prefix(60) where a != b {
        let (there, back) = (Comparison.compare(a, b), Comparison.compare(b, a))
        #expect(there.score == back.score && there.verdict == back.verdict, "\(there.reason)")
      }
    }
  }
}
