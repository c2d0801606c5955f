import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct BlockingTests {
  private func meet(_ a: SourcedReport, _ b: SourcedReport) -> Bool {
    Blocking.blocks(of: a).meet(Blocking.blocks(of: b))
  }

  @Test func undatedAccountsMeetByAmountAndNumber() {
    #expect(meet(Accounts.first, Accounts.second))
  }

  @Test func amendmentsMeetWhatTheyChange() {
    #expect(meet(report("a", number: "09-36"), report("b", number: "17-0A", changes: ["09-36"])))
  }

  @Test func sameBuyerAndFamilyYearsApartDoNotMeet() {
    let a = report("a", items: [item("AIM-120C-7", 56, family: "AIM-120")], published: "2017-10-04")
    let b = report("b", items: [item("AIM-120C-7", 32, family: "AIM-120")], published: "2019-08-27")
    #expect(!meet(a, b))
  }

  @Test func neighboursInTimeMeetAcrossTheEndOfAQuarter() {
    for day in [0, 89, 90, 91, 92, 181, 182] {
      let first = PartialDate(day: 17_000 + day)?.text
      let second = PartialDate(day: 17_000 + day + 60)?.text
      let a = report("a", items: [item("Rafale")], published: first)
      let b = report("b", items: [item("Rafale")], published: second)
      #expect(meet(a, b), "\(first ?? "") \(second ?? "")")
    }
  }

  @Test(arguments: [
    (usd(133_000_000, step: 1_000_000), usd(133_300_000, step: 100_000)),
    (usd(2_000_000_000, step: 1_000_000_000), usd(1_980_000_000, step: 10_000_000)),
    (usd(1_000_000_000, step: 1_000_000_000), usd(950_000_000, step: 10_000_000)),
    (usd(104_000_000, step: 1_000_000, .about), usd(100_000_000, step: 1_000_000)),
    (usd(400_000_000, high: 600_000_000), usd(500_000_000, step: 100_000_000)),
    (usd(9), usd(9)), (usd(0), usd(0)),
  ])
  func amountsThatAgreeMeet(a: Money, b: Money) {
    for date in [nil, "2020-01-01"] {
      #expect(meet(report("a", value: a), report("b", value: b, published: date)))
    }
  }

  @Test func aFrequentBuyerFillsOneSpanAfterAnother() {
    let all = (0..<200).map { index in
      Blocking.blocks(
        of: report(
          "\(index)", value: usd(500_000_000), items: [item("F-16", 12)],
          published: PartialDate(day: index * 365)?.text))
    }
    for (place, one) in all.enumerated() {
      let met = all.indices.filter { $0 != place && one.meet(all[$0]) }
      #expect(met.allSatisfy { abs($0 - place) <= 12 }, "\(place): \(met)")
    }
  }

  @Test func whatTellsNoDayMeetsAllTimes() {
    let undated = report("a", items: [item("F-16", 12)])
    for year in [1960, 1969, 2018, 2040] {
      #expect(meet(undated, report("b", items: [item("F-16", 12)], published: "\(year)-05-05")))
    }
    #expect(meet(undated, report("b", items: [item("F-16", 12)])))
    #expect(!meet(undated, report("b", items: [item("F-16", 13)], published: "2018-05-05")))
  }

  @Test func aKindMeetsTheSystemsOfThatKind() {
    var helicopters = item(nil, name: "helicopters")
    helicopters.category = .aircraft
    var fennec = item("AS550", 8, name: "Fennec light helicopters")
    fennec.category = .aircraft
    let a = report("a", items: [helicopters], published: "2018-09-14")
    let b = report("b", items: [fennec], published: "2018-09-06")
    #expect(meet(a, b) && meet(b, a))
    let other = report("c", items: [fennec], published: "2020-09-06")
    #expect(!meet(a, other))
    var bell = item("UH-1H", 2, name: "Huey helicopters")
    bell.category = .aircraft
    #expect(!meet(b, report("d", items: [bell], published: "2018-09-06")))
  }

  @Test func reportsWithoutABuyerMeetThoseWithOne() {
    let value = usd(750_000_000, step: 1_000_000)
    let named = report("a", value: value, items: [item("M109A6", 40)], published: "2021-08-04")
    let bare = report(
      "b", buyers: [], value: value, items: [item("M109A6", 40)], published: "2021-08-05")
    let other = report(
      "c", buyers: ["NOR"], value: value, items: [item("M109A6", 40)], published: "2021-08-05")
    #expect(meet(named, bare) && meet(bare, named) && meet(bare, bare))
    #expect(!meet(named, other))
  }

  @Test func rowsOfTwoRegistersMeetByACountAnAmountOrADay() {
    func row(
      _ document: String, _ count: Int?, _ value: Money? = nil, day: String = "2016",
      kind: DocumentKind = .register
    ) -> SourcedReport {
      report(
        document, announced: day, value: value, items: [item("F-16", count)], kind: kind,
        published: "2017-03-01")
    }
    #expect(!meet(row("a", 12), row("b", 14)))
    #expect(!meet(row("a", nil), row("b", 14)))
    #expect(meet(row("a", 12), row("b", 12)))
    #expect(meet(row("a", 12, usd(7_000)), row("b", 14, usd(7_000))))
    #expect(meet(row("a", 12, day: "2016-05-04"), row("b", 14, day: "2016-05-09")))
    #expect(!meet(row("a", 12, day: "2016-05-04"), row("b", 14, day: "2016-08-09")))
    // What is no row meets them all, and from either side.
    let story = row("c", 14, kind: .news)
    let filed = (Blocking.blocks(of: row("a", 12)), Blocking.blocks(of: story))
    #expect(
      Blocks(filed: filed.0.filed, sought: []).meet(Blocks(filed: [], sought: filed.1.sought)))
    #expect(
      Blocks(filed: filed.1.filed, sought: []).meet(Blocks(filed: [], sought: filed.0.sought)))
    #expect(meet(story, story))
  }

  @Test func keysDoNotGrowWithTheLists() {
    let items = (0..<400).map { (number: Int) in item("SYS\(number)", number) }
    let buyers = (0..<60).map { "B\($0)" }
    let blocks = Blocking.blocks(
      of: report("a", buyers: buyers, items: items, published: "2020-01-01"))
    #expect(blocks.filed.count < 500 && blocks.sought.count < 1_000)
    #expect(blocks.filed == blocks.filed.sorted())
  }

  @Test func pairsOfTheWorldThatJoinAreFound() {
    let world = World(seed: 33, sales: 80)
    let profiles = world.reports.map { Profile($0) }
    let links = Blocking.links(profiles)
    var pairs = 0
    var met = 0
    for i in profiles.indices {
      for j in profiles.indices where i < j && world.truth[i] == world.truth[j] {
        guard Comparison.compare(profiles[i], profiles[j]).verdict == .join else { continue }
        pairs += 1
        if links.contains(.init(i, j)) { met += 1 }
      }
    }
    print("blocking recall \(met) of \(pairs)")
    #expect(Double(met) >= 0.97 * Double(pairs))
  }
}
