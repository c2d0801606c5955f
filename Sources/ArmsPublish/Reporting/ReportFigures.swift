internal import ArmsModel
internal import ArmsStore

/// What a report says of all its sales together.
struct ReportFigures {
  private let words: AccountWords
  private let numbers: SourceNumbers
  private var count = 0
  private var stages: [Stage: (count: Int, sources: Set<Int>)] = [:]
  private var sums: [Sum.Key: Sum] = [:]
  private var disputed: (count: Int, sources: Set<Int>) = (0, [])
  private var unknown: (count: Int, sources: Set<Int>) = (0, [])
  private var all: Set<Int> = []
  private var background: (count: Int, sources: Set<Int>) = (0, [])

  /// Values of one meaning and one currency, added up within their bounds.
  private struct Sum {
    struct Key: Hashable {
      var meaning: ValueMeaning
      var currency: String
    }
    var low = 0
    var high = 0
    var isOpen = false
    var sales = 0
    var sources: Set<Int> = []
    /// The sale of the greatest value.
    var greatest: (sale: String, value: SaleValue, sources: [Int])?
  }

  init(words: AccountWords, numbers: SourceNumbers) {
    self.words = words
    self.numbers = numbers
  }

  /// Counts a sale, and gives its sources their numbers: documents first, then decisions as they come up in sentences.
  mutating func add(_ details: SaleDetails) {
    let every = details.sources.map { numbers.number(ofDocument: $0.document.sha256) }
    all.formUnion(every)
    let account = SaleAccount(details, words: words, numbers: numbers)
    count += 1
    count(details, every, name: account.name)
    _ = account.section
  }
}

extension ReportFigures {
  private mutating func count(_ details: SaleDetails, _ every: [Int], name: String) {
    let sale = details.summary
    if sale.background {
      background.count += 1
      background.sources.formUnion(every)
    }
    if let stage = sale.stage {
      stages[stage, default: (0, [])].count += 1
      stages[stage, default: (0, [])].sources.formUnion(
        details.chosen(.stage).flatMap { numbers.sources(of: $0, details) })
    }
    if sale.disputed {
      disputed.count += 1
      disputed.sources.formUnion(every)
    }
    guard let value = sale.value, value.meaning != .unit, let currency = value.money.currency else {
      unknown.count += 1
      unknown.sources.formUnion(every)
      return
    }
    guard !sale.background else { return }
    let key = Sum.Key(meaning: value.meaning, currency: currency)
    let interval = value.money.interval
    let isRange = value.money.high != nil || value.money.qualifier != .exactly
    var sum = sums[key, default: Sum()]
    sum.low = sum.low.saturatingAdd(isRange ? interval.low ?? 0 : value.money.amount)
    sum.high = sum.high.saturatingAdd(
      isRange ? interval.high ?? value.money.amount : value.money.amount)
    sum.isOpen = sum.isOpen || interval.high == nil
    sum.sales += 1
    let sources = details.chosen(.value).flatMap { numbers.sources(of: $0, details) }
    sum.sources.formUnion(sources)
    if sum.greatest.map({ $0.value.money.amount < value.money.amount }) ?? true {
      sum.greatest = (name, value, sources)
    }
    sums[key] = sum
  }

  func summary() -> [SalesReport.Sentence] {
    func sales(_ count: Int) -> String { "\(words.number(count)) sale\(count == 1 ? "" : "s")" }
    var sentences: [SalesReport.Sentence?] = [
      .init("The documents tell of \(sales(count)).", all)
    ]
    let told = Stage.allCases.compactMap { stage in stages[stage].map { (stage, $0) } }
    if count > 1, let first = told.first {
      let text =
        first.1.count == count
        ? "All are \(Self.words(first.0))"
        : "Of these, "
          + SalesReport.list(
            told.map { stage, held in
              "\(words.number(held.count)) \(held.count == 1 ? "is" : "are") \(Self.words(stage))"
            })
      sentences.append(.init("\(text).", told.flatMap(\.1.sources)))
    }
    if background.count > 0 {
      sentences.append(
        .init(
          "\(words.number(background.count)) of them \(background.count == 1 ? "is" : "are") told in passing only, and in no sum.",
          background.sources))
    }
    let sorted = sums.sorted { a, b in
      (-a.value.sales, a.key.currency, a.key.meaning.rawValue)
        < (-b.value.sales, b.key.currency, b.key.meaning.rawValue)
    }
    for (place, (key, sum)) in sorted.enumerated() {
      let amount =
        sum.low == sum.high
        ? words.number(sum.low) : "\(words.number(sum.low)) to \(words.number(sum.high))"
      let total = SaleAccount.inMillions(
        "\(sum.isOpen ? "at least " : "")\(amount) \(key.currency)")
      let verb = sum.sales == 1 ? "is" : "come to"
      sentences.append(
        .init(
          "\(Self.subject(key.meaning, of: sales(sum.sales), isOne: sum.sales == 1)) \(verb) \(total).",
          sum.sources))
      // The greatest of the greatest group: of small ones it says little.
      if place == 0, sum.sales > 1, let greatest = sum.greatest {
        let value = SaleValue(greatest.value.money, meaning: .stated)
        let amount = SaleAccount.inMillions(words.values.value(.money(value)))
        sentences.append(
          .init("The greatest is \(amount), of \(greatest.sale).", greatest.sources))
      }
    }
    if unknown.count > 0 {
      sentences.append(
        .init(
          "Of \(sales(unknown.count)) no value, no currency or only the price of one is known.",
          unknown.sources))
    }
    if disputed.count > 0 {
      sentences.append(
        .init(
          "On \(sales(disputed.count)) documents contradict one another.", disputed.sources))
    }
    return sentences.compactMap { $0 }
  }

  private static func words(_ stage: Stage) -> String {
    switch stage {
    case .considered: "under consideration"
    case .contracted: "under contract"
    case .delivered: "delivered, at least in part"
    case .cancelled: "cancelled, blocked or suspended"
    case .requested, .approved: stage.rawValue
    }
  }

  /// "The notified values of 17 sales".
  private static func subject(
    _ meaning: ValueMeaning, of sales: String, isOne: Bool
  ) -> String {
    let (one, many) =
      switch meaning {
      case .notified: ("notified value", "notified values")
      case .contract: ("contract value", "contract values")
      case .option: ("value of the option", "values of the options")
      case .unit: ("price of one", "prices of one")
      case .delivered: ("value delivered", "values delivered")
      case .licensed: ("licensed value", "licensed values")
      case .aid: ("aid", "aid")
      case .stated:
        ("price given, without what it covers,", "prices given, without what they cover,")
      }
    return "The \(isOne ? one : many) of \(sales)"
  }
}
