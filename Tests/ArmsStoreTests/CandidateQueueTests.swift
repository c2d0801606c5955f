import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// What may be one sale is asked, once for two sales, and never joined unasked.
@Suite struct CandidateQueueTests {
  private func store() throws -> Store {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
    return store
  }

  /// A story of a sale of boats to a state; one that counts them is told from one that counts other than that.
  private func add(
    _ name: Character, buyer: String = "NOR", number: String? = nil, count: Int? = nil,
    day: String, to store: Store
  ) throws {
    let text = "\(name)) Boats are sold, and this is what was said of it."
    let here = [Citation(start: 0, end: 3, quote: String(text.prefix(3)))]
    let report = Report(
      sellers: [Claim(Party(code: "USA", name: "United States"), citations: here, rule: "r")],
      buyers: [Claim(Party(code: buyer, name: buyer), citations: here, rule: "r")],
      stage: Claim(.approved, citations: here, rule: "r"),
      transmittal: number.map { Claim($0, citations: here, rule: "r") },
      items: [
        Item(
          designation: "Seaguard", name: "boats", family: "Seaguard", category: .ship,
          quantity: count.map { Claim(Quantity($0), citations: here, rule: "r") },
          citations: here, rule: "r")
      ])
    let input = Stories.input(
      name, text, path: "\(name)", DocumentMetadata(published: PartialDate(edtf: day)))
    let reading = Extraction(kind: number == nil ? .news : .notice, reports: [report])
    _ = try store.add(input, extraction: reading) { _, _ in reading }
  }

  private func questions(_ store: Store) throws -> [String] {
    try store.database.all(
      "SELECT document || ' ' || other_document FROM open_candidates ORDER BY 1"
    ) { try $0.text(0) }
  }

  @Test func aPairBetweenYesAndNoIsAsked() throws {
    let store = try store()
    try add("a", day: "2020-01-01", to: store)
    try add("b", day: "2020-05-01", to: store)
    #expect(try store.rows().count == 2)
    #expect(try questions(store) == ["a b"])
    let (score, reason) = try #require(
      try store.database.first("SELECT score, reason FROM open_candidates") {
        (try $0.real(0), try $0.text(1))
      })
    #expect(score > 5 && score < 7)
    #expect(reason.contains("the same buyer (NOR)"))
    // Read again, the question is asked anew and not twice.
    try store.rebuild(readAgain: nil) { _ in }
    #expect(try questions(store) == ["a b"])
  }

  @Test func twoSalesAreAskedAboutOnceAndByTheLikestPair() throws {
    let store = try store()
    try add("a", count: 12, day: "2020-01-01", to: store)
    try add("b", count: 12, day: "2020-01-02", to: store)
    try add("c", day: "2020-06-20", to: store)
    #expect(try store.rows().map(\.documents).sorted() == [1, 2])
    #expect(try questions(store).count == 1)
  }

  @Test func oneNumberWithTwoBuyersIsAsked() throws {
    let store = try store()
    try add("a", number: "20-11", day: "2020-01-01", to: store)
    try add("b", buyer: "SWE", number: "20-11", day: "2020-01-02", to: store)
    #expect(try store.rows().count == 2)
    #expect(try questions(store) == ["a b"])
  }

  @Test func whatAPersonJudgedIsNotAskedAgain() throws {
    let store = try store()
    try add("a", day: "2020-01-01", to: store)
    try add("b", day: "2020-05-01", to: store)
    let decisions = DecisionRepository(database: store.database)
    let anchors = "ab".map { Anchor(document: Stories.hash($0), start: 0, end: 3) }
    _ = try decisions.append(
      Decision(action: .different, anchors: anchors, author: "ann", reason: "told so", madeAt: 1))
    try store.rebuild(readAgain: nil) { _ in }
    #expect(try questions(store).isEmpty)
  }
}
