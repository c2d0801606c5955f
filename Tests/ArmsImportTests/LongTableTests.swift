import ArmsExtraction
import ArmsModel
import ArmsStore
import Foundation
import Testing

@testable import ArmsImport

/// A table of which reports and places are not held together is read as every other.
@Suite struct LongTableTests {
  private static let mapping = TableMapping(
    columns: [
      .id: .name("order"), .seller: .name("from"), .buyer: .name("to"), .item: .name("what"),
      .quantity: .name("how many"), .date: .name("signed"),
    ], constants: [.stage: "contracted"])

  /// Some hundred rows, made long by words that nobody reads; the rows of an order stand apart.
  private static func text(_ rows: Int, width: Int) -> String {
    let buyers = ["Egypt", "Brazil", "Norway", "Qatar", "Peru", "Chile", "Kenya"]
    let things = ["Rafale fighters", "Gripen fighters", "M4 rifles", "Leopard 2 tanks", ""]
    var text = "order,from,to,what,how many,signed,words\n"
    for row in 0..<rows {
      text += "\(row % (rows * 9 / 10)),France,\(buyers[row % 7]),\(things[row % 5]),"
      text += "\(row + 1),\(1990 + row % 30)-05-\(10 + row % 19),"
      text += String(repeating: "é ", count: width) + "\n"
    }
    return text + "1,France\n"
  }

  private static let long = text(240, width: 1_700)
  private static var metadata: DocumentMetadata { DocumentMetadata(table: mapping) }

  @Test func reportsMadeOneAfterAnotherAreThoseOfTheWhole() throws {
    let whole = Extractor().extract(Self.long, metadata: Self.metadata)
    let later = Extractor().extract(Self.long, metadata: Self.metadata, later: true)
    #expect(whole.later == nil)
    #expect(later.reports.isEmpty)
    #expect(later.count == whole.reports.count)
    #expect(later.notes == whole.notes)
    #expect(whole.notes.contains { $0.hasSuffix("more rows with faults") })
    #expect(whole.notes.contains { $0.hasSuffix("names nothing that is sold") })
    var reports: [Report] = []
    try later.forEachBatch { reports += $0 }
    #expect(reports == whole.reports)
    let table = try #require(try TableText(Array(Self.long.utf8), mapping: Self.mapping))
    #expect(table.isLong)
    var places: [Place] = []
    try later.later?.source.forEachPlace { places.append($0) }
    #expect(places == table.places())
    #expect(places.count > 1_000)
  }

  /// Storing one takes minutes: whoever stops it, at whatever point, is heard, and the next import brings it whole.
  @Test func aTableThatIsStoppedHalfWayIsNotThere() throws {
    struct Stopped: Error {}
    let path = NSTemporaryDirectory() + "long-" + UUID().uuidString + ".sqlite"
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    let store = try Store(path: path, mode: .writing)
    defer { store.close() }
    let input = StoredDocumentInput(
      sha256: Digest.sha256(Array(Self.long.utf8)), text: Self.long, original: nil,
      originalFormat: nil, notes: [], metadata: Self.metadata,
      appearance: Appearance(path: "long.csv"), places: [])
    let read = Extractor().extract(Self.long, metadata: Self.metadata, later: true)
    func add() throws {
      _ = try store.add(input, extraction: read) {
        Extractor().extract($0, metadata: $1, later: true)
      }
    }
    for most in [0, 1, 100] {
      var calls = 0
      store.pulse = { _ in
        calls += 1
        if calls > most { throw Stopped() }
      }
      #expect(throws: Stopped.self) { try add() }
      #expect(try !store.contains(sha256: input.sha256))
    }
    var steps: [TableProgress] = []
    store.pulse = { steps.append($0) }
    try add()
    // Who watches sees it go on, step by step.
    let order: [TableProgress.Step] = [.placing, .storing, .joining, .deriving]
    #expect(order.filter { step in steps.contains { $0.step == step } } == Array(order.dropLast()))
    #expect(steps.allSatisfy { $0.done <= $0.total ?? .max })
    _ = try store.endImport(failed: 0)
    #expect(try store.contains(sha256: input.sha256))
    #expect(try store.check().isEmpty)
  }

  @Test func aShortTableIsHeldWhole() {
    let read = Extractor().extract(
      Self.text(20, width: 3), metadata: Self.metadata, later: true)
    #expect(read.later == nil)
    #expect(!read.reports.isEmpty)
  }

  @Test func aLineOfItIsWrittenInPiecesAndIsTheSame() throws {
    let read = try TableReader().read(
      Array(Self.long.utf8), ReadingContext(metadata: Self.metadata))
    #expect(read.places.isEmpty)
    let document = ReadDocument(
      appearance: Appearance(path: "long.csv"), sha256: String(repeating: "a", count: 64),
      text: read.text, notes: read.notes, metadata: Self.metadata)
    var held = document
    held.places = TableReader.places(read.text, Self.metadata)
    let whole = Extractor().extract(Self.long, metadata: Self.metadata)
    let later = Extractor().extract(Self.long, metadata: Self.metadata, later: true)
    for withText in [false, true] {
      var (one, other) = (JSONWriter(), JSONWriter())
      var pieces: [[UInt8]] = []
      if withText {
        ExtractedLine.write(held, whole, extractor: "x", to: &one)
        try ExtractedLine.write(document, later, extractor: "x", to: &other) { pieces.append($0) }
      } else {
        ReportLine.write(held, whole, to: &one)
        try ReportLine.write(document, later, to: &other) { pieces.append($0) }
      }
      pieces.append(other.bytes)
      #expect(pieces.count > 1)
      #expect(pieces.flatMap { $0 } == one.bytes)
    }
  }

  /// A line of `extract --with-text` of it, and what it is read as.
  private static func line() throws -> (text: String, whole: Extraction) {
    let document = ReadDocument(
      appearance: Appearance(path: "long.csv"), sha256: Digest.sha256(Array(long.utf8)), text: long,
      notes: [], metadata: metadata)
    let whole = Extractor().extract(long, metadata: metadata)
    var json = JSONWriter()
    ExtractedLine.write(document, whole, extractor: ExtractedLineTests.own, to: &json)
    return (String(decoding: json.bytes, as: UTF8.self), whole)
  }

  @Test func aLineThatBringsItIsTakenWithoutHoldingItsReports() throws {
    let (line, whole) = try Self.line()
    let read = try ExtractedLineTests.parse(line)
    #expect(read.text == Self.long && read.places.isEmpty)
    guard case .taken(let given, _) = read.given else {
      Issue.record("not taken")
      return
    }
    let source = try #require(given.later?.source as? GivenReports)
    #expect(given.reports.isEmpty && given.notes == whole.notes)
    #expect(given.count == whole.count && whole.count > 150)
    var reports: [Report] = []
    try given.forEachBatch { reports += $0 }
    #expect(reports == whole.reports)
    var places: [Place] = []
    try source.forEachPlace { places.append($0) }
    #expect(places == TableReader.places(Self.long, Self.metadata))
    let anew = Extractor().extract(Self.long, metadata: Self.metadata, later: true)
    #expect(try source.agree(with: anew))
    var other = whole
    other.reports[150].background.toggle()
    #expect(try !source.agree(with: other))
  }

  @Test func aLineThatBringsItAndForgesOneReportIsRefused() throws {
    let (line, _) = try Self.line()
    let last = try #require(line.range(of: "\"quote\": \"France\"", options: .backwards))
    let forged = line.replacingCharacters(in: last, with: "\"quote\": \"Franco\"")
    guard case .otherQuote(let place, _, _) = ExtractedLineTests.problem(forged) else {
      Issue.record("taken")
      return
    }
    #expect(place.hasPrefix("reports[176]"))
    #expect(throws: ExtractedLine.Failure.self) {
      try ExtractedLineTests.parse(String(line.dropLast(3)) + "\n")
    }
  }

  /// Beside short lines and one that is broken, out of a file and out of one that is packed.
  @Test(arguments: ["lines.jsonl", "lines.jsonl.gz"])
  func aLineThatBringsItStaysWhereItStands(name: String) throws {
    let (line, whole) = try Self.line()
    #expect(line.utf8.count > ExtractedLine.long)
    let (short, _) = ExtractedLineTests.line(ExtractedLineTests.document("Nothing was sold."))
    let lines = short + line + "\n  \n" + line.dropLast(9) + "\n" + short + line.dropLast()
    let bytes = Array(lines.utf8)
    let folder = try ReaderFolder([name: name.hasSuffix("gz") ? Packing.gzip(bytes) : bytes])
    let path = folder.url.appendingPathComponent(name).path
    var options = ReadingOptions()
    options.limits.bytes = 8 << 20
    options.extracted = ExtractedLine.Options(extractor: ExtractedLineTests.own)
    var source = InputSource(paths: [path], isLines: true, options: options)
    var seen: [String] = []
    while let item = source.next() {
      guard case .member(let member) = item else {
        Issue.record("\(item)")
        continue
      }
      #expect((member.stored != nil) == member.bytes.isEmpty)
      switch Reading.read(item, options: options) {
      case .document(let document):
        guard case .taken(let given, _)? = document.given else {
          Issue.record("not taken")
          continue
        }
        seen.append("\(member.line ?? 0): \(given.count)")
        guard given.later != nil else { continue }
        #expect(member.stored != nil)
        var reports: [Report] = []
        try given.forEachBatch { reports += $0 }
        #expect(reports == whole.reports)
      case .problem(let problem, _): seen.append(problem.name.suffix(2) + " refused")
      case .notice: Issue.record("notice")
      }
    }
    let count = whole.count
    #expect(seen == ["1: 0", "2: \(count)", ":5 refused", "6: 0", "7: \(count)"])
  }

  @Test func aFileHoldsTheSameOfIt() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "armsdb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var counts: [[Int]] = []
    for later in [false, true] {
      let path = folder.appendingPathComponent("\(later).sqlite").path
      let store = try Store(path: path, mode: .writing)
      defer { store.close() }
      try store.beginImport(command: "", extractor: "x")
      let text = Self.long
      let places = later ? [] : TableReader.places(text, Self.metadata)
      let extraction = Extractor().extract(text, metadata: Self.metadata, later: later)
      let outcome = try store.add(
        StoredDocumentInput(
          sha256: String(repeating: "b", count: 64), text: text, metadata: Self.metadata,
          appearance: Appearance(path: "long.csv"), places: places),
        extraction: extraction
      ) { Extractor().extract($0, metadata: $1, later: later) }
      #expect(outcome == .new(reports: extraction.count, laterVersionOf: []))
      _ = try store.endImport(failed: 0)
      let count = try store.counts()
      counts.append([count.documents, count.sales, count.disputed])
      #expect(try store.check() == [])
    }
    #expect(counts[0] == counts[1])
    #expect(counts[0][1] > 100)
  }

  @Test func columnsOfJSONLinesStandInTheOrderOfTheirLines() throws {
    let lines = """
      {"zeta": 1, "alpha": "x", "inner": {"b": 2}}
      {"alpha": "y", "later": null, "beta": 3}
      """
    let table = try JSONTable.read(Array(lines.utf8), limit: 1_000)
    let text = "zeta\talpha\tinner.b\tbeta\n1\tx\t2\t\n\ty\t\t3\n"
    #expect(table.text.text == text)
    // What many programs call JSON: the same rows as an array.
    let array = "[\n" + lines.replacing("\n", with: " ,\n") + "\n]\n"
    #expect(JSONTable.isOne(Array(array.utf8)))
    #expect(try JSONTable.read(Array(array.utf8), limit: 1_000).text.text == text)
  }

  @Test func anArrayMayHoldAnythingAndEndAnywhere() throws {
    let array = #"[{"a": "x ] , } \" y", "b": [1, {"c": 2}]}, 7, {"a": "z"}, {"a": "cu"#
    let table = try JSONTable.read(Array(array.utf8), limit: 1_000)
    #expect(table.text.text == "a\tb\nx ] , } \" y\t1\n\t\nz\t\n\t\n")
    #expect(
      table.notes == ["table: line 2: no JSON object", "table: line 4: no JSON object"])
    #expect(!JSONTable.isOne(Array("[1, 2]".utf8)))
  }
}
