import ArmsModel

/// Everything recognised in a text as mentions, in the order of the text.
struct MentionList {
  let context: NewsContext
  private var text: SourceText { context.text }

  func all() -> [Mention] {
    var all: [Mention] = []
    for money in context.money { all.append(mention(money)) }
    for quantity in context.quantities {
      all.append(
        Mention(
          kind: .quantity, citation: text.citation(quantity.tokens), rule: quantity.rule,
          value: .quantity(quantity.quantity)))
    }
    for date in context.dates {
      all.append(
        Mention(
          kind: .date, citation: text.citation(date.tokens), rule: date.rule,
          value: date.date.map { .date($0) }))
    }
    for party in context.names.parties { all.append(mention(party)) }
    for item in context.items {
      let name = NewsDesignation(context: context).designation(item) ?? text.line(item.tokens)
      all.append(
        Mention(
          kind: .designation, citation: text.citation(item.tokens), rule: item.rule,
          value: .name(name)))
    }
    for company in context.companies {
      let name = company.company.map { context.gazetteer.companies[$0].name }
      all.append(
        Mention(
          kind: .company, citation: text.citation(company.tokens), rule: "company.gazetteer",
          value: .name(name ?? text.line(company.tokens))))
    }
    for cue in context.cues {
      let entry = context.gazetteer.cues[cue.cue]
      all.append(
        Mention(
          kind: .cue, citation: text.citation(cue.tokens),
          rule: "cue.\(entry.kind.name).\(entry.name)",
          value: .cue(class: entry.kind.name, name: entry.name)))
    }
    for number in TransmittalRecogniser(context.gazetteer).find(in: text) {
      all.append(
        Mention(
          kind: .transmittal, citation: text.citation(number.tokens), rule: number.rule,
          value: .transmittal(number.number)))
    }
    return all.sorted { ($0.citation, $0.kind.rawValue) < ($1.citation, $1.kind.rawValue) }
  }

  private func mention(_ money: MoneyMention) -> Mention {
    Mention(
      kind: .money, citation: text.citation(money.tokens), rule: money.rule,
      value: .money(money.money), readings: money.money.currencyReadings)
  }

  private func mention(_ party: PartyMention) -> Mention {
    let entry = context.gazetteer.parties[party.party]
    let form: String
    switch party.form {
    case .name: form = "party.name"
    case .demonym: form = "party.demonym"
    case .capital: form = "party.capital"
    case .institution: form = "party.institution"
    }
    return Mention(
      kind: .party, citation: text.citation(text.withPoint(party.tokens)), rule: form,
      value: entry.code.map { .party(code: $0, role: nil) },
      readings: entry.code == nil ? [entry.name] : [])
  }
}
