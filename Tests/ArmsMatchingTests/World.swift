import ArmsModel

@testable import ArmsMatching

/// A made-up world: sales, and what documents of several publishers say of them, with the truth.
///
/// Noise as the trade has it: rounded amounts, missing fields, families without a variant, a count that is off by one,
/// reprints with a later date, copies under other hashes, amendments that tell of those before them, contracts and
/// deliveries years later, second orders of the same thing, earlier purchases told in passing, stories that sum two sales
/// up, headlines without a date that may be of any order.
struct World {
  private(set) var reports: [SourcedReport] = []
  /// By report: which sale it speaks of. Negative where it speaks of none alone.
  private(set) var truth: [Int] = []

  private var random: Seeded
  private var documents = 0
  private var numbers = 0

  struct Sale {
    var buyer: String
    var family: String
    var variant: String
    var quantity: Int
    var canisters: Int?
    var value: Int
    var day: Int
    var number: String?
  }

  private static let buyers = [
    "JPN", "KOR", "AUS", "POL", "DEU", "SAU", "ARE", "EGY", "TWN", "ISR", "IND", "FIN", "NOR",
    "GBR",
    "CAN", "QAT", "KWT", "GRC", "ROU", "THA",
  ]
  private static let families = (1...40).map { "SYS-\($0)" }
  private static let publishers = ["Daily", "Courier", "Herald", "Observer", "Wire", "Gazette"]

  init(seed: UInt64, sales count: Int) {
    random = Seeded(seed)
    var sales: [Sale] = []
    while sales.count < count {
      let sale = makeSale()
      sales.append(sale)
      if random.chance(35), sales.count < count {
        // The same buyer takes more of the same thing later.
        var second = makeSale()
        second.buyer = sale.buyer
        second.family = sale.family
        second.variant = sale.variant
        second.day = sale.day + Int.random(in: 420...2_500, using: &random)
        sales.append(second)
      }
    }
    for (index, sale) in sales.enumerated() { tell(sale, index, among: sales) }
    let order = reports.indices.shuffled(using: &random)
    reports = order.map { reports[$0] }
    truth = order.map { truth[$0] }
  }

  private mutating func makeSale() -> Sale {
    let quantity = random.one(of: [
      1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 36, 48, 56, 73, 100, 120, 150, 200, 293, 500, 1_200,
    ])
    let unit = Int.random(in: 100...4_000, using: &random) * 10_000
    numbers += 1
    let day =
      CivilDay.days(year: 2008, month: 1, day: 1) + Int.random(in: 0..<5_000, using: &random)
    let year = CivilDay.civil(from: day).year % 100
    return Sale(
      buyer: random.one(of: Self.buyers), family: random.one(of: Self.families),
      variant: random.one(of: ["A", "B", "C"]), quantity: quantity,
      canisters: random.chance(40) ? Int.random(in: 2...90, using: &random) : nil,
      value: min(quantity * unit / 100_000 * 100_000 + 10_100_000, 60_000_000_000), day: day,
      number: random.chance(70)
        ? "\(year < 10 ? "0" : "")\(year)-\(100 + numbers % 800)" : nil)
  }

  private mutating func document() -> String {
    documents += 1
    // Hashes do not follow the order in which documents were written.
    var hash = Seeded(UInt64(documents) &* 77_777)
    return String(hash.next(), radix: 16)
  }

  private mutating func add(_ report: SourcedReport, _ sale: Int) {
    reports.append(report)
    truth.append(sale)
  }

  private func text(_ day: Int) -> String { PartialDate(day: day)?.text ?? "2010" }

  private func items(_ sale: Sale, exact: Bool = true, quantity: Int?, extra: Bool) -> [Item] {
    let designation = exact ? "\(sale.family)\(sale.variant)" : sale.family
    var items = [item(designation, quantity, family: sale.family)]
    if extra, let canisters = sale.canisters {
      items.append(item("Canister for \(sale.family)", canisters, family: "CAN \(sale.family)"))
    }
    return items
  }

  private func rounded(_ value: Int, digits: Int) -> (Int, Int) {
    var step = 1
    while value / step >= 10 { step *= 10 }
    for _ in 1..<digits where step > 1 { step /= 10 }
    return ((value + step / 2) / step * step, step)
  }

  private mutating func tell(_ sale: Sale, _ index: Int, among sales: [Sale]) {
    if sale.number != nil || random.chance(50) { tellOfficially(sale, index) }
    for _ in 0..<Int.random(in: 1...4, using: &random) { tellNews(sale, index) }
    if random.chance(40) { tellContract(sale, index) }
    if random.chance(15) { tellInPassing(sale, index) }
    if random.chance(8) { tellSum(sale, random.one(of: sales)) }
    if random.chance(8) { tellHeadline(sale) }
  }

  /// A headline without a date, of some sale of that count: nothing in it tells which.
  private mutating func tellHeadline(_ sale: Sale) {
    add(
      report(
        document(), buyers: [sale.buyer],
        items: items(sale, quantity: sale.quantity, extra: false),
        publisher: random.one(of: Self.publishers)), -1 - documents)
  }

  private mutating func tellOfficially(_ sale: Sale, _ index: Int) {
    let delay = [0] + (random.chance(60) ? [Int.random(in: 20...400, using: &random)] : [])
    for days in delay {
      add(
        report(
          document(), buyers: [sale.buyer], mechanism: .fms, number: sale.number,
          announced: text(sale.day), value: usd(sale.value, step: 100_000),
          items: items(sale, quantity: sale.quantity, extra: true), contractors: ["Maker Inc."],
          kind: .notice, published: text(sale.day + days), publisher: "Record"), index)
    }
    if let number = sale.number, random.chance(20) { tellChanges(sale, index, number) }
  }

  /// One to three changes of a notice, each of which tells of the notice and of the changes before it.
  private mutating func tellChanges(_ sale: Sale, _ index: Int, _ number: String) {
    var told = [(number, sale.value, sale.day)]
    for letter in ["A", "B", "C"].prefix(Int.random(in: 1...3, using: &random)) {
      let (_, before, since) = told[told.count - 1]
      let added = before / 4 / 100_000 * 100_000
      let day = since + Int.random(in: 300...1_500, using: &random)
      let own = "\(number.prefix(2))-\(index % 100)\(letter)"
      let document = document()
      // What is added may be of another kind.
      let things =
        random.chance(70)
        ? items(sale, quantity: nil, extra: false) : [item("ADD-\(index)", 3)]
      add(
        report(
          document, buyers: [sale.buyer], mechanism: .fms, number: own, changes: told.map(\.0),
          announced: text(day), value: usd(before + added, step: 100_000),
          increase: usd(added, step: 100_000), items: things, kind: .notice,
          published: text(day + 3), publisher: "Record"), index)
      for (place, past) in told.enumerated() {
        add(
          report(
            document, at: 10 + place, buyers: [sale.buyer], mechanism: .fms, number: past.0,
            announced: text(past.2), value: usd(past.1, step: 100_000),
            items: items(sale, quantity: nil, extra: false), background: true, kind: .notice,
            published: text(day + 3), publisher: "Record"), index)
      }
      told.append((own, before + added, day))
    }
  }

  private mutating func tellNews(_ sale: Sale, _ index: Int) {
    let (value, step) = rounded(sale.value, digits: random.one(of: [2, 3, 3, 4]))
    let hasValue = random.chance(75)
    let hasQuantity = !hasValue || random.chance(65)
    var quantity = sale.quantity
    if sale.quantity > 2, random.chance(6) { quantity -= 1 }
    let currency = random.chance(85) ? "USD" : nil
    let published = sale.day + Int.random(in: 0...9, using: &random)
    let story = report(
      document(), sellers: random.chance(85) ? ["USA"] : [], buyers: [sale.buyer],
      announced: random.chance(40) ? text(sale.day) : nil,
      value: hasValue
        ? Money(
          amount: value, currency: currency, qualifier: random.chance(15) ? .about : .exactly,
          step: step) : nil,
      meaning: random.chance(60) ? .stated : .notified,
      items: items(
        sale, exact: random.chance(75), quantity: hasQuantity ? quantity : nil,
        extra: random.chance(40)),
      published: random.chance(93) ? text(published) : nil,
      publisher: random.one(of: Self.publishers))
    add(story, index)
    // Other papers print it word for word.
    for _ in 0..<(random.chance(20) ? Int.random(in: 1...3, using: &random) : 0) {
      var copy = story
      copy.anchor = Anchor(document: document(), start: 0, end: 1)
      copy.publisher = random.one(of: Self.publishers)
      copy.origin = story.anchor.document
      copy.published = date(text(published + Int.random(in: 0...3, using: &random)))
      add(copy, index)
    }
  }

  private mutating func tellContract(_ sale: Sale, _ index: Int) {
    let day = sale.day + Int.random(in: 120...900, using: &random)
    let price = sale.value / 100 * Int.random(in: 60...98, using: &random)
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      add(
        report(
          document(), buyers: [sale.buyer], stage: .contracted,
          announced: random.chance(60) ? text(day) : nil,
          value: usd(price, step: 1_000_000), meaning: .contract,
          items: items(sale, quantity: sale.quantity, extra: true),
          published: text(day + 2), publisher: random.one(of: Self.publishers)), index)
    }
  }

  private mutating func tellInPassing(_ sale: Sale, _ index: Int) {
    let (value, step) = rounded(sale.value, digits: 3)
    add(
      report(
        document(), buyers: [sale.buyer], announced: String(CivilDay.civil(from: sale.day).year),
        value: usd(value, step: step), meaning: .stated,
        items: items(sale, quantity: sale.quantity, extra: false), background: true,
        published: text(sale.day + Int.random(in: 100...1_000, using: &random)),
        publisher: random.one(of: Self.publishers)), index)
  }

  private mutating func tellSum(_ sale: Sale, _ other: Sale) {
    guard sale.family != other.family else { return }
    add(
      report(
        document(), buyers: [sale.buyer],
        value: usd(sale.value + other.value, step: 100_000), meaning: .stated,
        items: items(sale, quantity: sale.quantity, extra: false)
          + items(other, quantity: other.quantity, extra: false),
        published: text(sale.day + 5), publisher: random.one(of: Self.publishers)),
      -1 - documents)
  }
}

/// How well groups agree with the truth, over pairs and over single reports.
struct Agreement {
  var pairPrecision = 1.0
  var pairRecall = 1.0
  var pairF1: Double {
    pairPrecision + pairRecall == 0
      ? 0 : 2 * pairPrecision * pairRecall / (pairPrecision + pairRecall)
  }
  var cubedPrecision = 0.0
  var cubedRecall = 0.0
  var cubedF1: Double { 2 * cubedPrecision * cubedRecall / (cubedPrecision + cubedRecall) }

  init(_ groups: [[Int]], truth: [Int]) {
    var sizes: [Int: Int] = [:]
    for sale in truth { sizes[sale, default: 0] += 1 }
    func pairs(_ n: Int) -> Int { n * (n - 1) / 2 }
    var shared = 0
    var joined = 0
    for group in groups {
      joined += pairs(group.count)
      for (sale, members) in Dictionary(grouping: group, by: { truth[$0] }) {
        shared += pairs(members.count)
        let both = Double(members.count * members.count)
        cubedPrecision += both / Double(group.count)
        cubedRecall += both / Double(sizes[sale] ?? 1)
      }
    }
    let wanted = sizes.values.reduce(0) { $0 + pairs($1) }
    if joined > 0 { pairPrecision = Double(shared) / Double(joined) }
    if wanted > 0 { pairRecall = Double(shared) / Double(wanted) }
    cubedPrecision /= Double(truth.count)
    cubedRecall /= Double(truth.count)
  }
}
