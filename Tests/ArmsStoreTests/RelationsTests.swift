import ArmsMatching
import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

/// How documents relate, and what that does to the counting of sources.
@Suite struct RelationsTests {
  private static let story = """
    Norway has bought eleven patrol boats for 250 million dollars from a yard in the United States, its ministry said. \
    The first boat is to arrive in spring and the last within four years, while crews will be trained by the seller. A \
    spokesman would not say which weapons the boats are to carry, or where along the coast they will be stationed.
    """

  private func store() throws -> Store {
    let database = try Connection.inMemory(trustedSchema: true)
    try database.migrate(Schema.migrations)
    let store = Store(over: database, matching: MatchingRules())
    try store.beginImport(command: "test", extractor: "test 1")
    return store
  }

  private struct Told {
    var name: Character
    var text: String
    var count = 11
    var publisher: String?
    var published: String? = "2020-03-04"
    var url: String?
    var notes: [String] = []
    var kind = DocumentKind.news

    var input: StoredDocumentInput {
      Stories.input(
        name, text, path: "\(name).txt",
        DocumentMetadata(
          publisher: publisher, published: published.flatMap(PartialDate.init(edtf:)), url: url))
    }

    var reading: Extraction {
      let here = [Citation(start: 0, end: 3, quote: String(text.prefix(3)))]
      let report = Report(
        sellers: [Claim(Party(code: "USA", name: "United States"), citations: here, rule: "r")],
        buyers: [Claim(Party(code: "NOR", name: "Norway"), citations: here, rule: "r")],
        stage: Claim(.contracted, citations: here, rule: "r"),
        value: Claim(
          SaleValue(Money(amount: 250_000_000, currency: "USD"), meaning: .contract),
          citations: here, rule: "r"),
        items: [
          Item(
            designation: "Seaguard", name: "boats", family: "Seaguard", category: .ship,
            quantity: Claim(Quantity(count), citations: here, rule: "r"), citations: here,
            rule: "r")
        ])
      return Extraction(kind: kind, notes: notes, reports: notes.isEmpty ? [report] : [])
    }
  }

  private func add(_ told: [Told], to store: Store) throws {
    for one in told {
      _ = try store.add(one.input, extraction: one.reading) { _, _ in one.reading }
    }
  }

  private func relations(_ store: Store) throws -> [String] {
    try store.database.all(
      "SELECT document || ' ' || relation || ' ' || other FROM related_documents ORDER BY 1"
    ) { try $0.text(0).replacing(".txt", with: "") }
  }

  private let wire = Told(name: "a", text: story, publisher: "Wire")
  private let other = Told(
    name: "b", text: "Eleven boats for Norway, at 250 million dollars.", publisher: "Courier")

  @Test func aSyndicatedCopyCountsOnceAsASource() throws {
    let copies = "cdef".map { name in
      Told(
        name: name, text: Self.story + " Follow us. \(name)", count: 12,
        publisher: "Paper \(name)", published: "2020-03-05")
    }
    var first: [String]?
    for order in [
      [wire, other] + copies, copies + [other, wire], copies.reversed() + [wire, other],
    ] {
      let store = try store()
      try add(order, to: store)
      #expect(
        try relations(store) == ["c copy a", "d copy a", "e copy a", "f copy a"])
      // Two sources say eleven, the copies add none for twelve.
      let reason = try store.database.first(
        "SELECT value || ': ' || reason FROM choice_reasons WHERE field = 'quantity'"
      ) { try $0.text(0) }
      #expect(reason == "11: 2 independent sources agree" || reason?.hasPrefix("11:") == true)
      #expect(try store.check() == [])
      let views = try store.views()
      #expect(first == nil || views == first)
      first = first ?? views
    }
  }

  @Test func copiesThatDifferAreNoDisagreement() throws {
    let store = try store()
    var copy = wire
    copy.name = "c"
    copy.text += " Follow us."
    copy.count = 12
    copy.published = "2020-03-05"
    try add([copy, wire], to: store)
    #expect(try store.rows().map(\.disputed) == [false])
    try add([other], to: store)
    #expect(try store.rows().map(\.disputed) == [true])
  }

  @Test func whatNamesItsSourceHandsItOn() throws {
    let store = try store()
    let quoting = Told(
      name: "c", text: "Norway takes eleven boats, the Wire reported on Monday.", count: 12,
      publisher: "Herald", published: "2020-03-06")
    try add([quoting, wire], to: store)
    #expect(try relations(store) == ["c quotation a"])
    #expect(try store.rows().map(\.disputed) == [false])
    // Once the source is known under another name, the two are two again.
    var change = MetadataChange()
    change.publisher = .set("Agency")
    _ = try store.setMetadata(sha256: Stories.hash("a"), change) { _, _ in wire.reading }
    #expect(try relations(store).isEmpty)
    #expect(try store.rows().map(\.disputed) == [true])
  }

  @Test func otherTextUnderOneAddressIsALaterVersion() throws {
    let store = try store()
    var later = other
    later.url = "https://courier.example/boats"
    later.published = "2020-04-01"
    var first = wire
    first.url = later.url
    try add([later, first], to: store)
    #expect(try relations(store) == ["b later_version a"])
  }

  @Test func aTextWithTheSameFiguresInAnotherLanguageIsATranslation() throws {
    let store = try store()
    let figures = "F-16C, AIM-120C-7, 250, 1.250, GBU-39, 2027, 48"
    let english = Told(name: "a", text: "Twelve jets: \(figures)", published: "2020-03-04")
    let french = Told(
      name: "b", text: "Douze avions : F-16C AIM-120C-7 250 1,250 GBU-39 2027 48",
      published: "2020-03-06", notes: ["language: fr"])
    let unlike = Told(
      name: "c", text: "Autre texte : F-35A 12 13 14 15 16 17 18", published: "2020-03-06",
      notes: ["language: fr"])
    try add([french, unlike, english], to: store)
    #expect(try relations(store) == ["b translation a"])
  }

  @Test func theNextCopyTakesThePlaceOfTheFirst() throws {
    let store = try store()
    let copies = zip("cd", ["2020-03-05", "2020-03-06"]).map { name, day in
      Told(name: name, text: Self.story + " \(name)", published: day)
    }
    try add([wire] + copies, to: store)
    #expect(try relations(store) == ["c copy a", "d copy a"])
    var change = MetadataChange()
    change.published = .set(try #require(PartialDate(edtf: "2020-03-09")))
    _ = try store.setMetadata(sha256: Stories.hash("a"), change) { _, _ in wire.reading }
    #expect(try relations(store) == ["a copy c", "d copy c"])
    let views = try store.views()
    try store.rebuild(readAgain: nil) { _ in }
    #expect(try store.views() == views)
    #expect(try relations(store) == ["a copy c", "d copy c"])
  }
}
