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
  /// What the sales of the text have in common.
  let shared: NewsSaleText

  init(reading: NewsReading, sales: [NewsSale], index: Int, shared: NewsSaleText) {
    self.reading = reading
    self.sales = sales
    self.index = index
    self.shared = shared
    events = Dictionary(grouping: sales[index].events, by: \.sentence)
    sentences = Set(events.keys)
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

  /// The events of the sale in a sentence.
  func events(in sentence: Int) -> [NewsEvent] { events[sentence] ?? [] }

  /// The mentions of one kind in the sale's sentences and those beside them, in the order of the text; `map` gives for each
  /// token the mention that holds it.
  func mentionsBeside(_ map: [Int32]) -> [Int] {
    let count = context.text.sentences.count
    let near = Set(sentences.flatMap { [$0 - 1, $0, $0 + 1] }).filter { $0 >= 0 && $0 < count }
    var found: [Int] = []
    for sentence in near.sorted() {
      var last = Int32(-1)
      for at in context.text.sentences[sentence].tokens where map[at] >= 0 && map[at] != last {
        last = map[at]
        if Int(last) != found.last { found.append(Int(last)) }
      }
    }
    return found
  }

  /// The sales other than this one that the sentence of a token tells of.
  func others(at token: Int) -> [Int] {
    (shared.told[Int(context.sentenceOf[token])] ?? []).filter { $0 != index }
  }

  /// Whether a sentence tells of any sale, and whether of this one alone.
  func isTold(_ sentence: Int) -> Bool { shared.told[sentence] != nil }
  func isAlone(_ sentence: Int) -> Bool { shared.told[sentence] == [index] }

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
