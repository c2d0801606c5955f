import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct DecisionRepositoryTests {
  @Test func decisionsComeBackInTheirOrder() throws {
    try withStore { (store) throws in
      let repository = DecisionRepository(database: store.database)
      let a = Anchor(document: Stories.hash("a"), start: 1, end: 5)
      let b = Anchor(document: Stories.hash("b"), start: 0, end: 9)
      var decisions = [
        Decision(action: .same, anchors: [b, a], author: "me", reason: "read both", madeAt: 5),
        Decision(
          action: .set, anchors: [a], field: .quantity, item: "Blue Arrow", value: "4",
          author: "you", reason: "the letter says so", madeAt: 6),
        Decision(action: .undo, anchors: [], undoes: 1, author: "me", reason: "wrong", madeAt: 7),
      ]
      for index in decisions.indices {
        decisions[index].id = try repository.append(decisions[index])
      }
      #expect(decisions.map(\.id) == [1, 2, 3])
      #expect(try repository.all() == decisions)
    }
  }

  @Test func anAnchorFindsItsReport() throws {
    try withStore { (store) throws in
      try store.addStories()
      let repository = DecisionRepository(database: store.database)
      let anchor = try #require(
        Stories.firstReading.reports.first?.anchorCitation.map {
          Anchor(document: Stories.hash("a"), start: $0.start, end: $0.end)
        })
      #expect(try repository.reports(at: anchor).count == 1)
      #expect(
        try repository.reports(at: Anchor(document: Stories.hash("a"), start: 0, end: 1)) == [])
    }
  }

  @Test func aDecisionThatTwoReportsAreOneSaleJoinsThemOnRebuild() throws {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
    try store.addStories()
    #expect(try store.rows().count == 2)
    let anchors = try database.all(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end
      FROM reports r JOIN documents d ON d.id = r.document_id
      WHERE d.sha256 LIKE 'a%' OR r.background = 1 ORDER BY d.sha256
      """
    ) { Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2)) }
    let repository = DecisionRepository(database: database)
    let id = try repository.append(
      Decision(action: .same, anchors: anchors, author: "me", reason: "so it is", madeAt: 1))
    try store.rebuild(readAgain: nil) { _ in }
    #expect(try sales(of: anchors, repository).count == 1)
    #expect(try store.check() == [])
    _ = try repository.append(
      Decision(action: .undo, anchors: [], undoes: id, author: "me", reason: "no", madeAt: 2))
    try store.rebuild(readAgain: nil) { _ in }
    #expect(try sales(of: anchors, repository).count == 2)
    #expect(try store.check() == [])
  }

  /// The sales in which the reports at these anchors stand.
  private func sales(of anchors: [Anchor], _ repository: DecisionRepository) throws -> Set<Int> {
    let reports = try anchors.flatMap { try repository.reports(at: $0) }
    return Set(
      try reports.flatMap { report in
        try repository.database.all("SELECT sale_id FROM reports WHERE id = ?1", report) {
          try $0.int(0)
        }
      })
  }
}
