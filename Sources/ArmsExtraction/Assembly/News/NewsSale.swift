import ArmsModel

/// A sale as it grows from the events of one text.
struct NewsSale {
  var events: [NewsEvent] = []
  var buyers: Set<String> = []
  var sellers: Set<String> = []
  /// Families and nouns of its equipment, for events that speak of the same.
  var families: Set<String> = []
  var nouns: Set<String> = []
  var categories: Set<String> = []
  /// States of the companies that its events name.
  var seats: Set<String> = []
  /// What its events count and the amounts they give, each once however often it is told.
  var counts: Set<Count> = []
  var values: Set<Money> = []
  var isPast = false
  var isFurther = false
  private(set) var lastSentence = 0

  var firstSentence: Int { events.first?.sentence ?? 0 }

  mutating func append(_ event: NewsEvent) {
    events.append(event)
    lastSentence = event.sentence
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
  }
}

/// Brings the events of one text together into sales.
///
/// Two events speak of one sale where they share a designation and neither buyer nor seller contradict; an event without
/// equipment of its own leans on the last sale told.
struct NewsSales {
  let reading: NewsReading
  private var context: NewsContext { reading.context }

  /// What matching asks of an event, found once.
  private struct Facts {
    var buyers: Set<String>
    var sellers: Set<String>
    var families: Set<String>
    var nouns: Set<String>
    var categories: Set<String>
    var seats: Set<String>
    var counts: Set<NewsSale.Count>
    var values: Set<Money>
    var isUncounted: Bool
  }

  /// A text that tells of more sales than this goes back to none of the first: else a list of thousands would cost their
  /// square.
  private static let reach = 100

  func group(_ events: [NewsEvent]) -> [NewsSale] {
    var sales: [NewsSale] = []
    var last: Int?
    for event in events {
      let facts = facts(event)
      if event.leans {
        // "The deal", "the order": the sale told last, or the first where the text returns to it.
        if let target = leaned(event, facts, sales, last) {
          merge(event, facts, into: &sales[target])
        }
        continue
      }
      if let target = match(event, facts, sales, last) {
        merge(event, facts, into: &sales[target])
        last = target
      } else {
        var sale = NewsSale()
        sale.isPast = event.isPast
        sale.isFurther = event.isFurther
        merge(event, facts, into: &sale)
        sales.append(sale)
        last = sales.count - 1
      }
    }
    return sales
  }

  private func facts(_ event: NewsEvent) -> Facts {
    var counts: Set<NewsSale.Count> = []
    var isUncounted = true
    for item in event.items {
      guard let quantity = quantity(item) else { continue }
      isUncounted = false
      guard quantity.low > 1 else { continue }
      counts.insert(
        NewsSale.Count(
          family: family(item), category: context.items[item].category, quantity: quantity))
    }
    return Facts(
      buyers: Set(event.buyers.compactMap { context.code(context.parties[$0]) }),
      sellers: Set(event.sellers.compactMap { context.code(context.parties[$0]) }),
      families: Set(event.items.compactMap(family)), nouns: Set(event.items.compactMap(noun)),
      categories: Set(event.items.map { context.items[$0].category.rawValue }),
      seats: seats(event), counts: counts,
      values: Set(event.values.map { context.money[$0].money }), isUncounted: isUncounted)
  }

  private func merge(_ event: NewsEvent, _ facts: Facts, into sale: inout NewsSale) {
    sale.append(event)
    sale.buyers.formUnion(facts.buyers)
    sale.sellers.formUnion(facts.sellers)
    sale.families.formUnion(facts.families)
    sale.nouns.formUnion(facts.nouns)
    sale.categories.formUnion(facts.categories)
    sale.seats.formUnion(facts.seats)
    sale.counts.formUnion(facts.counts)
    sale.values.formUnion(facts.values)
  }

  /// The family of a known system, or the folded name of an unknown one.
  func family(_ item: Int) -> String? {
    let mention = context.items[item]
    if let system = mention.system { return context.gazetteer.systems[system].family }
    guard !mention.designation.isEmpty else { return nil }
    return context.text.line(mention.designation).lowercased()
  }

  private func noun(_ item: Int) -> String? {
    let mention = context.items[item]
    return mention.noun.map {
      context.gazetteer.nouns[$0].category.rawValue + "/" + context.gazetteer.nouns[$0].name
    }
  }

  private func quantity(_ item: Int) -> Quantity? {
    context.quantity(of: context.items[item]).map { context.quantities[$0].quantity }
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

  private func match(
    _ event: NewsEvent, _ facts: Facts, _ sales: [NewsSale], _ last: Int?
  ) -> Int? {
    let families = facts.families
    let nouns = facts.nouns
    let categories = facts.categories
    var best: (score: Int, index: Int)?
    for index in sales.indices.suffix(Self.reach) {
      let sale = sales[index]
      let sharesBuyer = !facts.buyers.isDisjoint(with: sale.buyers)
      if !facts.buyers.isEmpty, !sale.buyers.isEmpty, !sharesBuyer { continue }
      let sharesSeller = !facts.sellers.isDisjoint(with: sale.sellers)
      if !facts.sellers.isEmpty, !sale.sellers.isEmpty, !sharesSeller { continue }
      var score = 0
      let shared = !families.isDisjoint(with: sale.families)
      if shared { score += 4 }
      if !families.isEmpty, !sale.families.isEmpty, !shared { score -= 3 }
      if !nouns.isDisjoint(with: sale.nouns) {
        score += families.isEmpty || sale.families.isEmpty ? 2 : 0
      }
      if sharesBuyer { score += 1 }
      if sharesSeller { score += 1 }
      let distance = event.sentence - sale.lastSentence
      if index == last, distance <= 1 { score += 1 }
      if distance == 0 { score -= 1 }
      // "also", "in 2012", "earlier": another sale, unless it names the same thing.
      if event.isPast, !sale.isPast { score -= 2 }
      if !facts.seats.isEmpty, !sale.seats.isEmpty, facts.seats.isDisjoint(with: sale.seats),
        !shared
      {
        score -= 2
      }
      if contradicts(event, facts, sale) { score -= 6 }
      // "Interceptor missiles", then their designation.
      if sale.families.isEmpty, !families.isEmpty, nouns.isDisjoint(with: sale.nouns),
        !categories.isDisjoint(with: sale.categories.subtracting([Category.other.rawValue]))
      {
        score += 2
      }
      if event.isFurther, !sale.isFurther, index != last || distance > 1 || families.isEmpty {
        score -= 2
      }
      // "The drones", "the aircraft": of the kind that the sale named.
      if event.isAnaphoric || distance <= 1 && facts.isUncounted,
        families.isEmpty, nouns.isDisjoint(with: sale.nouns),
        categories.isSubset(of: sale.categories), !categories.contains(Category.other.rawValue)
      {
        score += 2
      }
      if score >= 2, best.map({ $0.score <= score }) ?? true { best = (score, index) }
    }
    return best?.index
  }

  /// The states of the companies that an event names.
  private func seats(_ event: NewsEvent) -> Set<String> {
    Set(
      event.companies.flatMap { company in
        context.companies[company].company.map { context.gazetteer.companies[$0].states } ?? []
      })
  }

  /// Another quantity of the same thing, or another value.
  private func contradicts(_ event: NewsEvent, _ facts: Facts, _ sale: NewsSale) -> Bool {
    for count in facts.counts {
      for known in sale.counts where known.isComparable(count) {
        if known.quantity.interval.intersects(count.quantity.interval) { continue }
        // "The first two of 25": a part that is handed over.
        if count.quantity.high < known.quantity.low, event.stage?.stage == .delivered { continue }
        return true
      }
    }
    guard !event.items.isEmpty, !sale.values.isEmpty else { return false }
    return facts.values.contains { value in
      sale.values.allSatisfy {
        $0.currency == value.currency && !$0.interval.intersects(value.interval)
      }
    }
  }
}
