import ArmsModel

/// Writes down one sale of a text.
struct NewsReport {
  let features: NewsSaleFeatures
  let weights: Weights
  var reading: NewsReading { features.reading }
  private var sale: NewsSale { features.sale }
  var context: NewsContext { reading.context }
  var gazetteer: Gazetteer { context.gazetteer }

  /// nil where no sale is left: nothing sold, or the buyer its own seller.
  func report() -> Report? {
    let items = NewsItems(reading: reading, sale: sale).items()
    guard items.contains(where: { !$0.support }) else { return nil }
    let (buyers, sellers) = NewsSides(features: features, weights: weights).chosen()
    guard !buyers.isEmpty || !sellers.isEmpty else { return nil }
    let codes = SmallSet(buyers.compactMap(\.value.code))
    let makers = SmallSet(features.makers + features.seats)
    if sellers.isEmpty, codes.count == 1, !makers.isEmpty, makers.isSubset(of: codes) {
      return nil  // A state's own order from its own industry.
    }
    // Of a type that others make too, from a yard at home.
    let seats = SmallSet(features.seats)
    if sellers.isEmpty, codes.count == 1, !seats.isEmpty, seats.isSubset(of: codes) { return nil }
    var report = Report(sellers: sellers, buyers: buyers, items: items)
    let others = SmallSet(sellers.compactMap(\.value.code))
    report.stage = NewsSaleStage(features: features, weights: weights)
      .stage(buyers: codes, sellers: others)
    report.value = value(report.stage?.value)
    report.announced = announced(report.stage?.value) ?? approved(report.stage)
    report.mechanism = mechanism()
    // Kept first: in the midst of an assignment the report would be copied for the call.
    let contractors = contractors(report)
    report.contractors = contractors
    return report
  }

  // MARK: - Value

  private func value(_ stage: Stage?) -> Claim<SaleValue>? {
    let entry = entryAmount() ?? budgeted()
    let amounts = entry.map { [$0] } ?? features.amounts()
    var probability = likely(amounts, .saleValue, least: { _ in Self.valueThreshold }) {
      features.amount($0, of: amounts, into: &$1)
    }
    // What a sentence of its own says that the contract is worth is heard before what is named behind it.
    let first = probability.best
    if let stated = NewsStatedValue(features: features).amount(),
      first.map({ stated < $0 }) ?? true
    {
      probability.set(stated, 1)
    } else if probability.isEmpty, let entry {
      probability.set(entry, 1)
    } else if probability.isEmpty,
      let paid = NewsStatedValue(features: features).paid()
        ?? NewsStatedValue(features: features).asked()
        ?? NewsStatedValue(features: features).priced()
    {
      probability.set(paid, 1)
    }
    guard let likeliest = probability.best else { return nil }
    var mentions = probability.mentions
    let passing = SmallSet(mentions)
    // The same amount, printed elsewhere with more of its digits.
    if context.money[likeliest].money.step > features.shared.finestStep {
      for (index, other) in context.money.enumerated()
      where !passing.contains(index) && !other.isUnitPrice && !other.isRate
        && other.money.step < context.money[likeliest].money.step
        && fits(other.money, context.money[likeliest].money)
      {
        mentions.append(index)
      }
    }
    // Of the amounts that fit the likeliest ("133 million", "133.3mn") the most precise tells most.
    let fitting = mentions.filter { fits(context.money[$0].money, context.money[likeliest].money) }
    let isFitting = SmallSet(fitting)
    let best =
      fitting.min { context.money[$0].money.step < context.money[$1].money.step } ?? likeliest
    let chosen = context.money[best]
    let meaning = meaning(stage)
    var citations = OnceCited()
    citations.add(passage(best), context.text)
    var others: [Claim<SaleValue>] = []
    for mention in mentions where mention != best {
      if isFitting.contains(mention) {
        citations.add(passage(mention), context.text)
      } else {
        let other = context.money[mention]
        others.append(
          Claim(
            SaleValue(other.money, meaning: meaning),
            citations: [context.text.citation(other.tokens)], rule: other.rule))
      }
    }
    return Claim(
      SaleValue(chosen.money, meaning: meaning), citations: citations.all, rule: chosen.rule,
      others: others)
  }

  /// The one amount of an entry of a list.
  private func entryAmount() -> Int? {
    guard let event = sale.events.first(where: \.isEntry) else { return nil }
    let amounts = context.moneyRuns.mentions(in: event.sentence).lazy.map(Int.init).filter {
      event.tokens.contains(context.money[$0].tokens.lowerBound)
        && context.money[$0].equivalent == nil && !context.money[$0].isUnitPrice
    }
    return amounts.count == 1 ? amounts.first : nil
  }

  /// What a budget sets aside for the sale.
  private func budgeted() -> Int? {
    let budget = NewsBudget(context: context, frames: reading.frames)
    return sale.events.lazy.flatMap(\.items).compactMap { budget.amount(for: $0) }.first
  }

  /// The words that state an amount: with those for the same amount in another currency, "€108 million (US$134 million)".
  private func passage(_ mention: Int) -> Range<Int> {
    let next = mention + 1
    let follows = context.money.indices.contains(next) && context.money[next].equivalent == mention
    let second = follows ? next : mention
    guard let first = context.money[second].equivalent else { return context.money[mention].tokens }
    let start = context.money[first].tokens.lowerBound
    let end = context.money[second].tokens.upperBound
    guard start < end else { return context.money[mention].tokens }
    let tokens = context.text.tokens
    let isClosed =
      tokens.indices.contains(end)
      && (tokens[end].sign == UInt8(ascii: ")") || tokens[end].sign == UInt8(ascii: "]"))
      && (start..<end).contains {
        tokens[$0].sign == UInt8(ascii: "(") || tokens[$0].sign == UInt8(ascii: "[")
      }
    return start..<(isClosed ? end + 1 : end)
  }

  private func fits(_ a: Money, _ b: Money) -> Bool {
    guard a.high == b.high || a.high == nil && b.high == nil else { return false }
    if let one = a.currency, let other = b.currency, one != other { return false }
    // A statement without a bound would fit anything.
    return a.qualifier != .atMost && b.qualifier != .atMost && a.qualifier != .atLeast
      && b.qualifier != .atLeast && a.interval.intersects(b.interval) || a == b
  }

  private func meaning(_ stage: Stage?) -> ValueMeaning {
    switch stage {
    case .approved: .notified
    case .contracted: .contract
    default: .stated
    }
  }

  /// The mentions that pass for a choice, with their probabilities.
  func likely(
    _ mentions: [Int], _ choice: Weights.Choice, least: (Int) -> Float,
    _ see: (Int, inout Features) -> Void
  ) -> LikelyMentions {
    var likely = LikelyMentions()
    guard !mentions.isEmpty else { return likely }
    var seen = Features()
    let table = weights.table(choice)
    for mention in mentions {
      see(mention, &seen)
      let probability = Weights.probability(Weights.score(seen, table))
      if probability >= least(mention) { likely.set(mention, probability) }
    }
    return likely
  }

  /// Least probability for an amount to be the value of the sale.
  private static let valueThreshold: Float = 0.45

  private func mechanism() -> Claim<Mechanism>? {
    for event in sale.events {
      for cue in context.cues(in: context.text.sentences[event.sentence]) {
        let mention = context.cues[Int(cue)]
        let mechanism: Mechanism
        switch gazetteer.cues[mention.cue].kind {
        case .fms: mechanism = .fms
        case .dcs: mechanism = .dcs
        case .eda: mechanism = .eda
        case .lease: mechanism = .lease
        case _ where mention.isLease: mechanism = .lease
        case .grant: mechanism = .grant
        default: continue
        }
        return Claim(
          mechanism, citations: [context.text.citation(mention.tokens)], rule: "mechanism.cue")
      }
    }
    return nil
  }

  /// The companies that make or deliver what is sold.
  private func contractors(_ report: Report) -> [Claim<String>] {
    let all = features.contractors()
    let named = NewsNamedContractor(features: features)
    let table = weights.table(.saleContractor)
    var seen = Features()
    // The weights know companies by name: how many those are tells something.
    let known = all.count { features.shared.companies.all[$0.place].entry != nil }
    var chosen = all.filter {
      !isLoser($0) && !isOfAnother($0) && !NewsCustomers(context: context).areCustomers($0.telling)
    }.filter {
      features.contractor($0, of: max(known, 1), report: report, into: &seen)
      // A name that only its form tells is heard where the sale itself is told.
      let isHeard =
        features.shared.companies.all[$0.place].entry != nil || features.isToldWith($0)
      return isHeard && Weights.probability(Weights.score(seen, table)) >= Self.contractorThreshold
        || $0.telling.contains(where: named.tells)
    }
    // An approval names the principal contractors, and what else is named makes a part or made an earlier one.
    if report.stage?.value == .approved, chosen.count > 1 {
      let primes = chosen.filter {
        features.shared.companies.all[$0.place].mentions.contains(where: named.isPrime)
      }
      if !primes.isEmpty { chosen = primes }
    }
    return chosen.map { contractor in
      Claim(
        features.shared.companies.all[contractor.place].name,
        citations: contractor.telling.prefix(4).map {
          context.text.citation(context.companies[$0].tokens)
        }, rule: "contractor.named")
    }
  }

  /// A company that is only named as one that lost.
  private func isLoser(_ contractor: NewsSaleFeatures.Contractor) -> Bool {
    contractor.telling.allSatisfy { mention in
      let at = context.companies[mention].tokens.lowerBound
      let sentence = context.text.sentences[Int(context.sentenceOf[at])]
      return NewsRivals(context: context).losers(sentence)?.contains(at) ?? false
    }
  }

  /// A company that is only named where the words tell of another sale: each entry of a list has its own maker.
  private func isOfAnother(_ contractor: NewsSaleFeatures.Contractor) -> Bool {
    guard contractor.here.isEmpty, !contractor.beside.isEmpty else { return false }
    let isElsewhere = contractor.beside.allSatisfy { mention in
      let at = context.companies[mention].tokens.lowerBound
      return features.isOwn(Int(context.sentenceOf[at])) && features.isOfAnother(at)
    }
    guard isElsewhere else { return false }
    let entry = features.shared.companies.all[contractor.place].entry
    return !(entry.map { features.makerNames().contains(gazetteer.companies[$0].name) } ?? false)
  }

  /// Least probability for a company to be a contractor of the sale.
  private static let contractorThreshold: Float = 0.33
}
