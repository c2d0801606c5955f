import ArmsExtraction
import ArmsModel
import ArmsStore
import Foundation
import SQLiteKit
import Testing

@testable import ArmsImport

/// One story in every format that people bring: the same facts from the same words, and one source in the store.
@Suite struct FormatsTests {
  private static let paragraphs = [
    "Norway orders six drones",
    "Norway has signed a contract with the United States for six MQ-9B drones worth $600 million, "
      + "the ministry of defence said on 4 March 2021 in Oslo.",
    "The drones are to watch the sea between the mainland and Svalbard. They will be flown from the "
      + "air base at Andenes, which was closed two years ago and is now being made ready for them.",
    "It is the first sale of the type to a country in the north of Europe. The minister thanked the "
      + "crews of the aircraft that have done this work until now, and said that none would lose their post.",
  ]

  /// A register's export, which is no story.
  static let register = """
    Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
    Norway,United States,2021,,6,,MQ-9B,UAV,0,,,New,,5.5,33,0

    """

  private static let headers =
    "From: News <news@courier.example>\nTo: a@b.example\nDate: Fri, 5 Mar 2021 08:00:00 +0100\n"

  /// Lines of at most so many letters, as a mail or a print has them.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines
  }

  private static let files: [(name: String, bytes: [UInt8])] = {
    let lines = paragraphs.flatMap { wrapped($0, 72) + [""] }
    var files: [(String, [UInt8])] = [
      ("story.txt", Array(paragraphs.joined(separator: "\n\n").utf8)),
      (
        "story.html",
        Array(
          ("<!DOCTYPE html><html><head><title>x</title></head><body><nav><a href=/>Home</a></nav>"
            + "<article><h1>\(paragraphs[0])</h1>"
            + paragraphs.dropFirst().map { "<p>\($0)</p>" }.joined() + "</article></body></html>")
            .utf8)
      ),
      ("story.eml", Array((headers + "\n" + lines.joined(separator: "\n")).utf8)),
      ("story.docx", OfficeMaker.docx(paragraphs: paragraphs)),
      ("story.odt", OfficeMaker.odt(paragraphs: paragraphs)),
    ]
    if hasPDFToText { files.append(("story.pdf", PDFMaker.pdf([PDFMaker.column(lines)]))) }
    return files
  }()

  /// A document's facts, each with the words that state it.
  private func facts(_ document: ReadDocument) -> [String] {
    let found = Extractor().extract(
      document.text, metadata: DocumentMetadata(published: PartialDate(edtf: "2021-03-05")))
    return found.reports.flatMap { report in
      let quantities = report.items.map { item in
        "\(item.designation ?? "?"): \(item.quantity?.value.low ?? 0) \(quotes(item.citations))"
      }
      let value = report.value.map { "\($0.value.money.amount) \(quotes($0.citations))" } ?? "-"
      let stage = report.stage.map { "\($0.value) \(quotes($0.citations))" } ?? "-"
      return (report.buyers + report.sellers).map { "\($0.value.name) \(quotes($0.citations))" }
        + quantities + [value, stage]
    }
  }

  private func quotes(_ citations: [Citation]) -> String {
    citations.map(\.quote).joined(separator: "|")
  }

  private let options = ReadingOptions(searchPath: ["/usr/bin", "/usr/local/bin"])

  @Test func everyFormatGivesTheSameFacts() throws {
    var expected: [String]?
    for file in Self.files + Self.containers {
      let folder = try ReaderFolder([file.name: file.bytes])
      guard case .document(let document)? = folder.documents("", options).first else {
        Issue.record("\(file.name) was not read")
        continue
      }
      let found = facts(document)
      #expect(found.contains { $0.hasPrefix("MQ-9B: 6") }, "\(file.name)")
      #expect(found == expected ?? found, "\(file.name)")
      expected = found
      // A citation leads to the words also in what the reader says of places.
      if file.name.hasSuffix(".pdf") {
        #expect(document.places.map(\.page) == [1])
      }
    }
  }

  /// The story in files that hold files, and as lines.
  private static let containers: [(name: String, bytes: [UInt8])] = {
    let page = files.first { $0.name == "story.html" }?.bytes ?? []
    let text = files.first { $0.name == "story.txt" }?.bytes ?? []
    let mail = files.first { $0.name == "story.eml" }?.bytes ?? []
    let story = paragraphs.joined(separator: "\\n\\n")
    return [
      ("story.txt.gz", Packing.gzip(text)),
      ("story.zip", Packing.zip([Packing.File("story.txt", text)])),
      ("story.jsonl", Array("{\"text\": \"\(story)\"}\n".utf8)),
      ("story.mbox", Array("From a@b.example Fri Mar  5 08:00:00 2021\n".utf8) + mail),
      ("story.warc", Packing.warc("https://courier.example/1", page)),
    ]
  }()

  /// None has time, and each says so: what takes long is stopped, whatever reads it.
  @Test func everyReaderHoldsTheTimeThatItHas() throws {
    var options = options
    options.limits.seconds = 0
    for file in Self.files + Self.containers + [("a.csv", Array(Self.register.utf8))] {
      let folder = try ReaderFolder([file.name: file.bytes])
      let found = folder.read(file.name, options)
      #expect(!found.isEmpty, "\(file.name)")
      #expect(found.allSatisfy { $0.hasSuffix("! time(seconds: 0)") }, "\(file.name): \(found)")
    }
  }

  @Test func oneStoryInSeveralFormatsIsOneSource() async throws {
    let folder = try ReaderFolder(
      Dictionary(uniqueKeysWithValues: Self.files.map { ($0.name, $0.bytes) }))
    let store = try Store(path: folder.url.appendingPathComponent("a.sqlite").path, mode: .writing)
    try store.beginImport(command: "test", extractor: "test")
    let source = InputSource(
      paths: Self.files.map { folder.url.appendingPathComponent($0.name).path }, options: options)
    let summary = try await ImportRun(jobs: 2, options: options).run(
      source, dryRun: false, store: { store }, event: { _ in })
    #expect(summary.new == Self.files.count)
    _ = try store.endImport(failed: 0)
    store.close()
    let database = try Connection(
      path: folder.url.appendingPathComponent("a.sqlite").path)
    defer { database.close() }
    #expect(
      try database.first("SELECT count(DISTINCT ifnull(origin_id, id)) FROM documents") {
        try $0.int(0)
      } == 1)
    #expect(
      try database.first("SELECT documents, disputed FROM sale_summary") {
        [try $0.int(0), try $0.int(1)]
      } == [Self.files.count, 0])
  }

  /// One sheet is read of a workbook, and nobody is left to think that all were.
  @Test func aWorkbookSaysWhichSheetIsReadAndRefusesAnother() async throws {
    let bytes = WorkbookFixture.bytes(before: "Deals 2")
    let folder = try ReaderFolder(["book.xlsx": bytes])
    let path = folder.url.appendingPathComponent("book.xlsx").path
    let store = try Store(path: folder.url.appendingPathComponent("a.sqlite").path, mode: .writing)
    defer { store.close() }
    func said(_ mapping: TableMapping) async throws -> [String] {
      var options = self.options
      options.metadata.table = mapping
      var said: [String] = []
      _ = try await ImportRun(jobs: 1, options: options).run(
        InputSource(paths: [path], options: options), dryRun: false, store: { store },
        event: { event in
          switch event {
          case .notice(let notice): if case .table(let words) = notice.reason { said.append(words) }
          case .problem(let problem): said.append("\(problem.reason)")
          case .progress: break
          }
        })
      return said
    }
    var mapping = TableMapping(
      columns: [.seller: .name("from"), .buyer: .name("to"), .item: .name("what")])
    mapping.sheet = "Deals"
    #expect(
      try await said(mapping) == [
        "only its sheet 'Deals', one of 2, is read; save another as CSV to import it as well"
      ])
    let other = TableMapping(columns: [.item: .number(1)])
    var second = other
    second.header = 0
    second.sheet = "Deals 2"
    #expect(try await said(second) == ["otherSheetStored(\"Deals 2\")"])
  }

  /// What a spreadsheet saves as CSV and as a workbook is one table.
  @Test func aWorkbookThatIsACopyOfATableGivesItsFactsAndIsOneSource() async throws {
    let rows = (0..<12).map { row in
      [
        "France", ["Egypt", "Qatar", "India", "Greece"][row % 4],
        ["Rafale fighters", "Leopard 2 tanks", "AIM-120C missiles"][row % 3], "\(row * 3 + 2)",
        "\(2004 + row)",
      ]
    }
    let table = [["seller", "buyer", "what", "how many", "year"]] + rows
    let cells = table.enumerated().map { number, row in
      let cells = zip("ABCDE", row).map { column, cell in
        let place = "r=\"\(column)\(number + 1)\""
        return Int(cell) == nil
          ? "<c \(place) t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
          : "<c \(place)><v>\(cell)</v></c>"
      }
      return "<row r=\"\(number + 1)\">\(cells.joined())</row>"
    }
    let files = [
      "a.csv": Array(table.map { $0.joined(separator: ",") + "\n" }.joined().utf8),
      "b.xlsx": WorkbookFixture.bytes(sheet: "<sheetData>\(cells.joined())</sheetData>"),
    ]
    var options = options
    options.metadata.table = TableMapping(
      columns: [
        .seller: .name("seller"), .buyer: .name("buyer"), .item: .name("what"),
        .quantity: .name("how many"), .date: .name("year"),
      ], constants: [.stage: "contracted"])
    let folder = try ReaderFolder(files)
    let path = folder.url.appendingPathComponent("a.sqlite").path
    let store = try Store(path: path, mode: .writing)
    try store.beginImport(command: "test", extractor: "test")
    let paths = files.keys.sorted().map { folder.url.appendingPathComponent($0).path }
    let summary = try await ImportRun(jobs: 2, options: options).run(
      InputSource(paths: paths, options: options), dryRun: false, store: { store },
      event: { _ in })
    #expect(summary.new == 2 && summary.failed == 0)
    _ = try store.endImport(failed: 0)
    store.close()
    let database = try Connection(path: path)
    defer { database.close() }
    func number(_ sql: String) throws -> Int? { try database.first(sql) { try $0.int(0) } }
    #expect(try number("SELECT count(DISTINCT ifnull(origin_id, id)) FROM documents") == 1)
    #expect(
      try number("SELECT count(*) FROM sale_summary WHERE documents = 2 AND NOT disputed") == 12)
    // Row and column are those of either file.
    #expect(
      try database.all(
        """
        SELECT DISTINCT place FROM evidence WHERE field = 'quantity' AND value = '8' ORDER BY 1
        """
      ) { try $0.text(0) } == ["row 4, column how many"])
  }
}
