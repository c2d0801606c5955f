import ArmsModel
import Testing

@testable import ArmsMatching

/// What a correction that only says what was wrong does to the statements before it.
@Suite struct TakenBackTests {
  private func counted(
    _ document: String, _ quantity: Int, published: String, publisher: String?,
    wrong: Int? = nil
  ) -> SourcedReport {
    var thing = item("AH-64E", quantity)
    if let wrong {
      let taken = Claim(
        Quantity(wrong), citations: somewhere, rule: "test" + Claim<Quantity>.retractedMark)
      if wrong == quantity { thing.quantity = taken } else { thing.quantity?.others = [taken] }
    }
    return report(
      document, stage: .contracted, items: [thing], published: published, publisher: publisher)
  }

  @Test func aFigureThatItsPublisherTakesBackNoLongerCounts() throws {
    let sale = try #require(
      Resolver.resolve([
        counted("a", 14, published: "2021-03-02", publisher: "Courier"),
        counted("b", 12, published: "2021-03-03", publisher: "Post"),
        counted("c", 14, published: "2021-03-10", publisher: "Courier", wrong: 14),
      ]))
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value == Quantity(12))
    #expect(!quantity.disputed && quantity.opposing.isEmpty)
    #expect(quantity.reason.contains("taken back as wrong"))
  }

  @Test func theRightFigureOfACorrectionStands() throws {
    let sale = try #require(
      Resolver.resolve([
        counted("a", 14, published: "2021-03-02", publisher: "Courier"),
        counted("c", 12, published: "2021-03-10", publisher: "Courier", wrong: 14),
      ]))
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value == Quantity(12) && !quantity.disputed)
  }

  @Test func anothersFigureStandsAgainstIt() throws {
    let sale = try #require(
      Resolver.resolve([
        counted("a", 14, published: "2021-03-02", publisher: "Post"),
        counted("c", 12, published: "2021-03-10", publisher: "Courier", wrong: 14),
      ]))
    #expect(sale.items.first?.quantity?.disputed == true)
  }

  @Test func whereAllIsTakenBackNothingIsChosen() throws {
    let sale = try #require(
      Resolver.resolve([
        counted("a", 14, published: "2021-03-02", publisher: "Courier"),
        counted("c", 14, published: "2021-03-10", publisher: "Courier", wrong: 14),
      ]))
    #expect(sale.items.first?.designation == "AH-64E" && sale.items.first?.quantity == nil)
  }

  @Test func whatComesAfterACorrectionIsNotPutRightByIt() throws {
    let sale = try #require(
      Resolver.resolve([
        counted("c", 12, published: "2021-03-10", publisher: "Courier", wrong: 14),
        counted("d", 14, published: "2021-05-10", publisher: "Courier"),
      ]))
    #expect(sale.items.first?.quantity?.disputed == true)
  }
}

/// Notices that change an earlier one, beside it.
@Suite struct AddedQuantityTests {
  @Test func whatANoticeAddsIsNoOtherCountOfWhatWasNotified() throws {
    let sale = try #require(
      Resolver.resolve([
        report(
          "a", number: "21-24", items: [item("P-8A", 5)], kind: .notice, published: "2021-03-15"),
        report(
          "b", number: "26-0Y", changes: ["21-24"], items: [item("P-8A", 3)], kind: .notice,
          published: "2026-06-03"),
      ]))
    let quantity = try #require(sale.items.first?.quantity)
    #expect(quantity.value == Quantity(5) && !quantity.disputed)
    #expect(quantity.supporting == [0] && quantity.opposing.isEmpty)
    #expect(quantity.reason.hasSuffix("a notice that changes it counts 3"))
  }

  @Test func aChangeAloneIsWhatThereIs() throws {
    let sale = try #require(
      Resolver.resolve([
        report(
          "b", number: "26-0Y", changes: ["21-24"], items: [item("P-8A", 3)], kind: .notice,
          published: "2026-06-03")
      ]))
    #expect(sale.items.first?.quantity?.value == Quantity(3))
  }
}
