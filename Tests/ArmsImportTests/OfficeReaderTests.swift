import ArmsModel
import Foundation
import Testing

@testable import ArmsImport

@Suite struct OfficeReaderTests {
  private func read(
    _ bytes: [UInt8], _ kind: ReaderKind, _ limits: ReadingLimits = .init()
  ) throws(InputProblem.Reason) -> ReadText {
    try Reading.text(bytes, kind, ReadingContext(limits: limits))
  }

  private func problem(
    _ bytes: [UInt8], _ kind: ReaderKind, _ limits: ReadingLimits = .init()
  ) -> InputProblem.Reason? {
    do throws(InputProblem.Reason) {
      _ = try read(bytes, kind, limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func docxParagraphsTablesAndChanges() throws {
    let docx = OfficeMaker.docx(
      """
      <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Poland </w:t></w:r><w:r><w:t \
      xml:space="preserve">orders &amp; pays</w:t></w:r></w:p>
      <w:p><w:del><w:r><w:delText>32</w:delText></w:r></w:del><w:ins><w:r><w:t>96</w:t></w:r></w:ins><w:r>\
      <w:t> AH</w:t><w:noBreakHyphen/><w:t>64E</w:t><w:br/><w:t>helicopters</w:t></w:r></w:p>
      <w:moveFrom><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:moveFrom><w:p/>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Buyer</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Number</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:p><w:r><w:t>Poland</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>96</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:r><w:lastRenderedPageBreak/><w:t>Second page.</w:t></w:r></w:p>
      """, title: "An order")
    #expect(ReaderKind.of(Head(of: docx, name: "a.bin")) == .docx)
    let read = try read(docx, .docx)
    #expect(
      read.text == """
        Poland orders & pays

        96 AH-64E helicopters

        Buyer | Number
        Poland | 96

        Second page.
        """)
    #expect(read.metadata.title == "An order")
    #expect(read.places.map(\.page) == [1, 2])
    #expect(read.places.last?.end == read.text.unicodeScalars.count)
  }

  @Test func odtParagraphsTablesAndNotes() throws {
    let odt = OfficeMaker.odt(
      """
      <text:tracked-changes><text:p>deleted words</text:p></text:tracked-changes>
      <text:h>Poland   orders</text:h><text:p>96<text:s text:c="2"/>AH-64E<text:note><text:p>a note</text:p></text:note>
        helicopters<text:line-break/>soon</text:p>
      <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>\
      <text:p>b</text:p></table:table-cell></table:table-row></table:table>
      """)
    #expect(ReaderKind.of(Head(of: odt, name: "a.bin")) == .odt)
    #expect(
      try read(odt, .odt).text == """
        Poland orders

        96  AH-64E helicopters soon

        a | b
        """)
  }

  /// Some programs write the parts in another order: what an archive holds is known once its directory is read.
  @Test func anOfficeDocumentIsToldByItsParts() throws {
    let filler = (0..<9_000).map { "\($0 * 7_919 % 10_007)" }.joined()
    let docx = Packing.zip([
      Packing.File("docProps/filler.xml", filler, isDeflated: false),
      Packing.File("word/document.xml", "<d><p><t>some words</t></p></d>"),
      Packing.File("[Content_Types].xml", "<Types/>"),
    ])
    #expect(ReaderKind.of(Head(of: docx, name: "a.docx")) == .zip)
    let folder = try ReaderFolder(["a.docx": docx, "b.docx.gz": Packing.gzip(docx)])
    #expect(folder.read() == ["a.docx: some words", "b.docx.gz: some words"])
  }

  /// Programs that pack a document anew compress all of its parts, put them in another order, or leave some out.
  @Test func anODTThatWasPackedAnewIsNoArchiveOfItsParts() throws {
    let content = Packing.File(
      "content.xml", "<d><text:p xmlns:text=\"urn:t\">some words</text:p></d>")
    let mimetype = Packing.File("mimetype", "application/vnd.oasis.opendocument.text")
    let manifest = Packing.File("META-INF/manifest.xml", "<manifest/>")
    let folder = try ReaderFolder([
      "a.odt": Packing.zip([mimetype, manifest, content]),
      "b.odt": Packing.zip([content, mimetype]),
      "c.odt": Packing.zip([content, manifest]),
      "d.zip": Packing.zip([Packing.File("e.odt", Packing.zip([mimetype, content]))]),
    ])
    #expect(
      folder.read() == [
        "a.odt: some words", "b.odt: some words", "c.odt: some words", "d.zip!/e.odt: some words",
      ])
  }

  /// A spreadsheet has the same parts, and would be a text without columns.
  @Test func aSpreadsheetOfLibreOfficeIsNamed() throws {
    let content = Packing.File("content.xml", "<d><p>France</p></d>")
    let kind = "application/vnd.oasis.opendocument.spreadsheet"
    let manifest = Packing.File(
      "META-INF/manifest.xml",
      "<manifest><file-entry full-path=\"/\" media-type=\"\(kind)\"/></manifest>")
    for parts in [
      [Packing.File("mimetype", kind, isDeflated: false), content], [content, manifest],
    ] {
      let folder = try ReaderFolder(["a.ods": Packing.zip(parts)])
      #expect(folder.read() == ["a.ods! binary(\"OpenDocument spreadsheet\")"])
      #expect(throws: InputProblem.Reason.binary("OpenDocument spreadsheet")) {
        try TableProposal.of(folder.url.appendingPathComponent("a.ods").path, ReadingLimits())
      }
    }
  }

  @Test func trapsAreNamed() {
    let bomb = """
      <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]><d><p><t>&b;&b;&c;</t></p></d>
      """
    func docx(_ document: String) -> [UInt8] {
      Packing.zip([
        Packing.File("word/document.xml", document), Packing.File("[Content_Types].xml", "<T/>"),
      ])
    }
    #expect(problem(docx(bomb), .docx) == .office(.trap))
    #expect(problem(docx("<d><p><t>&c;</t></p></d>"), .docx) == .office(.damaged))
    #expect(problem(docx("<d><p><t>x</t></p>"), .docx) == .office(.damaged))
    let deep = String(repeating: "<w>", count: 100_000)
    #expect(problem(docx(deep), .docx) == .office(.damaged))
    let zeros = "<d><p><t>" + String(repeating: " ", count: 4 << 20) + "</t></p></d>"
    #expect(problem(docx(zeros), .docx) == .expansion(limit: 200))
    #expect(
      problem(docx(zeros), .docx, ReadingLimits(bytes: 1 << 20)) == .tooLarge(limit: 1 << 20))
    #expect(problem(OfficeMaker.docx(paragraphs: []), .docx) == .blank)
    let words = OfficeMaker.docx(paragraphs: ["words"])
    #expect(problem(words, .docx, ReadingLimits(seconds: 0)) == .time(seconds: 0))
    let encrypted = "<m:file-entry><m:encryption-data/></m:file-entry>"
    #expect(problem(OfficeMaker.odt("", manifest: encrypted), .odt) == .office(.encrypted))
  }

  @Test func changedBytesNeverCrashIt() throws {
    let seed: UInt64 = 376
    var random = SeededRandom(seed: seed)
    let body =
      "<w:p><w:r><w:t>Poland &amp; 96 AH-64E</w:t><w:br/><w:tab/></w:r></w:p>"
      + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    let pieces = [
      "<w:tbl>", "</w:tbl>", "<w:p>", "</w:tc>", "&#0;", "&#x1F4A9;", "]]>", "<![CDATA[",
    ]
    var readable = 0
    for round in 0..<3_000 {
      // Both layers are changed: the markup, and the archive around it.
      var words = Array(body.utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<words.count, using: &random)
        if Bool.random(using: &random) {
          words[place] = .random(in: 0...255, using: &random)
        } else {
          let piece = pieces.randomElement(using: &random) ?? ""
          words.insert(contentsOf: Array(piece.utf8), at: place)
        }
      }
      let markup = String(decoding: words, as: UTF8.self)
      var bytes = round % 2 == 0 ? OfficeMaker.docx(markup) : OfficeMaker.odt(markup)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = .random(in: 0...255, using: &random)
      }
      if let read = try? read(bytes, round % 2 == 0 ? .docx : .odt) {
        readable += 1
        #expect(!read.text.utf8.contains(0), "seed \(seed)")
      }
    }
    #expect(readable > 300, "seed \(seed)")
  }
}
