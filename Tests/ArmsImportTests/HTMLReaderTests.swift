import ArmsExtraction
import ArmsModel
import Foundation
import Testing

@testable import ArmsImport

/// Pages with the structure of real ones, rebuilt by hand; NAME.txt is what a person reads of NAME.html.
@Suite struct HTMLReaderTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pages")
  static let names = [
    "agency", "register", "newspaper", "wire", "blog", "wordpress", "ministry", "live", "gazette",
    "security", "department", "congress", "granule",
  ]
  /// Printed records have a reader of their own, which takes its page from this one.
  static let records = ["register", "congress", "granule"]

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  private func read(_ html: String) throws -> ReadText {
    try HTMLReader().read(Array(html.utf8), ReadingContext())
  }

  @Test(arguments: names) func theTextIsWhatAPersonReads(name: String) throws {
    let page = try Self.bytes("\(name).html")
    let kind: ReaderKind = Self.records.contains(name) ? .record : .html
    #expect(ReaderKind.of(Head(of: page, name: "page.txt")) == kind)
    let read = try HTMLReader().read(page, ReadingContext())
    #expect(read.text == String(decoding: try Self.bytes("\(name).txt"), as: UTF8.self))
    #expect(read.format == "html")
  }

  @Test(arguments: names) func theSameSaleIsReadFromPageAndText(name: String) throws {
    let metadata = DocumentMetadata(published: PartialDate(edtf: "2019-11-01"))
    let page = try HTMLReader().read(try Self.bytes("\(name).html"), ReadingContext()).text
    let text = String(decoding: try Self.bytes("\(name).txt"), as: UTF8.self)
    let reports = Extractor().extract(page, metadata: metadata).reports
    #expect(!reports.isEmpty)
    #expect(reports == Extractor().extract(text, metadata: metadata).reports)
  }

  @Test func whatAPageSaysOfItselfIsRead() throws {
    func metadata(_ name: String) throws -> DocumentMetadata {
      try HTMLReader().read(try Self.bytes("\(name).html"), ReadingContext()).metadata
    }
    #expect(
      try metadata("agency")
        == DocumentMetadata(
          title: "Japan – SM-3 Block IIA Missiles", publisher: "Office of Arms Transfers",
          published: PartialDate(edtf: "2018-01-09"),
          url: "https://transfers.example.gov/Press-Media/Major-Arms-Sales/Article-Display/Article/"
            + "1402/japan-sm-3-block-iia-missiles/"))
    #expect(
      try metadata("newspaper")
        == DocumentMetadata(
          title: "Poland orders 96 Apache helicopters", publisher: "The Harbour Courier",
          published: PartialDate(edtf: "2024-08-13"),
          url: "https://courier.example/world/poland-apache"))
    #expect(
      try metadata("wire")
        == DocumentMetadata(
          title: "Taiwan to get 66 F-16s in $8 billion deal", publisher: "Daily Wire Post",
          published: PartialDate(edtf: "2019-08-16"), url: "https://wire.example/taiwan-f16"))
    #expect(
      try metadata("register")
        == DocumentMetadata(
          title: "Federal Register, Volume 84 Issue 211 (Thursday, October 31, 2019)"))
  }

  @Test func whatPagesOfAgenciesSayOfThemselvesIsRead() throws {
    func metadata(_ name: String) throws -> DocumentMetadata {
      try HTMLReader().read(try Self.bytes("\(name).html"), ReadingContext()).metadata
    }
    #expect(
      try metadata("security")
        == DocumentMetadata(
          title: "Norway – P-8A Patrol Aircraft", publisher: "Security Cooperation Office",
          published: PartialDate(edtf: "2016-12-22"),
          url:
            "https://cooperation.example.mil/Press-Media/Major-Arms-Sales/Article-Display/Article/"
            + "2914/norway-p-8a-patrol-aircraft/"))
    // Its day stands in JSON-LD, of a page and of no article.
    #expect(
      try metadata("department")
        == DocumentMetadata(
          title: "Arms Sale to Morocco: Tactical Drones",
          publisher: "Department of Foreign Matters",
          published: PartialDate(edtf: "2020-12-10"),
          url: "https://foreign.example.gov/arms-sale-to-morocco-tactical-drones/"))
    #expect(try metadata("congress").published == PartialDate(edtf: "2019-07-17"))
  }

  @Test func whatCongressShowsIsTheRecordAndItsPagesAreKnown() throws {
    let page = try PrintedRecordReader().read(
      try Self.bytes("congress.html"), ReadingContext())
    let granule = try PrintedRecordReader().read(
      try Self.bytes("granule.html"), ReadingContext())
    for read in [page, granule] {
      #expect(read.format == "record")
      #expect(read.metadata.published == PartialDate(edtf: "2019-07-17"))
      #expect(read.metadata.publisher?.hasPrefix("Congressional Record") == true)
      #expect(read.places.first?.page == 4841)
    }
    #expect(granule.places.map(\.page) == [4841, 4842])
    #expect(
      Extractor().extract(page.text, metadata: page.metadata).reports.map(
        \.buyers.first?.value.code)
        == ["THA"])
  }

  @Test func blocksAreParagraphsAndWhatIsNotSeenIsNotRead() throws {
    #expect(
      try read("<p>a<b>b</b> c<p>d<br>e<div>f<span>g</span></div>").text == "ab c\n\nd\ne\n\nfg")
    #expect(try read("<p>four&nbsp;mis\u{AD}siles\u{200B}</p>").text == "four missiles")
    #expect(try read("<p>a<!-- b --><script>c</script><p hidden>d<p>e").text == "a\n\ne")
    #expect(try read("<p>a</p><pre>b  c\n\n   d</pre>").text == "a\n\nb  c\n\n   d")
    #expect(throws: InputProblem.Reason.noVisibleText) { try read("<p hidden>x</p>") }
  }

  @Test func cellsOfARowStandOnOneLine() throws {
    #expect(
      try read("<table><tr><td>a<td><p>b</p><p>c</p><td></td><td>d<tr><td>e</table>").text
        == "a | b\nc |  | d\ne")
  }

  @Test func encodingsAreTold() throws {
    func text(_ head: String, _ bytes: [UInt8]) throws -> String {
      try HTMLReader().read(
        Array("<html><head>\(head)</head><body><p>".utf8) + bytes, ReadingContext()
      ).text
    }
    #expect(try text("", [0x80, 0x35]) == "€5")
    #expect(try text("<meta charset=iso-8859-1>", [0x93, 0xE9, 0x94]) == "“é”")
    #expect(try text("<meta charset=\"iso-8859-2\">", [0xB3]) == "ł")
    #expect(
      try text("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", [0xC1]) == "а")
    // Declared otherwise, and UTF-8 all the same.
    #expect(try text("<meta charset=windows-1252>", Array("Łódź".utf8)) == "Łódź")
    let wide: [UInt8] =
      [0xFF, 0xFE] + "<p>zwölf".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try HTMLReader().read(wide, ReadingContext()).text == "zwölf")
    #expect(ReaderKind.of(Head(of: wide, name: "x")) == .html)
  }

  @Test func whatOnlyLooksLikeMarkupIsText() {
    for text in ["a <p> b", "<Reuters> Japan buys", "<a.b@c.de> wrote", "<3"] {
      #expect(ReaderKind.of(Head(of: Array(text.utf8), name: "x.html")) == .text)
    }
    for page in [
      "<!-- x --> <!DOCTYPE html>", "<p>", "\u{FEFF}<HTML>", "<?xml version='1.0'?><html>",
    ] {
      #expect(ReaderKind.of(Head(of: Array(page.utf8), name: "x.txt")) == .html)
    }
  }
}
