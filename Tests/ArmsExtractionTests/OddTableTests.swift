import ArmsModel
import Testing

@testable import ArmsExtraction

/// Spreadsheets as people keep them: what is meant is read, what is not is named with its row, its column and a remedy.
@Suite struct OddTableTests {
  private static let columns: [TableMapping.Role: TableMapping.Column] = [
    .seller: .name("From"), .buyer: .name("To"), .item: .name("What"), .quantity: .name("Number"),
    .date: .name("Signed"), .value: .name("Value USD m"),
  ]
  private static let mapping = TableMapping(
    columns: columns,
    constants: [.stage: "contracted", .currency: "USD", .meaning: "contract"], scale: 1_000_000)
  private static let header = "From,To,What,Number,Signed,Value USD m\n"

  private func read(_ text: String, _ mapping: TableMapping = mapping) -> Extraction {
    Extractor().extract(text, metadata: DocumentMetadata(table: mapping))
  }

  /// Buyer, quantity, date and amount of each report.
  private func facts(_ extraction: Extraction) -> [String] {
    extraction.reports.map { report in
      let parts: [String?] = [
        report.buyers.map { $0.value.code ?? $0.value.name }.joined(separator: "+"),
        report.items.first?.quantity?.value.canonicalText, report.announced?.value.text,
        report.value?.value.money.canonicalText,
      ]
      return parts.map { $0 ?? "-" }.joined(separator: " ")
    }
  }

  @Test func footnoteMarksAreNoPartOfNumbersAndNames() {
    let text = """
      From,To¹,What,Number*,Signed,Value USD m†
      France,Turkey*,Rafale fighters,24¹,2015 [1],5.2†
      """
    #expect(facts(read(text)) == ["TUR 24 2015 5200000 USD"])
  }

  @Test func totalsBlankRowsAndHeadersOnceMoreAreNoSales() {
    let text =
      Self.header + """
        France,Egypt,Rafale fighters,24,2015,5
        ,,,,,
        From,To,What,Number,Signed,Value USD m
        Sweden,Brazil,Gripen fighters,36,2014,4

        Total,,,60,,9
        Grand total,,,,,9
        ,Total Brazil,fighters,36,,
        Egypt total,,,24,,5
        """
    let extraction = read(text)
    #expect(facts(extraction) == ["EGY 24 2015 5000000 USD", "BRA 36 2014 4000000 USD"])
    #expect(extraction.notes.contains("table: 1 rows that repeat the header were left out"))
    #expect(extraction.notes.contains("table: 4 rows of totals were left out"))
    #expect(!extraction.notes.contains { $0.contains("row 4:") || $0.contains("row 6:") })
  }

  @Test func aThingWhoseNameHoldsTotalIsASale() {
    let text = Self.header + "France,Egypt,Total Defence radios,24,2015,5\n"
    #expect(read(text).reports.count == 1)
  }

  @Test(arguments: [
    ("12/03/04", "3", "column Signed: '12/03/04' is no day or year, or may be several"),
    ("43109", "3", "it looks like a spreadsheet's count of days"),
    ("2015", "a few", "column Number: 'a few' is no number of things; write digits alone"),
    ("2015", "1.200", "say \"decimal\": \",\" in the mapping"),
  ]) func aCellThatCannotBeReadIsNamedWithWhatToDo(date: String, number: String, words: String) {
    let extraction = read(
      Self.header
        + "France,Egypt,Rafale fighters,24,2015,5\nFrance,Egypt,M4 rifles,\(number),\(date),n/a\n"
    )
    #expect(extraction.reports.count == 2)
    let notes = extraction.notes.filter { $0.contains("row") && !$0.hasSuffix("rows") }
    #expect(notes.count == 1, "\(notes)")
    #expect(notes.first?.hasPrefix("table: row 3: ") == true)
    #expect(notes.first?.contains(words) == true, "\(notes)")
  }

  @Test func wordsThatNoListKnowsAreNamed() {
    var mapping = Self.mapping
    mapping.constants = [:]
    mapping.columns[.stage] = .name("Stage")
    mapping.columns[.currency] = .name("Money")
    let text = """
      From,To,What,Number,Signed,Value USD m,Stage,Money
      France,Egypt,M4 rifles,24,2015,5,sold,dollars
      """
    let notes = read(text, mapping).notes
    #expect(
      notes.contains { $0.contains("column Stage: 'sold' is no stage; say what it stands for") })
    #expect(notes.contains { $0.contains("column Money: 'dollars' is no code of a currency") })
  }

  @Test func commasBeforeDecimalsAreReadInNumbersOfThingsToo() {
    var mapping = Self.mapping
    mapping.decimalComma = true
    let text = "From;To;What;Number;Signed;Value USD m\nFrance;Egypt;M4 rifles;1.200;2015;1,5\n"
    #expect(facts(read(text, mapping)) == ["EGY 1200 2015 1500000 USD"])
  }

  @Test func severalStatesInACellAreSeveralBuyers() {
    let text = Self.header + "France,\"Egypt; India\",Rafale fighters,24,2015,5\n"
    #expect(facts(read(text)) == ["EGY+IND 24 2015 5000000 USD"])
    let other = Self.header + "France,Egypt; and others,Rafale fighters,24,2015,5\n"
    #expect(read(other).reports.first?.buyers.count == 1)
  }

  @Test func aHeaderOfTwoRowsIsReadByNumbers() {
    let mapping = TableMapping(
      columns: [
        .buyer: .number(1), .item: .number(2), .date: .number(3), .quantity: .number(4),
        .delivered: .number(6), .deliveryDate: .number(5),
      ], constants: [.stage: "contracted"], header: 2)
    let text = """
      Country,Equipment,Order,,Delivery,
      ,,Year,Number,Year,Number
      Egypt,Rafale fighters,2015,24,2017,11
      """
    let report = read(text, mapping).reports.first
    #expect(report?.items.first?.quantity?.value == Quantity(24))
    #expect(report?.details.first { $0.value.kind == .delivery }?.value.text == "11")
  }

  @Test func aRowOfTwoThousandColumnsAndACellOfMegabytesAreNoBurden() {
    let wide = "France,Egypt,M4 rifles,24,2015,5" + String(repeating: ",x", count: 1_994)
    let long = "France,Egypt,\"" + String(repeating: "word\n", count: 420_000) + "\",24,2015,5"
    let last = "Sweden,Brazil,Gripen fighters,36,2014,4"
    let extraction = read(Self.header + [wide, long, last].joined(separator: "\n"))
    #expect(facts(extraction) == ["BRA 36 2014 4000000 USD"])
    #expect(extraction.notes.contains("table: row 2: 2000 cells, where the header has 6"))
    #expect(extraction.notes.contains { $0.hasPrefix("table: row 3: column What: 'word") })
  }

  // MARK: Proposals

  private func proposal(_ text: String) -> TableMapping? {
    MappingProposal(Array(text.utf8))?.mapping
  }

  @Test(arguments: [
    ("From", "To"), ("Supplier", "Recipient"), ("Exporter", "Importer"), ("Origin", "Destination"),
    ("Seller", "Buyer"), ("Vendor", "Client"), ("Exporting State", "Importing State"),
    ("Selling country", "Buying country"), ("Supplier state", "Recipient state"),
    ("FROM", "Receiver"), ("Sender", "Country of destination"),
  ])
  func bothSidesAreProposedUnderTheirUsualNames(seller: String, buyer: String) {
    let mapping = proposal("\(buyer),\(seller),Weapon,Year\nEgypt,France,Rafale,2015\n")
    #expect(mapping?.columns[.seller] == .name(seller))
    #expect(mapping?.columns[.buyer] == .name(buyer))
  }

  @Test func fromAndToAreNoSidesWhereOthersAre() {
    let mapping = proposal("From,To,Weapon,Buyer,Seller\n2010,2015,Rafale,Egypt,France\n")
    #expect(mapping?.columns[.seller] == .name("Seller"))
    #expect(mapping?.columns[.buyer] == .name("Buyer"))
  }

  @Test func unitsInAHeaderAreUnderstood() {
    let names = ["Value USD m", "Value in million USD", "Value (US$m)", "Value, USD million"]
    for name in names {
      let quoted = "\"\(name)\""
      let mapping = proposal("Supplier,Recipient,Weapon,\(quoted)\nFrance,Egypt,Rafale,5\n")
      #expect(mapping?.columns[.value] == .name(name), "\(name)")
      #expect(mapping?.scale == 1_000_000, "\(name)")
      #expect(mapping?.constants[.currency] == "USD", "\(name)")
    }
  }

  @Test func commasBeforeDecimalsAreProposedWhereTheCellsHaveThem() {
    let rows = "Supplier;Recipient;Weapon;Value EUR\nFrance;Egypt;Rafale;"
    #expect(proposal(rows + "1.200.000,50\n")?.decimalComma == true)
    #expect(proposal(rows + "1,200,000.50\n")?.decimalComma == false)
    #expect(proposal(rows + "1200\n")?.decimalComma == false)
  }

  // MARK: Licences

  @Test func licencesByMilitaryListAreKnownByTheirHeader() throws {
    let text = """
      Export of 2024
      Year,Exporting country,Destination country,ML category,Number of licences,Value of licences (EUR)
      2022,France,Egypt,ML10,12,5200000
      2022,France,Egypt,ML4,0,0
      2022,France,Egypt,Total,12,5200000
      2022,Germany,"Korea, South",ML 6,3,120000.50
      """
    let extraction = Extractor().extract(text)
    #expect(extraction.kind == .register)
    #expect(extraction.reports.count == 2)
    let report = try #require(extraction.reports.first)
    #expect(report.stage?.value == .approved)
    #expect(report.sellers.map(\.value.code) == ["FRA"])
    #expect(
      report.value?.value
        == SaleValue(Money(amount: 5_200_000, currency: "EUR"), meaning: .licensed))
    #expect(report.items.first?.category == .aircraft)
    #expect(extraction.reports.last?.buyers.first?.value.code == "KOR")
    #expect(extraction.notes.contains("table: 1 rows without a value were left out"))
    #expect(extraction.notes.contains("table: 1 rows of totals were left out"))
  }

  @Test func exportsAloneAreDeliveries() {
    let text = """
      Exporter;Destination;ML;Value of exports in million EUR;Year
      Italy;Qatar;ML9;2;2021
      """
    let report = Extractor().extract(text).reports.first
    #expect(report?.stage?.value == .delivered)
    #expect(report?.value?.value.meaning == .delivered)
    #expect(report?.value?.value.money.amount == 2_000_000)
  }

  @Test func totalsOfTheUnionCountOnlyWhatIsMoney() {
    let text = """
      1998; 0; Austria; Zambia; ML 1; a; 3;
      1998; 0; Austria; Zambia; ML 1; b; 1605;
      1998; 0; Austria; Zambia; ML 1; c; 900;
      1998; 1; Austria; China; ML 4; d; 1;
      1998; 1; Austria; China; ML 4; e1; 1;
      """
    let extraction = Extractor().extract(text)
    #expect(extraction.reports.map { $0.stage?.value } == [.approved, .delivered])
    #expect(extraction.reports.map { $0.value?.value.meaning } == [.licensed, .delivered])
    #expect(extraction.reports.first?.value?.value.money.canonicalText == "1605 EUR")
    #expect(
      extraction.notes.contains(
        "table: 3 rows that count licences, refusals or criteria were left out"))
  }

  /// As the Campaign Against Arms Trade gives them now: with codes and the region of the destination.
  @Test func totalsOfTheUnionWithCodesAreReadByTheirNames() {
    let text = """
      2003; 0; AT; Austria; DZ; Algeria; AFN; North Africa; ML 4; a; 2;
      2003; 0; AT; Austria; DZ; Algeria; AFN; North Africa; ML 4; b; 435148;
      2003; 0; AT; Austria; DZ; Algeria; AFN; North Africa; ML 4; c; 12000;
      """
    let extraction = Extractor().extract(text)
    #expect(extraction.reports.map { $0.stage?.value } == [.approved, .delivered])
    let report = extraction.reports.first
    #expect(report?.sellers.map(\.value.code) == ["AUT"])
    #expect(report?.buyers.map(\.value.code) == ["DZA"])
    #expect(report?.announced?.value.text == "2003")
    #expect(report?.value?.value.money.canonicalText == "435148 EUR")
    #expect(report?.items.first?.citations.first?.quote == "ML 4")
    #expect(extraction.notes.contains { $0.hasPrefix("table: 1 rows that count licences") })
  }

  @Test func orderedIsADayOrANumberByWhatStandsBelow() {
    let dates = proposal(
      "Maker,Buyer,System,Number,Ordered\nX,Peru,K9,24,2014-10-24\nX,Peru,K9,,2016\n")
    #expect(dates?.columns[.date] == .name("Ordered"))
    #expect(dates?.columns[.contractor] == .name("Maker"))
    #expect(dates?.constants[.stage] == "contracted")
    let counts = proposal(
      "Seller,Buyer,System,Ordered\nPoland,Peru,K9,24\nPoland,Peru,K9,1900\nPoland,Peru,K2,8\n")
    #expect(counts?.columns[.quantity] == .name("Ordered"))
    #expect(counts?.columns[.date] == nil)
  }

  @Test func aStoryOfLicencesIsNoTable() {
    let text = """
      Value of licences, destination and ML category were published by the exporter, France.
      Egypt bought 24 Rafale fighters from France in 2015.
      """
    #expect(Extractor().extract(text).kind != .register)
  }
}
