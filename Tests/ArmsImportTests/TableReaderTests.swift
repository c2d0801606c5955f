import ArmsExtraction
import ArmsModel
import Foundation
import Testing

@testable import ArmsImport

@Suite struct TableReaderTests {
  private static let mapping = TableMapping(
    columns: [
      .seller: .name("from"), .buyer: .name("to"), .item: .name("what"),
      .quantity: .name("how many"),
      .date: .name("signed"), .value: .name("price"),
    ],
    constants: [.stage: "contracted", .currency: "EUR", .meaning: "contract"], scale: 1_000_000)

  private static let csv = """
    from,to,what,how many,signed,price
    France,Egypt,Rafale fighters,24,2015-02-16,5200
    Sweden,Brazil,Gripen fighters,36,2014-10-24,
    """
  private static let lines = """
    {"from": "France", "to": "Egypt", "what": "Rafale fighters", "how many": 24, "signed": "2015-02-16", "price": 5200}
    {"from": "Sweden", "to": "Brazil", "what": "Gripen fighters", "how many": 36, "signed": "2014-10-24", "price": null}
    """

  private func context(_ mapping: TableMapping?) -> ReadingContext {
    ReadingContext(metadata: DocumentMetadata(table: mapping))
  }

  /// What every report says, in one line.
  private func facts(_ read: ReadText, _ mapping: TableMapping) -> [String] {
    Extractor().extract(read.text, metadata: DocumentMetadata(table: mapping)).reports.map {
      report in
      let item = report.items.first
      let parts: [String?] = [
        report.sellers.first?.value.code, report.buyers.first?.value.code, item?.family,
        item?.quantity?.value.canonicalText, report.stage?.value.rawValue,
        report.announced?.value.text, report.value?.value.money.canonicalText,
      ]
      return parts.map { $0 ?? "-" }.joined(separator: " ")
    }
  }

  @Test func oneTableInAnyShapeSaysTheSame() throws {
    let csv = try TableReader().read(Array(Self.csv.utf8), context(Self.mapping))
    let wanted = facts(csv, Self.mapping)
    #expect(wanted.first == "FRA EGY Rafale 24 contracted 2015-02-16 5200000000 EUR")
    #expect(wanted.count == 2)
    let tabs = Self.csv.replacingOccurrences(of: ",", with: "\t")
    let semicolons = Self.csv.replacingOccurrences(of: ",", with: ";")
    for text in [tabs, "\u{FEFF}" + semicolons, Self.lines] {
      let read = try TableReader().read(Array(text.utf8), context(Self.mapping))
      #expect(facts(read, Self.mapping) == wanted)
    }
    let workbook = try WorkbookReader().read(WorkbookFixture.bytes(), context(Self.mapping))
    #expect(workbook.format == "xlsx")
    #expect(facts(workbook, Self.mapping) == wanted)
  }

  @Test func placesAreRowsAndColumnsOfTheTable() throws {
    let read = try TableReader().read(Array(Self.csv.utf8), context(Self.mapping))
    let scalars = Array(read.text.unicodeScalars)
    let cell = try #require(
      read.places.first { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) == "Brazil" }
    )
    #expect(cell.row == 3)
    #expect(cell.column == 2)
    #expect(cell.columnName == "to")
    #expect(read.places == read.places.sorted { $0.start < $1.start })
  }

  @Test func aMappingThatDoesNotFitNamesTheColumnAndThoseThatThereAre() {
    var mapping = Self.mapping
    mapping.columns[.quantity] = .name("number")
    #expect(
      throws: InputProblem.Reason.table(
        .noColumn(
          .name("number"), columns: ["from", "to", "what", "how many", "signed", "price"]))
    ) { try TableReader().read(Array(Self.csv.utf8), context(mapping)) }
    mapping.columns[.quantity] = .number(7)
    #expect(throws: InputProblem.Reason.self) {
      try TableReader().read(Array(Self.csv.utf8), context(mapping))
    }
    #expect(throws: InputProblem.Reason.noMapping) {
      try TableReader().read(Array(Self.csv.utf8), context(nil))
    }
  }

  @Test func aTableWithoutAHeaderHasColumnsByNumber() throws {
    let mapping = TableMapping(
      columns: [.seller: .number(1), .buyer: .number(2), .item: .number(3), .quantity: .number(4)],
      header: 0)
    let text = "France;Egypt;Rafale fighters;24\nSweden;Brazil;Gripen fighters;36\n"
    let read = try TableReader().read(Array(text.utf8), context(mapping))
    #expect(facts(read, mapping).count == 2)
    #expect(facts(read, mapping).first == "FRA EGY Rafale 24 - - -")
  }

  @Test func linesThatAreNoObjectsAreNamed() throws {
    let read = try TableReader().read(
      Array((Self.lines + "\n{broken\n[1]").utf8), context(Self.mapping))
    #expect(read.notes == ["table: line 3: no JSON object", "table: line 4: no JSON object"])
    #expect(facts(read, Self.mapping).count == 2)
  }

  @Test func aSheetThatIsNotThereIsNamedWithThoseThatAre() {
    var mapping = Self.mapping
    mapping.sheet = "Sales"
    #expect(throws: InputProblem.Reason.sheet("Sales", sheets: ["Deals"])) {
      try WorkbookReader().read(WorkbookFixture.bytes(), context(mapping))
    }
  }

  /// Workbooks often begin with a sheet of remarks.
  @Test func aTableInAnotherSheetIsProposedFromAndNamed() throws {
    let workbook = WorkbookFixture.bytes(before: "Notes")
    let proposal = try TableProposal.of(workbook, .xlsx, ReadingLimits())
    #expect(proposal?.mapping.sheet == "Deals")
    #expect(proposal?.mapping.columns[.seller] == .name("from"))
    let whole = try WorkbookReader().read(workbook, context(proposal?.mapping))
    #expect(whole.text.contains("Rafale"))
    let problem = TableProblem.noColumn(.name("from"), columns: ["Collected by hand"])
    #expect(
      throws: InputProblem.Reason.otherSheet(
        problem, sheet: "Notes", sheets: ["Notes", "Deals"])
    ) {
      try WorkbookReader().read(workbook, context(TableMapping(columns: [.item: .name("from")])))
    }
  }

  @Test func aCellFarOutIsNoBurden() {
    let far = """
      <sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>
      """
    let read = try? WorkbookReader().read(
      WorkbookFixture.bytes(sheet: far), context(TableMapping(columns: [.item: .number(1)])))
    #expect((read?.text.utf8.count ?? 0) < 2_000_000)
    let rows = (1...5_000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    var limited = context(Self.mapping)
    limited.limits.bytes = 1 << 20
    #expect(throws: InputProblem.Reason.tooLarge(limit: 1 << 20)) {
      try WorkbookReader().read(
        WorkbookFixture.bytes(sheet: "<sheetData>\(rows)</sheetData>"), limited)
    }
  }

  /// Half a table must not pass for a whole one.
  @Test func aSheetThatIsCutOffIsRefused() {
    let cut = String(WorkbookFixture.sheet.dropLast(40))
    #expect(throws: InputProblem.Reason.office(.damaged)) {
      try WorkbookReader().read(WorkbookFixture.bytes(sheet: cut), context(Self.mapping))
    }
  }

  @Test func aWorkbookReadsNothingOutsideItself() {
    let sheet = """
      <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row>
      </sheetData>
      """
    let read = try? WorkbookReader().read(
      WorkbookFixture.bytes(sheet: sheet), context(Self.mapping))
    #expect(read?.text.contains("root:") != true)
  }

  @Test func changedWorkbooksNeverCrashIt() {
    var random = SeededRandom(seed: 815)
    let good = WorkbookFixture.sheet
    let pieces = [
      "<c", "<row r=\"9\">", "</c>", "r=\"ZZZ1\"", "t=\"s\"", "<v>99999999999</v>", "&#x110000;",
      "&", "<!--", "]]>",
    ]
    var read = 0
    for _ in 0..<1_500 {
      var bytes = Array(good.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes.insert(
            contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: place)
        } else {
          bytes.removeSubrange(place..<min(place + 5, bytes.count))
        }
      }
      let file = WorkbookFixture.bytes(sheet: String(decoding: bytes, as: UTF8.self))
      if (try? WorkbookReader().read(file, context(Self.mapping))) != nil { read += 1 }
    }
    #expect(read > 20)
  }
}

/// A workbook of our own: shared texts, a day as a number with a style, a formula with what it last gave.
enum WorkbookFixture {
  static let sheet = """
    <sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="inlineStr"><is><t>price</t></is></c></row>
    <row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" t="s"><v>7</v></c><c r="D2"><f>12*2</f><v>24</v></c><c r="E2" s="1"><v>42051</v></c><c r="F2"><v>5.2E3</v></c></row>
    <row r="3"><c r="A3" t="s"><v>8</v></c><c r="B3" t="s"><v>9</v></c><c r="C3" t="str"><v>Gripen fighters</v></c><c r="D3"><v>36</v></c><c r="E3" s="1"><v>41936</v></c></row>
    </sheetData>
    """

  /// `before` names a sheet that stands before the table, with words in it.
  static func bytes(sheet: String = sheet, before: String? = nil) -> [UInt8] {
    let first = before.map { "<sheet name=\"\($0)\" sheetId=\"2\" r:id=\"rId2\"/>" } ?? ""
    let texts = [
      "from", "to", "what", "how many", "signed", "France", "Egypt", "Rafale fighters", "Sweden",
      "Brazil",
    ].map { "<si><r><t>\($0.prefix(2))</t></r><r><t>\($0.dropFirst(2))</t></r></si>" }.joined()
    let parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets>\(first)<sheet name=\"Deals\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
          + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst>\(texts)</sst>"),
      (
        "xl/styles.xml",
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet>\(sheet)</worksheet>"),
      (
        "xl/worksheets/sheet2.xml",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Collected by hand</v></c></row></sheetData></worksheet>"
      ),
    ]
    return Packing.zip(parts.map { Packing.File($0.0, $0.1) })
  }
}
