import ArmsModel
import Foundation
import Testing

@testable import ArmsImport

/// Where poppler-utils is not installed, the tests of PDFs say so and are left out.
let hasPDFToText = PDFReader.program.path(in: ["/usr/bin", "/usr/local/bin"]) != nil

@Suite(.enabled(if: hasPDFToText, "needs pdftotext: apt-get install poppler-utils"))
struct PDFReaderTests {
  static let searchPath = ["/usr/bin", "/usr/local/bin"]

  private func read(
    _ bytes: [UInt8], _ limits: ReadingLimits = .init()
  ) throws(InputProblem.Reason) -> ReadText {
    try PDFReader().read(
      bytes, ReadingContext(limits: limits, searchPath: Self.searchPath))
  }

  /// Why it is not read; nil where it is.
  private func problem(_ bytes: [UInt8], _ limits: ReadingLimits = .init()) -> InputProblem.Reason?
  {
    do throws(InputProblem.Reason) {
      _ = try read(bytes, limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func linesAreParagraphsAndPagesArePlaces() throws {
    let pdf = PDFMaker.pdf([
      PDFMaker.column([
        "Norway orders six drones", "",
        "Norway has signed a contract with the United States for six MQ-9B",
        "drones worth $600 million, the ministry of defence said on 4 March",
        "2021 in Oslo.", "", "The first of the aircraft will be delivered from 2023 by way of the",
      ]),
      PDFMaker.column(["port of Bergen.", "", "It is the first sale of the type to Norway."]),
    ])
    let read = try read(pdf)
    #expect(
      read.text == """
        Norway orders six drones

        Norway has signed a contract with the United States for six MQ-9B drones worth $600 million, the ministry of \
        defence said on 4 March 2021 in Oslo.

        The first of the aircraft will be delivered from 2023 by way of the port of Bergen.

        It is the first sale of the type to Norway.
        """)
    #expect(read.format == "pdf")
    #expect(read.places.map(\.page) == [1, 2])
    let scalars = Array(read.text.unicodeScalars)
    let second = read.places[1]
    #expect(String(String.UnicodeScalarView(scalars[second.start...].prefix(4))) == "port")
    #expect(second.end == scalars.count)
  }

  @Test func columnsAreReadOneAfterTheOther() throws {
    let left = [
      "The ministry of defence of", "Poland said on Monday that", "it had ordered 96 helicopters",
      "of the type AH-64E.",
    ]
    let right = ["Deliveries are to begin in", "2028 and end four years later."]
    let read = try read(
      PDFMaker.pdf([PDFMaker.column(left, x: 60) + PDFMaker.column(right, x: 330)]))
    #expect(
      read.text.replacingOccurrences(of: "\n", with: " ").replacingOccurrences(
        of: "  ", with: " ") == (left + right).joined(separator: " "))
  }

  @Test func whatEveryPageRepeatsIsNoPartOfTheText() throws {
    let pages = (1...4).map { number in
      PDFMaker.column(
        [
          "Arms Weekly, No. \(number + 10)", "", "In the year 201\(number) the state of",
          "Poland ordered tanks, which is story \(number) of this paper.",
        ]) + [PDFMaker.Line(text: "\(number)", x: 300, y: 40)]
    }
    let read = try read(PDFMaker.pdf(pages))
    #expect(!read.text.contains("Arms Weekly"))
    #expect(read.text.contains("which is story 4 of this paper."))
    #expect(!read.text.hasSuffix("4"))
  }

  @Test func aFormKeepsItsRows() throws {
    let rows = [
      "(i) Prospective Purchaser: Government of Japan", "(ii) Total Estimated Value:",
      "Major Defense Equipment* .................. $106.3 million",
      "Other ..................................... $27.0 million",
      "TOTAL ..................................... $133.3 million",
      "(iii) Description and Quantity or Quantities of Articles or Services",
      "under Consideration for Purchase: four missiles",
    ]
    let read = try read(PDFMaker.pdf([PDFMaker.column(rows)]))
    #expect(
      read.text.split(separator: "\n").map(String.init) == Array(rows[..<5]) + [
        rows[5] + " " + rows[6]
      ])
  }

  @Test func aScanAnEncryptedAndADamagedOneAreNamed() {
    #expect(problem(PDFMaker.pdf([[], []])) == .pdf(.noText))
    #expect(problem(Array("%PDF-1.4\nnothing".utf8)) == .pdf(.damaged))
    // The standard handler with keys that no password gives.
    let key = String(repeating: "41", count: 32)
    let encrypted = PDFMaker.pdf(
      [PDFMaker.column(["secret"])],
      trailer: "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> "
        + "/P -64 >> ")
    #expect(problem(encrypted) == .pdf(.encrypted))
  }

  @Test func pagesWithoutTextAreNoted() throws {
    let read = try read(PDFMaker.pdf([[], PDFMaker.column(["Some words of a text."]), []]))
    #expect(read.notes == ["pages without text, which may be pictures of it: 1, 3"])
    #expect(read.places.map(\.page) == [2])
  }

  @Test func limitsHold() throws {
    let pdf = PDFMaker.pdf((1...3).map { PDFMaker.column(["Page \($0) has some words."]) })
    #expect(problem(pdf, ReadingLimits(pages: 2)) == .pages(limit: 2))
    #expect(problem(pdf, ReadingLimits(pages: 3)) == nil)
  }

  @Test func aMissingProgramIsNamed() {
    #expect(throws: InputProblem.Reason.needs(PDFReader.program, for: .pdf)) {
      try PDFReader().read(PDFMaker.pdf([]), ReadingContext(searchPath: ["/nowhere"]))
    }
  }

  @Test func contentTellsAPDF() {
    let pdf = PDFMaker.pdf([])
    #expect(ReaderKind.of(Head(of: pdf, name: "a.txt")) == .pdf)
    #expect(ReaderKind.of(Head(of: [0, 1, 2] + pdf, name: "a.bin")) == .pdf)
    #expect(
      ReaderKind.of(Head(of: Array("A text about %PDF- marks.".utf8), name: "a.pdf")) == .text)
  }

  /// Bytes of PDFs are changed, cut and doubled: whatever comes of it, it ends well, and nothing of it is left running.
  @Test func changedBytesNeverCrashIt() throws {
    let seed: UInt64 = 1_492
    var random = SeededRandom(seed: seed)
    let good = PDFMaker.pdf([
      PDFMaker.column(["Poland ordered 96 AH-64E helicopters.", "", "It has paid for them."]),
      PDFMaker.column(["A second page with (brackets) on it."]),
    ])
    let pieces = [
      "<<", ">>", "/Encrypt", "/Length 99999999", "stream\n", "endstream", "1 0 R", "2 0 R", "(",
      ")", "/Kids [2 0 R]", "/Count -1", "/FlateDecode", "/Filter /LZWDecode", "\0", "%%EOF", "q ",
      "Do",
    ].map { Array($0.utf8) }
    var readable = 0
    for _ in 0..<600 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 0..<80, using: &random), bytes.count)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<max(end, place + 1))
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        }
      }
      if let read = try? read(bytes, ReadingLimits(seconds: 10)) {
        readable += 1
        #expect(!read.text.utf8.contains(0), "seed \(seed)")
        #expect(read.places.allSatisfy { $0.end > $0.start }, "seed \(seed)")
      }
    }
    #expect(readable > 200, "seed \(seed)")
  }

  /// The same with what pdftotext prints: a broken font or a broken program may make anything of it.
  @Test func changedLayoutsNeverCrashIt() throws {
    let seed: UInt64 = 88
    var random = SeededRandom(seed: seed)
    let layout = """
      <page width="595.0" height="842.0">
      <flow>
      <block xMin="72.0" yMin="74.8" xMax="185.3" yMax="90">
      <line xMin="72.0" yMin="74.8" xMax="185.3" yMax="84.0">
      <word xMin="72.0" yMin="74.8" xMax="105.8" yMax="84.0">Poland&amp;co</word>
      <word xMin="108.0" yMin="74.8" xMax="137.0" yMax="84.0">ordered-</word>
      </line>
      <line xMin="72.0" yMin="85" xMax="90" yMax="96">
      <word xMin="72" yMin="85" xMax="90" yMax="96">tanks.</word>
      </line>
      </block>
      </flow>
      </page>

      """
    let good = Array((layout + layout).utf8)
    for _ in 0..<4_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(place + Int.random(in: 1..<90, using: &random), bytes.count)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = .random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: bytes[place..<end], at: place)
        }
        if bytes.isEmpty { bytes = good }
      }
      var parser = PrintedPageParser()
      let half = bytes.count / 2
      parser.add(bytes[..<half])
      parser.add(bytes[half...])
      if let read = try? PDFReader.text(parser.pages, until: Deadline(in: 60)) {
        #expect(read.places.last?.end == read.text.unicodeScalars.count, "seed \(seed)")
      }
    }
  }
}
