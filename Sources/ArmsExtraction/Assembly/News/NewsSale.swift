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
  var isPast = false
  var isFurther = false

  var firstSentence: Int { events.first?.sentence ?? 0 }
}

/// Brings the events of one text together into sales.
///
/// Two events speak of one sale where they share a designation and neither buyer nor seller contradict; an event without
/// equipment of its own leans on the last sale told.
struct NewsSales {
  let reading: NewsReading
  private var context: NewsContext { reading.context }

  func group(_ events: [NewsEvent]) -> [NewsSale] {
    var sales: [NewsSale] = []
    var last: Int?
    for event in events {
      if event.leans {
        // "The deal", "the order": the sale told last, or the first where the text returns to it.
        if let target = leaned(event, sales, last) {
          sales[target].events.append(event)
          merge(event, into: &sales[target])
        }
        continue
      }
      if let target = match(event, sales, last) {
        sales[target].events.append(event)
        merge(event, into: &sales[target])
        last = target
      } else {
        var sale = NewsSale()
        sale.events = [event]
        sale.isPast = event.isPast
        sale.isFurther = event.isFurther
        merge(event, into: &sale)
        sales.append(sale)
        last = sales.count - 1
      }
    }
    return sales
  }

  private func merge(_ event: NewsEvent, into sale: inout NewsSale) {
    sale.buyers.formUnion(event.buyers.compactMap { context.code(context.parties[$0]) })
    sale.sellers.formUnion(event.sellers.compactMap { context.code(context.parties[$0]) })
    for item in event.items {
      if let family = family(item) { sale.families.insert(family) }
      if let noun = noun(item) { sale.nouns.insert(noun) }
      sale.categories.insert(context.items[item].category.rawValue)
    }
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

  private func leaned(_ event: NewsEvent, _ sales: [NewsSale], _ last: Int?) -> Int? {
    guard let last else { return nil }
    let buyers = Set(event.buyers.compactMap { context.code(context.parties[$0]) })
    guard !buyers.isEmpty else {
      return event.sentence - (sales[last].events.last?.sentence ?? 0) <= 3 ? last : 0
    }
    if !sales[last].buyers.isDisjoint(with: buyers) || sales[last].buyers.isEmpty { return last }
    return sales.lastIndex { !$0.buyers.isDisjoint(with: buyers) }
  }

  private func match(_ event: NewsEvent, _ sales: [NewsSale], _ last: Int?) -> Int? {
    let buyers = Set(event.buyers.compactMap { context.code(context.parties[$0]) })
    let sellers = Set(event.sellers.compactMap { context.code(context.parties[$0]) })
    let families = Set(event.items.compactMap(family))
    let nouns = Set(event.items.compactMap(noun))
    let categories = Set(event.items.map { context.items[$0].category.rawValue })
    var best: (score: Int, index: Int)?
    for (index, sale) in sales.enumerated() {
      if !buyers.isEmpty, !sale.buyers.isEmpty, buyers.isDisjoint(with: sale.buyers) { continue }
      if !sellers.isEmpty, !sale.sellers.isEmpty, sellers.isDisjoint(with: sale.sellers) {
        continue
      }
      var score = 0
      let shared = !families.isDisjoint(with: sale.families)
      if shared { score += 4 }
      if !families.isEmpty, !sale.families.isEmpty, !shared { score -= 3 }
      if !nouns.isDisjoint(with: sale.nouns) {
        score += families.isEmpty || sale.families.isEmpty ? 2 : 0
      }
      if !buyers.isDisjoint(with: sale.buyers) { score += 1 }
      if !sellers.isDisjoint(with: sale.sellers) { score += 1 }
      let distance = event.sentence - (sale.events.last?.sentence ?? 0)
      if index == last, distance <= 1 { score += 1 }
      if distance == 0 { score -= 1 }
      // "also", "in 2012", "earlier": another sale, unless it names the same thing.
      if event.isPast, !sale.isPast { score -= 2 }
      let seats = seats(event)
      let known = sale.events.reduce(into: Set<String>()) { $0.formUnion(self.seats($1)) }
      if !seats.isEmpty, !known.isEmpty, seats.isDisjoint(with: known), !shared { score -= 2 }
      if contradicts(event, sale) { score -= 6 }
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
      if event.isAnaphoric || distance <= 1 && event.items.allSatisfy({ quantity($0) == nil }),
        families.isEmpty, nouns.isDisjoint(with: sale.nouns),
        categories.isSubset(of: sale.categories), !categories.contains(Category.other.rawValue)
      {
        score += 2
      }
      if score >= 2, best.map({ $0.score <= score }) ?? true { best = (score, index) }
    }
    return best?.index
  }

  /// Whether two items may be the same thing: one family, or one kind where a name is missing.
  private func comparable(_ a: Int, _ b: Int) -> Bool {
    if let one = family(a), let other = family(b) { return one == other }
    return context.items[a].category == context.items[b].category
      && context.items[a].category != .other
  }

  /// The states of the companies that an event names.
  private func seats(_ event: NewsEvent) -> Set<String> {
    Set(
      event.companies.flatMap { company in
        context.companies[company].company.map { context.gazetteer.companies[$0].states } ?? []
      })
  }

  /// Another quantity of the same thing, or another value.
  private func contradicts(_ event: NewsEvent, _ sale: NewsSale) -> Bool {
    for item in event.items {
      guard let quantity = quantity(item), quantity.low > 1 else { continue }
      for other in sale.events {
        for known in other.items {
          guard let before = self.quantity(known), before.low > 1,
            comparable(item, known)
          else { continue }
          if before.interval.intersects(quantity.interval) { continue }
          // "The first two of 25": a part that is handed over.
          if quantity.high < before.low, event.stage?.stage == .delivered { continue }
          return true
        }
      }
    }
    let values = event.values.map { context.money[$0].money }
    let known = sale.events.flatMap(\.values).map { context.money[$0].money }
    for value in values {
      if event.items.isEmpty || known.isEmpty { continue }
      if known.allSatisfy({
        $0.currency == value.currency && !$0.interval.intersects(value.interval)
      }) {
        return true
      }
    }
    return false
  }
}
