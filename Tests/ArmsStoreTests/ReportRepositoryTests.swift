import ArmsModel
import SQLiteKit
import Testing

@testable import ArmsStore

@Suite struct ReportRepositoryTests {
  @Test func anyReportComesBackAsItWent() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("ReportRepositoryTests seed \(seed)")
    var random = RandomReports(seed: seed)
    try withStore { (store) throws in
      let repository = ReportRepository(database: store.database)
      for round in 0..<150 {
        let report = random.report()
        let letter = Stories.hash("a").dropLast(4) + String(format4(round))
        let document = try repository.document(String(letter), text: random.text, store: store)
        let ranges = CitationRanges()
        let id = try repository.insert(
          report, anchor: report.anchorCitation, document: document, position: 0, time: 5,
          ranges: ranges)
        #expect(try repository.load(id) == report, "seed \(seed), round \(round)")
      }
      let broken = try StoreCheck(database: store.database).quotes()
      #expect(broken == [], "seed \(seed)")
    }
  }

  private func format4(_ number: Int) -> String {
    String(String(10_000 + number).dropFirst())
  }

  @Test func aMissingReportIsNone() throws {
    try withStore { (store) throws in
      #expect(try ReportRepository(database: store.database).load(1) == nil)
    }
  }
}

extension ReportRepository {
  fileprivate func document(_ hash: String, text: String, store: Store) throws -> Int {
    try store.documentRows.insert(
      StoredDocumentInput(sha256: hash, text: text, appearance: Appearance(path: "x")),
      kind: .other, notes: [], extractor: 1, run: 1, time: 0)
  }
}

/// Reports of any shape, over a text of combining marks, emoji and line ends; the same for the same seed.
struct RandomReports {
  let text = "é e\u{301} 🚀 漢字 sold\r\n24 \u{1F468}\u{200D}\u{1F469} for $1,5 bn…\u{202E} end"
  private var generator: Seeded

  init(seed: UInt64) { generator = Seeded(seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func one<T>(_ list: [T]) -> T { list[number(0...list.count - 1)] }

  private mutating func maybe<T>(_ make: (inout RandomReports) -> T) -> T? {
    number(0...1) == 0 ? nil : make(&self)
  }

  private mutating func list<T>(_ most: Int, _ make: (inout RandomReports) -> T) -> [T] {
    (0..<number(0...most)).map { _ in make(&self) }
  }

  mutating func word() -> String {
    one(["", "a", "Düsseldorf", "x y", "it's \"so\"", "🚀", "e\u{301}", "-- ;", "%_", "\n"])
  }

  mutating func citation() -> Citation {
    let scalars = Array(text.unicodeScalars)
    let start = number(0...scalars.count - 1)
    let end = number(start + 1...scalars.count)
    var quote = String.UnicodeScalarView()
    quote.append(contentsOf: scalars[start..<end])
    return Citation(start: start, end: end, quote: String(quote))
  }

  mutating func claim<V>(depth: Int = 2, _ make: (inout RandomReports) -> V) -> Claim<V> {
    Claim(
      make(&self), citations: [citation()] + list(2) { $0.citation() }, rule: word(),
      inferred: number(0...3) == 0,
      others: depth == 0 ? [] : list(2) { $0.claim(depth: depth - 1, make) })
  }

  mutating func party() -> Party { Party(code: maybe { $0.one(["JPN", "USA"]) }, name: word()) }

  mutating func date() -> PartialDate {
    let dates = [
      "2018-01-09", "2018-01", "2018", "2018-33", "2017?", "201X", "2018-01-09/..", "../2018",
      "2017/2018", "2020-21~",
    ].compactMap(PartialDate.init(edtf:))
    return one(dates)
  }

  mutating func value() -> SaleValue {
    let amount = one([0, 1, 133_000_000, Int.max - 1, number(0...1_000_000_000_000)])
    return SaleValue(
      Money(
        amount: amount, high: maybe { _ in amount + 1 },
        currency: maybe { $0.one(["USD", "EUR"]) },
        currencyReadings: list(3) { $0.one(["USD", "GBP", "AUD"]) },
        qualifier: one(Qualifier.allCases), step: one([1, 1_000, 100_000_000])),
      meaning: one(ValueMeaning.allCases))
  }

  mutating func quantity() -> Quantity {
    let low = number(0...5_000)
    return Quantity(
      low, high: one([low, low + 7]), unit: maybe { $0.word() }, qualifier: one(Qualifier.allCases))
  }

  mutating func item() -> Item {
    Item(
      designation: maybe { $0.word() }, name: word(), family: maybe { $0.word() },
      category: one(ArmsModel.Category.allCases), support: number(0...1) == 1,
      quantity: maybe { $0.claim { $0.quantity() } },
      citations: [citation()] + list(2) { $0.citation() }, rule: word())
  }

  mutating func detail() -> Detail {
    Detail(
      one(Detail.Kind.allCases), text: word(), role: maybe { $0.word() }, date: maybe { $0.date() },
      item: maybe { $0.number(0...9) })
  }

  mutating func report() -> Report {
    Report(
      background: number(0...1) == 1, sellers: list(3) { $0.claim { $0.party() } },
      buyers: list(3) { $0.claim { $0.party() } },
      stage: maybe { $0.claim { $0.one(Stage.allCases) } },
      mechanism: maybe { $0.claim { $0.one(Mechanism.allCases) } },
      transmittal: maybe { $0.claim { $0.word() } }, announced: maybe { $0.claim { $0.date() } },
      value: maybe { $0.claim { $0.value() } }, increase: maybe { $0.claim { $0.value() } },
      mdeValue: maybe { $0.claim { $0.value() } }, otherValue: maybe { $0.claim { $0.value() } },
      items: list(4) { $0.item() }, contractors: list(3) { $0.claim { $0.word() } },
      details: list(3) { $0.claim { $0.detail() } })
  }
}

/// Random numbers that a printed seed brings back.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
