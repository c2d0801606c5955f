internal import ArmsModel
package import ArmsStore

/// A written account of sales, in which no sentence stands without a source.
package struct SalesReport: Hashable, Sendable {
  /// A sentence, and the numbers of what it rests on; there is none without.
  package struct Sentence: Hashable, Sendable {
    package let text: String
    package let sources: [Int]

    /// nil where nothing supports it.
    init?(_ text: String, _ sources: some Sequence<Int>) {
      let sources = Set(sources).sorted()
      guard !sources.isEmpty else { return nil }
      self.text = text
      self.sources = sources
    }
  }

  package struct Section: Hashable, Sendable {
    package var heading: String
    package var sentences: [Sentence]
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
  private var numbers: [String: Int] = [:]
  /// Number by hash, or the words of a decision.
  private var order: [SalesReport.Source?] = []
  private var hashes: [Int: String] = [:]
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
  }

  package init(words: AccountWords) {
    self.words = words
    documents = CitedDocuments { fact, claim in words.values.said(fact, claim.value) }
  }

  package mutating func add(_ details: SaleDetails) {
    documents.add(details)
    let every = details.sources.map { number(of: $0.document.sha256) }
    all.formUnion(every)
    count(details, every)
    var section = SalesReport.Section(
      heading: "\(details.title) (\(details.summary.key))", sentences: [], doubts: [])
    section.sentences = sentences(details)
    section.doubts = doubts(details, every)
    sections.append(section)
  }

  package func report(title: String, revision: Revision) -> SalesReport {
    let cited = Dictionary(
      documents.documents.map { ($0.sha256, $0) }, uniquingKeysWith: { a, _ in a })
    let sources = order.enumerated().compactMap { place, source in
      source ?? hashes[place + 1].flatMap { cited[$0] }.map { .document($0) }
    }
    return SalesReport(
      title: title, summary: summary(), sections: sections, sources: sources, revision: revision)
  }
}

extension SalesReportBuilder {
  private mutating func number(of document: String) -> Int {
    if let known = numbers[document] { return known }
    order.append(nil)
    numbers[document] = order.count
    hashes[order.count] = document
    return order.count
  }

  private mutating func number(of decision: DecisionRow) -> Int {
    let text = words.decision(decision)
    if let known = numbers[text] { return known }
    order.append(.decision(text))
    numbers[text] = order.count
    return order.count
  }

  /// What a chosen value rests on: the documents that state it, else the decision that set it.
  private mutating func sources(of fact: Fact, _ details: SaleDetails) -> [Int] {
    var sources = fact.claims.filter(fact.isSupported).map {
      number(of: $0.document)
    }
    if let decision = fact.decision,
      let row = details.decisions.first(where: { $0.decision.id == decision })
    {
      sources.append(number(of: row))
    }
    return sources
  }

  private mutating func sentences(_ details: SaleDetails) -> [SalesReport.Sentence] {
    var sentences: [SalesReport.Sentence?] = []
    for field in [Field.seller, .buyer, .contractor] {
      let facts = details.chosen(field)
      guard !facts.isEmpty else { continue }
      let names = facts.compactMap { fact in
        fact.value.map { words.values.value($0) + (fact.inferred ? " (inferred)" : "") }
      }
      let noun = facts.count == 1 ? words.values.field(field) : words.values.field(field) + "s"
      sentences.append(
        .init(
          "The \(noun) \(facts.count == 1 ? "is" : "are") \(Self.list(names)).",
          facts.flatMap { sources(of: $0, details) }))
    }
    for item in details.items {
      let facts = details.facts.filter { $0.field.isOfOneItem && $0.item == item.label }
      let count = item.quantity.map { ": " + words.values.value(.quantity($0)) } ?? ""
      sentences.append(
        .init(
          "\(item.support ? "With it goes" : "It is about") \(item.label)\(count).",
          facts.flatMap { sources(of: $0, details) }))
    }
    for fact in details.facts
    where [.value, .stage, .announced, .mechanism, .transmittal, .increase, .detail].contains(
      fact.field)
    {
      guard let value = fact.value else { continue }
      let said = words.values.value(value)
      let text =
        switch fact.field {
        case .value: "The value is \(said)."
        case .stage: "It is \(said)."
        case .announced: "The date of that is \(said)."
        case .increase: "The increase is \(said)."
        case .mechanism: "The way of the sale is \(said)."
        case .transmittal: "The number of its notice is \(said)."
        default: "\(said.prefix(1).uppercased())\(said.dropFirst())."
        }
      sentences.append(.init(text, sources(of: fact, details)))
    }
    return sentences.compactMap { $0 }
  }

  private mutating func doubts(_ details: SaleDetails, _ every: [Int]) -> [SalesReport.Sentence] {
    var doubts: [SalesReport.Sentence?] = []
    for dispute in Dispute.all(of: details) {
      let field = dispute.field == .announced ? "date" : words.values.field(dispute.field)
      let of = field + (dispute.item.map { " of \($0)" } ?? "")
      for side in dispute.sides {
        let isShown =
          side.reason.map { ", which is shown: \($0)" } ?? ""
        doubts.append(
          .init(
            "Documents contradict one another on the \(of): \(words.values.value(side.value))\(isShown).",
            side.claims.map { number(of: $0.document) }))
      }
    }
    for question in details.open {
      if case .disputed = question { continue }
      let text = words.question(question)
      doubts.append(.init("Left open: \(text).", every))
    }
    return doubts.compactMap { $0 }
  }

  private mutating func count(_ details: SaleDetails, _ every: [Int]) {
    let sale = details.summary
    if sale.background {
      background.count += 1
      background.sources.formUnion(every)
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
    let facts = details.chosen(.value)
    sum.sources.formUnion(facts.flatMap { sources(of: $0, details) })
    sums[key] = sum
  }

  private func summary() -> [SalesReport.Sentence] {
    func sales(_ count: Int) -> String { "\(words.number(count)) sale\(count == 1 ? "" : "s")" }
    var sentences: [SalesReport.Sentence?] = [
      .init("The documents tell of \(sales(sections.count)).", all)
    ]
    if background.count > 0 {
      sentences.append(
        .init(
          "\(words.number(background.count)) of them \(background.count == 1 ? "is" : "are") told in passing only, and in no sum.",
          background.sources))
    }
    for (key, sum) in sums.sorted(by: {
      ($0.key.currency, $0.key.meaning.rawValue) < ($1.key.currency, $1.key.meaning.rawValue)
    }) {
      let amount =
        sum.low == sum.high
        ? words.number(sum.low) : "\(words.number(sum.low)) to \(words.number(sum.high))"
      sentences.append(
        .init(
          """
          Values of the meaning “\(key.meaning.rawValue)” come to \(sum.isOpen ? "at least " : "")\(amount) \
          \(key.currency) in \(sales(sum.sales)).
          """, sum.sources))
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

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Field {
  var isOfOneItem: Bool { self == .item || self == .quantity }
}
