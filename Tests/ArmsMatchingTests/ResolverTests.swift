import ArmsModel
import Testing

@testable import ArmsMatching

@Suite struct ResolverTests {
  private func sale(_ reports: SourcedReport..., decisions: [Decision] = []) throws -> ResolvedSale
  {
    try #require(Resolver.resolve(reports, decisions: decisions))
  }

  @Test func twoAccountsGiveOneSaleWithItsDispute() throws {
    let all = [Accounts.background, Accounts.second, Accounts.first]
    let sales = Resolver.sales(all)
    #expect(sales == Resolver.sales(all.reversed()))
    #expect(sales.count == 2)
    let sale = try #require(sales.first { !$0.background })
    let value = try #require(sale.value)
    #expect(value.value.money.amount == 133_300_000 && value.value.money.currency == "USD")
    #expect(!value.disputed && value.opposing.isEmpty)
    #expect(
      value.reason
        == "most precise of 2 documents that agree; its doubtful currency sign is settled as USD by another document that agrees"
    )
    #expect(sale.stage?.value == .approved && sale.announced == nil)
    let missile = try #require(sale.items.first { $0.designation == "SM-3 Block IIA" }?.quantity)
    #expect(missile.value.low == 4 && missile.disputed)
    #expect(missile.reason == "quoted official statement")
    #expect(missile.supporting == [0] && missile.opposing == [1])
    let canister = try #require(sale.items.first { $0.family == "MK 29" }?.quantity)
    #expect(canister.value.low == 4 && !canister.disputed)
    let plan = try #require(sales.first { $0.background })
    #expect(plan.sellers.map(\.inferred) == [true])
  }

  @Test func anOfficialSourceGoesBeforePress() throws {
    let sale = try sale(
      report("a", value: usd(150_000_000), published: "2020-01-01"),
      report("b", value: usd(150_000_000), published: "2020-01-01"),
      report("c", value: usd(120_000_000), kind: .notice, published: "2020-02-01"))
    #expect(sale.value?.value.money.amount == 120_000_000)
    #expect(sale.value?.reason == "official source")
    #expect(sale.value?.disputed == true && sale.value?.opposing == [0, 1])
  }

  @Test func agreementCountsSourcesNotCopies() throws {
    let right = report("b", value: usd(120), published: "2020-01-02", publisher: "B")
    let also = report("e", value: usd(120), published: "2020-01-03", publisher: "E")
    let wrong = report("a", value: usd(150), published: "2020-01-01", publisher: "A")
    let copies = ["c", "d"].map {
      report($0, value: usd(150), published: "2020-01-02", publisher: $0, origin: "a")
    }
    let sale = try #require(Resolver.resolve([right, also, wrong] + copies))
    #expect(sale.value?.value.money.amount == 120)
    #expect(sale.value?.reason == "2 independent sources agree")
    #expect(sale.value?.disputed == true)
  }

  @Test func copiesOfOneTextDisputeNothing() throws {
    let sale = try sale(
      report("a", value: usd(150)), report("b", value: usd(120), origin: "a"))
    #expect(sale.value?.disputed == false)
  }

  @Test func tiesGoToTheEarliestPublished() throws {
    let sale = try sale(
      report("a", items: [item("Rafale", 12)], published: "2020-01-02"),
      report("b", items: [item("Rafale", 36)], published: "2020-01-01"))
    #expect(sale.items.first?.quantity?.value.low == 36)
    #expect(sale.items.first?.quantity?.reason == "earliest published of 2 that differ")
  }

  @Test(arguments: [
    (
      nil, nil,
      "nothing decides between 2 that differ, none has a publication date; "
        + "the one with the smallest SHA-256 is shown"
    ),
    ("2020-01-02", nil, "the only one of 2 that differ with a publication date"),
    (
      "2020-01-02", "2020-01-02",
      "nothing decides between 2 that differ, their publication dates do not tell; "
        + "the one with the smallest SHA-256 is shown"
    ),
    (
      "2020-01", "2020-01-02",
      "nothing decides between 2 that differ, their publication dates do not tell; "
        + "the one that may be the earliest is shown"
    ),
    ("2020-01", "2020-02", "earliest published of 2 that differ"),
  ])
  func aTieSaysWhatDecidesIt(first: String?, second: String?, reason: String) throws {
    let sale = try sale(
      report("b", items: [item("Rafale", 36)], published: second),
      report("a", items: [item("Rafale", 12)], published: first))
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value.low == 12)
    #expect(quantity.reason == reason)
    #expect(!quantity.settled)
  }

  @Test func aTieAmongSomeWithoutADateSaysSo() throws {
    let sale = try #require(
      Resolver.resolve([
        report("a", items: [item("Rafale", 12)]),
        report("b", items: [item("Rafale", 36)], published: "2020-01-03"),
        report("c", items: [item("Rafale", 24)], published: "2020-01-02"),
      ]))
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value.low == 24)
    #expect(quantity.reason == "earliest published of those of 3 that differ that have a date")
  }

  @Test(arguments: [
    (Quantity(73, qualifier: .atMost), Quantity(73), "73"),
    (Quantity(100, qualifier: .about), Quantity(96), "96"),
    (Quantity(10, high: 12), Quantity(11), "11"),
  ])
  func numbersThatFitAgree(a: Quantity, b: Quantity, chosen: String) throws {
    func one(_ document: String, _ quantity: Quantity) -> SourcedReport {
      var source = report(document, items: [item("Rafale", 1)])
      source.report.items[0].quantity = claim(quantity)
      return source
    }
    let sale = try sale(one("a", a), one("b", b))
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value.canonicalText == chosen)
    #expect(!quantity.disputed && quantity.opposing.isEmpty)
  }

  @Test func anOfficialCeilingIsNotRefinedByPress() throws {
    var notice = report("a", items: [item("Rafale", 1)], kind: .notice)
    notice.report.items[0].quantity = claim(Quantity(73, qualifier: .atMost))
    let sale = try sale(notice, report("b", items: [item("Rafale", 30)]))
    #expect(sale.items.first?.quantity?.value.canonicalText == "up to 73")
    #expect(sale.items.first?.quantity?.disputed == false)
  }

  @Test func ceilingAndContractAreTwoFacts() throws {
    let sale = try sale(
      report("a", value: usd(1_000), kind: .notice, published: "2017-01-01"),
      report("b", stage: .contracted, value: usd(700), meaning: .contract, published: "2018-01-01"))
    #expect(sale.stage?.value == .contracted)
    #expect(sale.value?.value.meaning == .contract && sale.value?.value.money.amount == 700)
    #expect(sale.value?.disputed == false)
  }

  @Test func anAmendmentGivesTheNewTotal() throws {
    let sale = try sale(
      report("a", number: "09-36", announced: "2009-07-17", value: usd(300), kind: .notice),
      report(
        "b", number: "17-0A", changes: ["09-36"], announced: "2017-11-30", value: usd(900),
        increase: usd(600), kind: .notice))
    #expect(sale.value?.value.money.amount == 900 && sale.value?.disputed == false)
    #expect(sale.transmittal?.value == "09-36" && sale.transmittal?.disputed == false)
    // Each notice has its day; the sale was announced with the first.
    #expect(sale.announced?.value.text == "2009-07-17" && sale.announced?.disputed == false)
  }

  /// One that tells the new total alone replaces the first as well; what tells of the first in passing changes nothing.
  @Test func aNewTotalWithoutItsIncreaseIsNoDispute() throws {
    let sale = try sale(
      report("a", number: "14-07", announced: "2014-03-11", value: usd(60), kind: .notice),
      report(
        "b", number: "16-0C", changes: ["14-07"], announced: "2016-05-19", value: usd(120),
        kind: .notice),
      report(
        "b", at: 5, number: "14-07", announced: "2014-03-11", value: usd(60), background: true,
        kind: .notice))
    #expect(sale.value?.value.money.amount == 120 && sale.value?.disputed == false)
  }

  @Test func aSecondVariantThatIsLeftOutIsTheSameThing() throws {
    let sale = try sale(
      report("a", items: [item("F/A-18E/F", 18, family: "F/A-18")]),
      report("b", items: [item("F/A-18E", 18, family: "F/A-18")]))
    #expect(sale.items.map(\.designation) == ["F/A-18E/F"])
    let two = try self.sale(
      report("a", items: [item("F/A-18E/F", 40, family: "F/A-18")]),
      report("b", items: [item("F/A-18E", 32, family: "F/A-18")]))
    #expect(two.items.count == 2)
  }

  /// Three papers with two numbers: two differ.
  @Test func whatDiffersIsCountedByValue() throws {
    let sale = try sale(
      report("a", items: [item("K9", 24)], published: "2020-01-01"),
      report("b", items: [item("K9", 28)], published: "2020-01-02"),
      report("c", items: [item("K9", 24)], published: "2020-01-03", origin: "a"))
    #expect(sale.items.first?.quantity?.reason == "earliest published of 2 that differ")
  }

  @Test func statedSellersGoBeforeInferredOnes() throws {
    let sale = try sale(
      report("a", sellers: ["USA"], inferredSeller: true), report("b", sellers: ["NLD"]))
    #expect(sale.sellers.map(\.value.code) == ["NLD"])
    #expect(sale.sellers.map(\.inferred) == [false])
  }

  @Test func partDeliveriesAreNoDispute() throws {
    let sale = try sale(
      report("a", stage: .contracted, items: [item("Rafale", 36)]),
      report("b", stage: .delivered, items: [item("Rafale", 5)]))
    #expect(sale.items.first?.quantity?.value.low == 36)
    #expect(sale.items.first?.quantity?.disputed == false)
  }

  @Test func twoItemsOfOneReportStayTwo() throws {
    let sale = try sale(
      report("a", items: [item("RIM-162", 68), item("RIM-162", 1, name: "inert RIM-162")]),
      report("b", items: [item("RIM-162", 68)]))
    #expect(sale.items.count == 2)
    #expect(sale.items[0].members.count == 2)
  }

  @Test func personsHaveTheLastWordAndMayTakeItBack() throws {
    let reports = [Accounts.first, Accounts.second]
    let anchors = [Accounts.second.anchor]
    func decision(_ id: Int, _ action: Decision.Action, _ value: String?, undoes: Int? = nil)
      -> Decision
    {
      Decision(
        id: id, action: action, anchors: undoes == nil ? anchors : [],
        field: undoes == nil ? .quantity : nil, item: undoes == nil ? "sm-3 block iia" : nil,
        value: value, undoes: undoes, author: "ann", reason: "seen the letter", madeAt: 0)
    }
    func missiles(_ decisions: [Decision]) throws -> Choice<Quantity> {
      let sale = try #require(Resolver.resolve(reports, decisions: decisions))
      return try #require(sale.items.first { $0.family == "SM-3" }?.quantity)
    }
    let prefer = try missiles([decision(1, .prefer, "3")])
    #expect(prefer.value.low == 3 && prefer.reason == "preferred by ann: seen the letter")
    #expect(prefer.opposing == [0])
    #expect(try missiles([decision(1, .set, "5")]).value.low == 5)
    #expect(
      try missiles([decision(1, .set, "5"), decision(2, .undo, nil, undoes: 1)]).value.low == 4)
    #expect(
      try missiles([
        decision(1, .set, "5"), decision(2, .undo, nil, undoes: 1),
        decision(3, .undo, nil, undoes: 2),
      ]).value.low == 5)
    #expect(try missiles([decision(1, .reject, "3")]).disputed == false)
  }

  @Test func keysComeFromAnchors() throws {
    let sale = try sale(Accounts.first, Accounts.second)
    #expect(sale.key == SaleKey.make(Accounts.first.anchor))
    #expect(sale.keys.count == 2 && sale.keys.contains(sale.key))
    #expect(sale.key.hasPrefix("S-") && sale.key.count == 10)
    #expect(sale.key.dropFirst(2).allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains($0) })
  }
}
