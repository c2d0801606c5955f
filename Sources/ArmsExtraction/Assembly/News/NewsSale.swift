import ArmsModel

/// A sale as it grows from the events of one text.
///
/// A class, since every step that weighs it holds it; it is changed only while events are brought together.
final class NewsSale {
  private(set) var events: [NewsEvent] = []
  /// All that its events say, each once however often it is told.
  private(set) var facts = NewsSales.Facts()
  let isPast: Bool
  let isFurther: Bool
  private(set) var lastSentence = 0
  /// The stage that its events told last.
  private(set) var told: Stage?

  init(isPast: Bool = false, isFurther: Bool = false) {
    self.isPast = isPast
    self.isFurther = isFurther
  }

  var firstSentence: Int { events.first?.sentence ?? 0 }
  var buyers: SmallSet<String> { facts.buyers }
  var sellers: SmallSet<String> { facts.sellers }
  var families: SmallSet<String> { facts.families }

  func append(_ event: NewsEvent, _ said: NewsSales.Facts = NewsSales.Facts()) {
    events.append(event)
    facts.formUnion(said)
    lastSentence = event.sentence
    if let stage = event.stage?.stage { told = stage }
  }

  /// A number of one thing.
  struct Count: Hashable {
    var family: String?
    var category: ArmsModel.Category
    var quantity: Quantity

    /// Whether two items may be the same thing: one family, or one kind where a name is missing.
    func isComparable(_ other: Count) -> Bool {
      if let family, let second = other.family { return family == second }
      return category == other.category && category != .other
    }

    /// Whether the numbers of two plans differ by no more than a tenth or one.
    func isAbout(_ other: Count) -> Bool {
      let (low, high) = (
        min(quantity.low, other.quantity.low), max(quantity.high, other.quantity.high)
      )
      return high - low <= max(1, low / 10)
    }
  }
}

/// Brings the events of one text together into sales.
///
/// Whether an event speaks of a sale told before is weighed, feature by feature (`NewsSales+Pairs`); an event without equipment
/// of its own leans on the last sale told.
struct NewsSales {
  let reading: NewsReading
  /// The weights of "do these speak of one sale".
  let table: WeightTable
  let words = PairWords.shared
  var context: NewsContext { reading.context }

  /// A text that tells of more sales than this goes back to none of the first: else a list of thousands would cost their
  /// square.
  private static let reach = 100

  /// A question put while events are brought together: does this event speak of that sale?
  struct Pair {
    /// Places among the events: the one asked about, and those that the sale had then.
    var event: Int
    var members: [Int]
    var features: [String]
  }

  func group(_ events: [NewsEvent]) -> [NewsSale] {
    headed(grouped(events, named: false).sales)
  }

  /// The sales, and with names every question that was put on the way: what weights are fitted to.
  func grouped(_ events: [NewsEvent], named: Bool) -> (sales: [NewsSale], pairs: [Pair]) {
    var sales: [NewsSale] = []
    var members: [[Int]] = []
    var pairs: [Pair] = []
    var last: Int?
    var seen = Features(named: named)
    for (number, event) in events.enumerated() {
      let facts = facts(event)
      if event.leans {
        // "The deal", "the order": the sale told last, or the first where the text returns to it.
        if let target = leaned(event, facts, sales, last) {
          sales[target].append(event, facts)
          members[target].append(number)
          // "It could be sold to the Brazilian Navy. That price is": the sale of the buyer that was named last.
          if !facts.buyers.isEmpty { last = target }
          continue
        }
        if event.items.isEmpty { continue }
      }
      var best: (score: Float, index: Int)?
      for index in sales.indices.suffix(Self.reach) where !event.isExpected {
        // "Has also offered 20 MiG-29s": none of what was told before, unless that is its name.
        if event.isAddition, sales[index].families.isDisjoint(with: facts.families) { continue }
        see(event, facts, sales, index, last, into: &seen)
        let score = Weights.score(seen, table)
        if named {
          pairs.append(Pair(event: number, members: members[index], features: seen.names))
        }
        if score >= 0, best.map({ $0.score <= score }) ?? true { best = (score, index) }
      }
      if let best {
        sales[best.index].append(event, facts)
        members[best.index].append(number)
        last = best.index
      } else {
        let sale = NewsSale(isPast: event.isPast, isFurther: event.isFurther)
        sale.append(event, facts)
        sales.append(sale)
        members.append([number])
        last = sales.count - 1
      }
    }
    return (sales, pairs)
  }

  private func leaned(
    _ event: NewsEvent, _ facts: Facts, _ sales: [NewsSale], _ last: Int?
  ) -> Int? {
    guard let last else { return nil }
    guard !facts.buyers.isEmpty else {
      return event.sentence - sales[last].lastSentence <= 3 ? last : 0
    }
    if !sales[last].buyers.isDisjoint(with: facts.buyers) || sales[last].buyers.isEmpty {
      return last
    }
    return sales.suffix(Self.reach).lastIndex { !$0.buyers.isDisjoint(with: facts.buyers) }
  }
}
