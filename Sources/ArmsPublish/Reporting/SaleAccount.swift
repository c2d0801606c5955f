internal import ArmsModel
internal import ArmsStore

/// One sale told in sentences. What a sentence joins, it names all sources of; a fact that nothing supports is left out.
struct SaleAccount {
  let details: SaleDetails
  let words: AccountWords
  let numbers: SourceNumbers

  init(_ details: SaleDetails, words: AccountWords, numbers: SourceNumbers) {
    self.details = details
    self.words = words
    self.numbers = numbers
  }

  /// "Up to 150 SM-6 for Japan (S-N85HH9YK)".
  var heading: String {
    let text = named(most: 3, " for ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The same within a sentence.
  var name: String { named(most: 1, " to ") }

  private func named(most: Int, _ preposition: String) -> String {
    let things = Self.distinct(main.map(counted))
    let more = things.count > most + 1 ? things.count - most : 0
    let shown =
      things.prefix(things.count - more) + (more > 0 ? ["\(words.number(more)) more"] : [])
    var text = shown.isEmpty ? "arms" : SalesReport.list(Array(shown))
    if let buyers = parties(.buyer) { text += preposition + buyers }
    return "\(text) (\(details.summary.key))"
  }

  /// What the sale is, then what else documents say of it.
  var paragraphs: [[SalesReport.Sentence]] {
    let first = [
      lead, passing, equipment, value, parts, increase, notice, support, contractors,
    ]
    return [first.compactMap { $0 }, remarks].filter { !$0.isEmpty }
  }

  /// All that a report says of it.
  var section: SalesReport.Section {
    SalesReport.Section(heading: heading, paragraphs: paragraphs, doubts: doubts)
  }

  /// What documents contradict one another on, and what they leave open.
  var doubts: [SalesReport.Sentence] {
    Dispute.all(of: details).compactMap(dispute) + openQuestions.compactMap { $0 }
  }
}
