import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct SalesFilterTests {
  /// Keys of the matching sales as `main` (the joined sale) and `passing` (the background one).
  private func found(_ change: (inout SalesFilter) -> Void) throws -> [String] {
    try withStore { (store) throws in
      try store.addStories()
      var filter = SalesFilter()
      change(&filter)
      var names: [String] = []
      let total = try store.sales(filter) { names.append($0.background ? "passing" : "main") }
      #expect(total == names.count)
      return names.sorted()
    }
  }

  @Test func withoutConditionsAllAreFound() throws {
    #expect(try found { _ in } == ["main", "passing"])
  }

  @Test func partiesAreFoundByCodeAndByNameWhateverItsCase() throws {
    #expect(try found { $0.buyers = [.code("JPN")] } == ["main", "passing"])
    #expect(try found { $0.buyers = [.name("jApan")] } == ["main", "passing"])
    #expect(try found { $0.sellers = [.name("united states")] }.count <= 1)
    #expect(try found { $0.sellers = [.code("JPN")] } == [])
    #expect(try found { $0.parties = [.code("JPN")] } == ["main", "passing"])
    #expect(try found { $0.buyers = [.code("XXX"), .code("JPN")] } == ["main", "passing"])
    #expect(try found { $0.buyers = [.code("XXX")] } == [])
  }

  @Test func itemsAreFoundByDesignationFamilyAndWords() throws {
    #expect(try found { $0.items = ["blue-arrow"] } == ["main"])
    #expect(try found { $0.items = ["arrow"] } == ["main"])
    #expect(try found { $0.items = ["Blue"] } == ["main"])
    #expect(try found { $0.items = ["batteries"] } == ["passing"])
    #expect(try found { $0.items = ["blu"] } == [])
    #expect(try found { $0.items = ["%"] } == [])
    #expect(try found { $0.items = ["canister", "Stone Wall"] } == ["main", "passing"])
    #expect(try found { $0.items = ["...", ""] } == [])
  }

  @Test func aFamilyFindsItsVariantsAndNoOther() throws {
    try withStore { (store) throws in
      let text = "F-16C Block 70, F-15EX, F-160, F-1 and F16"
      let items = ["F-16C Block 70", "F-15EX", "F-160", "F-1", "F16"]
      for (index, designation) in items.enumerated() {
        let report = Report(items: [
          Item(designation: designation, name: "x", citations: [cite("F", in: text)], rule: "r")
        ])
        _ = try store.add(
          Stories.input(Character("\(index)"), text + "\(index)", path: "\(index)"),
          extraction: Extraction(kind: .other, reports: [report]), readAgain: neverRead)
      }
      func found(_ name: String) throws -> [String] {
        var filter = SalesFilter()
        filter.items = [name]
        return try store.rows(filter).compactMap(\.items).sorted()
      }
      #expect(try found("F-16") == ["F-16C Block 70", "F16"])
      #expect(try found("f16c") == ["F-16C Block 70"])
      #expect(try found("F-1") == ["F-1"])
      #expect(try found("F-15") == ["F-15EX"])
    }
  }

  @Test func otherFields() throws {
    #expect(try found { $0.categories = [.airDefence] } == ["passing"])
    #expect(try found { $0.categories = [.airDefence, .missile] } == ["main", "passing"])
    #expect(try found { $0.stages = [.considered] } == ["passing"])
    #expect(try found { $0.stages = [.delivered] } == [])
    #expect(try found { $0.mechanisms = [.fms] } == [])
    #expect(try found { $0.meanings = [.stated] } == ["passing"])
    #expect(try found { $0.disputed = true } == ["main"])
    #expect(try found { $0.disputed = false } == ["passing"])
    #expect(try found { $0.background = true } == ["passing"])
    #expect(try found { $0.background = false } == ["main"])
  }

  @Test func valuesLieWithinTheirBounds() throws {
    #expect(try found { $0.minimumValue = 2_000_000_000 } == ["passing"])
    #expect(try found { $0.minimumValue = 2_000_000_001 } == [])
    #expect(try found { $0.maximumValue = 1_999_999_999 } == ["main"])
    #expect(
      try found {
        $0.currency = "USD"
        $0.minimumValue = 0
      }.contains("passing"))
    #expect(try found { $0.currency = "EUR" } == [])
  }

  @Test func datesLieWithinTheirBoundsAndAnUnknownOneNever() throws {
    #expect(try found { $0.firstDay = -100_000 } == [])
    #expect(try found { $0.lastDay = 100_000 } == [])
    try withStore { (store) throws in
      let text = "sold in 2018"
      let report = Report(
        announced: Claim(
          try #require(PartialDate(edtf: "2018")), citations: [cite("2018", in: text)], rule: "r"))
      _ = try store.add(
        Stories.input("a", text, path: "a"),
        extraction: Extraction(kind: .other, reports: [report]),
        readAgain: neverRead)
      let first = CivilDay.days(year: 2018, month: 1, day: 1)
      let last = CivilDay.days(year: 2018, month: 12, day: 31)
      for (from, to, count) in [
        (first, last, 1), (first + 1, last, 0), (first, last - 1, 0), (first - 400, last + 400, 1),
      ] {
        var filter = SalesFilter()
        filter.firstDay = from
        filter.lastDay = to
        #expect(try store.rows(filter).count == count)
      }
    }
  }

  @Test func wordsOfTheTextsAreFound() throws {
    #expect(try found { $0.text = "worth" } == ["main"])
    #expect(try found { $0.text = "stone dollars" } == ["main", "passing"])
    #expect(try found { $0.text = "\"Stone Wall\"" } == ["main", "passing"])
    #expect(try found { $0.text = "\"Wall Stone\"" } == [])
    #expect(try found { $0.text = "worth plans" } == [])
  }

  @Test(arguments: [
    "\"", "*", "AND zebra", "a OR", "NEAR(", "^x", "title:x", "-", "(", "'", "\"\"\"", "",
  ])
  func whatIsAnOperatorElsewhereIsAWordHere(_ text: String) throws {
    #expect(try found { $0.text = text } == [])
  }

  @Test func limitAndOffsetCutTheRowsAndNotTheTotal() throws {
    try withStore { (store) throws in
      try store.addStories()
      var filter = SalesFilter()
      filter.sort = .value
      filter.limit = 1
      var rows: [SaleRow] = []
      #expect(try store.sales(filter) { rows.append($0) } == 2)
      #expect(rows.map(\.background) == [true])
      filter.offset = 1
      #expect(try store.sales(filter) { rows.append($0) } == 2)
      #expect(rows.map(\.background) == [true, false])
      filter.offset = 2
      #expect(try store.sales(filter) { rows.append($0) } == 2)
      #expect(rows.count == 2)
      filter.limit = 0
      filter.offset = 0
      #expect(try store.sales(filter) { rows.append($0) } == 2)
      #expect(rows.count == 2)
    }
  }

  @Test func everySortIsStableAndHasItsReverse() throws {
    try withStore { (store) throws in
      try store.addStories()
      for sort in SalesFilter.Sort.allCases {
        var filter = SalesFilter()
        filter.sort = sort
        #expect(try store.rows(filter) == store.rows(filter))
        filter.sort = sort
        filter.descending = false
        #expect(try store.rows(filter).count == 2)
      }
      var filter = SalesFilter()
      filter.sort = .value
      #expect(try store.rows(filter).map(\.background) == [true, false])
      filter.descending = false
      #expect(try store.rows(filter).map(\.background) == [false, true])
    }
  }
}
