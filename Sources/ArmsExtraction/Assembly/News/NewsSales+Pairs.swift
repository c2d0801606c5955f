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
    let things = sale.facts.things(
      facts, isDelivered: event.stage?.stage == .delivered || delivers(event),
      isPlanned: sale.told == .considered && event.stage?.stage == .considered)
    features.add(T.pairPoints, points(event, facts, sale, index, last, things))
    let family = words.word(things.family)
    let noun = words.word(things.noun)
    let kind = words.word(things.kind)
    let buyer = words.word(things.buyer)
    let seller = words.word(things.seller)
    let distance = words.distances[distance(event, sale)]
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
    features.add(T.pairMakers, words.word(things.makers))
    features.add(T.pairSeats, words.word(things.seats))
    features.add(T.pairYears, words.word(things.years))
    let count = words.word(things.count)
    features.add(T.pairCount, count)
    features.add(T.pairAmount, words.word(things.amount))
    features.add(T.pairFamilyCount, family, count)
    features.add(T.pairLast, index == last ? 1 : 0)
    features.add(T.pairFirst, index == 0 ? 1 : 0)
    features.add(T.pairSales, min(sales.count, 4))
    let time = words.times[(event.isPast ? 2 : 0) + (sale.isPast ? 1 : 0)]
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
    features.add(T.pairStage, words.stage(sale.told), words.stage(event.stage?.stage))
    let sentence = context.text.sentences[event.sentence]
    let before = context.text.sentences[sale.lastSentence]
    features.add(T.pairParagraph, sentence.paragraph == before.paragraph ? 1 : 0)
    if before.isHeading { features.add(T.pairHeading) }
    if sale.events.count == 1 { features.add(T.pairOnce) }
  }

  /// "It would deliver eight Rafales this year": of what was ordered before, where that is more.
  private func delivers(_ event: NewsEvent) -> Bool {
    guard event.stage?.stage == .considered, let verb = event.stage?.tokens.last else {
      return false
    }
    let word = context.text.tokens[verb].word
    return word != 0 && word == context.gazetteer.newsWords.deliver
  }

  /// How what an event says stands to what a sale says.
  enum Relation: Int, CaseIterable {
    case none, sale, event, other, same, shared
    /// Of numbers and amounts: the first that is told, and others.
    case first, part, apart, currency
  }

  /// What an event and a sale have of one another, found once for the features and for the points.
  struct Things {
    let family, noun, kind, buyer, seller, seats, makers, years, count, amount: Relation
    /// Both are of a kind that says something.
    let sharesKind: Bool
    /// All kinds of the event are the sale's, and each says something.
    let isOfKind: Bool
  }

  /// The words that features have as values.
  final class PairWords: Sendable {
    private let relations = Relation.allCases.map { FeatureWord(String(describing: $0)) }
    let distances = ["same", "next", "near", "far", "away"].map(FeatureWord.init)
    /// By whether the event is past, then by whether the sale is.
    let times = ["now/now", "now/past", "past/now", "past/past"].map(FeatureWord.init)
    private let stages = Stage.allCases.map { FeatureWord($0.rawValue) }
    private let none = FeatureWord("none")

    static let shared = PairWords()

    func word(_ relation: Relation) -> FeatureWord { relations[relation.rawValue] }
    func stage(_ stage: Stage?) -> FeatureWord { stage.map { stages[$0.order] } ?? none }
  }

  /// A place among the words for distances.
  private func distance(_ event: NewsEvent, _ sale: NewsSale) -> Int {
    switch event.sentence - sale.lastSentence {
    case 0: 0
    case 1: 1
    case 2, 3: 2
    case 4...7: 3
    default: 4
    }
  }

  /// Points for and against by a plain rule; what the weights know besides is added to it.
  private func points(
    _ event: NewsEvent, _ facts: Facts, _ sale: NewsSale, _ index: Int, _ last: Int?,
    _ things: Things
  ) -> Int {
    if things.buyer == .other || things.seller == .other { return -9 }
    var score = 0
    let shared = things.family.isShared
    if shared { score += 4 }
    if things.family == .other { score -= 3 }
    if things.noun.isShared {
      score += things.family.isOneSided ? 2 : 0
    }
    if things.buyer.isShared { score += 1 }
    if things.seller.isShared { score += 1 }
    if event.isReferring, shared || things.family.isOneSided { score += 1 }
    let distance = event.sentence - sale.lastSentence
    if index == last, distance <= 1 { score += 1 }
    if distance == 0 { score -= 1 }
    // "also", "in 2012", "earlier": another sale, unless it names the same thing.
    if event.isPast, !sale.isPast { score -= 2 }
    if things.seats == .other, !shared { score -= 2 }
    if things.count == .other || things.amount == .other { score -= 6 }
    // "Interceptor missiles", then their designation.
    if things.family == .event, !things.noun.isShared, things.sharesKind { score += 2 }
    if event.isFurther, !sale.isFurther, things.amount != .same,
      index != last || distance > 1 || facts.families.isEmpty
    {
      score -= 2
    }
    // "The drones", "the aircraft": of the kind that the sale named.
    if event.isAnaphoric || distance <= 1 && facts.isUncounted,
      facts.families.isEmpty, !things.noun.isShared, things.isOfKind
    {
      score += 2
    }
    return max(-9, min(9, score))
  }
}

extension NewsSales.Relation {
  /// Both say something, and of it something is the same.
  fileprivate var isShared: Bool { self == .same || self == .shared }

  /// One of the two says nothing.
  fileprivate var isOneSided: Bool { self == .none || self == .sale || self == .event }
}
