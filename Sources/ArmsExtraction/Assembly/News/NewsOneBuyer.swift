import ArmsModel

/// The buyer of a sale whose own words name none, in a text that speaks of one buyer alone: "six T129s, ordered from Turkey last
/// year" in a story on what the Philippines will pay for, "The Government approved the purchase" in a release of the Czech ministry.
///
/// It is asked once a sale is known to be one: that a text speaks of one state makes no sale of what it tells.
struct NewsOneBuyer {
  let shared: NewsSaleText
  let context: NewsContext

  /// Gives that buyer to every report that has none and that it does not sell to itself.
  func fill(_ reports: inout [Report], _ features: [NewsSaleFeatures]) {
    guard reports.contains(where: { $0.buyers.isEmpty }) else { return }
    let told = SmallSet(reports.flatMap { $0.buyers.compactMap(\.value.code) })
    guard told.count < 2 else { return }
    for place in reports.indices where reports[place].buyers.isEmpty {
      let code =
        told.isEmpty ? named(reports[place], features[place]) : told.first(where: { _ in true })
      guard let code, isFree(code, reports[place], features[place]) else { continue }
      reports[place].buyers = claim(code, features[place]).map { [$0] } ?? []
    }
  }

  /// The same for one sale whose own words leave the buyer to the text; `told` are the buyers of all its sales.
  func fill(_ report: inout Report, _ features: NewsSaleFeatures, beside told: SmallSet<String>) {
    guard told.count < 2 else { return }
    let code = told.isEmpty ? named(report, features) : told.first(where: { _ in true })
    guard let code else { return }
    fill(&report, features, with: code)
  }

  func fill(_ report: inout Report, _ features: NewsSaleFeatures, with code: String) {
    guard isFree(code, report, features) else { return }
    report.buyers = claim(code, features).map { [$0] } ?? []
  }

  /// "Purchases for the U.S. Air Force and Turkey under the Foreign Military Sales programme": the programme sells to other states, and
  /// those that its sentence names are they.
  func fillForeign(_ report: inout Report, _ features: NewsSaleFeatures) {
    guard report.mechanism?.value == .fms else { return }
    let sentences = features.sentences.filter { context.has(.fms, sentence: $0) }
    var codes: [String] = []
    for sentence in sentences {
      for party in context.partyRuns.mentions(in: sentence).lazy.map(Int.init) {
        guard let code = context.code(context.parties[party]), code != "USA",
          !codes.contains(code), context.parties[party].form != .capital,
          !context.isFoe(party), !context.isBystander(party), isFree(code, report, features)
        else { continue }
        codes.append(code)
      }
    }
    report.buyers = codes.compactMap { claim($0, features) }
  }

  /// Whether a state neither sells nor makes what is sold.
  private func isFree(_ code: String, _ report: Report, _ features: NewsSaleFeatures) -> Bool {
    !report.sellers.contains { $0.value.code == code } && !features.makers.contains(code)
      && !features.seats.contains(code)
  }

  /// Where no sale has a buyer: the one state beside those that sell whose forces or ministry the text names, else the
  /// one that its heading and opening name. A parliament or an agency alone names no state: others have a Senate too.
  private func named(_ report: Report, _ features: NewsSaleFeatures) -> String? {
    let free = shared.codes.filter { code in
      isFree(code, report, features)
        && (shared.mentions[code] ?? []).contains { context.parties[$0].form != .institution }
    }
    let forces = free.filter(shared.forces.contains)
    if forces.count == 1 { return forces[0] }
    let opening = free.filter { code in
      (shared.mentions[code] ?? []).contains {
        context.sentenceOf[context.parties[$0].tokens.lowerBound] < 2
      }
    }
    return opening.count == 1 ? opening[0] : nil
  }

  /// Cited where the state is named last before the sale, else where it is named first.
  private func claim(_ code: String, _ features: NewsSaleFeatures) -> Claim<Party>? {
    let mentions = shared.mentions[code] ?? []
    let before = mentions.last {
      Int(context.sentenceOf[context.parties[$0].tokens.lowerBound]) <= features.firstSentence
    }
    guard let mention = before ?? mentions.first else { return nil }
    let name = context.gazetteer.partyByCode[code].map { context.gazetteer.parties[$0].name }
    return Claim(
      Party(code: code, name: name ?? code),
      citations: [context.text.citation(context.parties[mention].core)], rule: "party.buyer.only")
  }
}
