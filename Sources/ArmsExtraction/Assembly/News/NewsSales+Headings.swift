import ArmsModel

/// Headlines say less than the story below them: "Egypt gets warship", "Navy to get jump jets".
extension NewsSales {
  /// The sales, with those that only headlines tell joined to the first sale of the story that they may speak of.
  func headed(_ sales: [NewsSale]) -> [NewsSale] {
    guard sales.count > 1, sales.contains(where: isHeadline) else { return sales }
    var joined = sales.filter { !isHeadline($0) }
    var rest: [NewsSale] = []
    for headline in sales where isHeadline(headline) {
      let fitting = joined.indices.prefix(Self.nearest).filter { speaks(headline, of: joined[$0]) }
      guard let at = fitting.first(where: { !joined[$0].isPast }) ?? fitting.first else {
        rest.append(headline)
        continue
      }
      let whole = NewsSale(isPast: joined[at].isPast, isFurther: joined[at].isFurther)
      for event in headline.events + joined[at].events { whole.append(event, facts(event)) }
      joined[at] = whole
    }
    return rest + joined
  }

  /// Sales among which a headline's is looked for: a text of thousands of headlines would else cost their square.
  private static let nearest = 50

  /// Whether nothing but a headline tells a sale.
  private func isHeadline(_ sale: NewsSale) -> Bool {
    guard let first = sale.events.first, !first.isExpected,
      context.text.sentences[first.sentence].isHeading
    else { return false }
    return sale.events.allSatisfy { event in
      event.leans || context.text.sentences[event.sentence].isHeading
    }
  }

  /// Whether what a headline says of things and sides fits a sale that the story tells.
  private func speaks(_ headline: NewsSale, of sale: NewsSale) -> Bool {
    guard let first = headline.events.first, sale.firstSentence > first.sentence,
      isSame(headline.buyers, sale.buyers), isSame(headline.sellers, sale.sellers)
    else { return false }
    guard headline.families.isEmpty else { return headline.families.isSubset(of: sale.families) }
    // A plain noun with its number may be of another thing.
    guard headline.facts.counts.isEmpty else { return false }
    let kinds = headline.facts.categories
    let other = Self.number(.other)
    return kinds.allSatisfy { $0 == other || sale.facts.categories.contains($0) }
  }

  private func isSame(_ one: SmallSet<String>, _ other: SmallSet<String>) -> Bool {
    one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
  }
}
