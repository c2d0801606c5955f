import ArmsModel

/// Tells a state's own order from its own industry, where the text names no other state: "the Army plans to buy 50,000
/// trucks", "the shipyard will deliver two frigates to the country's Navy". That is no sale to another state.
struct NewsHome {
  let features: NewsSaleFeatures
  private var context: NewsContext { features.context }

  /// Least probability of a mention as a buyer's for its state to be one that may buy.
  private static let buying: Float = 0.2

  /// Whether a sale without a buyer, whose seller is a state, is an order of that state's own forces: nothing is said to go
  /// abroad, and either the text names forces of no other state, or the sentences that tell of it or stand beside them name
  /// forces and the text's other sales are all to that state. `told` are the buyers of all sales of the text.
  func isOwnOrder(_ report: Report, beside told: SmallSet<String>) -> Bool {
    guard report.buyers.isEmpty else { return false }
    let sellers = SmallSet(report.sellers.compactMap(\.value.code))
    guard sellers.count == 1, !goesAbroad(), !mayBeBought(but: sellers) else {
      return false
    }
    if !features.shared.forces.isEmpty, features.shared.forces.isSubset(of: sellers) { return true }
    return !told.isEmpty && told.isSubset(of: sellers) && features.near.contains(where: namesForces)
  }

  /// Whether some other state looks like a buyer near the sale.
  private func mayBeBought(but sellers: SmallSet<String>) -> Bool {
    features.shared.codes.contains { code in
      !sellers.contains(code)
        && (features.shared.mentions[code] ?? []).contains {
          features.reading.buyer[$0] >= Self.buying
            && features.isBeside(context.parties[$0].tokens.lowerBound)
        }
    }
  }

  /// "The Korean navy ordered 18 boats from the same yard", where the text tells that Korea sells such boats: whoever sells
  /// abroad, and is told to buy from nobody, buys at home.
  func isOfExporter(_ place: Int, among reports: [Report]) -> Bool {
    guard reports[place].sellers.isEmpty, reports[place].buyers.count == 1,
      let buyer = reports[place].buyers.first?.value.code,
      features.makers.allSatisfy({ $0 == buyer }),
      features.sentences.contains(where: namesForces)
    else { return false }
    return reports.contains { other in
      !other.background && other.sellers.contains { $0.value.code == buyer }
    }
  }

  /// "An export order", "a customer who cannot be named", "the sale of".
  private func goesAbroad() -> Bool {
    features.sentences.contains { sentence in
      context.text.sentences[sentence].tokens.contains {
        let word = context.text.tokens[$0].word
        return word != 0 && context.gazetteer.newsWords.abroad.contains(word)
      }
    }
  }

  private func namesForces(_ sentence: Int) -> Bool {
    context.has(.force, sentence: sentence)
      && context.cues(in: context.text.sentences[sentence]).contains {
        Self.isForces(context.entry($0))
      }
  }

  /// Forces and ministries; a minister or a president speaks of much else.
  private static func isForces(_ cue: CueEntry) -> Bool {
    cue.kind == .force && cue.name != "minister"
  }

  /// The states whose forces or ministries a text names: "the Indian Army", "Kenya's Ministry of Defence".
  static func forces(_ context: NewsContext) -> SmallSet<String> {
    var states: SmallSet<String> = []
    for party in context.parties {
      guard let code = context.code(party), !states.contains(code) else { continue }
      let end = context.text.sentences[Int(context.sentenceOf[party.tokens.lowerBound])].last
      var at = party.tokens.upperBound
      if at < end, context.text.tokens[at].sign == UInt8(ascii: "'") {
        at += 1
        if at < end, context.text.tokens[at].isGlued { at += 1 }
      }
      let isNamed =
        party.form == .institution
        || at < end && context.cueAt[at] >= 0 && isForces(context.entry(context.cueAt[at]))
      if isNamed { states.insert(code) }
    }
    return states
  }
}
