import ArmsModel

/// Tells for each choice in a news text what was weighed and what spoke for and against it.
struct NewsExplanation {
  let context: NewsContext
  let weights: Weights

  func readings() -> [Explanation.Reading] {
    let reading = NewsReading(context, weights: weights)
    var seen = NewsFeatures(context)
    seen.glance = reading.glance
    seen.telling = reading.telling
    seen.deal = reading.deal
    seen.sold = reading.sold
    var features = Features(named: true)
    var all: [Explanation.Reading] = []
    seen.deal(into: &features)
    all.append(
      entry(
        .deal, nil, "the text reports a sale", reading.deal, NewsAssembly.dealThreshold, features))
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
    return all.sorted {
      ($0.citation?.start ?? -1, $0.choice) < ($1.citation?.start ?? -1, $1.choice)
    }
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
