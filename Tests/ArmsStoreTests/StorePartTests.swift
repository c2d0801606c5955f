import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Files of some of the sales.
@Suite struct StorePartTests {
  /// A table that somebody adds to the schema must be thought of here too.
  @Test func everyTableIsCopiedOrDerived() throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let tables = try Schema.objects(of: database).filter {
      $0.type == "table" && !$0.name.hasPrefix("document_search") && !$0.name.hasPrefix("sqlite_")
    }
    #expect(Set(tables.map(\.name)) == Set(Store.tables.map(\.name) + Store.left))
  }

  @Test func thePartHoldsItsSalesAndIsSound() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("all.sqlite"), mode: .writing)
    try store.beginImport(command: "test", extractor: "test 1")
    try store.addStories()
    _ = try store.endImport(failed: 0)
    for document in try store.documents() {
      _ = try store.withdraw(document.sha256, author: "ada", reason: "gone")
    }
    let all = try store.rows()
    var filter = SalesFilter()
    filter.background = true
    let part = try store.writePart(filter, to: folder.file("part.sqlite"))
    // What the story that tells of it in passing mainly tells of is another sale, and would be half of it.
    #expect(part.documents == 1)
    #expect(part.sales == 1)
    #expect(part.reportsLeftOut == 1)
    let copy = try Store(path: folder.file("part.sqlite"), mode: .reading)
    defer { copy.close() }
    #expect(try copy.check().isEmpty)
    #expect(try copy.rows() == all.filter(\.background))
    #expect(try copy.documents().map(\.withdrawal?.reason) == ["gone"])
    for row in all where row.background {
      #expect(try copy.sale(row.key).keys == store.sale(row.key).keys)
    }
    #expect(!folder.names.contains { $0.hasPrefix("part.sqlite-") })
    store.close()
  }

  @Test func allSalesGoAlongAsTheyStand() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("all.sqlite"), mode: .writing)
    defer { store.close() }
    try store.beginImport(command: "test", extractor: "test 1")
    try store.addStories()
    _ = try store.endImport(failed: 0)
    let key = try #require(try store.documents(named: "a.txt").first?.sales.first)
    _ = try store.decide(
      try store.claimDecision(
        .prefer, store.reference(key), .quantity, item: ["Blue Arrow"],
        document: Stories.hash("b"), value: nil, Judgement(author: "ann", reason: "told so")))
    let part = try store.writePart(SalesFilter(), to: folder.file("part.sqlite"))
    #expect(part.reportsLeftOut == 0 && part.decisionsLeftOut == 0)
    let copy = try Store(path: folder.file("part.sqlite"), mode: .reading)
    defer { copy.close() }
    #expect(try copy.views() == store.views())
    #expect(try copy.check().isEmpty)
  }

  /// What a decision made of the sales may not stand where the decision stays behind.
  @Test func salesAreDerivedAnewWhereADecisionOnThemStaysBehind() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("all.sqlite"), mode: .writing)
    defer { store.close() }
    try store.beginImport(command: "test", extractor: "test 1")
    for (letter, system) in zip("ab", ["Blue Arrow", "Stone Wall"]) {
      let text = "\(letter)) Japan buys \(system)."
      let reading = Extraction(
        kind: .news,
        reports: [
          Report(
            buyers: [Stories.party("JPN", "Japan", "Japan", text)],
            items: [Stories.item(system, system, text, quantity: nil)])
        ])
      _ = try store.add(
        Stories.input(letter, text, path: "\(letter)"), extraction: reading, readAgain: neverRead)
    }
    _ = try store.endImport(failed: 0)
    let sales = try "ab".map { letter in
      try store.reference(
        try #require(try store.documents(named: String(letter)).first?.sales.first))
    }
    _ = try store.decide(
      try store.pairDecision(
        .different, sales[0], sales[1], Judgement(author: "ann", reason: "told so")))
    var filter = SalesFilter()
    filter.items = ["Blue Arrow"]
    let part = try store.writePart(filter, to: folder.file("part.sqlite"))
    #expect(part.sales == 1 && part.decisionsLeftOut == 1)
    let copy = try Store(path: folder.file("part.sqlite"), mode: .reading)
    defer { copy.close() }
    #expect(try copy.check().isEmpty)
    #expect(try copy.rows().map(\.key) == [sales[0].given])
  }
}
