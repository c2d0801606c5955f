import ArmsExtraction
import ArmsModel
import Testing

@testable import ArmsImport

/// Pages whose main content is a table of sales.
@Suite struct PageTableTests {
  private static func page(_ rows: [[String]], around: String = "") -> [UInt8] {
    let table = rows.enumerated().map { number, row in
      let tag = number == 0 ? "th" : "td"
      return "<tr>" + row.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
    }.joined()
    return Array(
      """
      <html><head><title>Sales of a year</title></head><body><main><h1>Sales of a year</h1>\(around)
      <table>\(table)</table></main></body></html>
      """.utf8)
  }

  private static let rows = [
    ["Supplier", "Recipient", "Weapon", "Quantity", "Year", "Value (USD million)"],
    ["France", "Egypt", "Rafale fighters", "24", "2015", "5,900"],
    ["Sweden", "Brazil", "Gripen fighters", "36", "2014", "4,300"],
    ["Germany", "Qatar", "Leopard 2 tanks", "62", "2013", "1,890"],
    ["Total", "", "", "122", "", "12,090"],
  ]

  @Test func aPageThatIsATableIsReadRowByRow() throws {
    let read = try HTMLReader().read(Self.page(Self.rows), ReadingContext())
    let mapping = try #require(read.metadata.table)
    #expect(mapping.constants[.stage] == nil)
    let extraction = Extractor().extract(read.text, metadata: read.metadata)
    #expect(extraction.kind == .register)
    #expect(extraction.reports.map { $0.buyers.first?.value.code } == ["EGY", "BRA", "QAT"])
    #expect(extraction.reports.first?.items.first?.quantity?.value == Quantity(24))
    #expect(extraction.reports.first?.value?.value.money.amount == 5_900_000_000)
    // Nothing says how far these sales have come.
    #expect(extraction.reports.allSatisfy { $0.stage == nil })
    let scalars = Array(read.text.unicodeScalars)
    let cell = try #require(
      read.places.first { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) == "Brazil" }
    )
    #expect(cell.columnName == "Recipient")
    #expect(cell.column == 2)
  }

  @Test func whatAPersonSaysOfTheColumnsGoesBeforeTheirNames() throws {
    let mapping = TableMapping(
      columns: [.buyer: .name("Recipient"), .item: .name("Weapon")],
      constants: [.stage: "delivered"])
    let read = try HTMLReader().read(
      Self.page(Self.rows), ReadingContext(metadata: DocumentMetadata(table: mapping)))
    let metadata = DocumentMetadata(table: mapping)
    let extraction = Extractor().extract(read.text, metadata: metadata)
    #expect(extraction.reports.count == 3)
    #expect(extraction.reports.allSatisfy { $0.stage?.value == .delivered })
    #expect(!read.places.isEmpty)
    #expect(throws: InputProblem.Reason.self) {
      try HTMLReader().read(
        Self.page([["a", "b"], ["1", "2"]]),
        ReadingContext(metadata: DocumentMetadata(table: mapping)))
    }
  }

  @Test func aStoryWithASmallTableStaysAStory() throws {
    let story = (0..<12).map {
      "<p>Egypt signed a contract for 24 Rafale fighters with France in part \($0) of a long story about its air force, its plans and its pilots.</p>"
    }.joined()
    let read = try HTMLReader().read(
      Self.page(Self.rows, around: story), ReadingContext())
    #expect(read.metadata.table == nil)
    #expect(read.text.contains("France | Egypt | Rafale fighters | 24 | 2015 | 5,900"))
  }

  @Test func aTableOfOtherThingsIsNone() throws {
    let rows = [
      ["Player", "Club", "Goals"], ["A", "B", "3"], ["C", "D", "2"], ["E", "F", "1"],
      ["G", "H", "1"],
    ]
    #expect(try HTMLReader().read(Self.page(rows), ReadingContext()).metadata.table == nil)
  }
}
