import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Decisions hold on to content: what becomes of them as documents are read otherwise, come and go.
@Suite struct StoreDecisionsTests {
  private let store: Store
  private let ann = Judgement(author: "ann", reason: "told so")

  init() throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
  }

  /// Three reports, each a sale of its own: what is sold differs.
  private func addThree() throws -> [SaleReference] {
    for (letter, system) in zip("abc", ["Blue Arrow", "Stone Wall", "Long Bow"]) {
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
    return try "abc".map { letter in
      let key = try #require(
        try store.documents(named: String(letter)).first?.sales.first)
      return try store.reference(key)
    }
  }

  private func decide(
    _ action: Decision.Action, _ a: SaleReference, _ b: SaleReference, replace: Bool = false
  ) throws -> DecisionOutcome {
    try store.decide(
      try store.pairDecision(
        action, store.reference(a.given), store.reference(b.given), ann), replace: replace)
  }

  @Test func aDecisionOutlivesAReadingThatKeepsItsPlaceAndWaitsForOneThatDoesNot() throws {
    try store.addStories()
    let key = try #require(try store.documents(named: "a.txt").first?.sales.first)
    let sale = try store.reference(key)
    _ = try store.decide(
      try store.claimDecision(
        .prefer, sale, .quantity, item: ["Blue Arrow"], document: Stories.hash("b"), value: nil, ann
      ))
    func read(_ change: @escaping (inout Report) -> Void) throws -> DecisionRow.State {
      try store.rebuild(extractor: "test 2") { text, _ in
        var reading = text == Stories.first ? Stories.firstReading : Stories.secondReading
        change(&reading.reports[0])
        return reading
      } progress: { _ in
      }
      #expect(try store.check() == [])
      return try #require(try store.decisions().first).state
    }
    #expect(try read { $0.mechanism = nil } == .applies)
    // The value is read otherwise now, then the report stands elsewhere; and all is as it was.
    #expect(try read { $0.items[0].quantity?.value = Quantity(5) } == .valueGone)
    #expect(try read { $0.items.swapAt(0, 1) } == .readOtherwise)
    #expect(try read { _ in } == .applies)
    #expect(try store.rows().contains { $0.items?.contains("Blue Arrow: 3") == true })
  }

  @Test func aValueThatWasSetStaysWithTheLeadingReportAfterASplit() throws {
    let sales = try addThree()
    _ = try decide(.same, sales[0], sales[1])
    let joined = try store.reference(sales[0].given)
    let leading = try #require(try store.anchors(ofSale: joined.id).first)
    _ = try store.decide(
      try store.setDecision(joined, .stage, value: "delivered", evidence: nil, ann))
    let other = try #require(
      try store.anchors(ofSale: joined.id).first { $0 != leading }?.document)
    _ = try store.decide(
      try store.splitDecision(joined, documents: [other], ann), replace: true)
    let stages = try store.database.all(
      """
      SELECT d.sha256, s.stage FROM sales s JOIN reports r ON r.sale_id = s.id
      JOIN documents d ON d.id = r.document_id WHERE s.stage IS NOT NULL
      """
    ) { try $0.text(0) }
    #expect(stages == [leading.document])
    #expect(try store.check() == [])
  }

  @Test func aChainOfJoinsIsContradictedByItsLatestLink() throws {
    let sales = try addThree()
    _ = try decide(.same, sales[0], sales[1])
    let link = try decide(.same, sales[1], sales[2]).decision
    #expect {
      _ = try decide(.different, sales[0], sales[2])
    } throws: { error in
      guard case DecisionError.contradicts(let conflicts) = error else { return false }
      return conflicts.map(\.old.id) == [link.id]
    }
    #expect(try store.rows().count == 1)
    let outcome = try decide(.different, sales[0], sales[2], replace: true)
    #expect(outcome.replaced.map(\.id) == [link.id])
    #expect(try store.rows().map(\.documents).sorted() == [1, 2])
    // The other way round: what would come together by way of a third is parted.
    #expect(throws: DecisionError.self) { try decide(.same, sales[1], sales[2]) }
    #expect(try store.check() == [])
  }

  @Test func historyTellsOfNoImportIntoASaleThatADocumentOnlyCameToByADecision() throws {
    let sales = try addThree()
    let outcome = try decide(.same, sales[0], sales[1])
    _ = try store.undo(outcome.decision.id, author: "ann", reason: "no")
    for (sale, own) in zip(sales.prefix(2), ["a", "b"]) {
      let imported = try store.history(of: sale.key).filter {
        $0.field == "document" && $0.cause == .import
      }
      #expect(imported.map(\.after) == [own])
    }
  }

  @Test func whatIsDecidedAgainIsNotWrittenTwice() throws {
    let sales = try addThree()
    _ = try decide(.different, sales[0], sales[1])
    let again = try decide(.different, sales[1], sales[0])
    #expect(!again.isNew && again.decision.author == "ann")
    #expect(try store.decisions().count == 1)
  }

  @Test func theFileDefendsDecisionsItself() throws {
    let sales = try addThree()
    _ = try decide(.different, sales[0], sales[1])
    for sql in [
      "UPDATE decisions SET reason = 'another'", "DELETE FROM decisions",
      "UPDATE decision_anchors SET start_at = 0", "DELETE FROM decision_anchors",
      // An undo of itself, or of what is not made yet: a circle.
      """
      INSERT INTO decisions (id, action, undoes, author, reason, made_at)
      VALUES (2, 'undo', 2, 'a', 'r', 1)
      """,
      "INSERT INTO decisions (action, author, reason, made_at) VALUES ('same', '', 'r', 1)",
      "INSERT INTO decisions (action, author, reason, made_at) VALUES ('set', 'a', 'r', 1)",
    ] {
      #expect(throws: SQLiteError.self, "\(sql)") { try store.database.run(sql) }
    }
  }

  @Test func wordsThatADecisionCitesAreCheckedAgainstTheText() throws {
    let sales = try addThree()
    let document = try store.document(named: "b")
    let evidence = try store.evidence(document, quote: "Stone Wall")
    #expect(evidence.citation?.start == 14)
    #expect(throws: DecisionError.noSuchWords("Stone wall", document: "b")) {
      try store.evidence(document, quote: "Stone wall")
    }
    var decision = try store.setDecision(
      sales[0], .stage, value: "approved", evidence: evidence, ann)
    _ = try store.decide(decision)
    #expect(try store.check() == [])
    // Such a row can come from another file, or a hand in the shell.
    decision.evidence?.citation = Citation(start: 3, end: 6, quote: "ook")
    _ = try DecisionRepository(database: store.database).append(decision)
    #expect(
      try store.check().filter { $0.kind == .brokenQuote }.map(\.subject) == [document.sha256])
  }

  @Test func aDocumentThatIsForgottenLeavesNoWordOfItself() throws {
    try store.addStories()
    let before = try store.rows().count
    let removal = try store.forget(
      sha256: Stories.hash("b"), author: "ann", reason: "asked for")
    #expect(removal.reports == 2 && removal.claims > 8)
    for (table, words) in [
      ("document_search", "document_search MATCH 'canisters AND Stone'"),
      ("documents", "text LIKE '%Stone Wall%'"), ("citations", "quote LIKE '%Stone%'"),
      ("claims", "value = 'Stone Wall'"), ("items", "label = 'Stone Wall'"),
    ] {
      let found = try store.database.first(
        "SELECT count(*) FROM \(table) WHERE \(words)", body: { try $0.int(0) })
      #expect(found == 0, "\(table)")
    }
    #expect(try store.rows().count == before - 1)
    #expect(try store.check() == [])
    #expect(try store.removal(of: Stories.hash("b"))?.reason == "asked for")
  }

  @Test func aReliabilityIsUsedAndIsTheSameAfterARebuild() throws {
    for (letter, count) in [("a", 4), ("b", 3)] as [(Character, Int)] {
      let text = "\(letter)) Japan buys \(count) Blue Arrow for $133 million."
      let reading = Extraction(
        kind: .news,
        reports: [
          Report(
            buyers: [Stories.party("JPN", "Japan", "Japan", text)],
            value: Stories.value(
              133_000_000, step: 1_000_000, currency: "USD", "$133 million", text),
            items: [
              Stories.item(
                "Blue Arrow", family: "Blue Arrow", "Blue Arrow", text,
                quantity: (count, "\(count)"))
            ])
        ])
      _ = try store.add(
        Stories.input(
          letter, text, path: "\(letter)",
          DocumentMetadata(publisher: "P\(letter)", published: PartialDate(edtf: "2018-01-09"))),
        extraction: reading, readAgain: neverRead)
    }
    #expect(try store.rows().map(\.items) == ["Blue Arrow: 4"])
    #expect(try store.setReliability(of: "Pb", .official))
    #expect(try store.rows().map(\.items) == ["Blue Arrow: 3"])
    #expect(try store.setReliability(of: "Pb", .official) == false)
    #expect(try store.check() == [])
    #expect(throws: StoreError.noSuchPublisher(name: "Px", nearest: ["Pa", "Pb"])) {
      try store.setReliability(of: "Px", .press)
    }
    let changes = try store.history(of: try #require(try store.rows().first).key)
    #expect(changes.last?.cause == .reliability && changes.last?.subject == "Pb")
  }
}
