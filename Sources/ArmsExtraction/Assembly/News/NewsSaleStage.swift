import ArmsModel

/// How far a sale has come: what its sentences say, weighed for each stage.
struct NewsSaleStage {
  let features: NewsSaleFeatures
  let weights: Weights
  private var sale: NewsSale { features.sale }
  private var context: NewsContext { features.reading.context }

  func stage(buyers: SmallSet<String>, sellers: SmallSet<String>) -> Claim<Stage>? {
    let ruled = ruled(buyers: buyers)
    // A request and an approval have words of their own, and too few texts to weigh them by.
    if ruled?.value == .requested || ruled?.value == .approved { return ruled }
    if sale.events.allSatisfy({ $0.isExpected || $0.isConditional }) { return ruled }
    if let ahead = NewsUnsigned(features: features).told {
      return Claim(
        .considered, citations: [context.text.citation(ahead)], rule: "stage.unsigned")
    }
    let plain = NewsPlainStage(features: features, sides: SmallSet(Array(buyers) + Array(sellers)))
    if let told = plain.told { return claim(told) }
    let weighed = weighed(ruled, buyers: buyers, sellers: sellers)
    if weighed?.value == .considered, let told = plain.underContract ?? plain.awaited {
      return claim(told)
    }
    return weighed
  }

  private func claim(_ told: NewsPlainStage.Told) -> Claim<Stage> {
    Claim(told.stage, citations: [context.text.citation(told.tokens)], rule: told.rule)
  }

  private func weighed(
    _ ruled: Claim<Stage>?, buyers: SmallSet<String>, sellers: SmallSet<String>
  ) -> Claim<Stage>? {
    let scores = scores(ruled?.value, sides: (buyers, sellers))
    guard let likeliest = scores.max(by: { $0.score < $1.score }),
      scores.contains(where: { $0.score < likeliest.score }), likeliest.stage != ruled?.value
    else { return ruled }
    return told(likeliest.stage)
  }

  /// The score of every stage, in the order of the stages.
  func scores(
    _ ruled: Stage?, sides: (buyers: SmallSet<String>, sellers: SmallSet<String>)
  ) -> [(stage: Stage, score: Float)] {
    let progress = NewsProgress(features, sides: sides)
    var said = Features()
    features.stages(progress, ruled: ruled, into: &said)
    var own = Features()
    return Stage.allCases.map { stage in
      features.stage(stage, progress, ruled: ruled, into: &own)
      return (
        stage,
        Weights.score(said, weights.table(.stage(stage)))
          + Weights.score(own, weights.table(.stage))
      )
    }
  }

  /// A stage that the weights prefer, with the words that speak for it.
  private func told(_ stage: Stage) -> Claim<Stage>? {
    var citations: [Citation] = []
    for event in sale.events where event.stage?.stage == stage && citations.count < 4 {
      guard let tokens = event.stage?.tokens else { continue }
      citations.append(context.text.citation(tokens))
    }
    if citations.isEmpty {
      for event in sale.events {
        for cue in context.cues(in: context.text.sentences[event.sentence])
        where context.entry(cue).kind.stage == stage && citations.isEmpty {
          citations.append(context.text.citation(context.cues[Int(cue)].tokens))
        }
      }
    }
    if citations.isEmpty, let reading = sale.events.lazy.compactMap(\.stage).first {
      citations.append(context.text.citation(reading.tokens))
    }
    if citations.isEmpty, let item = sale.events.first?.items.first {
      citations.append(context.text.citation(context.items[item].tokens))
    }
    return citations.isEmpty ? nil : Claim(stage, citations: citations, rule: "stage.weighed")
  }

  /// Least firmness for a stage to count; a sale that is said to be signed or delivered must be said so plainly.
  private static func least(_ stage: Stage) -> Int {
    switch stage {
    case .considered: 1
    case .requested, .approved, .delivered: 5
    case .contracted: 3
    case .cancelled: 6
    }
  }

  /// The stage by firmness of its words alone.
  func ruled(buyers: SmallSet<String>) -> Claim<Stage>? {
    // What is said where the equipment is named, and early, counts more than what is said of "the deal" later.
    var best: [(stage: Stage, score: Int, reading: NewsStage.Reading)] = []
    var all: [NewsStage.Reading] = []
    for (index, event) in sale.events.enumerated() {
      guard let told = event.stage else { continue }
      let reading = ownApproval(told, event, buyers) ?? told
      guard reading.weight >= Self.least(reading.stage) else { continue }
      all.append(reading)
      var score = reading.weight * 2 - (event.leans ? 3 : 0) + (index == 0 ? 2 : 0)
      if reading.stage == .cancelled, event.leans, event.sentence > 4 { score -= 4 }
      if let at = best.firstIndex(where: { $0.stage == reading.stage }) {
        if best[at].score < score { best[at] = (reading.stage, score, reading) }
      } else {
        best.append((reading.stage, score, reading))
      }
    }
    guard let top = best.lazy.map(\.score).max() else {
      // A text that tells of a transfer without a verb of its own: what is said of it is no more than considered.
      guard let item = sale.events.first?.items.first else { return nil }
      return Claim(
        .considered, citations: [context.text.citation(context.items[item].tokens)],
        rule: "stage.unspoken")
    }
    // The furthest of the stages that are told about as firmly; before a contract, approval follows a request.
    var stage =
      best.lazy.filter { $0.score >= top - 2 }.map(\.stage).max { $0.order < $1.order }
      ?? .considered
    if stage == .requested, best.contains(where: { $0.stage == .approved }) { stage = .approved }
    guard let chosen = best.first(where: { $0.stage == stage })?.reading else { return nil }
    var citations: [Citation] = []
    for reading in all where reading.stage == stage && citations.count < 4 {
      let citation = context.text.citation(reading.tokens)
      if !citations.contains(citation) { citations.append(citation) }
    }
    return Claim(stage, citations: citations, rule: chosen.rule)
  }

  /// The state that "by" names right behind a word of approval.
  private func approver(behind end: Int, _ sentence: Sentence) -> String? {
    let words = context.gazetteer.newsWords
    guard end < sentence.last, context.text.tokens[end].word == words.by, words.by != 0 else {
      return nil
    }
    return (end + 1..<max(end + 1, min(end + 6, sentence.last))).lazy
      .first { context.partyAt[$0] >= 0 }
      .flatMap { context.code(context.parties[Int(context.partyAt[$0])]) }
  }

  /// A buyer that approves its own purchase has decided to buy: nothing is approved by a seller, nothing signed.
  private func ownApproval(
    _ reading: NewsStage.Reading, _ event: NewsEvent, _ buyers: SmallSet<String>
  ) -> NewsStage.Reading? {
    guard reading.rule == "stage.approved" else { return nil }
    let sentence = context.text.sentences[event.sentence]
    // "was approved by the US State Department": who approves is named behind, else it is who is named last before.
    guard
      let code = approver(behind: reading.tokens.upperBound, sentence)
        ?? party(before: reading.tokens.lowerBound, sentence), buyers.contains(code)
    else { return nil }
    var own = reading
    own.stage = .considered
    own.rule = "stage.buyers-approval"
    return own
  }

  /// The state that is named last before a token of a sentence.
  private func party(before token: Int, _ sentence: Sentence) -> String? {
    (sentence.first..<max(token, sentence.first)).last { context.partyAt[$0] >= 0 }
      .flatMap { context.code(context.parties[Int(context.partyAt[$0])]) }
  }
}
