import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Random sequences of import, decisions, undos, removals and rebuilds leave the invariants whole.
@Suite struct DecisionSequenceTests {
  /// A thousand in all, a quarter in each part, so that parts run at the same time.
  @Test(arguments: 0..<4) func aThousandSequencesLeaveTheInvariantsWhole(part: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("DecisionSequenceTests part \(part), seed \(seed)")
    var random = Seeded(seed)
    var taken = 0
    var refused = 0
    for number in 0..<250 {
      var sequence = try DecidedWorld(
        random: Seeded(random.next()), "seed \(seed), sequence \(number)")
      try sequence.run()
      taken += sequence.taken
      refused += sequence.refused
    }
    // The sequences must have had something to say.
    #expect(taken > 400 && refused > 40, "taken \(taken), refused \(refused); seed \(seed)")
  }
}

/// One sequence over a small world.
private struct DecidedWorld {
  private var random: Seeded
  private let comment: Comment
  private let documents: [World.Document]
  private let store: Store
  private var present: Set<Int> = []
  private var forgotten: Set<Int> = []
  private var keys: Set<String> = []
  private(set) var taken = 0
  private(set) var refused = 0

  init(random: Seeded, _ comment: Comment) throws {
    var random = random
    documents = (0..<Int.random(in: 2...5, using: &random)).map { World.document($0, &random) }
    self.random = random
    self.comment = comment
    store = try Self.makeStore()
    // What is near a new report tells as much as all that hangs together.
    if Bool.random(using: &self.random) { store.mostWhole = 0 }
  }

  private static func makeStore() throws -> Store {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
    return store
  }

  mutating func run() throws {
    defer { store.close() }
    try add(0)
    for _ in 0..<Int.random(in: 5...9, using: &random) {
      try step()
      try expectInvariants()
    }
    // Each on a third of the sequences: a rebuild and another file cost as much as a sequence.
    switch Int.random(in: 0..<3, using: &random) {
    case 0: #expect(try store.check() == [], comment)
    case 1: try expectDecisionsToTravel()
    default: break
    }
    try undoAll()
    try expectTheStart()
  }

  private mutating func step() throws {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<5: try add(Int.random(in: documents.indices, using: &random))
    case 5..<14: try decide()
    case 14..<17: try undo()
    case 17: try forget()
    case 18: try store.rebuild(readAgain: nil) { _ in }
    default: try store.rebuild(readAgain: readAgain) { _ in }
    }
  }

  private func readAgain(_ text: String, _: DocumentMetadata) throws -> Extraction {
    try #require(documents.first { $0.input.text == text }).reading
  }

  // MARK: Steps

  private mutating func add(_ number: Int) throws {
    let document = documents[number]
    if forgotten.contains(number) {
      #expect(throws: StoreError.self, comment) {
        try store.add(document.input, extraction: document.reading, readAgain: readAgain)
      }
      guard Bool.random(using: &random) else { return }
      forgotten.remove(number)
    }
    _ = try store.add(
      document.input, extraction: document.reading, again: true, readAgain: readAgain)
    present.insert(number)
  }

  private mutating func forget() throws {
    guard present.count > 1, let number = present.sorted().randomElement(using: &random) else {
      return
    }
    let removal = try store.forget(
      sha256: documents[number].input.sha256, author: "ann", reason: "asked for")
    #expect(removal.reports == 1, comment)
    present.remove(number)
    forgotten.insert(number)
  }

  private mutating func undo() throws {
    let store = store
    let last = try store.log.all().last?.id ?? 0
    guard last > 0 else { return }
    try attempt {
      try store.undo(
        Int.random(in: 1...last, using: &$0), author: "cat", reason: "wrong",
        replace: Int.random(in: 0..<4, using: &$0) == 0)
    }
  }

  private mutating func decide() throws {
    let store = store
    try attempt { random in
      let all = try store.database.all("SELECT key FROM sale_keys ORDER BY key") { try $0.text(0) }
      let sale = try store.reference(all[Int.random(in: all.indices, using: &random)])
      let other = try store.reference(all[Int.random(in: all.indices, using: &random)])
      let judgement = Judgement(
        author: ["ann", "bob"][Int.random(in: 0..<2, using: &random)], reason: "seen")
      let sources = try store.sources(of: sale.key)
      let document = sources[Int.random(in: sources.indices, using: &random)].document.sha256
      let field = [Field.value, .quantity, .stage, .buyer, .announced][
        Int.random(in: 0..<5, using: &random)]
      let decision: Decision
      switch Int.random(in: 0..<7, using: &random) {
      case 0, 1: decision = try store.pairDecision(.same, sale, other, judgement)
      case 2: decision = try store.pairDecision(.different, sale, other, judgement)
      case 3: decision = try store.splitDecision(sale, documents: [document], judgement)
      case 4:
        decision = try store.claimDecision(
          .prefer, sale, field, document: document, value: nil, judgement)
      case 5:
        decision = try store.claimDecision(
          .reject, sale, field, document: document, value: nil, judgement)
      default:
        let value: String =
          switch field {
          case .value:
            ["150000000 USD", "90000000 EUR contract"][
              Int.random(in: 0..<2, using: &random)]
          case .quantity: ["7", "up to 9"][Int.random(in: 0..<2, using: &random)]
          case .stage: "cancelled"
          case .announced: "2018-01-03"
          default: "Norway (NOR)"
          }
        decision = try store.setDecision(
          sale, field, value: value, evidence: nil, judgement)
      }
      return try store.decide(decision, replace: Int.random(in: 0..<4, using: &random) == 0)
    }
  }

  /// Runs what may be refused; a refusal must have changed nothing.
  private mutating func attempt(_ body: (inout Seeded) throws -> DecisionOutcome) throws {
    let count = try store.log.all().count
    // Now and then: it costs more than all the rest.
    let views = Int.random(in: 0..<8, using: &random) == 0 ? try store.views() : nil
    do {
      let outcome = try body(&random)
      taken += outcome.isNew ? 1 : 0
    } catch is DecisionError {
      refused += 1
      #expect(try store.log.all().count == count, comment)
      if let views { #expect(try store.views() == views, comment) }
    }
  }

  // MARK: Invariants

  private mutating func expectInvariants() throws {
    let database = store.database
    var sales: [Anchor: Int] = [:]
    try database.each(
      """
      SELECT d.sha256, r.anchor_start, r.anchor_end, r.sale_id
      FROM reports r JOIN documents d ON d.id = r.document_id
      """
    ) {
      let anchor = Anchor(document: try $0.text(0), start: try $0.int(1), end: try $0.int(2))
      sales[anchor] = try $0.optionalInt(3)
      #expect(sales[anchor] != nil, "a report stands in no sale; \(comment)")
    }
    for decision in try store.log.inForce().all {
      switch decision.action {
      case .different, .split:
        for a in decision.anchors {
          for b in decision.others {
            guard let first = sales[a], let second = sales[b] else { continue }
            #expect(first != second, "parted by \(decision.id) and together; \(comment)")
          }
        }
      case .same:
        let sides = [decision.anchors, decision.others].map { $0.compactMap { sales[$0] } }
        guard sides.allSatisfy({ !$0.isEmpty }) else { continue }
        #expect(
          Set(sides.joined()).count == 1, "joined by \(decision.id) and apart; \(comment)")
      default: break
      }
    }
    // No claim is lost, and none is left of what was forgotten.
    let claims = try database.all(
      """
      SELECT d.sha256, (SELECT count(*) FROM reports r JOIN claims c ON c.report_id = r.id
        WHERE r.document_id = d.id) FROM documents d ORDER BY d.sha256
      """
    ) { "\(try $0.text(0)) \(try $0.int(1))" }
    let wanted = present.sorted().map {
      "\(documents[$0].input.sha256) \(Self.claims(documents[$0].reading))"
    }
    #expect(claims == wanted.sorted(), comment)
    // Every key ever given is known, and leads somewhere while the document that gave it is here.
    keys.formUnion(try store.rows().map(\.key))
    for key in keys {
      let led = try database.first(
        """
        SELECT k.sale_id IS NOT NULL OR NOT EXISTS
          (SELECT 1 FROM documents d WHERE d.sha256 = k.document_sha256)
        FROM sale_keys k WHERE k.key = ?1
        """, key
      ) { try $0.bool(0) }
      #expect(led == true, "\(key) leads nowhere; \(comment)")
    }
  }

  private static func claims(_ reading: Extraction) -> Int {
    func count<V>(_ claim: Claim<V>?) -> Int { claim.map { 1 + $0.others.count } ?? 0 }
    return reading.reports.reduce(0) { sum, report in
      sum + report.sellers.count + report.buyers.count + count(report.stage)
        + count(report.mechanism) + count(report.transmittal) + count(report.announced)
        + count(report.value)
        + report.items.reduce(0) { $0 + 1 + count($1.quantity) }
    }
  }

  /// Another file gets the same sales from the same documents and the decisions, whichever come first.
  private mutating func expectDecisionsToTravel() throws {
    let decisions = try store.log.all()
    let views = try store.views()
    let other = try Self.makeStore()
    defer { other.close() }
    let documentsFirst = Bool.random(using: &random)
    if !documentsFirst { _ = try other.apply(decisions, replace: nil) }
    for number in present.shuffled(using: &random) {
      _ = try other.add(
        documents[number].input, extraction: documents[number].reading, readAgain: readAgain)
    }
    let outcome = try other.apply(decisions, replace: nil)
    #expect(outcome.new.count == (documentsFirst ? decisions.count : 0), comment)
    #expect(try other.views() == views, comment)
  }

  private mutating func undoAll() throws {
    while let decision = try store.log.inForce().all.last {
      _ = try store.undo(decision.id, author: "cat", reason: "all of it")
    }
  }

  private func expectTheStart() throws {
    let fresh = try Self.makeStore()
    defer { fresh.close() }
    for number in present.sorted() {
      _ = try fresh.add(
        documents[number].input, extraction: documents[number].reading, readAgain: readAgain)
    }
    #expect(try store.views() == fresh.views(), comment)
  }
}
