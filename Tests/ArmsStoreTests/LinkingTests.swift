import ArmsMatching
import ArmsModel
import SQLiteKit
import Synchronization
import Testing

@testable import ArmsStore

/// Which reports are compared, and which sales are written anew, when one comes.
@Suite struct LinkingTests {
  /// The rules that the program uses, counted.
  private final class Counted: SaleMatching {
    private let rules = MatchingRules()
    let compared = Mutex(0)
    let resolved = Mutex(0)

    func blocks(of report: ProfiledReport) -> Blocks { rules.blocks(of: report) }
    func telling(of report: ProfiledReport) -> Telling { rules.telling(of: report) }
    func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink? {
      compared.withLock { $0 += 1 }
      return rules.compare(a, b)
    }
    func resolve(_ reports: [ProfiledReport], links: [PairLink], decisions: [Decision])
      -> [ResolvedSale]
    {
      resolve(reports, links: links, decisions: decisions) { _ in false }
    }
    func resolve(
      _ reports: [ProfiledReport], links: [PairLink], decisions: [Decision],
      unless isKept: ([Int]) -> Bool
    ) -> [ResolvedSale] {
      let sales = rules.resolve(reports, links: links, decisions: decisions, unless: isKept)
      resolved.withLock { $0 += sales.count }
      return sales
    }
    func key(of anchor: Anchor) -> String { rules.key(of: anchor) }
  }

  private static let text = "A sale of things, told in words that do not matter here."

  private static func claim<V>(_ value: V) -> Claim<V> {
    Claim(value, citations: [Citation(start: 0, end: 6, quote: "A sale")], rule: "r")
  }

  /// A contract of Poland's; `day` counts from 1970.
  private static func contract(_ quantity: Int, day: Int, at place: Int = 0) -> Report {
    let start = text.unicodeScalars.count + place
    let here = [Citation(start: start, end: start + 1, quote: "x")]
    return Report(
      buyers: [Self.claim(Party(code: "POL", name: "Poland"))], stage: Self.claim(.contracted),
      announced: PartialDate(day: day).map { Self.claim($0) },
      items: [
        Item(
          designation: "F-16", name: "F-16 fighters", family: "F-16", category: .aircraft,
          quantity: Self.claim(Quantity(quantity)), citations: here, rule: "r")
      ])
  }

  private func add(
    _ letter: Character, _ kind: DocumentKind, _ reports: [Report], to store: Store
  ) throws {
    let text = Self.text + String(repeating: "x", count: 500)
    _ = try store.add(
      Stories.input(letter, text, path: "\(letter).txt"),
      extraction: Extraction(kind: kind, reports: reports), readAgain: neverRead)
  }

  private func withCounted(_ body: (Store, Counted) throws -> Void) throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let matching = Counted()
    let store = Store(over: database, matching: matching)
    defer { store.close() }
    try store.beginImport(command: "test", extractor: "test 1")
    try body(store, matching)
  }

  @Test func rowsOfATableAreNotComparedWithOneAnother() throws {
    try withCounted { store, matching in
      let rows = (0..<300).map { Self.contract($0 + 1, day: 17_000 + $0 % 20, at: $0) }
      try add("a", .register, rows, to: store)
      #expect(matching.compared.withLock { $0 } == 0)
      #expect(try store.rows().count == 300)
      // What comes from elsewhere meets all of them, and one is its sale.
      try add("b", .news, [Self.contract(200, day: 17_005)], to: store)
      #expect(matching.compared.withLock { $0 } > 0)
      #expect(try store.rows().count == 300)
      #expect(try store.rows().filter { $0.documents == 2 }.count == 1)
      let before = try store.views()
      matching.compared.withLock { $0 = 0 }
      try store.rebuild(readAgain: nil) { _ in }
      #expect(matching.compared.withLock { $0 } <= 300)
      #expect(try store.views() == before)
    }
  }

  /// A register that fills many groups, one that changes them, and one that is withdrawn again, whatever is resolved at once.
  @Test func longRegistersMakeTheSameSalesInPieces() throws {
    var views: [[String]] = []
    for limit in [1, 7, 5_000] {
      try withCounted { store, _ in
        store.mostAtOnce = limit
        let rows = (0..<40).map { Self.contract($0 % 20 + 2, day: 17_000 + $0 * 9, at: $0) }
        let others = (0..<40).map { Self.contract($0 % 20 + 2, day: 17_004 + $0 * 9, at: $0) }
        try add("a", .news, [Self.contract(4, day: 17_020)], to: store)
        try add("b", .register, rows, to: store)
        try add(
          "c", .news, [Self.contract(9, day: 17_070), Self.contract(9, day: 17_300, at: 1)],
          to: store)
        try add("d", .register, others, to: store)
        #expect(try store.rows().contains { $0.documents == 3 })
        #expect(try store.check() == [])
        let read = try store.views()
        try store.rebuild(readAgain: nil) { _ in }
        #expect(try store.views() == read)
        views.append(read)
      }
    }
    #expect(views[0] == views[1] && views[1] == views[2])
  }

  /// Two registers of one buyer's orders of one thing within one year, in hundreds of rows each.
  @Test func rowsOfTwoDenseRegistersMeetByMoreThanBuyerAndThing() throws {
    try withCounted { store, matching in
      for letter in "ab" as String {
        let rows = (0..<400).map { number in
          var row = Self.contract(number + 10, day: 17_000, at: number)
          row.announced = PartialDate(edtf: "2016").map { Self.claim($0) }
          return row
        }
        try add(letter, .register, rows, to: store)
      }
      #expect(matching.compared.withLock { $0 } == 400)
      #expect(try store.rows().count == 400)
    }
  }

  /// Sales of one thing, each near the next, hang together by single links; the new one changes its neighbour alone.
  @Test func aNewReportWritesTheSaleThatItChangesAlone() throws {
    try withCounted { store, matching in
      for (number, letters) in zip(0..., ["a0", "b1", "c2", "d3", "e4", "f5"]) {
        for letter in letters {
          // No number at all: what is told within six weeks may be one sale.
          var report = Self.contract(12 + number * 9, day: 17_000 + number * 41)
          if !letter.isLetter { report.items[0].quantity = nil }
          try add(letter, .news, [report], to: store)
        }
      }
      let sales = try store.rows().count
      #expect(sales > 1)
      matching.resolved.withLock { $0 = 0 }
      try add("9", .news, [Self.contract(12, day: 17_001)], to: store)
      #expect(matching.resolved.withLock { $0 } < sales)
      #expect(try store.check() == [])
    }
  }

  @Test func keysThatWaitOutsideOfMemoryAreFiledAsAllOthers() throws {
    var filed: [[[Value]]] = []
    for capacity in [1, 7, 1_000] {
      try withStore { store in
        try store.addStories()
        let reports = try store.database.all("SELECT id FROM reports") { try $0.int(0) }
        try store.database.run("DELETE FROM report_blocks")
        let filing = BlockFiling(database: store.database, capacity: capacity)
        for report in reports { try filing.file(["b", "a", "c \(report)"], report: report) }
        try filing.finish()
        filed.append(
          try store.database.all("SELECT block, report_id FROM report_blocks ORDER BY 1, 2") {
            [try $0.value(0), try $0.value(1)]
          })
      }
    }
    #expect(filed[0].count == 9)
    #expect(filed[0] == filed[1] && filed[1] == filed[2])
  }

  private struct Stop: Error {}

  /// Adds two documents; stops afterwards where asked to.
  private func addTwo(to store: Store, stopping: Bool) throws {
    try store.together {
      try add("b", .news, [Self.contract(4, day: 17_400)], to: store)
      try add("c", .news, [Self.contract(5, day: 17_800)], to: store)
      if stopping { throw Stop() }
    }
  }

  @Test func documentsThatAreAddedTogetherAreAllThereOrNone() throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    defer { store.close() }
    try store.beginImport(command: "test", extractor: "test 1")
    try add("a", .news, [Self.contract(3, day: 17_000)], to: store)
    #expect(throws: Stop.self) { try addTwo(to: store, stopping: true) }
    #expect(try store.rows().count == 1)
    try addTwo(to: store, stopping: false)
    #expect(try store.rows().count == 3)
    _ = try store.endImport(failed: 0)
    let added = try database.first("SELECT added FROM import_runs") { try $0.int(0) }
    #expect(added == 3)
    #expect(try store.check() == [])
  }
}
