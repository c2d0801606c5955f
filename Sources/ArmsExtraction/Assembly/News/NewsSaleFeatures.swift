import ArmsModel

/// What speaks for and against a sale as a whole, once its events are together: whether it is one, who takes part, how far
/// it has come, and whether the text reports it or only mentions it.
struct NewsSaleFeatures {
  let reading: NewsReading
  let sales: [NewsSale]
  let index: Int
  var context: NewsContext { reading.context }
  var sale: NewsSale { sales[index] }
  /// The sentences that tell of the sale.
  let sentences: Set<Int>
  /// The events of each of them, and the sales that each sentence of the text tells of.
  private let events: [Int: [NewsEvent]]
  private let told: [Int: [Int]]

  /// `told` gives, for each sentence, the sales that it tells of: see `told(by:)`.
  init(reading: NewsReading, sales: [NewsSale], index: Int, told: [Int: [Int]]) {
    self.reading = reading
    self.sales = sales
    self.index = index
    self.told = told
    events = Dictionary(grouping: sales[index].events, by: \.sentence)
    sentences = Set(events.keys)
  }

  /// For each sentence, the sales that it tells of; the same for all sales of a text, so found once.
  static func told(by sales: [NewsSale]) -> [Int: [Int]] {
    var told: [Int: [Int]] = [:]
    for (index, sale) in sales.enumerated() {
      for sentence in Set(sale.events.map(\.sentence)) { told[sentence, default: []].append(index) }
    }
    return told
  }

  // MARK: - Places

  /// Whether a token stands where the sale is told.
  func tells(_ token: Int) -> Bool {
    event(at: token) != nil
  }

  /// The event of the sale that a token stands in.
  func event(at token: Int) -> NewsEvent? {
    events[Int(context.sentenceOf[token])]?.first { $0.tokens.contains(token) }
  }

  /// The sales other than this one that the sentence of a token tells of.
  func others(at token: Int) -> [Int] {
    (told[Int(context.sentenceOf[token])] ?? []).filter { $0 != index }
  }

  /// Whether a token stands in a sentence of the sale or in one beside it.
  func isBeside(_ token: Int) -> Bool {
    let sentence = Int(context.sentenceOf[token])
    return (sentence - 1...sentence + 1).contains(where: sentences.contains)
  }

  /// Whether a token stands where another sale of the text is told.
  func isOfAnother(_ token: Int) -> Bool {
    others(at: token).contains { other in
      sales[other].events.contains { $0.tokens.contains(token) }
    }
  }
}

extension Features {
  /// A feature whose value is a name made at run time.
  mutating func add(_ template: Template, _ name: String) {
    add(template, Vocabulary.hash(name.utf8), name)
  }
}
