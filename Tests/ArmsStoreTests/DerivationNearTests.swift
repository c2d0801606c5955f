import ArmsMatching
import ArmsModel
import SQLiteKit
import Synchronization
import Testing

@testable import ArmsStore

/// What is joined from what is near a new report is what joining all that hangs together gives.
@Suite struct DerivationNearTests {
  /// The rules that the program uses; counts how often what is near told all, and how often more was asked for.
  private final class Counted: SaleMatching {
    private let rules = MatchingRules()
    let told = Mutex(0)
    let widened = Mutex(0)

    func blocks(of report: ProfiledReport) -> Blocks { rules.blocks(of: report) }
    func telling(of report: ProfiledReport) -> Telling { rules.telling(of: report) }
    func compare(_ a: ProfiledReport, _ b: ProfiledReport) -> ReportLink? { rules.compare(a, b) }
    func resolve(_ reports: [ProfiledReport], links: [PairLink], decisions: [Decision])
      -> [ResolvedSale]
    { rules.resolve(reports, links: links, decisions: decisions) }
    func resolve(
      _ reports: [ProfiledReport], links: [PairLink], decisions: [Decision],
      unless isKept: ([Int]) -> Bool
    ) -> [ResolvedSale] {
      rules.resolve(reports, links: links, decisions: decisions, unless: isKept)
    }
    func near(
      _ reports: [ProfiledReport], links: [PairLink], new: Set<Int>, outside: Set<Int>,
      former: [[Int]]
    ) -> Clustering.Near? {
      let found = rules.near(reports, links: links, new: new, outside: outside, former: former)
      if let found {
        if found.open.isEmpty { told.withLock { $0 += 1 } } else { widened.withLock { $0 += 1 } }
      }
      return found
    }
    func key(of anchor: Anchor) -> String { rules.key(of: anchor) }
  }

  private static func word(_ length: Int, _ letters: String, _ random: inout Seeded) -> String {
    String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
  }

  private static func claim<V>(_ value: V) -> Claim<V> {
    Claim(value, citations: [Citation(start: 0, end: 6, quote: "Report")], rule: "r")
  }

  /// A report of one buyer's purchases of few things in few years: nearly all hang together.
  private static func report(_ random: inout Seeded, sums: Bool) -> Report {
    let day = 17_000 + Int.random(in: 0..<1_500, using: &random)
    var things = [["F-16", "Patriot"][Int.random(in: 0..<2, using: &random)]]
    if sums, Int.random(in: 0..<6, using: &random) == 0 { things = ["F-16", "Patriot"] }
    let stage: Stage = [.approved, .approved, .contracted, .delivered][
      Int.random(in: 0..<4, using: &random)]
    let value = [200, 210, 300, 500, 800][Int.random(in: 0..<5, using: &random)] * 1_000_000
    let isValued = Int.random(in: 0..<5, using: &random) < 2
    let isDated = Int.random(in: 0..<4, using: &random) > 0
    return Report(
      buyers: [claim(Party(code: "POL", name: "Poland"))], stage: claim(stage),
      announced: isDated ? PartialDate(day: day).map { claim($0) } : nil,
      value: isValued
        ? claim(
          SaleValue(
            Money(amount: value, currency: "USD", step: 1_000_000),
            meaning: stage == .approved ? .notified : .contract)) : nil,
      items: things.enumerated().map { place, name in
        let quantity = [nil, 1, 4, 12, 24, 48][Int.random(in: 0..<6, using: &random)]
        return Item(
          designation: name, name: name, family: name, category: .aircraft,
          quantity: quantity.map { claim(Quantity($0)) },
          citations: [Citation(start: place, end: place + 1, quote: "x")], rule: "r")
      })
  }

  private func views(
    _ documents: [(StoredDocumentInput, Report)], whole: Int, _ matching: Counted = Counted()
  ) throws -> [String] {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: matching)
    store.mostWhole = whole
    defer { store.close() }
    try store.beginImport(command: "test", extractor: "test 1")
    for (input, report) in documents {
      _ = try store.add(
        input, extraction: Extraction(kind: .news, reports: [report]), readAgain: neverRead)
    }
    return try store.views()
  }

  @Test(arguments: [false, true]) func whatIsNearTellsWhatAllTells(sums: Bool) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("DerivationNearTests, seed \(seed)")
    var random = Seeded(seed)
    let matching = Counted()
    for round in 0..<6 {
      var documents = (0..<60).map { number in
        let day = 17_000 + Int.random(in: 0..<1_500, using: &random)
        return (
          StoredDocumentInput(
            sha256: Self.word(64, "0123456789abcdef", &random),
            text: "Report"
              + (0..<12).map { _ in " " + Self.word(7, "aeiourstlnm", &random) }.joined(),
            metadata: DocumentMetadata(
              publisher: "Paper \(number % 7)", published: PartialDate(day: day)),
            appearance: Appearance(path: "\(number).txt")),
          Self.report(&random, sums: sums)
        )
      }
      let expected = try views(documents, whole: .max)
      #expect(try views(documents, whole: 0, matching) == expected, "seed \(seed), round \(round)")
      documents.shuffle(using: &random)
      #expect(try views(documents, whole: 0, matching) == expected, "seed \(seed), round \(round)")
      #expect(try views(documents, whole: 5, matching) == expected, "seed \(seed), round \(round)")
    }
    // Both ways must have been gone.
    #expect(matching.told.withLock { $0 } > 100)
    #expect(matching.widened.withLock { $0 } > 0)
  }
}
