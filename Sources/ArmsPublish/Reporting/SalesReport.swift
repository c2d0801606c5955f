internal import ArmsModel
package import ArmsStore

/// A written account of sales, in which no sentence stands without a source. It is written while sales are read, three times
/// over: for the figures, which come first, for what is said of each, and for the sources. What is in memory of a sale are
/// the numbers of its sources.
package struct SalesReport {
  /// How a report is written.
  package enum Form: Sendable {
    /// CommonMark, with the numbers of sources in brackets.
    case markdown
    /// A page of its own, without anything from outside.
    case html
  }

  private let title: String
  private let form: Form
  private let words: AccountWords

  package init(title: String, form: Form, words: AccountWords) {
    self.title = title
    self.form = form
    self.words = words
  }

  /// Hands the report of the sales that match to `write`, piece by piece, and returns how many sales there are.
  package func write(
    _ filter: SalesFilter, of store: Store, to write: (String) throws -> Void
  ) throws -> Int {
    try store.byKey { sales in
      let numbers = SourceNumbers(words: words)
      var figures = ReportFigures(words: words, numbers: numbers)
      let keys = try sales.keys(filter)
      for key in keys { figures.add(try sales.sale(key).details()) }
      let text = form.text
      try write(text.opening(title, keys.isEmpty ? nil : figures.summary()))
      if !keys.isEmpty {
        for key in keys {
          let details = try sales.sale(key).details()
          try write(text.section(SaleAccount(details, words: words, numbers: numbers).section))
        }
        try write(text.sourcesOpening)
        try writeSources(keys, numbers, of: sales, revision: try store.revision(), to: write)
      }
      try write(text.end(isEmpty: keys.isEmpty))
      return keys.count
    }
  }

  /// Documents and decisions in the order of their numbers, from 1.
  private func writeSources(
    _ keys: [String], _ numbers: SourceNumbers, of sales: SalesByKey, revision: Revision,
    to write: (String) throws -> Void
  ) throws {
    var next = 1
    func writeDecisions() throws {
      while let decision = numbers.decision(next) {
        try write(form.text.source(next, decision, address: nil))
        next += 1
      }
    }
    let documents = CitedDocuments(alsoUncited: true) { fact, claim in
      words.values.said(fact, claim.value)
    }
    try documents.each(of: keys, in: sales) { document in
      try writeDecisions()
      try write(
        form.text.source(
          next, Prose.chicago(document, revision), address: document.metadata.url))
      next += 1
    }
    try writeDecisions()
  }

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
