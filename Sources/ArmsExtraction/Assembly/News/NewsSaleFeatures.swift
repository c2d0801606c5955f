import ArmsModel

/// What speaks for and against a sale as a whole, once its events are together: whether it is one, who takes part, how far
/// it has come, and whether the text reports it or only mentions it.
///
/// A class, since every step holds it.
final class NewsSaleFeatures {
  let reading: NewsReading
  let sales: [NewsSale]
  let index: Int
  var context: NewsContext { reading.context }
  let sale: NewsSale
  /// The events of the sale, in the order of the text.
  let events: [NewsEvent]
  let firstSentence: Int
  /// The sentences that tell of the sale, and with them those beside them, in the order of the text.
  let sentences: [Int]
  let near: [Int]
  /// The states that make the sale's equipment, main exporters first.
  let makers: [String]
  /// The seats of the companies that the sale's sentences name.
  let seats: [String]
  /// Whether its equipment is second-hand.
  let isUsed: Bool
  /// The codes that may take part in the sale: states that the text names, and those that make its equipment.
  let candidates: [String]
  /// What the sales of the text have in common.
  let shared: NewsSaleText
  /// By currency the largest of the sale's amounts; the first of its dates, and the likeliest. Found once: each amount and each
  /// date asks for them.
  private(set) lazy var largest: [String?: Int] = largestAmounts()
  private(set) lazy var namesStates = namesAnyState()
  /// The dates that may be that of the sale's stage.
  private(set) lazy var dates: [Int] = findDates()
  private(set) lazy var firstDate: Int =
    dates.map { context.dates[$0].tokens.lowerBound }.min() ?? 0
  private(set) lazy var likeliestDate: Int? = dates.max { reading.date[$0] < reading.date[$1] }

  init(reading: NewsReading, sales: [NewsSale], index: Int, shared: NewsSaleText) {
    self.reading = reading
    self.sales = sales
    self.index = index
    sale = sales[index]
    events = sale.events
    firstSentence = sale.firstSentence
    self.shared = shared
    let count = reading.context.text.sentences.count
    var sentences: [Int] = []
    var near: [Int] = []
    // Events stand in the order of their sentences.
    for at in events.indices where events[at].sentence != sentences.last {
      let own = events[at].sentence
      sentences.append(own)
      for sentence in own - 1...own + 1
      where sentence > near.last ?? -1 && sentence < count { near.append(sentence) }
    }
    self.sentences = sentences
    self.near = near
    makers = Self.makers(sale, reading.context)
    seats = Self.seats(sale, reading.context)
    isUsed = Self.isUsed(sale, reading.context)
    candidates = Self.candidates(shared, makers + seats)
  }

  // MARK: - Places

  /// Whether a sentence tells of the sale.
  func isOwn(_ sentence: Int) -> Bool { Self.holds(sentences, sentence) }

  /// Whether a token stands where the sale is told.
  func tells(_ token: Int) -> Bool { place(at: token) != nil }

  /// The event of the sale that a token stands in.
  func event(at token: Int) -> NewsEvent? { place(at: token).map { events[$0] } }

  /// Its place among the sale's events.
  func place(at token: Int) -> Int? {
    for at in places(in: Int(context.sentenceOf[token]))
    where events[at].tokens.contains(token) {
      return at
    }
    return nil
  }

  /// The places of the sale's events in a sentence.
  func places(in sentence: Int) -> Range<Int> {
    let count = events.count
    let first = Bisection.first(count) { events[$0].sentence >= sentence }
    var last = first
    while last < count, events[last].sentence == sentence { last += 1 }
    return first..<last
  }

  /// The events of the sale in a sentence.
  func events(in sentence: Int) -> ArraySlice<NewsEvent> { events[places(in: sentence)] }

  /// The mentions of one kind in the sale's sentences and those beside them, in the order of the text.
  func mentionsBeside(_ runs: MentionRuns) -> [Int] {
    var found: [Int] = []
    for sentence in near {
      for mention in runs.mentions(in: sentence) where Int(mention) != found.last {
        found.append(Int(mention))
      }
    }
    return found
  }

  /// The sales other than this one that the sentence of a token tells of.
  func others(at token: Int) -> [Int] {
    shared.told[Int(context.sentenceOf[token])].filter { $0 != index }
  }

  /// Whether a sentence tells of any sale, and whether of this one alone.
  func isTold(_ sentence: Int) -> Bool { !shared.told[sentence].isEmpty }
  func isAlone(_ sentence: Int) -> Bool { shared.told[sentence] == [index] }

  /// Whether a sentence tells of the sale or stands beside one that does.
  func isNear(_ sentence: Int) -> Bool { Self.holds(near, sentence) }

  /// Whether a token stands in a sentence of the sale or in one beside it.
  func isBeside(_ token: Int) -> Bool { isNear(Int(context.sentenceOf[token])) }

  /// Whether a token stands where another sale of the text is told.
  func isOfAnother(_ token: Int) -> Bool {
    others(at: token).contains { other in
      sales[other].events.contains { $0.tokens.contains(token) }
    }
  }

  /// Whether a list in rising order holds a number.
  private static func holds(_ list: [Int], _ number: Int) -> Bool {
    let at = Bisection.first(list.count) { list[$0] >= number }
    return at < list.count && list[at] == number
  }
}

extension Features {
  /// A feature whose value is a name made at run time.
  @inline(never)
  mutating func add(_ template: Template, _ name: String) {
    add(template, Vocabulary.hash(name.utf8), name)
  }

  /// A feature whose value is two or three names with a stroke between them; they are put together only where names are kept.
  @inline(never)
  mutating func add(_ template: Template, _ first: String, _ second: String, _ third: String? = nil)
  {
    let stroke = UInt8(ascii: "/")
    var hash = Vocabulary.hash(stroke, after: Vocabulary.hash(first.utf8))
    hash = Vocabulary.hash(second.utf8, after: hash)
    if let third {
      hash = Vocabulary.hash(third.utf8, after: Vocabulary.hash(stroke, after: hash))
    }
    add(template, hash, first + "/" + second + (third.map { "/" + $0 } ?? ""))
  }
}
