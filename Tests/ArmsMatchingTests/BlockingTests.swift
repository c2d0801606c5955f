import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct BlockingTests {
  private func meet(_ a: SourcedReport, _ b: SourcedReport) -> Bool {
    !Set(Blocking.keys(of: a)).isDisjoint(with: Blocking.keys(of: b))
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

  @Test func amountsWithinATenthMeet() {
    for amount in [1, 9, 133, 999, 133_000_000, 2_000_000_000] {
      let a = report("a", value: usd(amount))
      let b = report("b", value: usd(amount + amount / 10))
      #expect(meet(a, b), "\(amount)")
    }
  }

  @Test func keysDoNotGrowWithTheLists() {
    let items = (0..<400).map { (number: Int) in item("SYS\(number)", number) }
    let buyers = (0..<60).map { "B\($0)" }
    let keys = Blocking.keys(of: report("a", buyers: buyers, items: items, published: "2020-01-01"))
    #expect(keys.count < 500)
    #expect(keys == keys.sorted())
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
