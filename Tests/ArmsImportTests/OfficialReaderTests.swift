import ArmsModel
import Testing

@testable import ArmsImport

@Suite struct OfficialReaderTests {
  private let results = #"""
    {"count": 2, "description": "documents, [\"matching\"] arms", "total_pages": 1,
     "next_page_url": "https://www.federalregister.gov/api/v1/documents?page=2",
     "results": [
       {"title": "Arms Sales Notification", "abstract": "The text of a notification, [16-44].", "document_number": "2016-27001",
        "html_url": "https://www.federalregister.gov/d/2016-27001", "publication_date": "2016-11-09",
        "agencies": [{"name": "Defense Department", "results": [1, 2]}]},
       {"title": "Another one", "abstract": null, "document_number": "../x", "raw_text_url": "https://www.federalregister.gov/x.txt"}
     ]}
    """#

  @Test func everyResultOfASearchIsADocument() throws {
    let folder = try ReaderFolder(["a.json": Array(results.utf8)])
    #expect(ReaderKind.of(Head(of: Array(results.utf8), name: "x")) == .federalRegister)
    #expect(
      folder.read() == [
        "a.json!/2016-27001: Arms Sales Notification\n\nThe text of a notification, [16-44].",
        "a.json!/x: Another one",
      ])
    guard case .document(let first)? = folder.documents().first,
      case .document(let second)? = folder.documents().last
    else {
      Issue.record("not read")
      return
    }
    #expect(first.metadata.published?.text == "2016-11-09")
    #expect(first.metadata.publisher == "Federal Register")
    #expect(first.metadata.url == "https://www.federalregister.gov/d/2016-27001")
    #expect(first.original.map { String(decoding: $0.prefix(10), as: UTF8.self) } == "{\"title\": ")
    #expect(
      second.notes == [
        "title and summary only; the full text is at https://www.federalregister.gov/x.txt"
      ])
  }

  @Test func oneDocumentIsReadUnderItsName() throws {
    let one = #"""
      {"abstract": "A summary.", "document_number": "2016-27001", "title": "A notice",
       "json_url": "https://www.federalregister.gov/api/v1/documents/2016-27001"}
      """#
    #expect(
      try ReaderFolder(["a.json": Array(one.utf8)]).read() == ["a.json: A notice\n\nA summary."])
    let line = #"{"text": "See \"document_number\" at federalregister.gov"}"#
    #expect(ReaderKind.of(Head(of: Array(line.utf8), name: "x")) == .jsonl)
  }

  private let record = """
    [Congressional Record Volume 163, Number 194 (Wednesday, November 29, 2017)]
    [Senate]
    [Pages S7420-S7422]
    From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]

                          ARMS SALES NOTIFICATION

      Mr. CORKER. Mr. President, the Government of Norway has asked for six

    [[Page S7421]]

    drones.

    [[Page S7422]]

      The second matter is [[Page S7423]] short.
    """

  @Test func pagesOfTheRecordArePlaces() throws {
    let bytes = Array(record.utf8)
    #expect(ReaderKind.of(Head(of: bytes, name: "x")) == .record)
    let read = try PrintedRecordReader().read(bytes, ReadingContext())
    #expect(read.text.hasSuffix("asked for six\ndrones.\n\nThe second matter is  short."))
    #expect(read.metadata.publisher == "Congressional Record (Senate)")
    #expect(read.metadata.published?.text == "2017-11-29")
    #expect(read.places.map(\.page) == [7420, 7421, 7422, 7423])
    let scalars = Array(read.text.unicodeScalars)
    let words = read.places.map { place in
      String(String.UnicodeScalarView(scalars[place.start..<place.end].prefix(6)))
    }
    #expect(words == ["[Congr", "drones", "The se", " short"])
    #expect(read.places.last?.end == scalars.count)
  }

  @Test func thePageOfARecordIsReadAsItsText() throws {
    let page = "<html><head><title>x</title></head><body><pre>\n\(record)\n</pre></body></html>"
    let bytes = Array(page.utf8)
    #expect(ReaderKind.of(Head(of: bytes, name: "x")) == .record)
    let read = try PrintedRecordReader().read(bytes, ReadingContext())
    #expect(read.text.contains("asked for six\ndrones."))
    #expect(read.places.map(\.page) == [7420, 7421, 7422, 7423])
    #expect(read.metadata.published?.text == "2017-11-29")
  }

  @Test func changedBytesNeverCrashThem() throws {
    let seed: UInt64 = 1_936
    var random = SeededRandom(seed: seed)
    let folder = try ReaderFolder([:])
    var outcomes = 0
    for round in 0..<4_000 {
      var bytes = Array((round % 2 == 0 ? results : record).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 1..<60, using: &random), bytes.count)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: if bytes.count > 80 { bytes.removeSubrange(place..<end) }
        }
      }
      for case .document(let document) in try folder.members(of: bytes, name: "m") {
        outcomes += 1
        #expect(
          document.places.allSatisfy {
            $0.start < $0.end && $0.end <= document.text.unicodeScalars.count
          }, "seed \(seed)")
      }
    }
    #expect(outcomes > 1_500, "seed \(seed)")
  }
}
