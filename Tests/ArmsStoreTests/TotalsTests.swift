import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Sums that count no money twice and take nothing unknown for zero.
@Suite struct TotalsTests {
  /// One document with one report on a sale of its own: the text is made of what the report says.
  private func add(
    _ store: Store, _ letter: Character, buyers: [String] = ["JPN"], item: String = "Blue Arrow",
    category: ArmsModel.Category = .missile, value: Money? = nil,
    as meaning: ValueMeaning = .notified,
    stage: Stage? = .approved, announced: String? = nil, background: Bool = false,
    transmittal: String? = nil, prior: String? = nil, increase: Money? = nil, copyOf: String? = nil
  ) throws {
    let text = copyOf ?? "\(letter) sells \(buyers) one \(item)."
    let place = [Citation(start: 0, end: 1, quote: String(text.prefix(1)))]
    func claim<V: Hashable & Sendable>(_ value: V) -> Claim<V> {
      Claim(value, citations: place, rule: "test")
    }
    let report = Report(
      background: background,
      buyers: buyers.map { claim(Party(code: $0, name: $0)) },
      stage: stage.map { claim($0) },
      transmittal: transmittal.map { claim($0) },
      announced: announced.flatMap(PartialDate.init(edtf:)).map { claim($0) },
      value: value.map { claim(SaleValue($0, meaning: meaning)) },
      increase: increase.map { claim(SaleValue($0, meaning: .notified)) },
      items: [
        Item(
          designation: item, name: item, family: nil, category: category, quantity: nil,
          citations: place, rule: "test")
      ],
      details: prior.map { [claim(Detail(.priorCase, text: $0, role: "transmittal"))] } ?? [])
    _ = try store.add(
      Stories.input(letter, text, path: "\(letter).txt"),
      extraction: Extraction(kind: .notice, reports: [report]), readAgain: neverRead)
  }

  private func dollars(
    _ amount: Int, _ high: Int? = nil, _ qualifier: Qualifier = .exactly
  ) -> Money {
    Money(amount: amount, high: high, currency: "USD", qualifier: qualifier)
  }

  private func totals(
    _ store: Store, by grouping: Totals.Grouping = .buyer, background: Bool = false,
    cancelled: Bool = false, _ change: (inout SalesFilter) -> Void = { _ in }
  ) throws -> Totals {
    var filter = SalesFilter()
    change(&filter)
    let totals = try store.totals(
      TotalsQuestion(
        by: grouping, filter: filter, withBackground: background, withCancelled: cancelled))
    let matching = try store.sales(filter) { _ in }
    #expect(
      totals.sales + totals.background + totals.cancelled + totals.contained
        + totals.superseded == matching,
      "every sale is counted once or left out once")
    return totals
  }

  /// `JPN notified USD 2 0 300-300`: group, meaning, currency, sales, unknown, sums.
  private func lines(_ totals: Totals) -> [String] {
    totals.rows.map { row in
      let sums = row.low.flatMap { low in row.high.map { "\(low)-\($0)" } } ?? "none"
      return
        "\(row.group ?? "?") \(row.meaning?.rawValue ?? "?") \(row.currency ?? "?") \(row.sales) \(row.unknown) \(sums)"
    }
  }

  private func withSales(_ body: (Store) throws -> Void) throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: StandInMatching())
    defer { store.close() }
    try store.beginImport(command: "test", extractor: "test 1")
    try body(store)
  }

  @Test func meaningsAndCurrenciesStayApartAndUnknownIsNoZero() throws {
    try withSales { store in
      try add(store, "a", item: "A", value: dollars(100))
      try add(store, "b", item: "B", value: dollars(200))
      try add(store, "c", item: "C", value: dollars(40), as: .contract)
      try add(store, "d", item: "D", value: Money(amount: 7, currency: "EUR"))
      try add(store, "e", item: "E")
      try add(store, "f", item: "F", value: Money(amount: 9, currency: nil))
      try add(store, "1", item: "G", value: dollars(3), as: .unit)
      #expect(
        lines(try totals(store)) == [
          "JPN notified EUR 1 0 7-7", "JPN notified USD 2 0 300-300", "JPN notified ? 1 1 none",
          "JPN contract USD 1 0 40-40", "JPN unit USD 1 1 none", "JPN ? ? 1 1 none",
        ])
    }
  }

  @Test func rangesAndBoundsGiveALeastAndAMost() throws {
    try withSales { store in
      try add(store, "a", item: "A", value: dollars(100, 150))
      try add(store, "b", item: "B", value: dollars(50, nil, .atMost))
      try add(store, "c", item: "C", value: dollars(10, nil, .about))
      #expect(lines(try totals(store)) == ["JPN notified USD 3 0 110-210"])
      #expect(try totals(store).rows.map(\.approximate) == [1])
      try add(store, "d", item: "D", value: dollars(5, nil, .atLeast))
      #expect(lines(try totals(store)) == ["JPN notified USD 4 0 115-215"])
      #expect(try totals(store).rows.map(\.openAbove) == [1])
    }
  }

  @Test func aSaleOfSeveralBuyersOrCategoriesStandsInOneGroup() throws {
    try withSales { store in
      try add(store, "a", buyers: ["JPN", "AUS"], item: "A", value: dollars(100))
      try add(store, "b", item: "B", category: .ship, value: dollars(20))
      #expect(
        lines(try totals(store)) == [
          "AUS; JPN notified USD 1 0 100-100", "JPN notified USD 1 0 20-20",
        ])
      #expect(
        lines(try totals(store, by: .category)) == [
          "missile notified USD 1 0 100-100", "ship notified USD 1 0 20-20",
        ])
      // A filter chooses sales; it does not split them.
      #expect(try totals(store) { $0.buyers = [.code("AUS")] }.rows.map(\.group) == ["AUS; JPN"])
    }
  }

  @Test func aYearIsKnownOnlyWhereTheDateLiesInOne() throws {
    try withSales { store in
      try add(store, "a", item: "A", value: dollars(1), announced: "2018-12-31")
      try add(store, "b", item: "B", value: dollars(2), announced: "2019")
      try add(store, "c", item: "C", value: dollars(4), announced: "2018-12-31/2019-01-01")
      try add(store, "d", item: "D", value: dollars(8), announced: "2018/..")
      try add(store, "e", item: "E", value: dollars(16))
      try add(store, "f", item: "F", value: dollars(32), announced: "1969-07")
      #expect(
        lines(try totals(store, by: .year)) == [
          "1969 notified USD 1 0 32-32", "2018 notified USD 1 0 1-1",
          "2019 notified USD 1 0 2-2", "? notified USD 3 0 28-28",
        ])
    }
  }

  @Test func backgroundAndCancelledSalesAreLeftOutUnlessAskedFor() throws {
    try withSales { store in
      try add(store, "a", item: "A", value: dollars(1))
      try add(store, "b", item: "B", value: dollars(2), background: true)
      try add(store, "c", item: "C", value: dollars(4), stage: .cancelled)
      let plain = try totals(store)
      #expect(lines(plain) == ["JPN notified USD 1 0 1-1"])
      #expect(plain.background == 1 && plain.cancelled == 1)
      let withBackground = try totals(store, background: true)
      #expect(lines(withBackground).count == 2)
      #expect(withBackground.rows.map(\.background) == [false, true])
      let stages = try totals(store, by: .stage, cancelled: true)
      #expect(
        lines(stages) == ["approved notified USD 1 0 1-1", "cancelled notified USD 1 0 4-4"])
    }
  }

  @Test func aNoticeThatALaterOneRaisesCountsOnceWhereBothAreAskedFor() throws {
    try withSales { store in
      try add(
        store, "a", item: "A", value: dollars(100), announced: "2018-01-01", transmittal: "17-60")
      try add(
        store, "b", item: "B", value: dollars(130), announced: "2020-01-01", transmittal: "20-0A",
        prior: "17-60", increase: dollars(30))
      // Another buyer's notice of the same number, and a plain reference, contain nothing.
      try add(
        store, "c", buyers: ["NOR"], item: "C", value: dollars(7), announced: "2018-01-01",
        transmittal: "17-60")
      try add(
        store, "d", buyers: ["NOR"], item: "D", value: dollars(9), announced: "2021-01-01",
        transmittal: "21-10", prior: "17-60")
      let all = try totals(store)
      #expect(lines(all) == ["JPN notified USD 1 0 130-130", "NOR notified USD 2 0 16-16"])
      #expect(all.contained == 1)
      let early = try totals(store) {
        $0.lastDay = PartialDate(edtf: "2019")?.highDay
        $0.buyers = [.code("JPN")]
      }
      #expect(lines(early) == ["JPN notified USD 1 0 100-100"])
    }
  }

  @Test func copiesCountOnce() throws {
    try withSales { store in
      try add(store, "a", item: "A", value: dollars(100))
      try add(store, "b", item: "A", value: dollars(100))
      #expect(try store.rows().count == 1)
      #expect(lines(try totals(store)) == ["JPN notified USD 1 0 100-100"])
      // A copy that was not joined, for want of something to compare, is known by its relation.
      try add(store, "c", item: "C", stage: .approved)
      try add(store, "d", item: "C", stage: .approved)
      #expect(try store.rows().count == 3)
      try store.database.run("DELETE FROM document_relations")
      #expect(try totals(store).sales == 3)
      try store.database.run(
        """
        INSERT INTO document_relations (document_id, other_id, kind, reason)
        SELECT a.id, b.id, 'copy', 'test' FROM documents a, documents b
        WHERE a.sha256 IN (?1, ?2) AND b.sha256 IN (?1, ?2) AND a.id <> b.id
        """, Stories.hash("c"), Stories.hash("d"))
      #expect(lines(try totals(store)) == ["JPN notified USD 1 0 100-100", "JPN ? ? 1 1 none"])
    }
  }

  @Test func salesThatMayBeOneAreSummedAsTwoAndSaidToBeInDoubt() throws {
    try withSales { store in
      try add(store, "a", item: "A", value: dollars(100))
      try add(store, "b", item: "B", value: dollars(200), announced: "2019")
      try store.database.run(
        """
        INSERT INTO candidates (question, document_sha256, start_at, end_at, other_sha256,
          other_start, other_end, score, reason, raised_at)
        SELECT 'same', a.sha256, x.anchor_start, x.anchor_end, b.sha256, y.anchor_start,
          y.anchor_end, 5, 'test', 0
        FROM documents a JOIN reports x ON x.document_id = a.id
        JOIN documents b ON b.id <> a.id JOIN reports y ON y.document_id = b.id
        WHERE a.sha256 = ?1
        """, Stories.hash("a"))
      let rows = try totals(store).rows
      #expect(rows.map(\.maybeSame) == [2])
      #expect(rows.map(\.low) == [300])
      // The other one of the pair is not counted here.
      let year = try totals(store) { $0.firstDay = PartialDate(edtf: "2019")?.lowDay }.rows
      #expect(year.map(\.maybeSame) == [0])
    }
  }

  @Test func disputedValuesAreCountedAndTheChosenOnesSummed() throws {
    try withStore { store in
      try store.addStories()
      let rows = try totals(store, background: true).rows
      // The quantity is in dispute and the value is not.
      #expect(rows.map(\.disputed) == [0, 0])
      #expect(rows.map(\.low) == [133_000_000, 2_000_000_000])
    }
  }

  /// The guard asks for the notices that others raise by number, and for the claims of a report, never through a table.
  @Test func theGuardSearchesByIndex() throws {
    try withStore { store in
      let question = TotalsQuestion(
        by: .buyer, filter: SalesFilter(), withBackground: false, withCancelled: false)
      let sql = try TotalsSQL(question, parties: PartyRepository(database: store.database))
      let plan = try store.database.all("EXPLAIN QUERY PLAN " + sql.sums, sql.values) {
        try $0.text(3)
      }.joined(separator: "\n")
      for index in [
        "SEARCH r USING COVERING INDEX reports_sale (sale_id=?)",
        "SEARCH c USING INDEX claims_report (report_id=? AND field=?)",
        "SEARCH t USING INDEX sales_transmittal (transmittal=?)\n",
        "SEARCH rt USING INDEX reports_place (document_id=?)",
        "SEARCH rp USING INDEX reports_place (document_id=?)",
      ] { #expect(plan.contains(index), "\(plan)") }
    }
  }

  @Test func everyGroupingCountsEverySale() throws {
    try withStore { store in
      try store.addStories()
      for grouping in Totals.Grouping.allCases {
        for background in [false, true] {
          #expect(
            try totals(store, by: grouping, background: background).sales == (background ? 2 : 1))
        }
      }
    }
  }
}
