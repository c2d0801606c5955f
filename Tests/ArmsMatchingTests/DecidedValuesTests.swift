import ArmsModel
import Testing

@testable import ArmsMatching

/// What a person says of a field goes before every rule, and reaches what the rules leave out.
@Suite struct DecidedValuesTests {
  private static let notice = report(
    "a", announced: "2018-01-09", value: usd(500_000_000),
    items: [item("F-16 Block 70", 8, family: "F-16"), item("F-16", 4, family: "F-16")],
    contractors: ["Maker Inc."])
  private static let contract = report(
    "b", stage: .contracted, announced: "2019", value: usd(420_000_000), meaning: .contract,
    items: [item("F-16 Block 70", 8, family: "F-16")])

  private func sale(
    _ action: Decision.Action, _ field: Field, _ value: String, item: String? = nil,
    on reports: SourcedReport...
  ) throws -> ResolvedSale {
    let decision = Decision(
      id: 7, action: action, anchors: reports.map(\.anchor), field: field, item: item,
      value: value, author: "ann", reason: "seen the letter", madeAt: 0)
    return try #require(
      Resolver.resolve([Self.notice, Self.contract], decisions: [decision]))
  }

  @Test func aValueOfAnotherMeaningCanBePreferred() throws {
    let rules = try #require(Resolver.resolve([Self.notice, Self.contract]))
    #expect(rules.value?.value.meaning == .contract)
    let value = try #require(
      try sale(.prefer, .value, "500000000 USD", on: Self.notice).value)
    #expect(value.value.money.amount == 500_000_000 && value.value.meaning == .notified)
    #expect(value.reason == "preferred by ann: seen the letter" && value.decision == 7)
  }

  @Test func aValueThatIsSetHasItsOwnMeaning() throws {
    let value = try #require(
      try sale(.set, .value, "up to 450000000 USD licensed", on: Self.notice).value)
    #expect(value.value.meaning == .licensed)
    #expect(value.value.money.amount == 450_000_000 && value.value.money.qualifier == .atMost)
  }

  @Test func aDateOfAnotherStageCanBePreferred() throws {
    let rules = try #require(Resolver.resolve([Self.notice, Self.contract]))
    #expect(rules.announced?.value.text == "2019")
    let sale = try sale(.prefer, .announced, "2018-01-09", on: Self.notice)
    #expect(sale.announced?.value.text == "2018-01-09")
  }

  @Test func aRejectedItemIsNone() throws {
    let sale = try sale(.reject, .item, "F-16", on: Self.notice)
    #expect(sale.items.map(\.designation) == ["F-16 Block 70"])
    // Places in the report stay what they are.
    #expect(sale.items[0].members.map(\.item) == [0, 0])
  }

  @Test func aQuantityIsSetOfTheItemThatIsNamedAndOfNoKin() throws {
    let sale = try sale(.set, .quantity, "6", item: "F-16", on: Self.notice)
    #expect(
      sale.items.map { "\($0.designation ?? "") \($0.quantity?.value.low ?? 0)" }.sorted()
        == ["F-16 6", "F-16 Block 70 8"])
  }

  @Test func severalPartiesAreSetWithTheirCodes() throws {
    let sale = try sale(.set, .buyer, "Norway (NOR); Someone else", on: Self.notice)
    #expect(
      sale.buyers.map(\.value) == [
        Party(code: "NOR", name: "Norway"), Party(code: nil, name: "Someone else"),
      ])
    #expect(sale.buyers.allSatisfy { $0.reason == "set by ann: seen the letter" })
  }

  @Test func aContractorIsSetWhereTheDocumentsNameAnother() throws {
    let sale = try sale(.set, .contractor, "Real Maker", on: Self.notice)
    #expect(sale.contractors.map(\.value) == ["Real Maker"])
  }

  @Test func whatNothingButTheOrderSpeaksForIsUnsettled() throws {
    let first = report("a", items: [item("F-16", 4)], published: "2018-01-01")
    let second = report("b", items: [item("F-16", 5)], published: "2018-01-02")
    let open = try #require(Resolver.resolve([first, second])?.items.first?.quantity)
    #expect(open.settled == false)
    let third = report("c", items: [item("F-16", 5)], published: "2018-01-03")
    let settled = try #require(Resolver.resolve([first, second, third])?.items.first?.quantity)
    #expect(settled.settled && settled.value.low == 5)
  }
}
