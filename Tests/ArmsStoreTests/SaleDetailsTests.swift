import ArmsModel
import Testing

@testable import ArmsStore

@Suite struct SaleDetailsTests {
  private func details(background: Bool, _ body: (SaleDetails) throws -> Void) throws {
    try withStore { (store) throws in
      try store.addStories()
      let row = try #require(try store.rows().first { $0.background == background })
      try body(try store.sale(row.key))
    }
  }

  @Test func everyFieldComesWithItsClaimsDocumentsAndRules() throws {
    try details(background: false) { (sale) throws in
      let buyer = try #require(sale.facts.first { $0.field == .buyer })
      #expect(buyer.value == .party(Party(code: "JPN", name: "Japan")))
      #expect(buyer.claims.map(\.documentName).sorted() == ["a.txt", "b.txt"])
      #expect(buyer.claims.allSatisfy { $0.rule == "party.state" && $0.agrees })
      #expect(buyer.reason?.isEmpty == false)
      let fields = sale.facts.map(\.field)
      #expect(fields == fields.sorted { place($0) < place($1) })
      #expect(sale.sources.map(\.document.name) == ["a.txt", "b.txt"])
      #expect(sale.sources.map(\.claims) == [8, 6])
    }
  }

  /// Quantities follow their item.
  private func place(_ field: Field) -> Int {
    Field.allCases.firstIndex(of: field == .quantity ? .item : field) ?? 0
  }

  @Test func aDisputedQuantityShowsBothReadings() throws {
    try details(background: false) { (sale) throws in
      let quantity = try #require(
        sale.facts.first { $0.field == .quantity && $0.item == "Blue Arrow" })
      #expect(quantity.disputed)
      #expect(quantity.claims.map(\.value.canonicalText).sorted() == ["3", "4"])
      let canisters = try #require(
        sale.facts.first { $0.field == .quantity && $0.item == "canister" })
      #expect(!canisters.disputed)
      #expect(sale.items.map(\.disputed) == [true, false])
      #expect(sale.open.contains(.disputed(.quantity, item: "Blue Arrow")))
    }
  }

  @Test func aPassageStandsInItsSentence() throws {
    try details(background: false) { (sale) throws in
      let claim = try #require(
        sale.facts.first { $0.field == .value }?.claims.first { $0.documentName == "a.txt" })
      let passage = try #require(claim.passages.first)
      #expect(passage.citation.quote == "$133 million")
      #expect(passage.before == "The government has approved the sale of ")
      #expect(passage.after == " worth of missiles to Japan.")
    }
  }

  @Test func whatTheSourcesLeaveOpenIsListed() throws {
    try details(background: true) { (sale) throws in
      #expect(
        sale.open == [.unknown(.seller), .unknown(.announced)])
    }
    try details(background: false) { (sale) throws in
      #expect(sale.open.contains(.unknown(.announced)))
      let doubtful = sale.open.filter { if case .doubtfulCurrency = $0 { true } else { false } }
      #expect(
        doubtful == [
          .doubtfulCurrency(
            readings: ["USD", "GBP"], document: "b.txt", settled: sale.summary.value?.money.currency
          )
        ])
    }
  }

  @Test func sourcesAreThoseOfTheDetails() throws {
    try withStore { (store) throws in
      try store.addStories()
      for row in try store.rows() {
        #expect(try store.sources(of: row.key) == store.sale(row.key).sources)
      }
      #expect(throws: StoreError.self) { try store.sources(of: "S-") }
    }
  }

  @Test func everyReportedFieldIsShown() throws {
    let text = "ABC 17-69 FMS Acme 5 million more"
    func claim<V>(_ value: V, _ quote: String) -> Claim<V> {
      Claim(value, citations: [cite(quote, in: text)], rule: "r")
    }
    let money = SaleValue(Money(amount: 5_000_000, currency: "USD"), meaning: .notified)
    let detail = Detail(.undisclosed, text: "the price", role: "value")
    let report = Report(
      mechanism: claim(.fms, "FMS"), transmittal: claim("17-69", "17-69"),
      increase: claim(money, "5 million"), mdeValue: claim(money, "5 million"),
      otherValue: claim(money, "5 million"), contractors: [claim("Acme", "Acme")],
      details: [claim(detail, "ABC"), claim(detail, "FMS")])
    try withStore { (store) throws in
      _ = try store.add(
        Stories.input("a", text, path: "a"),
        extraction: Extraction(kind: .notice, reports: [report]),
        readAgain: neverRead)
      let sale = try store.sale(try #require(try store.rows().first).key)
      #expect(sale.mechanism == .fms)
      #expect(sale.transmittal == "17-69")
      #expect(
        sale.facts.map(\.field) == [
          .mechanism, .transmittal, .increase, .mdeValue, .otherValue, .contractor, .detail,
        ])
      #expect(sale.facts.last?.claims.count == 2)
      #expect(sale.facts.allSatisfy { $0.value != nil })
      #expect(sale.open.last == .undisclosed("the price"))
    }
  }
}
