import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// The course of a sale: each stage with its date, and the document and words that tell it.
@Suite struct TimelineTests {
  private func claim<V: Hashable & Sendable>(
    _ value: V, _ quote: String, others: [Claim<V>] = []
  ) -> Claim<V> {
    Claim(
      value, citations: [Citation(start: 0, end: quote.unicodeScalars.count, quote: quote)],
      rule: "test", others: others)
  }

  private func date(_ text: String) throws -> PartialDate {
    try #require(PartialDate(edtf: text))
  }

  private func events(_ report: Report, published: String? = nil) throws -> [Timeline.Event] {
    let sale = SaleRow(
      key: "S-00000000", seller: nil, sellerInferred: false, buyer: nil, items: nil, value: nil,
      stage: .approved, announced: try date("2018-01-09"), documents: 1, disputed: false,
      background: false)
    let source = SourcedReport(
      anchor: Anchor(document: Stories.hash("a"), start: 0, end: 1), report: report, kind: .news,
      published: try published.map(date), publisher: "A Paper")
    return Timeline.sorted(TimelineEvents(sale: sale, source: source, name: "a.txt").all)
  }

  /// `approved 2018-01-09 “approved” “9 January”`.
  private func lines(_ events: [Timeline.Event]) -> [String] {
    events.map { event in
      let quotes = (event.stepCitations + event.dateCitations).map { "“\($0.quote)”" }
      return ([event.step.rawValue, event.date?.text ?? "?"] + quotes).joined(separator: " ")
    }
  }

  @Test func aStageStandsWithItsDateAndTheWordsForBoth() throws {
    let report = Report(
      stage: claim(.approved, "approved"), announced: claim(try date("2018-01-09"), "9 January"))
    let found = try events(report)
    #expect(lines(found) == ["approved 2018-01-09 “approved” “9 January”"])
    #expect(found.map(\.chosen) == [true])
    #expect(found.first?.documentName == "a.txt" && found.first?.publisher == "A Paper")
  }

  @Test func aStageWithoutADateStaysWithoutOne() throws {
    let found = try events(Report(stage: claim(.approved, "approved")), published: "2018-01-09")
    #expect(lines(found) == ["approved ? “approved”"])
    // The day of publication is told, and is not taken for the date.
    #expect(found.first?.published?.text == "2018-01-09")
    #expect(found.map(\.chosen) == [false])
  }

  @Test func detailsBringStepsOfTheirOwnInTheUsualCourse() throws {
    func detail(_ kind: Detail.Kind, _ role: String?, _ day: String?, _ text: String) throws
      -> Claim<Detail>
    {
      claim(Detail(kind, text: text, role: role, date: try day.map(date)), text)
    }
    let report = Report(
      stage: claim(.approved, "approved"), announced: claim(try date("2018-01-09"), "9 January"),
      details: [
        try detail(.delivery, nil, "2021", "12"), try detail(.date, "signed", "2019-05", "May"),
        try detail(.date, "expected", "2020", "2020"),
        try detail(.date, "notified", "2018-01-09", "Jan 9"),
        try detail(.date, "requested", "2017", "2017"),
        try detail(.date, "printed", "2018-01-10", "print"),
        try detail(.stageDate, "cancelled", "2022", "2022"),
        try detail(.stageDate, "considered", nil, "once"), try detail(.offset, nil, "2018", "none"),
      ])
    let found = try events(report)
    #expect(
      lines(found) == [
        "requested 2017 “2017”", "notified 2018-01-09 “Jan 9”",
        "approved 2018-01-09 “approved” “9 January”", "contracted 2019-05 “May”",
        "expected 2020 “2020”", "delivered 2021 “12”", "cancelled 2022 “2022”",
      ])
    #expect(found.compactMap(\.note) == ["12"])
  }

  @Test func whatIsHandedOnIsMarked() throws {
    let report = Report(
      stage: claim(.contracted, "signed", others: [claim(.approved, "approved")]),
      announced: claim(
        try date("2019"), "2019", others: [claim(try date("2018"), "2018")]))
    let found = try events(report)
    #expect(
      lines(found) == [
        "approved ? “approved”", "contracted 2018 “signed” “2018”",
        "contracted 2019 “signed” “2019”",
      ])
    #expect(found.map(\.handedOn) == [true, true, false])
  }

  @Test func datesStandInOrderAndUnknownOnesLast() throws {
    let days = ["2019-02", "2018", "2018-03-01", "../2017", "2020/.."]
    var all: [Timeline.Event] = []
    for day in days + ["none"] {
      let announced = day == "none" ? nil : claim(try date(day), day)
      all += try events(Report(stage: claim(.approved, "approved"), announced: announced))
    }
    #expect(
      Timeline.sorted(all).map { $0.date?.text ?? "?" }
        == ["../2017", "2018", "2018-03-01", "2019-02", "2020/..", "?"])
    #expect(Timeline.sorted(all + all) == Timeline.sorted(all))
  }

  @Test func everyKeyLeadsToTheCourseOfItsSale() throws {
    try withStore { (store) throws in
      try store.addStories()
      let sale = try #require(try store.rows().first { !$0.background })
      let details = try store.sale(sale.key)
      for key in details.keys {
        let timeline = try store.timeline(of: key)
        #expect(timeline.sale.key == sale.key)
        #expect(lines(timeline.events) == ["approved ? “approved”"])
        #expect(timeline.events.first?.documentName == "a.txt")
      }
      #expect(throws: StoreError.self) { try store.timeline(of: "S-NOSUCHKY") }
    }
  }
}
