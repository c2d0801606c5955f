import ArmsExtraction
import ArmsModel
import ArmsStore
import Foundation
import Testing

@testable import ArmsImport

/// A line of `extract --with-text` brings back what was read, and nothing that its text does not bear out.
@Suite struct ExtractedLineTests {
  static let own = "armsdb test"

  static let texts = [
    """
    WASHINGTON, March 3, 2021 – The State Department has approved a possible Foreign Military Sale to Japan of up to \
    four (4) MQ-9B aircraft and related equipment for an estimated cost of $133.3 million. The principal contractor \
    will be General Atomics.
    """,
    """
    Norway – Côte d’Azur talks. Poland signed a contract for 116 M1A1 Abrams tanks worth about €1.4 billion on \
    Wednesday, “a decade of work”, the minister said. Żółw. In 2019 Romania ordered seven Patriot batteries from the \
    United States for $3.9 billion.
    """,
    "Nothing was sold here, and nobody asked.",
  ]

  static func document(_ text: String, id: String? = "d-1", path: String = "in.jsonl")
    -> ReadDocument
  {
    ReadDocument(
      appearance: Appearance(path: path, id: id), sha256: Digest.sha256(Array(text.utf8)),
      text: text, notes: ["a reader's note"],
      metadata: DocumentMetadata(
        title: "T", publisher: "P", published: PartialDate(edtf: "2021-03-04"),
        url: "https://example.org/1", retrieved: PartialDate(edtf: "2021")))
  }

  static func line(_ document: ReadDocument, extractor: String = own) -> (String, Extraction) {
    let extraction = Extractor().extract(document.text, metadata: document.metadata)
    var json = JSONWriter()
    ExtractedLine.write(document, extraction, extractor: extractor, to: &json)
    return (String(decoding: json.bytes, as: UTF8.self), extraction)
  }

  static func parse(
    _ line: String, trust: Bool = false
  ) throws(ExtractedLine.Failure) -> ReadDocument {
    try ExtractedLine.parse(
      Array(line.utf8), ExtractedLine.Options(extractor: own, trust: trust), ReadingOptions())
  }

  static func problem(_ line: String) -> ExtractedProblem? {
    do throws(ExtractedLine.Failure) {
      _ = try parse(line)
      return nil
    } catch {
      guard case .extracted(let problem) = error.reason else { return nil }
      return problem
    }
  }

  @Test(arguments: texts) func aLineBringsBackAllThatWasRead(text: String) throws {
    let document = Self.document(text)
    let (line, extraction) = Self.line(document)
    let read = try Self.parse(line)
    #expect(read.input == document.input)
    #expect(read.given == .taken(extraction, by: Self.own))
  }

  @Test func theTextsHaveReports() {
    for text in Self.texts.prefix(2) { #expect(!Self.line(Self.document(text)).1.reports.isEmpty) }
  }

  @Test(arguments: [(nil, "a.txt"), ("a.txt", "a.txt"), ("x", "a.txt")] as [(String?, String)])
  func theAppearanceIsToldToTheLetter(id: String?, path: String) throws {
    let document = Self.document(Self.texts[2], id: id, path: path)
    #expect(try Self.parse(Self.line(document).0).appearance == document.appearance)
  }

  @Test func anOriginalComesWithItsBytes() throws {
    let bytes = Array("Poland bought 24 F-16s for ".utf8) + [0x80] + Array("2 billion.".utf8)
    let decoded = try TextDecoding.decode(bytes)
    var document = Self.document(decoded.text)
    document.sha256 = Digest.sha256(bytes)
    (document.original, document.format) = (bytes, decoded.format)
    let (line, _) = Self.line(document)
    #expect(try Self.parse(line).input == document.input)
    let forged = line.replacing("24 F-16s", with: "42 F-16s")
    #expect(Self.problem(forged) == .otherText)
  }

  /// A page out of a file says its encoding; one out of a JSON line is UTF-8 though it says otherwise.
  @Test(arguments: [true, false]) func aPageComesWithItsBytes(asLine: Bool) throws {
    let page = """
      <html><head><meta charset="\(asLine ? "windows-1252" : "utf-8")"><title>Côte</title></head><body><p>Poland \
      bought 24 F-16 fighters – “new” – for $2 billion, the minister said in Łódź on Tuesday.</p></body></html>
      """
    let line = "{\"id\": \"p\", \"html\": \"\(page.replacing("\"", with: "\\\""))\"}"
    let item = Member(
      path: asLine ? "pages.jsonl" : "page.html", line: asLine ? 1 : nil,
      bytes: Array((asLine ? line : page).utf8))
    guard case .document(let document) = Reading.read(.member(item), options: .init()) else {
      Issue.record("not read")
      return
    }
    #expect(document.format == "html" && document.text.contains("Łódź"))
    let written = Self.line(document).0
    let read = try Self.parse(written)
    #expect(read.input == document.input)
    #expect(Self.problem(written.replacing("bought 24", with: "bought 42")) == .otherText)
  }

  @Test func whatOtherRulesReadIsPassedOverUnlessTrusted() throws {
    let (line, extraction) = Self.line(Self.document(Self.texts[0]), extractor: "armsdb other")
    #expect(try Self.parse(line).given == .passedOver(by: "armsdb other"))
    #expect(try Self.parse(line, trust: true).given == .taken(extraction, by: "armsdb other"))
  }

  @Test func aTextThatWasChangedIsRefused() {
    let line = Self.line(Self.document(Self.texts[0])).0
      .replacing("approved a possible", with: "approved a certain")
    guard case .otherHash = Self.problem(line) else {
      Issue.record("taken")
      return
    }
  }

  /// What a forger may try with a quote: other words, another place, one outside the text, none at all.
  @Test(arguments: [
    ("\"quote\": \"$133.3 million\"", "\"quote\": \"$933.3 million\""),
    ("\"quote\": \"Japan\"", "\"quote\": \"China\""),
    ("\"start\": ", "\"start\": 1"), ("\"end\": ", "\"end\": 99"),
    ("\"quote\": \"Japan\"", "\"quote\": \"\""),
    ("\"quote\": \"Japan\"", "\"quotes\": \"Japan\""),
    ("\"name\": \"Japan\"", "\"name\": \"Narnia\""), ("\"code\": \"JPN\"", "\"code\": \"ZZZ\""),
    ("\"amount\": 133300000", "\"amount\": 1e99"), ("\"amount\": 133300000", "\"amount\": -5"),
    ("\"currency\": \"USD\"", "\"currency\": \"dollars\""),
    ("\"category\": \"aircraft\"", "\"category\": \"spoon\""),
    ("\"low\": 4", "\"low\": 5"), ("\"step\": 100000", "\"step\": 0"),
    ("\"stage\": {\"value\": \"approved\"", "\"stage\": {\"value\": \"dreamt\""),
    ("\"background\": false", "\"background\": \"no\""),
    ("\"reports\": [", "\"reports\": [5, "), ("\"reports\": [", "\"report\": ["),
    ("\"kind\": ", "\"kind\": \"x\", \"kinds\": "), ("\"path\": ", "\"paths\": "),
    ("\"published\": \"2021-03-04\"", "\"published\": \"2021-13-04\""),
    ("\"rule\": \"", "\"rule\": \"\\u0000"), ("\"extractor\": ", "\"extractors\": "),
    ("\"sha256\": ", "\"sha256\": null, \"sha\": "),
  ])
  func whatIsForgedIsRefused(found: String, forged: String) throws {
    let (line, _) = Self.line(Self.document(Self.texts[0]))
    let place = try #require(line.range(of: found), "the line does not hold \(found)")
    let changed = line.replacingCharacters(in: place, with: forged)
    #expect(throws: ExtractedLine.Failure.self) { try Self.parse(changed) }
  }

  @Test func emptyCitationsAreRefused() throws {
    let line = Self.line(Self.document(Self.texts[0])).0
    let bare = line.replacing(#/"citations": \[[^\]]*\]/#, with: "\"citations\": []")
    #expect(bare != line)
    guard case .wrong(let place, _) = Self.problem(bare) else {
      Issue.record("taken")
      return
    }
    #expect(place.hasSuffix(".citations"))
  }

  /// Wherever a line is cut, it is refused: no half of a document goes in.
  @Test func aLineThatIsCutIsRefused() {
    let line = Array(Self.line(Self.document(Self.texts[0])).0.utf8.dropLast())
    for length in 0..<line.count {
      #expect(throws: ExtractedLine.Failure.self) {
        try Self.parse(String(decoding: line.prefix(length), as: UTF8.self))
      }
    }
  }

  @Test func aLineWithoutTextSaysSo() {
    var json = JSONWriter()
    let document = Self.document(Self.texts[0])
    ReportLine.write(document, Extraction(kind: .news), to: &json)
    #expect(Self.problem(String(decoding: json.bytes, as: UTF8.self)) == .noText)
    json.removeAll()
    ReportLine.write(id: "7", error: "an empty file", to: &json)
    #expect(
      Self.problem(String(decoding: json.bytes, as: UTF8.self))
        == .failed("an empty file", document: "7"))
  }
}

@Suite struct Base64Tests {
  // RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func agreesWithTheSpecification(bytes: String, text: String) {
    #expect(Base64.encode(Array(bytes.utf8)) == text)
    #expect(Base64.decode(text) == Array(bytes.utf8))
  }

  @Test(arguments: ["Zg", "Zg=", "Zh==", "Z===", "Zm9v ", "Zm=v", "====", "Zm9vYm=F"])
  func refusesWhatIsNoneToTheLetter(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test func everyByteComesBack() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(Base64.decode(Base64.encode(bytes)) == bytes)
  }
}

@Suite struct CitedTextTests {
  @Test func rangesCountCodePoints() {
    let text = String(repeating: "aé漢🚀e\u{301}", count: 200)
    let cited = CitedText(text)
    let scalars = Array(text.unicodeScalars)
    #expect(cited.count == scalars.count)
    for start in stride(from: 0, to: scalars.count, by: 7) {
      for length in [1, 5, 300] where start + length <= scalars.count {
        var expected = String.UnicodeScalarView()
        expected.append(contentsOf: scalars[start..<start + length])
        let words = cited.words(from: start, to: start + length)
        #expect(words.map { Array($0.utf8) } == Array(String(expected).utf8))
      }
    }
    #expect(cited.words(from: scalars.count - 1, to: scalars.count) == "\u{301}")
    #expect(cited.words(from: 0, to: scalars.count + 1) == nil)
    #expect(cited.words(from: 3, to: 3) == nil)
    #expect(cited.words(from: -1, to: 2) == nil)
  }
}

/// Lines changed thousands of times: refused by a word or taken whole, and what is cited stands in the text.
@Suite struct ExtractedLineFuzzTests {
  private static let pieces = [
    "\"", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "true",
    "[]", "{}",
    "99999999999999999999", "\"start\": -5", "\"end\": 999999999", "\u{202E}",
  ].map { Array($0.utf8) }

  private static func changed(_ good: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = good
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(place + Int.random(in: 1...60, using: &random), bytes.count)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = .random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      case 4:
        // A digit of a range, an amount or a hash.
        if let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
          bytes[digit] = .random(in: 0x30...0x39, using: &random)
        }
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }

  @Test func changedLinesNeverCrashIt() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["HOSTILE_SEED"].flatMap { UInt64($0) } ?? 23
    let rounds = environment["HOSTILE_ROUNDS"].flatMap { Int($0) } ?? 3_000
    var random = SeededRandom(seed: seed)
    let lines = ExtractedLineTests.texts.map {
      Array(ExtractedLineTests.line(ExtractedLineTests.document($0)).0.utf8)
    }
    var taken = 0
    for round in 0..<rounds {
      let line = Self.changed(lines[round % lines.count], &random)
      let options = ExtractedLine.Options(extractor: ExtractedLineTests.own, trust: round % 2 == 0)
      guard let read = try? ExtractedLine.parse(line, options, ReadingOptions()) else { continue }
      let text = Array(read.text.unicodeScalars)
      guard case .taken(let given, _) = read.given else { continue }
      taken += 1
      for report in given.reports {
        let citations =
          (report.buyers + report.sellers).flatMap(\.citations) + report.items.flatMap(\.citations)
        for citation in citations {
          #expect(
            0 <= citation.start && citation.start < citation.end && citation.end <= text.count
              && citation.quote.unicodeScalars.elementsEqual(text[citation.start..<citation.end]),
            "seed \(seed), round \(round)")
        }
      }
    }
    // What is changed in a name or a number is taken; most is not.
    #expect(taken > 0 && taken < rounds)
  }
}
