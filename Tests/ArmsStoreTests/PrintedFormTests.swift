import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Many documents in one printed form: which of them are copies is found without comparing each with all others.
@Suite struct PrintedFormTests {
  private struct Paper {
    var hash: String
    var text: String
    var day: String?

    var metadata: DocumentMetadata {
      DocumentMetadata(published: day.flatMap(PartialDate.init(edtf:)))
    }
  }

  private func store(_ papers: [Paper]) throws -> Store {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
    for paper in papers {
      let reading = Extraction(kind: .news, reports: [])
      _ = try store.add(
        StoredDocumentInput(
          sha256: paper.hash, text: paper.text, metadata: paper.metadata,
          appearance: Appearance(path: "-", id: nil)), extraction: reading
      ) { _, _ in reading }
    }
    return store
  }

  private func copies(in store: Store) throws -> [String] {
    try store.database.all(
      """
      SELECT a.sha256 || ' of ' || b.sha256 FROM document_relations r
      JOIN documents a ON a.id = r.document_id JOIN documents b ON b.id = r.other_id
      WHERE r.kind = 'copy' ORDER BY 1
      """
    ) { try $0.text(0) }
  }

  /// The copies when each document is compared with all that share words with it: of the earliest that it may be of.
  private func exhaustive(_ papers: [Paper]) -> [String] {
    let facts = papers.map {
      DocumentFacts(
        document: $0.hash, text: $0.text, kind: .news, metadata: $0.metadata, reports: [])
    }
    let blocks = facts.map(\.blocks)
    var first: [String: DocumentFacts] = [:]
    for (late, its) in zip(facts, blocks) {
      for (early, others) in zip(facts, blocks) {
        guard let relation = DocumentRelation.between(late, early, oneSale: { false }),
          relation.kind == .copy, relation.document == late.document, its.meet(others)
        else { continue }
        if let known = first[late.document], !early.precedes(known) { continue }
        first[late.document] = early
      }
    }
    return first.map { "\($0.key) of \($0.value.document)" }.sorted()
  }

  private static let words =
    "sale purchase state navy proposal support training equipment region partner threat force"
    .split(separator: " ")

  /// A form of a hundred words: in one place its blanks for numbers, in others numbers that all its documents state.
  private func form(_ random: inout Seeded) -> [String?] {
    var form: [String?] = (0..<100).map { _ in
      String(Self.words.randomElement(using: &random) ?? "sale")
        + String(repeating: "x", count: Int.random(in: 0...9, using: &random))
    }
    for place in 0..<Int.random(in: 8...16, using: &random) { form[20 + place] = nil }
    for place in 0..<Int.random(in: 0...6, using: &random) {
      form[place * 5 + 40] = "\(2_700 + place)"
    }
    return form
  }

  private func world(_ random: inout Seeded) -> [Paper] {
    let forms = (0..<2).map { _ in form(&random) }
    var papers: [Paper] = []
    for number in 0..<180 {
      var words: [String]
      if let old = papers.randomElement(using: &random), Int.random(in: 0..<4, using: &random) == 0
      {
        words = old.text.split(separator: " ").map(String.init) + ["Follow us"]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          let place = words.indices.randomElement(using: &random) ?? 0
          words[place] = "\(Int.random(in: 10...99, using: &random))"
        }
      } else {
        words = (forms.randomElement(using: &random) ?? []).map {
          $0 ?? "\(Int.random(in: 10...40, using: &random))"
        }
      }
      let day = Int.random(in: 1...29, using: &random)
      papers.append(
        Paper(
          hash: String(repeating: "0", count: 61) + String(number + 256, radix: 16),
          text: words.joined(separator: " "),
          day: day == 29 ? nil : "2020-03-\(day < 10 ? "0" : "")\(day)"))
    }
    return papers
  }

  @Test func theSameCopiesAreFoundAsByComparingEachWithAll() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("PrintedFormTests seed \(seed)")
    var random = Seeded(seed)
    var found = 0
    for world in 0..<2 {
      let papers = self.world(&random)
      let wanted = exhaustive(papers)
      found += wanted.count
      for order in [papers, papers.shuffled(using: &random)] {
        #expect(try copies(in: store(order)) == wanted, "seed \(seed), world \(world)")
      }
    }
    #expect(found > 40, "seed \(seed)")
  }

  @Test func twoNoticesInOneFormAreNoCopiesOfOneAnother() throws {
    func notice(_ figures: [String]) -> String {
      """
      The administration has told parliament of the planned sale of \(figures[0]) armoured vehicles to Norway, for which \
      the ministry is to pay \(figures[1]) million in \(figures[2]) yearly parts. The vehicles are to be used by the army, \
      as the law of 1976 asks, and will be made under contract number \(figures[3]). There are no known offset agreements \
      in connection with this planned sale, and it will not change the military balance in the region in any way at all. \
      It will improve the capability of the buyer to meet current and future threats along with its many partners there.
      """
    }
    let one = Paper(
      hash: Stories.hash("a"), text: notice(["24", "310", "11", "4477"]), day: "2020-03-01")
    let other = Paper(
      hash: Stories.hash("b"), text: notice(["36", "520", "12", "5190"]), day: "2020-03-09")
    let again = Paper(
      hash: Stories.hash("c"), text: notice(["24", "310", "11", "4477"]) + " Share this.",
      day: "2020-03-10")
    #expect(
      try copies(in: store([one, other, again])) == [
        "\(Stories.hash("c")) of \(Stories.hash("a"))"
      ])
  }
}
