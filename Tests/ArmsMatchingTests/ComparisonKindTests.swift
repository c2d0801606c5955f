import ArmsModel
import Testing

@testable import ArmsMatching

/// What one side calls by its kind or maker alone, and what is rare.
@Suite struct ComparisonKindTests {
  private func thing(_ designation: String?, _ count: Int?, _ name: String) -> Item {
    var thing = item(designation, count, name: name)
    thing.category = .aircraft
    return thing
  }

  private func features(_ a: Item, _ b: Item) -> Set<FeatureName> {
    Set(
      Comparison.compare(report("a", items: [a]), report("b", items: [b])).features.map(\.name))
  }

  @Test func aMakersNameStandsForItsSystems() {
    let found = features(thing("Su-35", 11, "Su-35 planes"), thing(nil, 11, "Sukhoi fighter jets"))
    #expect(found.contains(.systemMaker) && found.contains(.quantityDozens))
    #expect(
      !features(thing("MiG-29", 11, "MiG-29"), thing(nil, 11, "Sukhoi jets")).contains(.systemMaker)
    )
  }

  @Test func aKindIsTheLastWordThatTellsOne() {
    let fennec = thing("AS550", 8, "Fennec light helicopters")
    #expect(features(fennec, thing(nil, nil, "helicopters")).contains(.kindSame))
    let jets = features(fennec, thing(nil, nil, "fighter jets"))
    #expect(jets.isDisjoint(with: [.kindSame, .categorySame]))
  }

  @Test func otherNumbersOfAKindSayNothing() {
    let found = features(thing("AS550", 8, "light helicopters"), thing(nil, 3, "helicopters"))
    #expect(found.isDisjoint(with: [.quantityDifferent, .quantityNear, .quantityFits]))
  }

  @Test func aSellerThatSeldomSellsTellsMore() {
    func pair(_ seller: String) -> Comparison {
      .compare(report("a", sellers: [seller]), report("b", sellers: [seller]))
    }
    #expect(pair("ARE").score > pair("USA").score)
  }

  @Test func aLeaseOnBothSidesTellsMoreThanAPurchase() {
    func pair(_ mechanism: Mechanism) -> Double {
      Comparison.compare(
        report("a", mechanism: mechanism), report("b", mechanism: mechanism)
      ).score
    }
    #expect(pair(.lease) > pair(.fms))
  }

  /// However much parties and things agree, without a number, an amount, a count or a time it is for a person to say.
  @Test func partiesAndThingsAloneNeverJoin() {
    let items = (1...5).map { item("SYS-\($0)") }
    let a = report(
      "a", sellers: ["ARE"], mechanism: .grant, items: items, contractors: ["Maker"],
      published: "2012-01-01")
    var b = a
    b.anchor = Anchor(document: "b", start: 0, end: 1)
    b.published = nil
    let comparison = Comparison.compare(a, b)
    #expect(comparison.score >= Weights.standard.join)
    #expect(comparison.verdict == .candidate)
  }
}
