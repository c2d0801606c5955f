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
    #expect(Comparison.compare(offer, other).verdict == .apart)
  }

  /// A seller approves what a buyer then chooses; a plan years after an approval is another.
  @Test func aBuyerChoosesAfterTheApprovalOfASale() {
    func tanks(_ document: String, _ stage: Stage, _ published: String) -> SourcedReport {
      report(
        document, buyers: ["AUS"], stage: stage, announced: published, items: [item("M1A2", 75)],
        published: published)
    }
    let dated = tanks("a", .approved, "2021-04-29")
    #expect(Comparison.compare(dated, tanks("b", .considered, "2022-01-10")).verdict == .join)
    #expect(features(dated, tanks("c", .considered, "2023-01-10")).contains(.dateBackwards))
    var signed = dated
    signed.report.stage = claim(.contracted)
    #expect(features(signed, tanks("d", .considered, "2022-01-10")).contains(.dateBackwards))
  }

  /// What is approved is the most that may be bought.
  @Test func aContractForPartOfWhatWasApprovedContradictsNothing() {
    func jets(_ document: String, _ count: Int, _ stage: Stage) -> SourcedReport {
      report(
        document, buyers: ["KWT"], stage: stage, items: [item("F/A-18E", count)],
        published: stage == .approved ? "2016-11-18" : "2018-06-29")
    }
    let approval = jets("a", 40, .approved)
    let part = Comparison.compare(approval, jets("b", 28, .contracted))
    #expect(part.features.contains { $0.name == .quantityPart })
    // That it is the same sale is for a person to say.
    #expect(part.verdict == .candidate)
    for other in [jets("c", 48, .contracted), jets("d", 12, .contracted)] {
      #expect(features(approval, other).contains(.quantityDifferent))
    }
    #expect(features(approval, jets("e", 28, .approved)).contains(.quantityDifferent))
  }

  /// There is one ship of a name, and a state buys it once; of a class there are several.
  @Test func oneShipByItsNameIsOneSale() {
    func ship(_ document: String, _ designation: String, _ stage: Stage, _ day: String)
      -> SourcedReport
    {
      var ship = item(designation, name: "helicopter carrier \(designation)")
      ship.category = .ship
      return report(
        document, sellers: ["GBR"], buyers: ["BRA"], stage: stage, items: [ship], published: day)
    }
    let bought = ship("a", "HMS Ocean", .contracted, "2017-12-22")
    let taken = ship("b", "HMS Ocean", .delivered, "2018-06-29")
    #expect(Comparison.compare(bought, taken).verdict == .join)
    #expect(
      Comparison.compare(
        ship("c", "Ocean", .contracted, "2017-12-22"), ship("d", "Ocean", .delivered, "2018-06-29")
      ).verdict == .candidate)
  }

  /// A plan that a story tells in passing, without a day, is one of the day on which the story came.
  @Test func aPlanToldInPassingIsOfItsDay() {
    var plan = report(
      "a", sellers: ["ISR"], buyers: ["DEU"], stage: .considered, mechanism: .lease,
      items: [item("Heron TP")], background: true, published: "2018-02-07")
    let story = report(
      "b", sellers: ["ISR"], buyers: ["DEU"], stage: .considered, mechanism: .lease,
      items: [item("Heron TP", 5)], published: "2018-04-09")
    #expect(Blocking.blocks(of: plan).meet(Blocking.blocks(of: story)))
    #expect(Comparison.compare(plan, story).verdict == .join)
    plan.report.announced = date("2012").map { claim($0) }
    #expect(Comparison.compare(plan, story).verdict != .join)
  }
}
