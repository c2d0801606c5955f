import ArmsExtraction
import ArmsModel
import ArmsStore
import Testing

@testable import ArmsImport

@Suite struct WARCReaderTests {
  private func record(
    _ type: String, _ address: String, _ block: [UInt8],
    content: String = "application/http; msgtype=response"
  ) -> [UInt8] {
    let header = """
      WARC/1.0\r
      WARC-Type: \(type)\r
      WARC-Target-URI: \(address)\r
      WARC-Date: 2018-01-10T08:00:00Z\r
      Content-Type: \(content)\r
      Content-Length: \(block.count)\r
      \r

      """
    return Array(header.utf8) + block + Array("\r\n\r\n".utf8)
  }

  private func response(_ status: String, _ headers: String, _ body: [UInt8]) -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\n\(headers)\r\n\r\n".utf8) + body
  }

  private let page = Array("<html><body><p>Norway has ordered six drones.</p></body></html>".utf8)

  private var records: [[UInt8]] {
    let chunked =
      Array("5;x=1\r\n<html\r\n\(String(page.count - 5, radix: 16))\r\n".utf8)
      + page.dropFirst(5) + Array("\r\n0\r\n\r\n".utf8)
    return [
      record("warcinfo", "", Array("software: ours".utf8), content: "application/warc-fields"),
      record("request", "https://a.example/", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
      record(
        "response", "https://a.example/1", response("200 OK", "Content-Type: text/html", page)),
      record(
        "response", "https://a.example/2",
        response("200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked)),
      record(
        "response", "https://a.example/3",
        response(
          "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", Packing.gzip(page))),
      record(
        "response", "https://a.example/4",
        response("404 Not Found", "Content-Type: text/html", page)),
      record(
        "response", "https://a.example/5", response("200 OK", "Content-Type: image/png", page)),
      record(
        "response", "https://a.example/6",
        response("200 OK", "Content-Type: text/html\r\nContent-Encoding: br", [1, 2, 3])),
      record(
        "conversion", "https://a.example/7", Array("Words of a page.".utf8), content: "text/plain"),
    ]
  }

  private let expected = [
    "!/https://a.example/1: Norway has ordered six drones.",
    "!/https://a.example/2: Norway has ordered six drones.",
    "!/https://a.example/3: Norway has ordered six drones.",
    "!/https://a.example/6! packed(\"br\")", "!/https://a.example/7: Words of a page.",
  ]

  @Test func everyPageIsADocumentWithItsAddressAndDay() throws {
    let folder = try ReaderFolder([
      "a.warc": records.flatMap(\.self), "b.warc.gz": records.flatMap(Packing.gzip),
    ])
    #expect(folder.read("a.warc") == expected.map { "a.warc" + $0 })
    #expect(folder.read("b.warc.gz") == expected.map { "b.warc.gz" + $0 })
    guard case .document(let document)? = folder.documents("a.warc").first else {
      Issue.record("not read")
      return
    }
    #expect(document.metadata.url == "https://a.example/1")
    #expect(document.metadata.retrieved?.text == "2018-01-10")
    #expect(document.original == page)
  }

  /// The server's word goes before the page's (RFC 9110, 8.3), a byte order mark before both.
  @Test func theServersHeaderNamesTheEncoding() throws {
    func page(_ head: String, _ text: [UInt8]) -> [UInt8] {
      Array("<html><head>\(head)</head><body><p>".utf8) + text + Array("</p></body></html>".utf8)
    }
    let cyrillic: [UInt8] = [0xCA, 0xE8, 0xE5, 0xE2]  // Киев in windows-1251
    let meta = "<meta charset=koi8-r>"
    let answers: [(type: String, body: [UInt8])] = [
      ("text/html; charset=windows-1251", page("", cyrillic)),
      ("text/html; charset=\"Windows-1251\"", page(meta, cyrillic)),
      ("text/html", page("<meta charset=windows-1251>", cyrillic)),
      ("text/html; charset=koi8-r", [0xEF, 0xBB, 0xBF] + page(meta, Array("Киев".utf8))),
      ("text/html; charset=iso-8859-1", page("", Array("Киев".utf8))),
      ("text/plain; charset=windows-1251", cyrillic + Array(" in words".utf8)),
      ("text/plain; charset=windows-1251//TRANSLIT", [0x43, 0x61, 0x66, 0xE9]),
    ]
    let bytes = answers.enumerated().flatMap { number, answer in
      record(
        "response", "https://a.example/\(number)",
        response("200 OK", "Content-Type: \(answer.type)", answer.body))
    }
    let folder = try ReaderFolder(["a.warc": bytes])
    let texts = folder.documents("a.warc").map { outcome in
      if case .document(let document) = outcome { document.text } else { "\(outcome)" }
    }
    #expect(texts == ["Киев", "Киев", "Киев", "Киев", "Киев", "Киев in words", "Café"])
    // Whoever takes the lines that it gives elsewhere reads it the same way.
    for case .document(let document) in folder.documents("a.warc") {
      var json = JSONWriter()
      ExtractedLine.write(document, Extraction(kind: .other), extractor: "x", to: &json)
      let line = try ExtractedLine.parse(
        json.bytes.dropLast(), ExtractedLine.Options(extractor: "x"), ReadingOptions())
      #expect(line.text == document.text)
    }
  }

  @Test func limitsHoldAndACutOneIsNamed() throws {
    let bytes = records.flatMap(\.self)
    let folder = try ReaderFolder(["a.warc": bytes, "cut.warc": Array(bytes.dropLast(20))])
    #expect(
      folder.read("a.warc", ReadingOptions(limits: ReadingLimits(members: 3))) == [
        "a.warc" + expected[0], "a.warc! members(limit: 3)",
      ])
    #expect(
      folder.read("a.warc", ReadingOptions(limits: ReadingLimits(bytes: 60))).first
        == "a.warc!/https://a.example/1! tooLarge(limit: 60)")
    #expect(
      folder.read("cut.warc").last == "cut.warc! archive(ArmsImport.ArchiveProblem.cutShort)")
  }

  @Test func changedBytesNeverCrashIt() throws {
    let seed: UInt64 = 28_500
    var random = SeededRandom(seed: seed)
    let good = records.flatMap(\.self)
    let folder = try ReaderFolder([:])
    var outcomes = 0
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 0..<200, using: &random), bytes.count)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<max(end, place + 1))
        default: bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
      }
      outcomes += try folder.members(of: bytes, name: "m.warc").count
    }
    #expect(outcomes > 3_000, "seed \(seed)")
  }
}
