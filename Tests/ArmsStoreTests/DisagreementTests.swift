import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Brings all reports together whatever they say, so that only the views judge.
struct JoinEverything: SaleMatching {
  func blocks(of report: ProfiledReport) -> Blocks {
    Blocks(filed: ["all"], sought: [.init("all", "all")])
  }

  func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink? {
    ReportLink(.same, score: 1, reason: "always")
  }

  func resolve(_ reports: [ProfiledReport], links: [PairLink], decisions: [Decision])
    -> [ResolvedSale]
  {
    StandInMatching().resolve(reports, links: links, decisions: decisions).map { sale in
      var sale = sale
      let all = Array(sale.reports.indices)
      sale.mechanism?.supporting = all
      sale.announced?.supporting = all
      return sale
    }
  }

  func key(of anchor: Anchor) -> String { StandInMatching().key(of: anchor) }
}

@Suite struct DisagreementTests {
  private static let text = "0123456789 0123456789"
  private static let place = [Citation(start: 0, end: 4, quote: "0123")]

  private static func claim<V>(_ value: V, others: [V] = []) -> Claim<V> {
    Claim(
      value, citations: place, rule: "r",
      others: others.map { Claim($0, citations: place, rule: "r") })
  }

  /// Fields of disagreements between documents that hold one report each, after the sale's own flag was compared.
  private func disagreements(_ reports: [Report]) throws -> [String] {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: JoinEverything())
    try store.beginImport(command: "test", extractor: "test")
    for (index, report) in reports.enumerated() {
      _ = try store.add(
        Stories.input(Character("\(index)"), Self.text + "\(index)", path: "\(index)"),
        extraction: Extraction(kind: .news, reports: [report]), readAgain: neverRead)
    }
    let fields = try database.all("SELECT DISTINCT field FROM disagreements ORDER BY field") {
      try $0.text(0)
    }
    let disputed = try database.all("SELECT disputed FROM sale_summary") { try $0.bool(0) }
    #expect(disputed == [!fields.isEmpty])
    return fields
  }

  private func value(
    _ amount: Int, _ currency: String? = "USD", step: Int = 1, readings: [String] = [],
    _ meaning: ValueMeaning = .notified, _ qualifier: Qualifier = .exactly, others: [Int] = []
  ) -> Report {
    let make = { (amount: Int) in
      SaleValue(
        Money(
          amount: amount, currency: currency, currencyReadings: readings, qualifier: qualifier,
          step: step), meaning: meaning)
    }
    return Report(value: Self.claim(make(amount), others: others.map(make)))
  }

  private func quantity(_ quantity: Quantity, others: [Quantity] = []) -> Report {
    Report(items: [
      Item(
        designation: "X", name: "x", quantity: Self.claim(quantity, others: others),
        citations: Self.place, rule: "r")
    ])
  }

  @Test func roundingIsNoDisagreement() throws {
    let rounded = value(133_000_000, step: 1_000_000)
    #expect(try disagreements([rounded, value(133_300_000, step: 100_000)]) == [])
    #expect(try disagreements([rounded, value(134_000_000)]) == ["value"])
    #expect(try disagreements([value(100, .exactly), value(150, .exactly)]) == ["value"])
  }

  @Test func boundsAndRoughFiguresFitWhatTheyAllow() throws {
    #expect(try disagreements([value(200, .atMost), value(150, .exactly)]) == [])
    #expect(try disagreements([value(200, .atMost), value(250, .exactly)]) == ["value"])
    #expect(try disagreements([value(200, .atLeast), value(9_000, .exactly)]) == [])
    #expect(try disagreements([value(200, .atLeast), value(100, .exactly)]) == ["value"])
    #expect(try disagreements([value(2_000_000, .about), value(1_980_000, .exactly)]) == [])
  }

  private func value(_ amount: Int, _ qualifier: Qualifier) -> Report {
    value(amount, "USD", step: 1, readings: [], .notified, qualifier)
  }

  @Test func otherMeaningsAndCurrenciesAreOtherFacts() throws {
    let notified = value(100)
    #expect(try disagreements([notified, value(90, "USD", .contract)]) == [])
    #expect(try disagreements([notified, value(90, "EUR")]) == [])
    #expect(try disagreements([notified, value(90, "USD", .stated)]) == ["value"])
    #expect(try disagreements([value(5, "USD", .unit), value(90, "USD", .stated)]) == [])
  }

  @Test func anUnknownCurrencyFitsAnyAndADoubtfulOneItsReadings() throws {
    #expect(try disagreements([value(100), value(90, nil)]) == ["value"])
    #expect(try disagreements([value(100), value(100, nil)]) == [])
    #expect(
      try disagreements([value(100), value(90, nil, readings: ["USD", "GBP"])]) == ["value"])
    #expect(try disagreements([value(100), value(90, nil, readings: ["GBP"])]) == [])
  }

  @Test func quantitiesAreIntervalsOfOneUnit() throws {
    #expect(try disagreements([quantity(Quantity(4)), quantity(Quantity(3))]) == ["quantity"])
    #expect(
      try disagreements([quantity(Quantity(73, qualifier: .atMost)), quantity(Quantity(73))]) == [])
    #expect(try disagreements([quantity(Quantity(10, high: 12)), quantity(Quantity(11))]) == [])
    #expect(
      try disagreements([quantity(Quantity(4)), quantity(Quantity(1, unit: "squadron"))]) == [])
  }

  @Test func aDocumentThatHandsTheOtherValueOnDoesNotContradict() throws {
    #expect(
      try disagreements([quantity(Quantity(4)), quantity(Quantity(3), others: [Quantity(4)])]) == []
    )
    #expect(try disagreements([value(100), value(90, others: [100])]) == [])
    #expect(try disagreements([value(100), value(90, others: [80])]) == ["value"])
  }

  @Test func datesAndLegalWays() throws {
    func announced(_ date: String) throws -> Report {
      Report(announced: Self.claim(try #require(PartialDate(edtf: date))))
    }
    #expect(try disagreements([announced("2018-01"), announced("2018-01-09")]) == [])
    #expect(try disagreements([announced("2018-01-08"), announced("2018-01-09")]) == ["announced"])
    #expect(try disagreements([announced("2018/.."), announced("2020")]) == [])
    let fms = Report(mechanism: Self.claim(.fms))
    #expect(try disagreements([fms, Report(mechanism: Self.claim(.dcs))]) == ["mechanism"])
    #expect(try disagreements([fms, fms]) == [])
  }

  @Test func aStageThatMovedOnIsNone() throws {
    #expect(
      try disagreements([
        Report(stage: Self.claim(.approved)), Report(stage: Self.claim(.delivered)),
      ]) == [])
  }

  @Test func oneDocumentContradictsNoOther() throws {
    #expect(try disagreements([quantity(Quantity(4))]) == [])
  }
}
