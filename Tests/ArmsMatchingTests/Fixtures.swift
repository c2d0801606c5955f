import ArmsModel

@testable import ArmsMatching

/// A citation that no test looks at.
let somewhere = [Citation(start: 0, end: 1, quote: "x")]

func claim<V>(_ value: V, rule: String = "test", inferred: Bool = false, others: [V] = [])
  -> Claim<V>
{
  Claim(
    value, citations: somewhere, rule: rule, inferred: inferred,
    others: others.map { Claim($0, citations: somewhere, rule: rule) })
}

func date(_ text: String?) -> PartialDate? { text.flatMap(PartialDate.init(edtf:)) }

func usd(
  _ amount: Int, step: Int = 1, _ qualifier: Qualifier = .exactly, high: Int? = nil
) -> Money {
  Money(amount: amount, high: high, currency: "USD", qualifier: qualifier, step: step)
}

func item(
  _ designation: String?, _ quantity: Int? = nil, family: String? = nil, name: String? = nil,
  _ qualifier: Qualifier = .exactly, rule: String = "test", support: Bool = false,
  others: [Int] = []
) -> Item {
  Item(
    designation: designation, name: name ?? designation ?? "things",
    family: family ?? designation?.split(separator: " ").first.map(String.init),
    support: support,
    quantity: quantity.map {
      claim(Quantity($0, qualifier: qualifier), rule: rule, others: others.map { Quantity($0) })
    }, citations: somewhere, rule: "test")
}

/// A report of the document named by one letter or word.
func report(
  _ document: String, at start: Int = 0, sellers: [String] = ["USA"], buyers: [String] = ["JPN"],
  stage: Stage? = .approved, mechanism: Mechanism? = nil, number: String? = nil,
  changes: [String] = [],
  announced: String? = nil, value: Money? = nil, meaning: ValueMeaning = .notified,
  increase: Money? = nil,
  items: [Item] = [], contractors: [String] = [], background: Bool = false,
  inferredSeller: Bool = false, kind: DocumentKind = .news, published: String? = nil,
  publisher: String? = nil, reliability: Reliability = .unknown, origin: String? = nil
) -> SourcedReport {
  SourcedReport(
    anchor: Anchor(document: document, start: start, end: start + 1),
    report: Report(
      background: background,
      sellers: sellers.map { claim(Party(code: $0, name: $0), inferred: inferredSeller) },
      buyers: buyers.map { claim(Party(code: $0, name: $0)) }, stage: stage.map { claim($0) },
      mechanism: mechanism.map { claim($0) }, transmittal: number.map { claim($0) },
      announced: date(announced).map { claim($0) },
      value: value.map { claim(SaleValue($0, meaning: meaning)) },
      increase: increase.map { claim(SaleValue($0, meaning: meaning)) }, items: items,
      contractors: contractors.map { claim($0) },
      details: changes.map { claim(Detail(.priorCase, text: $0)) }),
    kind: kind, published: date(published), publisher: publisher, reliability: reliability,
    origin: origin)
}

/// Two undated accounts of one sale, as the project's seeds tell it.
enum Accounts {
  static let first = report(
    "a", value: usd(133_000_000, step: 1_000_000), meaning: .stated,
    items: [
      item("SM-3 Block IIA", 4, family: "SM-3", rule: "quantity.quoted-official"),
      item("MK 29 missile canister", 4, family: "MK 29", rule: "quantity.quoted-official"),
    ])

  static let second: SourcedReport = {
    var source = report(
      "b",
      value: Money(
        amount: 133_300_000, currency: nil, currencyReadings: ["USD", "GBP"], step: 100_000),
      meaning: .stated,
      items: [
        item("SM-3 Block IIA", 3, family: "SM-3"),
        item("MK 29 missile canister", 4, family: "MK 29"),
      ])
    let rounded = SaleValue(
      Money(amount: 133_000_000, currency: nil, step: 1_000_000), meaning: .stated)
    source.report.value?.others = [claim(rounded)]
    return source
  }()

  static let background = report(
    "b", at: 9, stage: .considered,
    value: usd(2_000_000_000, step: 1_000_000_000, .about), meaning: .stated,
    items: [item("Aegis Ashore", 2, family: "Aegis")], background: true, inferredSeller: true)
}

/// Numbers that come out the same for one seed on every machine (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func one<T>(of all: [T]) -> T { all[Int.random(in: 0..<all.count, using: &self)] }
}
