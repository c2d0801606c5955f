import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// Other text in one place or under one address: the newest version counts, the others stay.
@Suite struct VersionsTests {
  private func store() throws -> Store {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    return Store(over: database, matching: MatchingRules())
  }

  private struct Text {
    var name: Character
    var path: String
    var count: Int
    var millions: Int
    var buyer = "BRA"
    var published: String?
    var url: String?

    var text: String { "\(name): \(count) fighters for \(millions) million dollars" }

    var input: StoredDocumentInput {
      Stories.input(
        name, text, path: path,
        DocumentMetadata(published: published.flatMap(PartialDate.init(edtf:)), url: url))
    }

    var reading: Extraction {
      let here = [Citation(start: 0, end: 2, quote: String(text.prefix(2)))]
      let report = Report(
        sellers: [Claim(Party(code: "SWE", name: "Sweden"), citations: here, rule: "r")],
        buyers: [Claim(Party(code: buyer, name: buyer), citations: here, rule: "r")],
        stage: Claim(.contracted, citations: here, rule: "r"),
        value: Claim(
          SaleValue(
            Money(amount: millions * 1_000_000, currency: "USD"), meaning: .contract),
          citations: here, rule: "r"),
        items: [
          Item(
            designation: "Gripen E", name: "fighters", family: "Gripen", category: .aircraft,
            quantity: Claim(Quantity(count), citations: here, rule: "r"), citations: here,
            rule: "r")
        ])
      return Extraction(kind: .news, notes: [], reports: [report])
    }
  }

  /// Each in a run of its own.
  private func add(_ texts: [Text], to store: Store) throws {
    for text in texts {
      try store.beginImport(command: "test", extractor: "test 1")
      _ = try store.add(text.input, extraction: text.reading) { _, _ in text.reading }
      _ = try store.endImport(failed: 0)
    }
  }

  private let first = Text(name: "a", path: "story.txt", count: 36, millions: 4_500)
  private let second = Text(name: "b", path: "story.txt", count: 28, millions: 3_900)

  private func strings(_ store: Store, _ sql: String) throws -> [String] {
    try store.database.all(sql) { try $0.text(0) }
  }

  private static let sums = TotalsQuestion(
    by: .buyer, filter: SalesFilter(), withBackground: false, withCancelled: false)

  @Test func anEditedFileIsALaterVersionAndCountsAlone() throws {
    let store = try store()
    try add([first, second], to: store)
    let rows = try store.rows()
    #expect(rows.count == 1)
    #expect(rows.first?.items == "Gripen E: 28" && rows.first?.disputed == false)
    #expect(rows.first?.documents == 1)
    #expect(try store.totals(Self.sums).rows.map(\.high) == [3_900_000_000])
    #expect(
      try strings(store, "SELECT reason FROM choice_reasons WHERE field = 'value'") == [
        "the only statement; an earlier version that said otherwise no longer counts"
      ])
    #expect(
      try strings(store, "SELECT relation || ': ' || reason FROM related_documents") == [
        "later_version: other text at story.txt, met later"
      ])
    // What the earlier one says is still there, marked.
    #expect(
      try strings(
        store,
        "SELECT value || ' ' || superseded FROM evidence WHERE field = 'quantity' ORDER BY 1")
        == ["28 0", "36 1"])
    #expect(
      try strings(
        store,
        "SELECT ifnull(superseded_by, 'newest') FROM document_texts ORDER BY sha256")
        == [Stories.hash("b"), "newest"])
    #expect(try store.check() == [])
  }

  @Test func theNewestOfThreeCountsAndEveryKeyLeadsToIt() throws {
    let store = try store()
    try add([first], to: store)
    let key = try #require(try store.rows().first?.key)
    let third = Text(name: "c", path: "story.txt", count: 30, millions: 4_100)
    try add([second, third], to: store)
    #expect(try store.rows().map(\.items) == ["Gripen E: 30"])
    #expect(try store.sale(key).summary.items == "Gripen E: 30")
    let views = try store.views()
    try store.rebuild(readAgain: nil) { _ in }
    #expect(try store.views() == views)
    #expect(try store.check() == [])
  }

  @Test func theEarlierVersionCountsAgainWhereTheLaterIsForgotten() throws {
    let store = try store()
    try add([first, second], to: store)
    _ = try store.forget(sha256: Stories.hash("b"), author: "ada", reason: "test")
    #expect(try store.rows().map(\.items) == ["Gripen E: 36"])
    #expect(
      try strings(store, "SELECT sha256 FROM documents WHERE superseded_id IS NOT NULL") == [])
    #expect(try store.check() == [])
  }

  @Test func whatTheLaterVersionNoLongerTellsCountsNowhere() throws {
    let store = try store()
    var other = second
    other.buyer = "IND"
    try add([first, other], to: store)
    let rows = try store.rows()
    #expect(
      rows.map { "\($0.buyer ?? "") \($0.superseded)" }.sorted() == ["BRA true", "IND false"])
    let totals = try store.totals(Self.sums)
    #expect(totals.rows.map(\.group) == ["IND"])
    #expect(totals.superseded == 1)
    #expect(try store.check() == [])
  }

  @Test func underOneAddressTheDateTellsAndNotTheOrderOfImport() throws {
    var old = first
    old.path = "one.txt"
    old.url = "https://paper.example/gripen"
    old.published = "2020-03-01"
    var new = second
    new.path = "two.txt"
    new.url = old.url
    new.published = "2020-03-05"
    var seen: [[String]] = []
    for order in [[old, new], [new, old]] {
      let store = try store()
      try add(order, to: store)
      #expect(try store.rows().map(\.items) == ["Gripen E: 28"])
      seen.append(try store.views())
    }
    #expect(seen.first == seen.last)
  }

  @Test func aWholeSiteIsNoAddressAndAPipeNoPlace() throws {
    let store = try store()
    var old = first
    old.path = "-"
    old.url = "https://paper.example/"
    var new = second
    new.path = "-"
    new.url = old.url
    try add([old, new], to: store)
    #expect(try strings(store, "SELECT relation FROM related_documents") == [])
    #expect(AppearancePlace.name(path: "news.jsonl:17", id: nil) == nil)
    #expect(AppearancePlace.name(path: "/dev/fd/63", id: nil) == nil)
    #expect(AppearancePlace.name(path: "news.jsonl", id: "17") != nil)
  }

  @Test func aPersonMayPreferWhatAnEarlierVersionSaid() throws {
    let store = try store()
    try add([first, second], to: store)
    let key = try #require(try store.rows().first?.key)
    #expect(
      try store.sale(key).facts.first { $0.field == .quantity }?.claims.map(\.superseded).sorted {
        !$0 && $1
      } == [false, true])
  }

  /// A story long enough to be known again.
  private struct Story {
    var name: Character
    var count: Int
    var path: String
    var published: String?
    var lead = ""

    var text: String {
      """
      \(name): \(lead)The air force of the buyer said on Monday that it had signed for \(count) fighters and that the \
      first of them would come within three years. A spokesman for the maker declined to say which weapons they will \
      carry, where crews will train, or what the deal is worth; unions at the plant welcomed the order and asked for \
      new hands. The opposition wants to see the papers before parliament meets again in the autumn, and the minister \
      told reporters that she has nothing to hide.
      """
    }

    func add(to store: Store) throws {
      var plain = Text(name: name, path: path, count: count, millions: 4_500)
      plain.published = published
      let reading = plain.reading
      try store.beginImport(command: "test", extractor: "test 1")
      _ = try store.add(
        Stories.input(
          name, text, path: path,
          DocumentMetadata(published: published.flatMap(PartialDate.init(edtf:)))),
        extraction: reading
      ) { _, _ in reading }
      _ = try store.endImport(failed: 0)
    }
  }

  private func counting(_ store: Store) throws -> [String] {
    try strings(
      store,
      """
      SELECT n.name FROM documents d JOIN document_names n ON n.document_id = d.id
      WHERE d.superseded_id IS NULL ORDER BY 1
      """)
  }

  private func orders<T>(_ all: [T]) -> [[T]] {
    all.count < 2
      ? [all]
      : all.indices.flatMap { place in
        var rest = all
        let one = rest.remove(at: place)
        return orders(rest).map { [one] + $0 }
      }
  }

  /// Hashes fall both ways: without dates nothing else would tell which text corrects which.
  @Test(arguments: [("a", "b"), ("b", "a")], [nil, "2020-03-01"])
  func aCorrectionElsewhereTakesThePlaceOfItsText(names: (Character, Character), day: String?)
    throws
  {
    let wrong = Story(name: names.0, count: 36, path: "wire/1.txt", published: day)
    let right = Story(
      name: names.1, count: 28, path: "paper/9.txt", published: day, lead: "CORRECTED - ")
    var views: [[String]] = []
    for order in [[wrong, right], [right, wrong]] {
      let store = try store()
      for story in order { try story.add(to: store) }
      #expect(try store.rows().map(\.items) == ["Gripen E: 28"])
      #expect(try counting(store) == ["paper/9.txt"])
      #expect(try store.rows().first?.disputed == false)
      #expect(try strings(store, "SELECT relation FROM related_documents") == ["correction"])
      #expect(try store.check() == [])
      views.append(try store.views())
    }
    #expect(views.first == views.last)
  }

  @Test func aCopyOfAnOldVersionIsNoSourceAndOneOfTheNewestIs() throws {
    let old = Story(name: "a", count: 36, path: "story.txt", published: "2020-03-01")
    let new = Story(name: "b", count: 28, path: "story.txt", published: "2020-03-02")
    let stale = Story(name: "c", count: 36, path: "elsewhere.txt", published: "2020-03-03")
    let fresh = Story(name: "d", count: 28, path: "third.txt", published: "2020-03-04")
    for order in orders([old, new, stale, fresh])
    where order.firstIndex(where: { $0.name == "a" }) ?? 0 < order.firstIndex(where: {
      $0.name == "b"
    }) ?? 0 {
      let store = try store()
      for story in order { try story.add(to: store) }
      #expect(try counting(store) == ["story.txt", "third.txt"])
      #expect(try store.rows().map(\.items) == ["Gripen E: 28"])
      #expect(try store.check() == [])
      _ = try store.forget(sha256: Stories.hash("b"), author: "ada", reason: "test")
      #expect(try counting(store) == ["elsewhere.txt", "story.txt", "third.txt"])
    }
  }

  @Test func whatAVersionWasCopiedFromStays() throws {
    let store = try store()
    for story in [
      Story(name: "c", count: 36, path: "wire.txt", published: "2020-02-27"),
      Story(name: "a", count: 36, path: "story.txt", published: "2020-03-01"),
      Story(name: "b", count: 28, path: "story.txt", published: "2020-03-02"),
    ] { try story.add(to: store) }
    #expect(try counting(store) == ["story.txt", "wire.txt"])
  }
}
