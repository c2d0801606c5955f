import ArmsModel
import Testing

@testable import ArmsExtraction

/// Registers in the layouts that their keepers export; the rows are ours.
@Suite struct RegisterTests {
  static let deals = """
    SIPRI Arms Transfers Database
    Orders and deliveries, 2012 to 2018

    A '?' in a column indicates uncertain data.

    Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
    Japan,United States,2012,,42,,F-35A JSF,FGA aircraft,38,,2016; 2017; 2022,New,"Most are put together in Japan, under licence",50,2100,1900
    Norway,"Korea, South",2017,?,(24),,K-9 Thunder,155mm self-propelled gun,,,,New,,2.2,52.8,
    Syria rebels*,unknown supplier(s),2013,?,5,?,9K32 Strela-2/SA-7,Portable SAM,5,?,2013,Second hand,,0.02,0.1,0.1
    Qatar,Germany,2013,,,,Fennek,Reconnaissance AV,,,,New,,0.5,,
    Chile,France,2014,,3
    """

  static let old = """
    SIPRI Transfers Database


     Database search results for buyer 'Japan' and seller 'All' and the years from 2012 to 2022 - (created: 2023-01-10)

    Deal ID;Seller;Buyer;Designation;Description;Armament category;Order date;Order date is estimate;Numbers delivered;Numbers delivered is estimate;Delivery year;Delivery year is estimate;Status;SIPRI estimate;TIV deal unit;TIV delivery values;Local production
    70001;United States;Japan;F-35A JSF;FGA aircraft;Aircraft;2012;No;1;No;2016;No;New;50;50;50;Yes
    70002;United States;Japan;RIM-161 SM-3;SAM;Missiles;2015;Yes;4;No;2018;No;New;1;1;4;No
    70001;United States;Japan;F-35A JSF;FGA aircraft;Aircraft;2012;No;6;Yes;2019;No;New;50;50;300;Yes
    """

  static let new = """
    SIPRI Arms Transfers Database

    SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production;
    70001,United States,Japan,F-35A JSF,FGA aircraft,Aircraft,2012,No,1,No,2016,No,New,50,50,50,Yes;
    70001,United States,Japan,F-35A JSF,FGA aircraft,Aircraft,2012,No,6,No,2018,No,New,50,50,300,Yes;
    """

  static let licences = """
    licence_group,date,rating,count,value,country,refused
    1,2019-01-02,ML10,1,3540,Italy,0
    2,2019-01-03,5A002,1,10750000,Taiwan,0
    3,2019-01-04,ML1,1,,"Korea, South",1
    """

  private func extract(_ text: String) -> Extraction { Extractor().extract(text) }

  private func deliveries(_ report: Report) -> [String] {
    report.details.filter { $0.value.kind == .delivery }.map {
      "\($0.value.text) in \($0.value.date?.text ?? "?")"
    }
  }

  @Test func aRowOfDealsIsASaleWithItsOrderAndItsDeliveries() throws {
    let read = extract(Self.deals)
    #expect(read.kind == .register)
    let report = try #require(read.reports.first)
    #expect(report.buyers.map(\.value.code) == ["JPN"])
    #expect(report.sellers.map(\.value.code) == ["USA"])
    #expect(report.items.map(\.designation) == ["F-35A"])
    #expect(report.items.first?.quantity?.value == Quantity(42))
    #expect(report.stage?.value == .contracted)
    #expect(report.stage?.others.map(\.value) == [.delivered])
    #expect(report.announced?.value.text == "2012")
    // A total over several years is not spread over them.
    #expect(deliveries(report) == ["38 in 2016/2022"])
    // A volume of capability is no money.
    #expect(report.value == nil)
    #expect(report.details.contains { $0.value.text == "2100 million TIV" })
  }

  @Test func uncertainAndUnknownStayWhatTheyAre() throws {
    let reports = extract(Self.deals).reports
    #expect(
      reports.map { $0.buyers.first?.value.name } == ["Japan", "Norway", "Syria rebels", "Qatar"])
    #expect(reports[1].sellers.first?.value.code == "KOR")
    #expect(reports[1].announced?.value.text == "2017?")
    #expect(reports[1].items.first?.quantity?.value == Quantity(24, qualifier: .about))
    #expect(reports[1].stage?.others.isEmpty == true)
    #expect(reports[2].buyers.first?.value.code == nil)
    #expect(reports[2].sellers.isEmpty)
    #expect(reports[3].items.first?.quantity == nil)
  }

  @Test func aRowThatIsCutIsNamedAndTheRestIsRead() {
    let read = extract(Self.deals)
    #expect(read.reports.count == 4)
    #expect(read.notes.contains("table: row 11: 5 cells, where the header has 16"))
  }

  /// The lines of `text` without the cells of one column.
  private func without(_ column: String, _ separator: Character, in text: String) -> String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
    let place = rows.lazy.compactMap { $0.firstIndex(of: column) }.first
    return rows.map { row in
      var row = row
      if let place, row.count > 5 { row.remove(at: place) }
      return row.joined(separator: String(separator))
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    "Order date", "Order date is estimate", "Numbers delivered", "Delivery year", "Description",
    "Armament category", "Status", "TIV delivery values", "Local production",
  ])
  func anExportOfWhichAPersonCutAColumnIsReadAsFarAsItGoes(column: String) {
    let (whole, cut) = (extract(Self.old), extract(without(column, ";", in: Self.old)))
    #expect(cut.kind == .register)
    #expect(cut.reports.map(\.buyers.first?.value) == whole.reports.map(\.buyers.first?.value))
    #expect(
      cut.reports.map(\.items.first?.designation)
        == whole.reports.map(\.items.first?.designation))
    // "Local production" is not read at all.
    #expect(cut.notes.contains { $0.contains("'\(column)'") } == (column != "Local production"))
  }

  @Test func whatHasFewColumnsOfARegisterIsATableOfAPersonAndNotItsExport() {
    let text = """
      Supplier,Recipient,Weapon designation,Price
      France,Chile,AM-39 Exocet,20
      """
    #expect(KnownRegister.of(Array(text.utf8)) == nil)
    #expect(extract(text).kind != .register)
  }

  @Test(arguments: [old, new]) func rowsOfOneOrderAreOneSaleWithDeliveriesByYear(text: String)
    throws
  {
    let reports = extract(text).reports
    let report = try #require(reports.first)
    #expect(reports.filter { $0.items.first?.designation == "F-35A" }.count == 1)
    #expect(deliveries(report).first == "1 in 2016")
    #expect(deliveries(report).count == 2)
    #expect(report.items.first?.quantity?.value.low == 7)
    #expect(report.items.first?.quantity?.citations.map(\.quote) == ["1", "6"])
  }

  @Test func licencesAreApprovalsOfTheirValueAndOtherGoodsAreLeftOut() throws {
    let read = extract(Self.licences)
    #expect(read.reports.count == 2)
    let report = try #require(read.reports.first)
    #expect(report.stage?.value == .approved)
    #expect(report.announced?.value.text == "2019-01-02")
    #expect(
      report.value?.value
        == SaleValue(Money(amount: 3_540, currency: "GBP"), meaning: .licensed))
    #expect(report.sellers.map(\.value.code) == ["GBR"])
    #expect(report.sellers.first?.inferred == true)
    #expect(read.reports[1].stage?.value == .cancelled)
    #expect(read.notes.contains("table: 1 rows of goods that are no arms were left out"))
  }

  @Test(arguments: [deals, old, new, licences]) func citationsAreRangesOfTheText(text: String) {
    let scalars = Array(text.unicodeScalars)
    for report in extract(text).reports {
      let citations =
        report.buyers.flatMap(\.citations) + report.items.flatMap(\.citations)
        + report.details.flatMap(\.citations) + (report.stage?.citations ?? [])
      for citation in citations {
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[citation.start..<citation.end])
        #expect(String(quote) == citation.quote)
      }
    }
  }

  @Test func aStoryThatNamesColumnsIsNoTable() {
    let read = extract(
      "Recipient, Supplier and price of the order were kept secret. Japan bought 4 SM-3 missiles.")
    #expect(read.kind != .register)
  }

  @Test func changedRegistersNeverCrashIt() {
    var random = SeededRandom(seed: 4_711)
    let good = [Self.deals, Self.old, Self.new, Self.licences].map { Array($0.utf8) }
    let pieces = [
      "\"", ",", ";", "\n", "\"\"", "(", "?", "2020;", "99999999999999999999", "\t", "ü",
    ]
    .map { Array($0.utf8) }
    var read = 0
    for _ in 0..<400 {
      var bytes = good.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        case 1: bytes.removeSubrange(place..<min(place + 30, bytes.count))
        default: bytes[place] = .random(in: 1...127, using: &random)
        }
        if bytes.isEmpty { bytes = good[0] }
      }
      if extract(String(decoding: bytes, as: UTF8.self)).kind == .register { read += 1 }
    }
    #expect(read > 200)
  }
}
