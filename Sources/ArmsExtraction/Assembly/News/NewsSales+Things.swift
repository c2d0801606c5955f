import ArmsModel

/// How what an event says stands to what a sale says.
extension NewsSales.Facts {
  /// Of the sale that these are the facts of, and an event, which is delivered or not.
  func things(_ event: NewsSales.Facts, isDelivered: Bool, isPlanned: Bool)
    -> NewsSales.Things
  {
    let other = NewsSales.number(.other)
    return NewsSales.Things(
      family: event.families.relation(to: families), noun: event.nouns.relation(to: nouns),
      kind: event.categories.relation(to: categories), buyer: event.buyers.relation(to: buyers),
      seller: event.sellers.relation(to: sellers), seats: event.seats.relation(to: seats),
      makers: event.makers.relation(to: makers), years: event.years.relation(to: years),
      count: counted(event, isDelivered: isDelivered, isPlanned: isPlanned), amount: amounts(event),
      sharesKind: event.categories.contains { $0 != other && categories.contains($0) },
      isOfKind: event.categories.isSubset(of: categories) && !event.categories.contains(other))
  }

  /// Whether the numbers of one thing agree.
  private func counted(_ event: NewsSales.Facts, isDelivered: Bool, isPlanned: Bool)
    -> NewsSales.Relation
  {
    var agree = false
    for count in event.counts {
      for known in counts where known.isComparable(count) {
        if known.quantity.interval.intersects(count.quantity.interval) {
          agree = true
          continue
        }
        // "The first two of 25": a part that is handed over.
        if count.quantity.high < known.quantity.low, isDelivered { return .part }
        // "Wanted to buy 10 … had received an offer for 11": while nothing is signed, a plan's number moves.
        if isPlanned, known.family != nil, known.isAbout(count) {
          agree = true
          continue
        }
        return .other
      }
    }
    return agree ? .same : event.counts.isEmpty ? .none : counts.isEmpty ? .first : .apart
  }

  private func amounts(_ event: NewsSales.Facts) -> NewsSales.Relation {
    guard !event.values.isEmpty else { return .none }
    guard !values.isEmpty else { return .first }
    var other = true
    for value in event.values {
      for known in values {
        if known.currency == value.currency, known.interval.intersects(value.interval) {
          return .same
        }
        if known.currency != value.currency { other = false }
      }
    }
    return other ? .other : .currency
  }
}

extension SmallSet {
  /// How an event's set stands to a sale's.
  fileprivate func relation(to sale: SmallSet) -> NewsSales.Relation {
    if isEmpty { return sale.isEmpty ? .none : .sale }
    if sale.isEmpty { return .event }
    var held = 0
    for element in self where sale.contains(element) { held += 1 }
    return held == 0 ? .other : held == count ? .same : .shared
  }
}
