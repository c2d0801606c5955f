import ArmsModel
import Testing

@testable import ArmsMatching

/// What was approved and what was agreed on are two facts, and one row shows one of them or says which it shows.
@Suite struct FootingTests {
  private func sale(_ reports: SourcedReport..., decisions: [Decision] = []) throws -> ResolvedSale
  {
    try #require(Resolver.resolve(reports, decisions: decisions))
  }

  private let approval = report(
    "a", stage: .approved, value: usd(500), meaning: .notified, items: [item("K9", 60)],
    kind: .notice, published: "2017-10-02")
  private let contract = report(
    "b", stage: .contracted, value: usd(230), meaning: .contract, items: [item("K9", 24)],
    published: "2017-12-20")

  @Test func aContractsCountStandsBesideItsValue() throws {
    let sale = try sale(approval, contract)
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value.low == 24 && sale.value?.value.money.amount == 230)
    #expect(!quantity.disputed && quantity.opposing.isEmpty)
    #expect(sale.items.first?.quantityStage == nil && sale.valueStage == nil)
    #expect(quantity.reason == "the only statement; approved was another number, 60")
  }

  @Test func whatOnlyTheApprovalCountsSaysSo() throws {
    var bare = contract
    bare.report.items[0].quantity = nil
    bare.report.value = nil
    let sale = try sale(approval, bare)
    #expect(sale.stage?.value == .contracted)
    #expect(sale.items.first?.quantity?.value.low == 60)
    #expect(sale.items.first?.quantityStage == .approved && sale.valueStage == .approved)
  }

  @Test func anApprovalAloneNeedsNoMark() throws {
    let sale = try sale(approval, report("c", items: [item("K9", 60)]))
    #expect(sale.items.first?.quantityStage == nil && sale.valueStage == nil)
  }

  @Test func contractsThatDifferStillContradict() throws {
    let other = report(
      "c", stage: .contracted, items: [item("K9", 28)], published: "2017-12-21")
    let quantity = try #require(try sale(approval, contract, other).items.first?.quantity)
    #expect(quantity.disputed && quantity.value.low == 24)
    #expect(quantity.supporting == [1] && quantity.opposing == [2])
  }

  @Test func approvalsThatDifferStillContradict() throws {
    let other = report("c", stage: .considered, items: [item("K9", 48)], published: "2017-10-03")
    #expect(try sale(approval, other).items.first?.quantity?.disputed == true)
  }

  @Test func aReportThatTellsNoStageIsComparedWithEither() throws {
    let other = report("c", stage: nil, items: [item("K9", 28)], published: "2017-12-21")
    #expect(try sale(approval, contract, other).items.first?.quantity?.disputed == true)
  }

  @Test func aDealsPriceWithoutAMeaningGoesBeforeTheCeiling() throws {
    var plain = contract
    plain.report.value = claim(SaleValue(usd(230), meaning: .stated))
    let sale = try sale(approval, plain)
    #expect(sale.value?.value.money.amount == 230 && sale.value?.disputed == false)
    // The ceiling again, told with the contract, is the ceiling.
    plain.report.value = claim(SaleValue(usd(500), meaning: .stated))
    let same = try self.sale(approval, plain)
    #expect(same.value?.value.meaning == .notified && same.valueStage == .approved)
  }

  @Test func aPriceToldWithTheApprovalIsNoPriceOfTheContract() throws {
    let story = report(
      "c", stage: .approved, value: usd(480), meaning: .stated, published: "2017-10-03")
    let sale = try sale(approval, story, contract)
    #expect(sale.value?.value.money.amount == 230 && sale.value?.disputed == false)
  }

  @Test func aCancelledSaleStandsWhereItHadComeTo() throws {
    let end = report("c", stage: .cancelled, published: "2019-01-01")
    let sale = try sale(approval, contract, end)
    #expect(sale.stage?.value == .cancelled)
    #expect(sale.items.first?.quantity?.value.low == 24 && sale.value?.value.money.amount == 230)
  }

  @Test func aPersonsWordNeedsNoMark() throws {
    let preferred = Decision(
      id: 1, action: .prefer, anchors: [approval.anchor], field: .quantity, item: "K9", value: "60",
      author: "ada", reason: "all were ordered", madeAt: 1)
    let sale = try sale(approval, contract, decisions: [preferred])
    #expect(sale.items.first?.quantity?.value.low == 60)
    #expect(sale.items.first?.quantityStage == nil)
  }
}
