internal import ArmsModel
internal import ArmsStore

/// Reports as they come in over the years: sales by frequent and rare buyers of frequent and rare systems, each told by
/// some documents in the days after it and by some more when the contract is signed. The rate is the same in all years, and
/// the way from the first account to the last is short, so that the first thousand reports meet what later ones meet.
struct Stream {
  private var random: Numbers
  private var day: Int
  private var waiting: [Int: [Telling]] = [:]
  private var ready: [Telling] = []
  private var count = 0

  private struct Sale {
    var buyer: Int
    var system: Int
    var quantity: Int
    var value: Int
    var day: Int
    var number: String?
  }

  private struct Telling {
    var sale: Sale
    var day: Int
    var stage: Stage
    var kind: DocumentKind
    var hasValue: Bool
    var hasQuantity: Bool
    var publisher: String
  }

  /// About as many reports a day as make a million between 1960 and 2025.
  private static let salesADay = 8
  private static let buyers = 150
  private static let systems = 700

  init(seed: UInt64) {
    random = Numbers(state: seed)
    day = -3_650
  }

  mutating func next() -> (StoredDocumentInput, Extraction) {
    document(advanced())
  }

  mutating func skip() { _ = advanced() }

  private mutating func advanced() -> Telling {
    while ready.isEmpty { advance() }
    count += 1
    return ready.removeLast()
  }

  private mutating func advance() {
    day += 1
    for index in 0..<Self.salesADay { announce(index) }
    ready = waiting.removeValue(forKey: day) ?? []
  }

  private mutating func announce(_ index: Int) {
    let quantity = [1, 2, 4, 6, 8, 12, 16, 24, 36, 48, 60, 100, 150, 250, 500][random.below(15)]
    let sale = Sale(
      buyer: random.skewed(Self.buyers), system: random.skewed(Self.systems), quantity: quantity,
      value: (20 + random.below(20_000)) * 100_000, day: day,
      number: random.below(3) == 0 ? Self.number(day, index) : nil)
    if sale.number != nil { tell(sale, after: 0, .approved, .notice) }
    for _ in 0..<1 + random.below(5) { tell(sale, after: random.below(3), .approved, .news) }
    guard random.below(2) == 0 else { return }
    let later = 4 + random.below(3)
    for _ in 0..<1 + random.below(3) {
      tell(sale, after: later + random.below(2), .contracted, .news)
    }
  }

  private static func number(_ day: Int, _ index: Int) -> String {
    "\(abs(day / 365) % 90 + 10)-\(abs(day) % 365 * salesADay + index)"
  }

  private mutating func tell(_ sale: Sale, after days: Int, _ stage: Stage, _ kind: DocumentKind) {
    waiting[day + days, default: []].append(
      Telling(
        sale: sale, day: day + days, stage: stage, kind: kind,
        hasValue: kind == .notice || random.below(4) > 0,
        hasQuantity: kind == .notice || random.below(3) > 0,
        publisher: kind == .notice ? "Record" : "Paper \(random.below(40))"))
  }

  private func document(_ telling: Telling) -> (StoredDocumentInput, Extraction) {
    let sale = telling.sale
    let text = "Report \(count) of a sale."
    let here = [Citation(start: 0, end: 6, quote: "Report")]
    func claim<V>(_ value: V) -> Claim<V> { Claim(value, citations: here, rule: "bench") }
    let contract = telling.stage == .contracted
    let value = contract ? sale.value / 10 * 9 : sale.value
    let report = Report(
      sellers: [claim(Party(code: "USA", name: "United States"))],
      buyers: [claim(Party(code: nil, name: "Buyer \(sale.buyer)"))],
      stage: claim(telling.stage), mechanism: telling.kind == .notice ? claim(.fms) : nil,
      transmittal: telling.kind == .notice ? sale.number.map(claim) : nil,
      announced: telling.kind == .notice ? PartialDate(day: sale.day).map(claim) : nil,
      value: telling.hasValue
        ? claim(
          SaleValue(
            Money(amount: value, currency: "USD", step: 100_000),
            meaning: contract ? .contract : .notified)) : nil,
      items: [
        Item(
          designation: "SYS-\(sale.system)", name: "SYS-\(sale.system) systems",
          family: "SYS-\(sale.system)",
          category: Category.allCases[sale.system % (Category.allCases.count - 1)],
          quantity: telling.hasQuantity ? claim(Quantity(sale.quantity)) : nil, citations: here,
          rule: "bench")
      ])
    var hash = Numbers(state: UInt64(count))
    let digits = (0..<4).map { _ -> String in
      let part = String(hash.next(), radix: 16)
      return String(repeating: "0", count: 16 - part.utf8.count) + part
    }
    let input = StoredDocumentInput(
      sha256: digits.joined(), text: text,
      metadata: DocumentMetadata(
        publisher: telling.publisher, published: PartialDate(day: telling.day)),
      appearance: Appearance(path: "bench", id: "\(count)"))
    return (input, Extraction(kind: telling.kind, reports: [report]))
  }
}

/// Numbers that one seed repeats (SplitMix64).
struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A number below `bound`, small ones far more often: of two hundred buyers the first makes about a fourteenth of all
  /// purchases, and half of them are made by the first fifth.
  mutating func skewed(_ bound: Int) -> Int {
    let unit = Double(next() >> 11) / Double(1 << 53)
    return min(bound - 1, Int(Double(bound) * unit * unit))
  }
}
