internal import ArmsModel
package import ArmsStore

/// A written account of sales, in which no sentence stands without a source.
package struct SalesReport: Hashable, Sendable {
  /// A sentence, with the numbers of what it rests on; there is none without.
  package struct Sentence: Hashable, Sendable {
    /// One side of what documents say, and who says it.
    package struct Part: Hashable, Sendable {
      package var text: String
      package var sources: [Int]
    }

    /// All of it, or what stands before the parts.
    package let text: String
    /// Sorted; of a sentence with parts those of all of them.
    package let sources: [Int]
    /// Each is told with its own sources; none where the sentence is one.
    package let parts: [Part]

    /// nil where nothing supports it.
    init?(_ text: String, _ sources: some Sequence<Int>) {
      let sources = Set(sources).sorted()
      guard !sources.isEmpty else { return nil }
      self.text = text
      self.sources = sources
      parts = []
    }

    /// nil where nothing supports it.
    init?(_ text: String, _ parts: [Part]) {
      let parts = parts.map { Part(text: $0.text, sources: Set($0.sources).sorted()) }
        .filter { !$0.sources.isEmpty }
      guard !parts.isEmpty else { return nil }
      self.text = text
      sources = Set(parts.flatMap(\.sources)).sorted()
      self.parts = parts
    }
  }

  package struct Section: Hashable, Sendable {
    package var heading: String
    package var paragraphs: [[Sentence]]
    /// What documents contradict one another on, and what they leave open.
    package var doubts: [Sentence]
  }

  /// A document, or a person's decision.
  package enum Source: Hashable, Sendable {
    case document(CitedDocument)
    /// In words: who, when, what and why.
    case decision(String)
  }

  package var title: String
  package var summary: [Sentence]
  package var sections: [Section]
  /// In the order of their numbers, from 1.
  package var sources: [Source]
  package var revision: Revision
}

/// How sentences of a report are worded beyond single values.
package struct AccountWords: Sendable {
  package var values: PublishWords
  /// A number with thousands apart.
  package var number: @Sendable (Int) -> String
  package var question: @Sendable (OpenQuestion) -> String
  package var decision: @Sendable (DecisionRow) -> String

  package init(
    values: PublishWords, number: @escaping @Sendable (Int) -> String,
    question: @escaping @Sendable (OpenQuestion) -> String,
    decision: @escaping @Sendable (DecisionRow) -> String
  ) {
    self.values = values
    self.number = number
    self.question = question
    self.decision = decision
  }
}

/// Collects sales into a report.
package struct SalesReportBuilder {
  private let words: AccountWords
  private var sections: [SalesReport.Section] = []
  private var documents: CitedDocuments
  private let numbers: SourceNumbers
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

  package init(words: AccountWords) {
    self.words = words
    numbers = SourceNumbers(words: words)
    documents = CitedDocuments { fact, claim in words.values.said(fact, claim.value) }
  }

  package mutating func add(_ details: SaleDetails) {
    documents.add(details)
    let every = details.sources.map { numbers.number(ofDocument: $0.document.sha256) }
    all.formUnion(every)
    let account = SaleAccount(details, words: words, numbers: numbers)
    count(details, every, name: account.name)
    sections.append(
      SalesReport.Section(
        heading: account.heading, paragraphs: account.paragraphs,
        doubts: account.doubts))
  }

  package func report(title: String, revision: Revision) -> SalesReport {
    SalesReport(
      title: title, summary: summary(), sections: sections,
      sources: numbers.listed(documents.documents), revision: revision)
  }
}

extension SalesReportBuilder {
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

  private func summary() -> [SalesReport.Sentence] {
    func sales(_ count: Int) -> String { "\(words.number(count)) sale\(count == 1 ? "" : "s")" }
    var sentences: [SalesReport.Sentence?] = [
      .init("The documents tell of \(sales(sections.count)).", all)
    ]
    let told = Stage.allCases.compactMap { stage in stages[stage].map { (stage, $0) } }
    if sections.count > 1, let first = told.first {
      let text =
        first.1.count == sections.count
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

extension SalesReport {
  static func list(_ names: [String], last word: String = "and") -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension Field {
  var isOfOneItem: Bool { self == .item || self == .quantity }
}
