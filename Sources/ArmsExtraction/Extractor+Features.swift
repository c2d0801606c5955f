package import ArmsModel

/// A mention or sentence that a choice weighs, with the features seen around it: what weights are fitted to.
package struct Candidate: Hashable, Sendable {
  /// equipment, telling, item, party, value, date or deal: see `NewsReading`.
  package var choice: String
  /// nil for the text as a whole.
  package var citation: Citation?
  package var features: [String]
  /// Of a choice about a sale: its place among the reports.
  package var report: Int?
  /// What the choice is about: a state's code, an amount (amount/high/currency), a date (EDTF).
  package var code: String?
}

/// What the choices of a text see, and the sales that they would be made about.
package struct Candidates: Sendable {
  package var choices: [Candidate]
  /// Every sale that the events of the text make.
  package var reports: [Report]
  /// Those of them that the weights give.
  package var given: [Report]
  /// What each event says by itself, in their order: the parties, things and amounts that it has.
  package var events: [Report]
}

extension Extractor {
  /// An extractor with other weights than the built-in ones; `text` is written as weights.tsv.
  package init(weights text: String) {
    self.init(weights: Weights(text))
  }

  /// Every candidate of every choice in a text, in the order of the steps that read news.
  package func candidates(
    in text: String, metadata: DocumentMetadata = .init()
  ) -> Candidates {
    let context = NewsContext(
      gazetteer.source(text), published: metadata.published, gazetteer: gazetteer)
    let reading = NewsReading(context, weights: weights)
    var seen = NewsFeatures(context)
    seen.glance = reading.glance
    seen.telling = reading.telling
    seen.deal = reading.deal
    seen.sold = reading.sold
    var features = Features(named: true)
    var all: [Candidate] = []
    func keep(_ choice: String, _ tokens: Range<Int>?, code: String? = nil) {
      all.append(
        Candidate(
          choice: choice, citation: tokens.map { context.text.citation($0) },
          features: features.names, code: code))
    }
    for (index, item) in context.items.enumerated() {
      seen.equipment(index, into: &features)
      keep("equipment", item.tokens)
    }
    for (index, sentence) in context.text.sentences.enumerated() {
      seen.sentence(index, into: &features)
      keep("telling", sentence.tokens)
    }
    for (index, item) in context.items.enumerated() {
      seen.item(index, into: &features)
      keep("item", item.tokens)
    }
    for (index, party) in context.parties.enumerated() {
      seen.party(index, into: &features)
      keep("party", party.tokens, code: context.code(party))
    }
    for (index, money) in context.money.enumerated() {
      seen.money(index, into: &features)
      keep("value", money.tokens)
    }
    for (index, date) in context.dates.enumerated() {
      seen.date(index, into: &features)
      keep("date", date.tokens)
    }
    seen.deal(into: &features)
    keep("deal", nil)
    let events = NewsEvents(reading: reading).all()
    for pair in NewsSales(reading: reading, table: weights.table(.pair))
      .grouped(events, named: true).pairs
    {
      all.append(
        Candidate(
          choice: "pair",
          citation: context.text.citation(
            context.text.sentences[events[pair.event].sentence].tokens),
          features: pair.features,
          code: ([pair.event] + pair.members).map(String.init).joined(separator: "/")))
    }
    let drafts = NewsAssembly(gazetteer: gazetteer, weights: weights).drafts(reading)
    for (index, draft) in drafts.enumerated() {
      func add(_ choice: String, code: String? = nil) {
        all.append(
          Candidate(
            choice: choice, citation: nil, features: features.names, report: index, code: code))
      }
      for code in draft.features.candidates {
        draft.features.party(code, into: &features)
        add("side", code: code)
      }
      let stage = NewsSaleStage(features: draft.features, weights: weights)
      let sides = (
        buyers: SmallSet(draft.report.buyers.compactMap(\.value.code)),
        sellers: SmallSet(draft.report.sellers.compactMap(\.value.code))
      )
      let ruled = stage.ruled(buyers: sides.buyers)?.value
      let progress = NewsProgress(draft.features, sides: sides)
      draft.features.stages(progress, ruled: ruled, into: &features)
      add("stages")
      for each in Stage.allCases {
        draft.features.stage(each, progress, ruled: ruled, into: &features)
        add("stage", code: each.rawValue)
      }
      let contractors = draft.features.contractors()
      for contractor in contractors {
        draft.features.contractor(
          contractor, of: contractors.count, report: draft.report, into: &features)
        add("company", code: draft.features.shared.companies.all[contractor.place].name)
      }
      let amounts = draft.features.amounts()
      for amount in amounts {
        draft.features.amount(amount, of: amounts, into: &features)
        let money = context.money[amount].money
        add(
          "amount",
          code: "\(money.amount)/\(money.high.map(String.init) ?? "")/\(money.currency ?? "")")
      }
      let dates = draft.features.dates
      for date in dates {
        draft.features.date(date, of: dates, stage: draft.report.stage?.value, into: &features)
        add("day", code: context.dates[date].date?.text)
      }
      draft.features.whole(draft.report, into: &features)
      add("sale")
    }
    return Candidates(
      choices: all, reports: drafts.map(\.report),
      given: extract(text, metadata: metadata).reports,
      events: events.map { alone($0, reading) })
  }

  /// An event written down as if nothing else were told.
  private func alone(_ event: NewsEvent, _ reading: NewsReading) -> Report {
    let context = reading.context
    let sale = NewsSale()
    sale.append(event)
    func parties(_ mentions: [Int]) -> [Claim<Party>] {
      mentions.map {
        let party = context.parties[$0]
        return Claim(
          Party(code: context.code(party), name: context.text.line(party.tokens)),
          citations: [context.text.citation(party.tokens)], rule: "event")
      }
    }
    var report = Report(
      sellers: parties(event.sellers), buyers: parties(event.buyers),
      items: NewsItems(reading: reading, sale: sale).items())
    report.value = event.values.first.map {
      Claim(
        SaleValue(context.money[$0].money, meaning: .stated),
        citations: [context.text.citation(context.money[$0].tokens)], rule: "event")
    }
    return report
  }
}
