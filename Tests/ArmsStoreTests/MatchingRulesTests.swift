import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// The store with the rules that the program uses: what the views call disputed is what matching calls disputed.
@Suite struct MatchingRulesTests {
  private func store() throws -> Store {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
    return store
  }

  @Test func twoStoriesOfOneSaleAreJoinedAndDisputed() throws {
    let store = try store()
    try store.addStories()
    let rows = try store.rows()
    #expect(rows.count == 2)
    let sale = try #require(rows.first { !$0.background })
    #expect(sale.documents == 2)
    #expect(sale.disputed)
    #expect(sale.value?.money.amount == 133_300_000)
    #expect(sale.value?.money.currency == "USD")
    #expect(try store.check() == [])
  }

  @Test func viewsAreTheSameInEitherOrderAndAfterARebuild() throws {
    let forwards = try store()
    try forwards.addStories()
    let backwards = try store()
    try backwards.addStories(reversed: true)
    #expect(try forwards.views() == backwards.views())
    let before = try forwards.views()
    try forwards.rebuild(readAgain: nil) { _ in }
    #expect(try forwards.views() == before)
  }

  /// Any world of few states and systems, in any order and in any division, gives the same views; and the flags of the
  /// views are those of matching.
  @Test func anyOrderAndDivisionOfImportsAndARebuildGiveTheSameViews() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("MatchingRulesTests seed \(seed)")
    var random = Seeded(seed)
    for world in 0..<4 {
      let documents = (0..<11).map { World.document($0, &random) }
      var first: [String]?
      for _ in 0..<3 {
        let store = try store()
        var rest = documents.shuffled(using: &random)
        while !rest.isEmpty {
          let some = rest.prefix(Int.random(in: 1...3, using: &random))
          rest.removeFirst(some.count)
          try store.together {
            for document in some {
              _ = try store.add(document.input, extraction: document.reading) { _, _ in
                document.reading
              }
            }
          }
          guard Bool.random(using: &random) else { continue }
          // Another import, by a process that knows nothing of the first.
          _ = try store.endImport(failed: 0)
          store.cache.removeAll()
          try store.beginImport(command: "again", extractor: "test 1")
        }
        if Bool.random(using: &random) { try store.rebuild(readAgain: nil) { _ in } }
        let views = try store.views()
        #expect(first == nil || views == first, "seed \(seed), world \(world)")
        first = first ?? views
        #expect(try store.check() == [], "seed \(seed), world \(world)")
        try expectSameDisputes(store, "seed \(seed), world \(world)")
        // What is thought of a publisher changes all sales that it speaks of, also where these hang together.
        let isThere = try store.database.first(
          "SELECT 1 FROM publishers WHERE name = 'A'", body: { _ in true })
        if isThere != nil {
          for reliability in [Reliability.official, .unknown] {
            _ = try store.setReliability(of: "A", reliability)
            #expect(try store.check() == [], "seed \(seed), world \(world)")
          }
        }
      }
    }
  }

  private func expectSameDisputes(_ store: Store, _ comment: Comment) throws {
    let ids = try store.database.all("SELECT id FROM reports") { try $0.int(0) }
    let reports = try ids.compactMap { try store.cache.report($0) }
    let expected = Resolver.sales(reports, decisions: []).flatMap { sale in
      var fields: Set<String> = []
      if sale.value?.disputed == true { fields.insert("value") }
      if sale.mechanism?.disputed == true { fields.insert("mechanism") }
      if sale.announced?.disputed == true { fields.insert("announced") }
      if sale.transmittal?.disputed == true { fields.insert("transmittal") }
      if sale.sellers.contains(where: \.disputed) { fields.insert("seller") }
      if sale.buyers.contains(where: \.disputed) { fields.insert("buyer") }
      for item in sale.items where item.quantity?.disputed == true {
        fields.insert("quantity \(item.designation ?? item.name)")
      }
      return fields.map { "\(sale.key) \($0)" }
    }
    let found = try store.database.all(
      "SELECT DISTINCT sale || ' ' || field || ifnull(' ' || item, '') FROM disagreements"
    ) { try $0.text(0) }
    #expect(found.sorted() == expected.sorted(), comment)
  }
}

/// Documents that often speak of the same few sales and often differ on them.
enum World {
  struct Document {
    var input: StoredDocumentInput
    var reading: Extraction
  }

  static func document(_ number: Int, _ random: inout Seeded) -> Document {
    let text = "Document \(number) tells of a sale, in words that do not matter here."
    func claim<V>(_ value: V, others: [V] = []) -> Claim<V> {
      let start = Int.random(in: 0..<20, using: &random)
      let quote = String(text.dropFirst(start).prefix(8))
      let citations = [Citation(start: start, end: start + 8, quote: quote)]
      return Claim(
        value, citations: citations, rule: "r",
        others: others.map { Claim($0, citations: citations, rule: "r") })
    }
    func one<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &random)] }
    let buyer = one([Party(code: "JPN", name: "Japan"), Party(code: "POL", name: "Poland")])
    let system = one(["SM-3", "F-16"])
    let amount = one([133_000_000, 133_300_000, 140_000_000])
    let stage = one([Stage.approved, .contracted, .delivered])
    // Matching leaves single statements of a delivery out, the view whole reports.
    let others = stage == .delivered ? [] : one([[], [], [Quantity(4)]])
    let report = Report(
      sellers: one([[claim(Party(code: "USA", name: "United States"))], []]),
      buyers: [claim(buyer)], stage: claim(stage),
      mechanism: one([claim(.fms), claim(.dcs), nil]),
      transmittal: one([claim("17-69"), claim("17-70"), nil, nil]),
      announced: PartialDate(edtf: one(["2018-01-09", "2018-01", "2018-01-10"])).map { claim($0) },
      value: claim(
        SaleValue(
          Money(
            amount: amount, currency: one(["USD", "USD", nil]),
            qualifier: one([.exactly, .exactly, .about]), step: one([1, 1_000_000])),
          meaning: one([.notified, .notified, .stated]))),
      items: [
        Item(
          designation: system, name: "\(system) things", family: system, category: .missile,
          quantity: claim(
            Quantity(one([3, 4])), others: others),
          citations: claim(0).citations, rule: "r")
      ])
    let hash = String(repeating: "0", count: 60) + String(String(10_000 + number).dropFirst())
    return Document(
      input: StoredDocumentInput(
        sha256: hash, text: text,
        metadata: DocumentMetadata(
          publisher: one(["A", "B", nil]),
          published: PartialDate(edtf: one(["2018-01-10", "2018-02"]))
        ), appearance: Appearance(path: "d\(number)")),
      reading: Extraction(kind: .news, reports: [report]))
  }
}
