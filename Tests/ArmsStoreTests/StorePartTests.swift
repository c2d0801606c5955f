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
    #expect(Set(tables.map(\.name)) == Set(Store.copied.map(\.table) + Store.derived))
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
}
