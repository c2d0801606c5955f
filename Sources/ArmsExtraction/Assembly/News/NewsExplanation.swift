import ArmsModel

/// Tells for each choice in a news text what was weighed and what spoke for and against it.
struct NewsExplanation {
  let context: NewsContext
  let weights: Weights

  /// `part` is the number of this part of a text, from 1, and how many there are.
  func readings(part: (number: Int, of: Int)? = nil) -> [Explanation.Reading] {
    let reading = NewsReading(context, weights: weights)
    var seen = NewsFeatures(context)
    seen.glance = reading.glance
    seen.telling = reading.telling
    seen.deal = reading.deal
    seen.sold = reading.sold
    var features = Features(named: true)
    var all: [Explanation.Reading] = []
    seen.deal(into: &features)
    let text = part.map { "part \($0.number) of \($0.of)" } ?? "the text"
    all.append(
      entry(
        .deal, nil, text + " reports a sale", reading.deal, NewsAssembly.dealThreshold, features))
    for (index, item) in context.items.enumerated() {
      seen.item(index, into: &features)
      let name =
        NewsDesignation(context: context).designation(item) ?? context.text.line(item.tokens)
      all.append(
        entry(.item, item.tokens, name, reading.sold[index], NewsEvents.soldThreshold, features))
    }
    for (index, party) in context.parties.enumerated() {
      guard let code = context.code(party) else { continue }
      seen.party(index, into: &features)
      all.append(
        entry(
          .buyer, party.tokens, code, reading.buyer[index], NewsEvents.partyThreshold, features))
      all.append(
        entry(
          .seller, party.tokens, code, reading.seller[index], NewsEvents.partyThreshold, features))
    }
    for (index, money) in context.money.enumerated() {
      seen.money(index, into: &features)
      let value = "\(money.money.amount) \(money.money.currency ?? "?")"
      all.append(
        entry(
          .value, money.tokens, value, reading.value[index], NewsEvents.valueThreshold, features))
    }
    for (index, date) in context.dates.enumerated() {
      seen.date(index, into: &features)
      all.append(
        entry(
          .date, date.tokens, date.date?.text ?? "unknown", reading.date[index],
          NewsEvents.dateThreshold, features))
    }
    for index in all.indices { all[index].part = part?.number }
    return all.sorted {
      ($0.citation?.start ?? -1, $0.choice) < ($1.citation?.start ?? -1, $1.choice)
    }
  }

  /// For each sale that the events of the text make, in their order: what was weighed about it as a whole.
  func sales() -> [[Explanation.Reading]] {
    let reading = NewsReading(context, weights: weights)
    let drafts = NewsAssembly(gazetteer: context.gazetteer, weights: weights).drafts(reading)
    return drafts.map { draft in
      var features = Features(named: true)
      draft.features.whole(draft.report, into: &features)
      let aside = score(.background, features) >= NewsAssembly.backgroundThreshold
      var all = [
        entry(
          .sale, nil, "is a sale", score(.sale, features),
          aside ? NewsAssembly.asideThreshold : NewsAssembly.saleThreshold, features),
        entry(
          .background, nil, "is told in passing", score(.background, features),
          NewsAssembly.backgroundThreshold, features),
      ]
      let judge = NewsSaleStage(features: draft.features, weights: weights)
      let sides = (
        buyers: SmallSet(draft.report.buyers.compactMap(\.value.code)),
        sellers: SmallSet(draft.report.sellers.compactMap(\.value.code))
      )
      let ruled = judge.ruled(buyers: sides.buyers)?.value
      let progress = NewsProgress(draft.features, sides: sides)
      let scores = judge.scores(ruled, sides: sides)
      let total = scores.reduce(Float(0)) { $0 + Weights.exponential($1.score) }
      let likeliest = scores.map(\.score).max() ?? 0
      for (stage, score) in scores {
        draft.features.stages(progress, ruled: ruled, into: &features)
        let said = entry(
          .stage(stage), nil, "is " + stage.rawValue, Weights.exponential(score) / total,
          Weights.exponential(likeliest) / total, features)
        draft.features.stage(stage, progress, ruled: ruled, into: &features)
        let own = entry(.stage, nil, "", 0, 0, features)
        var whole = said
        whole.reasons = Array(
          (said.reasons + own.reasons).sorted {
            (abs($0.weight), $1.feature) > (abs($1.weight), $0.feature)
          }.prefix(6))
        all.append(whole)
      }
      for side in NewsSides(features: draft.features, weights: weights).all() {
        draft.features.party(side.code, into: &features)
        all.append(
          entry(.saleBuyer, nil, side.code + " buys", side.buyer, NewsSides.first, features))
        all.append(
          entry(.saleSeller, nil, side.code + " sells", side.seller, NewsSides.first, features))
      }
      return all
    }
  }

  private func score(_ choice: Weights.Choice, _ features: Features) -> Float {
    Weights.probability(Weights.score(features, weights.table(choice)))
  }

  private func entry(
    _ choice: Weights.Choice, _ tokens: Range<Int>?, _ value: String, _ probability: Float,
    _ threshold: Float, _ features: Features
  ) -> Explanation.Reading {
    let table = weights.table(choice)
    var reasons: [Explanation.Reason] = []
    for (key, name) in zip(features.keys, features.names) {
      guard let weight = table[key] else { continue }
      reasons.append(Explanation.Reason(feature: name, weight: Double(weight)))
    }
    reasons.sort { (abs($0.weight), $1.feature) > (abs($1.weight), $0.feature) }
    return Explanation.Reading(
      choice: choice.rawValue, citation: tokens.map { context.text.citation($0) }, value: value,
      probability: Double(probability), threshold: Double(threshold),
      reasons: Array(reasons.prefix(6)))
  }
}
