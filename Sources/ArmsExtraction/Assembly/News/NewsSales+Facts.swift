import ArmsModel

/// What matching asks of an event, found once.
extension NewsSales {
  struct Facts {
    var buyers = SmallSet<String>()
    var sellers = SmallSet<String>()
    var families = SmallSet<String>()
    /// Indexes into the gazetteer's nouns, and numbers of categories.
    var nouns = SmallSet<Int>()
    var categories = SmallSet<Int>()
    var seats = SmallSet<String>()
    var counts = SmallSet<NewsSale.Count>()
    var values = SmallSet<Money>()
    var isUncounted = true
    /// The states that make its equipment; years that its dates name.
    var makers = SmallSet<String>()
    var years = SmallSet<Int>()

    mutating func formUnion(_ other: Facts) {
      buyers.formUnion(other.buyers)
      sellers.formUnion(other.sellers)
      families.formUnion(other.families)
      nouns.formUnion(other.nouns)
      categories.formUnion(other.categories)
      seats.formUnion(other.seats)
      counts.formUnion(other.counts)
      values.formUnion(other.values)
      makers.formUnion(other.makers)
      years.formUnion(other.years)
    }
  }

  func facts(_ event: NewsEvent) -> Facts {
    var facts = Facts()
    for item in event.items {
      let mention = context.items[item]
      let family = context.family(item)
      if let family { facts.families.insert(family) }
      if let noun = mention.noun { facts.nouns.insert(noun) }
      facts.categories.insert(Self.number(mention.category))
      if let system = mention.system {
        facts.makers.formUnion(context.gazetteer.systems[system].origin)
      }
      guard let index = event.count ?? context.quantity(of: mention) else { continue }
      let quantity = context.quantities[index].quantity
      facts.isUncounted = false
      guard quantity.low > 1 else { continue }
      facts.counts.insert(
        NewsSale.Count(family: family, category: mention.category, quantity: quantity))
    }
    for buyer in event.buyers {
      if let code = context.code(context.parties[buyer]) { facts.buyers.insert(code) }
    }
    for seller in event.sellers {
      if let code = context.code(context.parties[seller]) { facts.sellers.insert(code) }
    }
    // The states of the companies that it names.
    for company in event.companies {
      guard let index = context.companies[company].company else { continue }
      facts.seats.formUnion(context.gazetteer.companies[index].states)
    }
    for value in event.values { facts.values.insert(context.money[value].money) }
    // The years of the dates that stand where it is told.
    for date in context.dateRuns.mentions(in: event.sentence) {
      let mention = context.dates[Int(date)]
      guard let year = mention.date?.year,
        mention.tokens.clamped(to: event.tokens).contains(where: { context.dateAt[$0] == date })
      else { continue }
      facts.years.insert(year)
    }
    return facts
  }

  /// A category's number: numbers are compared faster than names.
  static func number(_ category: ArmsModel.Category) -> Int {
    switch category {
    case .aircraft: 1
    case .airDefence: 2
    case .antiSubmarine: 3
    case .armouredVehicle: 4
    case .artillery: 5
    case .engine: 6
    case .missile: 7
    case .navalWeapon: 8
    case .satellite: 9
    case .sensor: 10
    case .ship: 11
    case .smallArms: 12
    case .ammunition: 13
    case .other: 0
    }
  }
}
