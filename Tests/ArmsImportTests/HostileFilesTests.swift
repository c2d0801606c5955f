import ArmsExtraction
import ArmsModel
import ArmsStore
import Foundation
import Testing

@testable import ArmsImport

/// A file of every kind that is read, with its bytes changed, cut, doubled and put into one another: whatever comes of it
/// ends well, and says nothing of words that are not there.
///
/// `HOSTILE_ROUNDS=100000 HOSTILE_SEED=7 swift test --filter HostileFilesTests` goes on for as long as one likes.
@Suite struct HostileFilesTests {
  private static let story =
    "Poland has ordered 96 AH-64E helicopters for $10 billion from the United States."
  private static let html =
    "<html><head><title>t</title></head><body><article><h1>Poland</h1><p>\(story)</p></article></body></html>"
  private static let mail =
    "From: News <news@courier.example>\nTo: a@b.example\nDate: Fri, 5 Mar 2021 08:00:00 +0100\n\n\(story)\n"

  private static func text(_ kind: ReaderKind) -> String? {
    switch kind {
    case .text: story
    case .html: html
    case .mail: mail
    case .mbox: "From a@b.example Fri Mar  5 08:00:00 2021\n\(mail)\n"
    case .mhtml:
      "From: <Saved by a browser>\nSnapshot-Content-Location: https://a.example/1\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\n"
        + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\(html)\n--b--\n"
    case .warc:
      String(decoding: Packing.warc("https://a.example/1", Array(html.utf8)), as: UTF8.self)
    case .jsonl:
      "{\"id\": \"a\", \"text\": \"\(story)\", \"published\": \"2021-03-05\"}\n{\"html\": \"<p>\(story)</p>\"}\n"
    case .table: FormatsTests.register
    case .unroca:
      "{\"country\": {\"name_en\": \"Norway\"}, \"hw_imp\": [{\"country\": \"Poland\", "
        + "\"mml_1\": 6, \"mml_2\": \"5\"}], \"hw_exp\": []}"
    case .record:
      "[Congressional Record Volume 163, Number 195 (Wednesday, November 29, 2017)]\n[Senate]\n[Pages S7421-S7423]\n"
        + "From the Congressional Record Online\n\n\(story)\n\n[[Page S7422]]\n\n\(story)\n"
    case .federalRegister:
      "{\"results\": [{\"document_number\": \"2018-1\", \"title\": \"Arms Sales\", \"abstract\": \"\(story)\", "
        + "\"publication_date\": \"2018-01-09\", \"html_url\": \"https://a.example/1\"}]}"
    case .gzip, .zip, .docx, .odt, .xlsx, .pdf: nil
    }
  }

  private static func packed(_ kind: ReaderKind, _ text: [UInt8]) -> [UInt8]? {
    let words = String(decoding: text, as: UTF8.self)
    switch kind {
    case .gzip: return Packing.gzip(text)
    case .zip:
      return Packing.zip([Packing.File("a/story.txt", text), Packing.File("b.html", html)])
    case .docx: return OfficeMaker.docx(paragraphs: [words])
    case .odt: return OfficeMaker.odt(paragraphs: [words])
    case .xlsx: return WorkbookFixture.bytes(sheet: WorkbookFixture.sheet + words)
    case .pdf: return hasPDFToText ? PDFMaker.pdf([PDFMaker.column([words])]) : nil
    default: return nil
    }
  }

  private static let pieces: [[UInt8]] = [
    "<", ">", "\"", "\\", "\\u0000", "\\ud800", "{", "[", "]", "}", ",", "\n", "\r\n", "\n\n", "\t",
    ";", "&#0;", "--b\n", "--b--\n", "=", "=00", "\0", "WARC/1.0\r\n", "Content-Length: -1\r\n",
    "Content-Length: 9999999999999999999\r\n", "From a@b.example Fri Mar  5 08:00:00 2021\n",
    "[[Page S9999999999999999999]]", "99999999999999999999", "-", "\u{FEFF}", "charset=utf-16\r\n",
    "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "[[[[[[[[[[[[[[[[[[[[",
    "%PDF-1.4\n",
    "\u{202E}", "null", "1e999", "<!DOCTYPE html>",
  ].map { Array($0.utf8) }

  private static func changed(_ good: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = good
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(place + Int.random(in: 1...60, using: &random), bytes.count)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = .random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test(arguments: ReaderKind.allCases) func changedFilesOfEachKindNeverCrash(
    kind: ReaderKind
  ) throws {
    let seed = UInt64(Self.setting("HOSTILE_SEED") ?? 5)
    var random = SeededRandom(seed: seed)
    // A PDF is read by another program, which takes its time to start; what it prints is changed below.
    let rounds = Self.setting("HOSTILE_ROUNDS") ?? (kind == .pdf ? 200 : 2_000)
    let folder = try ReaderFolder([:])
    let story = Array((Self.text(kind) ?? Self.story).utf8)
    for round in 0..<rounds {
      let inner = Self.text(kind) == nil && Bool.random(using: &random)
      var bytes = Self.packed(kind, inner ? Self.changed(story, &random) : story) ?? story
      if !inner { bytes = Self.changed(bytes, &random) }
      for outcome in try folder.members(of: bytes, name: "m", kind: round % 3 == 0 ? kind : nil) {
        guard case .document(let document) = outcome else { continue }
        Self.check(document, reading: round % 8 == 0, "\(kind), seed \(seed), round \(round)")
      }
    }
  }

  /// What pdftotext prints of a file is read by us, thousands of times for one start of the program: a broken font or a broken
  /// program may make anything of it.
  @Test(.enabled(if: hasPDFToText, "needs pdftotext: apt-get install poppler-utils"))
  func changedPrintsOfPDFsNeverCrash() throws {
    let seed = UInt64(Self.setting("HOSTILE_SEED") ?? 5)
    var random = SeededRandom(seed: seed)
    let pages = (1...4).map { number in
      PDFMaker.column(["Arms Weekly, No. \(number)", "", Self.story, "", "It is the ship-", "ment"])
        + PDFMaker.column(["(ii) Total Estimated Value:", "Other ..... $27 million"], x: 320)
        + [PDFMaker.Line(text: "\(number)", x: 300, y: 40)]
    }
    var print: [UInt8] = []
    let path = try #require(PDFReader.program.path(in: PDFReaderTests.searchPath))
    let status = try PDFReader.print(PDFMaker.pdf(pages), path, ReadingContext()) { print += $0 }
    try #require(status == 0 && print.count > 2_000)
    var read = 0
    for round in 0..<(Self.setting("HOSTILE_ROUNDS") ?? 4_000) {
      let bytes = Self.changed(print, &random)
      var parser = PrintedPageParser()
      let half = Int.random(in: 0...bytes.count, using: &random)
      parser.add(bytes[..<half])
      parser.add(bytes[half...])
      guard let text = try? PDFReader.text(parser.pages, until: Deadline(in: 60)) else { continue }
      read += 1
      let document = ReadDocument(
        appearance: Appearance(path: "a.pdf"), sha256: "", text: text.text, notes: text.notes,
        metadata: text.metadata, places: text.places)
      Self.check(document, reading: round % 40 == 0, "print, seed \(seed), round \(round)")
    }
    #expect(read > 100)
  }

  /// What a document may never be, whatever it was made of.
  private static func check(_ document: ReadDocument, reading: Bool, _ place: String) {
    let text = Array(document.text.unicodeScalars)
    #expect(!text.contains("\0"), "\(place)")
    #expect(text.contains { !$0.properties.isWhitespace }, "\(place)")
    #expect(
      document.places.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= text.count },
      "\(place)")
    guard reading else { return }
    let found = Extractor().extract(document.text, metadata: document.metadata)
    for citation in found.reports.flatMap({ $0.buyers + $0.sellers }).flatMap(\.citations) {
      #expect(citation.end <= text.count, "\(place)")
      #expect(
        citation.quote.unicodeScalars.elementsEqual(text[citation.start..<citation.end]), "\(place)"
      )
    }
  }
}
