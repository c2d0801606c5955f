import ArmsModel

/// What speaks for and against an event and a sale told before being one.
extension NewsSales {
  func see(
    _ event: NewsEvent, _ facts: Facts, _ sales: [NewsSale], _ index: Int, _ last: Int?,
    into features: inout Features
  ) {
    let sale = sales[index]
    features.removeAll()
    features.add(T.pairBias)
    features.add(T.pairPoints, points(event, facts, sale, index, last))
    let family = relation(facts.families, sale.families)
    let noun = relation(facts.nouns, sale.nouns)
    let kind = relation(facts.categories, sale.categories)
    let buyer = relation(facts.buyers, sale.buyers)
    let seller = relation(facts.sellers, sale.sellers)
    let distance = distance(event, sale)
    features.add(T.pairFamily, family)
    features.add(T.pairNoun, noun)
    features.add(T.pairKind, kind)
    features.add(T.pairBuyer, buyer)
    features.add(T.pairSeller, seller)
    features.add(T.pairDistance, distance)
    features.add(T.pairThing, family, noun, kind)
    features.add(T.pairSides, buyer, seller)
    features.add(T.pairFamilyBuyer, family, buyer)
    features.add(T.pairFamilyDistance, family, distance)
    features.add(T.pairNounDistance, noun, distance)
    features.add(T.pairMakers, relation(facts.makers, sale.makers))
    features.add(T.pairSeats, relation(facts.seats, sale.seats))
    features.add(T.pairYears, relation(facts.years, sale.years))
    let count = counted(event, facts, sale)
    let amount = amounts(facts, sale)
    features.add(T.pairCount, count)
    features.add(T.pairAmount, amount)
    features.add(T.pairFamilyCount, family, count)
    features.add(T.pairLast, index == last ? 1 : 0)
    features.add(T.pairFirst, index == 0 ? 1 : 0)
    features.add(T.pairSales, min(sales.count, 4))
    let time = (event.isPast ? "past" : "now") + "/" + (sale.isPast ? "past" : "now")
    features.add(T.pairTime, time)
    features.add(T.pairFamilyTime, family, time)
    if event.isFurther {
      features.add(T.pairFurther, sale.isFurther ? "both" : "event")
      features.add(T.pairFamilyFurther, family)
    } else if sale.isFurther {
      features.add(T.pairFurther, "sale")
    }
    if event.isAnaphoric {
      features.add(T.pairAnaphoric, kind)
      features.add(T.pairAnaphoricDistance, distance)
    }
    if event.isReferring { features.add(T.pairRefers, family) }
    if facts.isUncounted { features.add(T.pairUncounted, family, distance) }
    let told = event.stage?.stage.rawValue ?? "none"
    let known = sale.events.lazy.compactMap { $0.stage?.stage.rawValue }.last ?? "none"
    features.add(T.pairStage, known, told)
    let sentence = context.text.sentences[event.sentence]
    let before = context.text.sentences[sale.lastSentence]
    features.add(T.pairParagraph, sentence.paragraph == before.paragraph ? 1 : 0)
    if before.isHeading { features.add(T.pairHeading) }
    if sale.events.count == 1 { features.add(T.pairOnce) }
  }

  private func distance(_ event: NewsEvent, _ sale: NewsSale) -> String {
    switch event.sentence - sale.lastSentence {
    case 0: "same"
    case 1: "next"
    case 2, 3: "near"
    case 4...7: "far"
    default: "away"
    }
  }

  private func relation<Value: Hashable>(_ event: SmallSet<Value>, _ sale: SmallSet<Value>)
    -> String
  {
    switch (event.isEmpty, sale.isEmpty) {
    case (true, true): "none"
    case (true, false): "sale"
    case (false, true): "event"
    case (false, false):
      event.isDisjoint(with: sale) ? "other" : event.isSubset(of: sale) ? "same" : "shared"
    }
  }

  /// Whether the numbers of one thing agree.
  private func counted(_ event: NewsEvent, _ facts: Facts, _ sale: NewsSale) -> String {
    var agree = false
    for count in facts.counts {
      for known in sale.counts where known.isComparable(count) {
        if known.quantity.interval.intersects(count.quantity.interval) {
          agree = true
          continue
        }
        // "The first two of 25": a part that is handed over.
        if count.quantity.high < known.quantity.low, event.stage?.stage == .delivered {
          return "part"
        }
        return "other"
      }
    }
    return agree ? "same" : facts.counts.isEmpty ? "none" : sale.counts.isEmpty ? "first" : "apart"
  }

  private func amounts(_ facts: Facts, _ sale: NewsSale) -> String {
    guard !facts.values.isEmpty else { return "none" }
    guard !sale.values.isEmpty else { return "first" }
    var other = true
    for value in facts.values {
      for known in sale.values {
        if known.currency == value.currency, known.interval.intersects(value.interval) {
          return "same"
        }
        if known.currency != value.currency { other = false }
      }
    }
    return other ? "other" : "currency"
  }

  /// Points for and against by a plain rule; what the weights know besides is added to it.
  private func points(
    _ event: NewsEvent, _ facts: Facts, _ sale: NewsSale, _ index: Int, _ last: Int?
  ) -> Int {
    let families = facts.families
    let nouns = facts.nouns
    let categories = facts.categories
    let sharesBuyer = !facts.buyers.isDisjoint(with: sale.buyers)
    if !facts.buyers.isEmpty, !sale.buyers.isEmpty, !sharesBuyer { return -9 }
    let sharesSeller = !facts.sellers.isDisjoint(with: sale.sellers)
    if !facts.sellers.isEmpty, !sale.sellers.isEmpty, !sharesSeller { return -9 }
    var score = 0
    let shared = !families.isDisjoint(with: sale.families)
    if shared { score += 4 }
    if !families.isEmpty, !sale.families.isEmpty, !shared { score -= 3 }
    if !nouns.isDisjoint(with: sale.nouns) {
      score += families.isEmpty || sale.families.isEmpty ? 2 : 0
    }
    if sharesBuyer { score += 1 }
    if sharesSeller { score += 1 }
    if event.isReferring, shared || families.isEmpty || sale.families.isEmpty { score += 1 }
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
    if counted(event, facts, sale) == "other" || amounts(facts, sale) == "other" { score -= 6 }
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
    return max(-9, min(9, score))
  }
}
