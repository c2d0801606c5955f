import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Two groups of documents side by side.
@Suite struct SideBySideTests {
  /// The two stories, of a paper and of a wire, and one more of the wire alone.
  private func withPublishers(_ body: (Store) throws -> Void) throws {
    try withStore { (store) throws in
      _ = try store.add(
        Stories.input(
          "a", Stories.first, path: "news/a.txt", DocumentMetadata(publisher: "A Paper")),
        extraction: Stories.firstReading, readAgain: neverRead)
      _ = try store.add(
        Stories.input(
          "b", Stories.second, path: "lines.jsonl:2", DocumentMetadata(publisher: "B Wire")),
        extraction: Stories.secondReading, readAgain: neverRead)
      try body(store)
    }
  }

  private func pairs(
    _ store: Store, _ a: String, _ b: String, _ change: (inout SalesFilter) -> Void = { _ in }
  ) throws -> [SideBySide] {
    var filter = SalesFilter()
    change(&filter)
    var pairs: [SideBySide] = []
    try store.compare(
      try #require(try store.sourceGroup(named: a)), try #require(try store.sourceGroup(named: b)),
      filter
    ) { pairs.append($0) }
    return pairs.sorted { $0.place.rawValue > $1.place.rawValue }
  }

  @Test func groupsAreFoundByPublisherDocumentFileAndFolder() throws {
    try withPublishers { (store) throws in
      func found(_ name: String) throws -> String? {
        try store.sourceGroup(named: name).map { "\($0.kind) \($0.name) \($0.documents)" }
      }
      #expect(try found("a paper") == "publisher A Paper 1")
      #expect(try found("lines.jsonl") == "file lines.jsonl 1")
      #expect(try found("lines.jsonl:2") == "document lines.jsonl:2 1")
      #expect(try found("news") == "file news 1")
      #expect(try found("news/") == "file news/ 1")
      #expect(try found("new") == nil)
      #expect(try found(String(Stories.hash("b").prefix(8))) == "document bbbbbbbb 1")
      #expect(try found("bbbb") == nil)
      #expect(try found("") == nil)
    }
  }

  @Test func salesInBothAndInOne() throws {
    try withPublishers { (store) throws in
      #expect(try pairs(store, "A Paper", "B Wire").map(\.place) == [.both, .second])
      #expect(try pairs(store, "B Wire", "A Paper").map(\.place) == [.both, .first])
      #expect(
        try pairs(store, "A Paper", "B Wire") { $0.background = false }.map(\.place) == [.both])
      #expect(try pairs(store, "A Paper", "B Wire") { $0.buyers = [.code("NOR")] }.isEmpty)
    }
  }

  @Test func theFieldsThatDifferAndByHowMuch() throws {
    try withPublishers { (store) throws in
      let pair = try #require(try pairs(store, "A Paper", "B Wire").first)
      #expect(pair.differs)
      let differing = pair.fields.filter { if case .differ = $0.verdict { true } else { false } }
      #expect(differing.map(\.field) == [.quantity])
      #expect(differing.first?.item == "Blue Arrow")
      #expect(differing.first?.first == [.quantity(Quantity(4))])
      #expect(differing.first?.second == [.quantity(Quantity(3))])
      #expect(differing.first?.verdict == .differ(.number(-1, unit: nil)))
      func verdict(_ field: Field) -> SideBySide.Verdict? {
        pair.fields.first { $0.field == field }?.verdict
      }
      // $133 million and 133.3 million are one value; the wire names no seller and no stage.
      #expect(verdict(.value) == .same)
      #expect(verdict(.buyer) == .same)
      #expect(verdict(.seller) == .onlyFirst)
      #expect(verdict(.stage) == .onlyFirst)
    }
  }

  @Test func partiesAreComparedAsAWhole() throws {
    func claim(_ code: String, _ document: String) -> ClaimFact {
      ClaimFact(
        value: .party(Party(code: code, name: code)), rule: "t", inferred: false, other: false,
        agrees: true, document: document, documentName: document, background: false, passages: [])
    }
    func verdict(_ facts: [(String, [String])]) -> SideBySide.Verdict? {
      let sale = SaleRow(
        key: "S-00000000", seller: nil, sellerInferred: false, buyer: nil, items: nil, value: nil,
        stage: nil, announced: nil, documents: 2, disputed: false, background: false)
      let details = SaleDetails(
        summary: sale, keys: [], mechanism: nil, transmittal: nil,
        facts: facts.map { code, documents in
          Fact(
            field: .buyer, item: nil, value: nil, reason: nil, inferred: false, disputed: false,
            claims: documents.map { claim(code, $0) })
        }, items: [], sources: [], open: [])
      return SideBySide.fields(of: details, ["x"], ["y"]).first?.verdict
    }
    #expect(verdict([("JPN", ["x", "y"]), ("AUS", ["x", "y"])]) == .same)
    #expect(verdict([("JPN", ["x", "y"]), ("AUS", ["x"])]) == .differ(.other))
    #expect(verdict([("JPN", ["x"]), ("AUS", ["y"])]) == .differ(.other))
    #expect(verdict([("JPN", ["x", "z"])]) == .onlyFirst)
    #expect(verdict([("JPN", ["z"])]) == nil)
  }

  @Test func groupsAreLookedUpByIndex() throws {
    try withPublishers { (store) throws in
      for (name, indexes) in [
        ("A Paper", ["documents_publisher (publisher_id=?)"]),
        (
          "lines.jsonl",
          [
            "appearances_path (path=?)", "appearances_path (path>? AND path<?)",
            "appearances_external_id (external_id=?)", "documents_url (url=?)",
            "documents_title (title=?)", "(sha256>? AND sha256<?)",
          ]
        ),
      ] {
        let group = try #require(try store.sourceGroup(named: name))
        let query = try SideBySideSQL(
          group, group, SalesFilter(), parties: PartyRepository(database: store.database))
        let plan = try store.database.all("EXPLAIN QUERY PLAN " + query.sql, query.values) {
          try $0.text(3)
        }.joined(separator: "\n")
        for index in indexes + [
          "reports_place (document_id=?)", "SEARCH s USING INTEGER PRIMARY KEY",
        ] {
          #expect(plan.contains(index), "\(name): \(plan)")
        }
      }
    }
  }
}
