import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct StoreTests {
  @Test func twoStoriesGiveTwoSalesOneOfThemDisputed() throws {
    try withStore { (store) throws in
      try store.addStories()
      let rows = try store.rows()
      #expect(rows.count == 2)
      let sale = try #require(rows.first { !$0.background })
      #expect(sale.buyer == "Japan")
      #expect(sale.documents == 2)
      #expect(sale.disputed)
      let passing = try #require(rows.first { $0.background })
      #expect(!passing.disputed)
      #expect(passing.documents == 1)
      #expect(try store.counts() == Store.Counts(sales: 2, disputed: 1, documents: 2))
    }
  }

  @Test func viewsAreTheSameInEitherOrderAndAfterASecondImport() throws {
    let forwards = try withStore { (store) throws in
      try store.addStories()
      return try store.views()
    }
    let backwards = try withStore { (store) throws in
      try store.addStories(reversed: true)
      return try store.views()
    }
    let twice = try withStore { (store) throws in
      try store.addStories()
      try store.addStories(reversed: true)
      return try store.views()
    }
    #expect(forwards == backwards)
    #expect(forwards == twice)
    #expect(forwards.count > 20)
  }

  @Test func disagreementsAreOnTheQuantityAndNotOnTheRoundedValue() throws {
    try withStore { (store) throws in
      try store.addStories()
      let cursor = try store.readOnlyQuery(
        "SELECT field, item, value, documents, quotes FROM disagreements ORDER BY value")
      #expect(
        try cursor.next()
          == ["quantity", "Blue Arrow", "3", "b.txt", "3 Blue"].map { .text($0) })
      #expect(
        try cursor.next() == ["quantity", "Blue Arrow", "4", "a.txt", "four"].map { .text($0) })
      #expect(try cursor.next() == nil)
      let items = try store.readOnlyQuery("SELECT item, disputed FROM sale_items ORDER BY item")
      #expect(try items.next() == [.text("Blue Arrow"), .integer(1)])
      #expect(try items.next() == [.text("Stone Wall"), .integer(0)])
      #expect(try items.next() == [.text("canister"), .integer(0)])
    }
  }

  @Test func everyQuoteOfTheEvidenceIsCutByItsRange() throws {
    try withStore { (store) throws in
      try store.addStories()
      let cursor = try store.readOnlyQuery(
        """
        SELECT count(*), sum(substr(t.text, e.start_at + 1, e.end_at - e.start_at) = e.quote)
        FROM evidence e JOIN document_texts t ON t.document = e.document
        """)
      let row = try #require(try cursor.next())
      #expect(row[0] == row[1])
      #expect(row[0] == .integer(19))
    }
  }

  @Test func aKnownDocumentInTheSamePlaceIsUnchanged() throws {
    try withStore { (store) throws in
      let input = Stories.input("a", Stories.first, path: "a.txt")
      #expect(try store.contains(sha256: input.sha256) == false)
      #expect(
        try store.add(input, extraction: Stories.firstReading, readAgain: neverRead)
          == .new(reports: 1))
      #expect(try store.contains(sha256: input.sha256))
      #expect(
        try store.isUnchanged(
          sha256: input.sha256, appearance: input.appearance, metadata: input.metadata))
      #expect(
        try store.add(input, extraction: Stories.firstReading, readAgain: neverRead) == .unchanged)
    }
  }

  @Test func theSameTextElsewhereIsOneDocumentWithTwoAppearances() throws {
    try withStore { (store) throws in
      try store.addStories()
      let copy = Stories.input("a", Stories.first, path: "copy.txt", id: "045")
      #expect(
        try store.add(copy, extraction: Stories.firstReading, readAgain: neverRead)
          == .newAppearance(readAgain: false))
      let document = try store.document(named: "045")
      #expect(document.appearances.map(\.path).sorted() == ["a.txt", "copy.txt"])
      #expect(try store.rows().first { !$0.background }?.documents == 2)
      let cursor = try store.readOnlyQuery(
        "SELECT document FROM sale_documents WHERE background = 0 ORDER BY document")
      var names: [Value] = []
      while let row = try cursor.next() { names += row }
      #expect(names == ["045", "a.txt", "b.txt"].map { .text($0) })
    }
  }

  @Test func anEarlierDateFromAnotherAppearanceReadsTheDocumentAgain() throws {
    try withStore { (store) throws in
      var metadata = DocumentMetadata(published: PartialDate(edtf: "2018-02"))
      _ = try store.add(
        Stories.input("a", Stories.first, path: "a.txt", metadata),
        extraction: Stories.firstReading, readAgain: neverRead)
      metadata.published = PartialDate(edtf: "2018-01-09")
      var seen: [PartialDate?] = []
      let outcome = try store.add(
        Stories.input("a", Stories.first, path: "b.txt", metadata),
        extraction: Stories.firstReading
      ) { text, metadata in
        #expect(text == Stories.first)
        seen.append(metadata.published)
        return Stories.firstReading
      }
      #expect(outcome == .newAppearance(readAgain: true))
      #expect(seen.map { $0?.text } == ["2018-01-09"])
      // A later date tells nothing new.
      metadata.published = PartialDate(edtf: "2019")
      #expect(
        try store.add(
          Stories.input("a", Stories.first, path: "c.txt", metadata),
          extraction: Stories.firstReading, readAgain: neverRead)
          == .newAppearance(readAgain: false))
      #expect(try store.document(named: "a.txt").metadata.published?.text == "2018-01-09")
    }
  }

  @Test func whatAPersonSetGoesBeforeTheAppearancesUntilItIsCleared() throws {
    try withStore { (store) throws in
      _ = try store.add(
        Stories.input(
          "a", Stories.first, path: "a.txt", DocumentMetadata(publisher: "The Courier")),
        extraction: Stories.firstReading, readAgain: neverRead)
      var change = MetadataChange()
      change.publisher = .set("The Herald")
      change.published = .set(try #require(PartialDate(edtf: "2018-01-10")))
      let read: (String, DocumentMetadata) throws -> Extraction = { _, metadata in
        #expect(metadata.published?.text == "2018-01-10")
        return Stories.firstReading
      }
      #expect(try store.setMetadata(sha256: Stories.hash("a"), change, readAgain: read))
      #expect(!(try store.setMetadata(sha256: Stories.hash("a"), change, readAgain: neverRead)))
      #expect(try store.document(named: "a.txt").metadata.publisher == "The Herald")
      change.publisher = .clear
      change.published = .keep
      #expect(try store.setMetadata(sha256: Stories.hash("a"), change, readAgain: read))
      #expect(try store.document(named: "a.txt").metadata.publisher == "The Courier")
    }
  }

  @Test func blankMetadataIsUnknown() throws {
    try withStore { (store) throws in
      let blank = DocumentMetadata(title: " ", publisher: "", url: "")
      let input = Stories.input("a", Stories.first, path: "a.txt", blank)
      _ = try store.add(input, extraction: Stories.firstReading, readAgain: neverRead)
      #expect(try store.document(named: "a.txt").metadata == DocumentMetadata())
      #expect(
        try store.add(input, extraction: Stories.firstReading, readAgain: neverRead) == .unchanged)
      #expect(
        try store.isUnchanged(
          sha256: input.sha256, appearance: input.appearance, metadata: blank))
    }
  }

  @Test func runsAreOnRecord() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("t.sqlite"), mode: .writing)
    try store.beginImport(command: "import x", extractor: "armsdb 1")
    try store.addStories()
    try store.addStories()
    #expect(try store.endImport(failed: 3) == .oneFile)
    let runs = try store.readOnlyQuery(
      """
      SELECT command, name, added, changed, unchanged, failed, ended_at >= started_at
      FROM import_runs r JOIN extractors e ON e.id = r.extractor_id
      """)
    #expect(
      try runs.next() == [.text("import x"), .text("armsdb 1")]
        + [2, 0, 2, 3, 1].map { .integer($0) }
    )
    store.close()
  }

  @Test func whatChangedInASaleIsOnRecord() throws {
    try withStore { (store) throws in
      try store.addStories()
      let history = try store.readOnlyQuery(
        "SELECT field, old_value, new_value FROM sale_history ORDER BY field")
      #expect(try history.next() == [.text("disputed"), .text("0"), .text("1")])
      #expect(try history.next() == [.text("document"), .null, .text("b.txt")])
      #expect(try history.next() == [.text("documents"), .text("1"), .text("2")])
    }
  }

  @Test func aNewReadingDoesNotMakeAnOldClaimNew() throws {
    try withStore { (store) throws in
      try store.addStories()
      try store.database.run("UPDATE claims SET first_seen = 5")
      try store.rebuild(extractor: "test 2") { text, _ in
        guard text == Stories.first else { return Stories.secondReading }
        var reading = Stories.firstReading
        reading.reports[0].items[0].quantity?.value = Quantity(7)
        return reading
      } progress: { _ in
      }
      let fresh = try store.readOnlyQuery(
        "SELECT field, value FROM claims WHERE first_seen > 5 OR last_seen = 5")
      #expect(try fresh.next() == [.text("quantity"), .text("7")])
      #expect(try fresh.next() == nil)
    }
  }

  /// Opened for reading, the schema is not trusted: every function that reads must do without.
  @Test func allThatReadsWorksOnAFileOpenedForReading() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.sqlite")
    let writer = try Store(path: path, mode: .writing)
    try writer.beginImport(command: "test", extractor: "test 1")
    try writer.addStories()
    #expect(try writer.endImport(failed: 0) == .oneFile)
    writer.close()
    let store = try Store(path: path, mode: .reading)
    var filter = SalesFilter()
    filter.text = "Japan"
    filter.items = ["Blue Arrow"]
    filter.disputed = true
    let row = try #require(try store.rows(filter).first)
    #expect(try store.sale(row.key).summary == row)
    #expect(try store.documents().count == 2)
    #expect(try store.check() == [])
    #expect(try store.views().count > 20)
    #expect(try store.nearestNames(to: "Japn", kind: .party) == ["Japan"])
    #expect(throws: StoreError.readOnly) {
      try store.add(
        Stories.input("c", "x", path: "c"), extraction: Extraction(kind: .other),
        readAgain: neverRead)
    }
    store.close()
    #expect(folder.names == ["t.sqlite"])
  }

  @Test func aTextWithNULIsRefused() throws {
    try withStore { (store) throws in
      #expect(throws: StoreError.nulInText) {
        try store.add(
          Stories.input("a", "a\0b", path: "a.txt"), extraction: Extraction(kind: .other),
          readAgain: neverRead)
      }
      #expect(try store.documents().isEmpty)
    }
  }

  @Test func aFailedReadingLeavesTheStoreAsItWas() throws {
    struct Failure: Error {}
    try withStore { (store) throws in
      try store.addStories()
      let before = try store.views()
      #expect(throws: Failure.self) {
        try store.add(
          Stories.input(
            "a", Stories.first, path: "z.txt", DocumentMetadata(published: .init(year: 1999))),
          extraction: Stories.firstReading
        ) { _, _ in throw Failure() }
      }
      #expect(try store.views() == before)
      #expect(try store.check() == [])
    }
  }

  @Test func documentsAreFoundByHashIDPathAddressAndTitle() throws {
    try withStore { (store) throws in
      let metadata = DocumentMetadata(title: "Missiles", url: "https://example.org/1")
      for (letter, path) in [("a", "in/a.txt"), ("b", "in/b.txt")] as [(Character, String)] {
        _ = try store.add(
          Stories.input(letter, Stories.first, path: path, id: "id-\(letter)", metadata),
          extraction: Extraction(kind: .other, notes: ["language: fr"]), readAgain: neverRead)
      }
      for name in ["id-a", "in/a.txt", Stories.hash("a"), "aaaaaaaa", "AAAAAAAA"] {
        #expect(try store.document(named: name).sha256 == Stories.hash("a"))
      }
      #expect(try store.document(named: "id-a").notes == ["language: fr"])
      for name in ["https://example.org/1", "Missiles"] {
        #expect(
          throws: StoreError.ambiguousDocument(
            name: name, hashes: [Stories.hash("a"), Stories.hash("b")])
        ) { try store.document(named: name) }
      }
      #expect(throws: StoreError.noSuchDocument(name: "id-e", nearest: ["id-a", "id-b"])) {
        try store.document(named: "id-e")
      }
      #expect(try store.documents(named: "aaaa").isEmpty)
    }
  }
}
