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

  init(reading: NewsReading, sales: [NewsSale], index: Int) {
    self.reading = reading
    self.sales = sales
    self.index = index
    sentences = Set(sales[index].events.map(\.sentence))
  }

  // MARK: - Places

  /// Whether a token stands where the sale is told.
  func tells(_ token: Int) -> Bool {
    sale.events.contains { $0.tokens.contains(token) }
  }

  /// Whether a token stands in a sentence of the sale or in one beside it.
  func isBeside(_ token: Int) -> Bool {
    let sentence = Int(context.sentenceOf[token])
    return (sentence - 1...sentence + 1).contains(where: sentences.contains)
  }

  /// Whether a token stands where another sale of the text is told.
  func isOfAnother(_ token: Int) -> Bool {
    sales.indices.contains { other in
      other != index && sales[other].events.contains { $0.tokens.contains(token) }
    }
  }
}

extension Features {
  /// A feature whose value is a name made at run time.
  mutating func add(_ template: Template, _ name: String) {
    add(template, Vocabulary.hash(name.utf8), name)
  }
}
