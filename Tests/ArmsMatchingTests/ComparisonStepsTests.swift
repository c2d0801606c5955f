import ArmsModel
import Testing

@testable import ArmsMatching

/// What a side tells of what went before: days of earlier steps, and that its order is one more.
@Suite struct ComparisonStepsTests {
  private func submarines(
    _ document: String, _ count: Int = 2, stage: Stage = .contracted, announced: String? = nil,
    published: String? = nil, rule: String = "quantity.words", orderedIn year: String? = nil,
    value: Money? = nil
  ) -> SourcedReport {
    var source = report(
      document, sellers: ["DEU"], buyers: ["PRT"], stage: stage, announced: announced, value: value,
      meaning: .contract, items: [item("Type 209PN", count, family: "Type 209", rule: rule)],
      published: published)
    if let year {
      source.report.details.append(
        claim(Detail(.stageDate, text: year, role: Stage.contracted.rawValue, date: date(year))))
    }
    return source
  }

  private func features(_ a: SourcedReport, _ b: SourcedReport) -> Set<FeatureName> {
    let one = Comparison.compare(a, b)
    let other = Comparison.compare(b, a)
    #expect(one.score == other.score)
    #expect(one.verdict == other.verdict)
    return Set(one.features.map(\.name))
  }

  @Test func deliveryOfWhatWasOrderedYearsBeforeIsThatOrder() {
    let order = submarines("a", announced: "2004-04-21", published: "2004-04-22")
    let delivery = submarines("b", stage: .delivered, published: "2010-08-03", orderedIn: "2004")
    #expect(features(order, delivery).contains(.stepYear))
    #expect(Comparison.compare(order, delivery).verdict == .join)
    #expect(Blocking.blocks(of: order).meet(Blocking.blocks(of: delivery)))
  }

  @Test func deliveryOfAnotherYearsOrderIsAnother() {
    let order = submarines("a", announced: "2008-04-21", published: "2008-04-22")
    let delivery = submarines("b", stage: .delivered, published: "2010-08-03", orderedIn: "2004")
    #expect(features(order, delivery).contains(.stepOther))
    #expect(Comparison.compare(order, delivery).verdict == .apart)
  }

  @Test func sameDayOfAnEarlierStepSaysMoreThanTheSameYear() {
    let order = submarines("a", announced: "2004-04-21", published: "2004-04-22")
    let delivery = submarines("b", stage: .delivered, published: "2010-08-03", orderedIn: "2004-04")
    #expect(features(order, delivery).contains(.stepDay))
  }

  @Test func deliveriesInPartsStandWithTheirOrder() {
    let order = submarines("a", 6, announced: "2009-06-20", published: "2009-06-21")
    let first = submarines("b", 2, stage: .delivered, published: "2014-01-03", orderedIn: "2009")
    let last = submarines("c", 1, stage: .delivered, published: "2017-02-28", orderedIn: "2009")
    #expect(Clustering.clusters([order, first, last]) == [[0, 1, 2]])
    // Without the order between them nothing says that two deliveries are of one.
    let strange = submarines("d", 2, stage: .delivered, published: "2017-02-28")
    let other = submarines("e", 2, stage: .delivered, published: "2014-01-03")
    #expect(Comparison.compare(strange, other).verdict != .join)
  }

  @Test func moreOfTheSameIsNoStoryOfTheFirstOrder() {
    let first = submarines(
      "a", announced: "2019-07-10", published: "2019-07-10",
      value: usd(1_250_000_000, step: 10_000_000))
    let second = submarines(
      "b", stage: .considered, published: "2022-11-04", rule: "quantity.words.further",
      value: usd(1_300_000_000, step: 100_000_000))
    #expect(features(first, second).contains(.orderFurther))
    #expect(Comparison.compare(first, second).verdict != .join)
    // Two stories of the second order, only one of which says so, are of one day.
    let other = submarines("c", stage: .considered, published: "2022-11-05")
    #expect(!features(second, other).contains(.orderFurther))
    // A plan for more comes before the order of it.
    let signed = submarines("d", announced: "2023-06-01", published: "2023-06-01")
    #expect(!features(second, signed).contains(.orderFurther))
  }

  @Test func planLongAfterTheSignatureIsOfSomethingElse() {
    let signed = submarines("a", announced: "2012-03-01", published: "2012-03-01")
    let plan = submarines("b", stage: .considered, published: "2015-06-01")
    #expect(features(signed, plan).contains(.dateLatePlan))
    let early = submarines("c", stage: .considered, published: "2011-06-01")
    #expect(!features(signed, early).contains(.dateLatePlan))
  }

  @Test func storyOfAnAmendmentIsNoStrangerForTheDayOfTheFirstNotice() {
    let notice = report(
      "a", buyers: ["JOR"], number: "14-07", announced: "2014-03-11", value: usd(60_000_000),
      items: [item("AGM-114R", 20, family: "AGM-114")], kind: .notice, published: "2014-03-12")
    let amendment = report(
      "b", buyers: ["JOR"], number: "16-0C", changes: ["14-07"], announced: "2016-05-19",
      value: usd(120_000_000), items: [item("AGM-114R", 30, family: "AGM-114")], kind: .notice,
      published: "2016-05-19")
    let story = report(
      "c", buyers: ["JOR"], announced: "2014", value: usd(120_000_000, step: 1_000_000),
      items: [item("AGM-114", 30)], published: "2016-05-23")
    let later = report(
      "d", buyers: ["JOR"], number: "17-02", announced: "2017-02-14", value: usd(60_000_000),
      items: [item("AGM-114R", 20, family: "AGM-114")], kind: .notice, published: "2017-02-15")
    #expect(!features(amendment, story).contains(.dateFar))
    let groups = Clustering.clusters([notice, amendment, story, later])
    #expect(groups == [[0, 1, 2], [3]])
  }

  @Test func makerAndCountMeetAcrossHalfAYear() {
    let offer = report(
      "a", sellers: ["RUS"], buyers: ["IDN"], stage: .considered,
      items: [
        Item(
          designation: "Su-35", name: "Su-35 planes", family: "Su-35", category: .aircraft,
          quantity: claim(Quantity(11)), citations: somewhere, rule: "test")
      ], background: true, published: "2018-02-21")
    let deal = report(
      "b", sellers: ["RUS"], buyers: ["IDN"], stage: .considered,
      value: usd(1_140_000_000, step: 10_000_000), meaning: .stated,
      items: [
        Item(
          designation: nil, name: "Sukhoi fighter jets", category: .aircraft,
          quantity: claim(Quantity(11)), citations: somewhere, rule: "test")
      ], published: "2018-08-14")
    #expect(Blocking.blocks(of: offer).meet(Blocking.blocks(of: deal)))
    #expect(Comparison.compare(offer, deal).verdict == .join)
    var other = deal
    other.report.items[0].quantity = claim(Quantity(12))
    #expect(!Blocking.blocks(of: offer).meet(Blocking.blocks(of: other)))
  }
}
