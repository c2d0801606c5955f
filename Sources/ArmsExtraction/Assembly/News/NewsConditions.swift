import ArmsModel

/// A rival buyer that a condition names: "Turkey is interested in buying the carrier if it is not sold to Brazil", "unless India
/// buys them first". The rival buys nothing together with the one who asks: what is said of it is a report of its own, in passing.
struct NewsConditions {
  let context: NewsContext
  let frames: [NewsRoles.Frame?]
  private var tokens: [Token] { context.text.tokens }

  /// A condition: its tokens, the party that would buy, and the word of buying or selling.
  struct Clause {
    var tokens: Range<Int>
    var buyer: Int
    var cue: Int32
  }

  /// The condition of a sentence that says to whom else a thing may go; nil where it says nothing of the kind.
  func clause(_ sentence: Sentence) -> Clause? {
    guard context.isMarked(.condition, sentence), !sentence.isHeading else { return nil }
    let words = context.gazetteer.newsWords
    for at in sentence.tokens
    where tokens[at].word != 0 && words.conditions.contains(tokens[at].word) {
      let end =
        (at + 1..<sentence.last).first {
          tokens[$0].sign == UInt8(ascii: ",") || tokens[$0].sign == UInt8(ascii: ";")
        } ?? sentence.last
      let range = at..<end
      // What is named there is another thing.
      guard !range.contains(where: { context.itemAt[$0] >= 0 }),
        let cue = range.lazy.map({ context.cueAt[$0] }).first(where: {
          $0 >= 0 && isOfSale(context.entry($0))
        })
      else { continue }
      // "If it is not sold to", "unless it is sold to"
      let isDenied = NewsStage(context: context).isDenied(
        context.cues[Int(cue)].tokens.lowerBound, sentence)
      guard isDenied != (tokens[at].word == words.unless) else { continue }
      let takers = context.mentions(context.partyRuns, sentence).lazy.map(Int.init).filter {
        range.contains(context.parties[$0].tokens.lowerBound)
      }
      guard takers.count == 1, let buyer = takers.first, takes(buyer) else { continue }
      return Clause(tokens: range, buyer: buyer, cue: cue)
    }
    return nil
  }

  private func isOfSale(_ entry: CueEntry) -> Bool {
    (entry.kind == .contracted || entry.kind == .considered || entry.kind == .trade
      || entry.kind == .delivered) && entry.side != nil
  }

  private func takes(_ party: Int) -> Bool {
    switch frames[party] {
    case .toAfterSelling, .subjectOfBuying, .byAfterBuying, .dative: true
    default: false
    }
  }
}

extension NewsEvents {
  /// Takes the buyer that a condition names out of an event with another.
  func setAside(_ event: inout NewsEvent.Draft, _ sentence: Sentence) {
    guard let clause = condition(sentence), let code = context.code(context.parties[clause.buyer])
    else { return }
    let rest = event.buyers.filter { context.code(context.parties[$0]) != code }
    guard !event.items.isEmpty, !rest.isEmpty else { return }
    event.buyers = rest
    event.sellers.removeAll { context.code(context.parties[$0]) == code }
    // That it is not sold to another says nothing of how far this sale has come.
    let outside =
      clause.tokens.lowerBound > sentence.first
      ? sentence.first..<clause.tokens.lowerBound : clause.tokens.upperBound..<sentence.last
    event.tokens = outside
    event.stage = NewsStage(context: context).read(sentence, items: event.items, within: outside)
  }

  /// What the condition of an event's sentence tells of the same thing.
  func alternative(to event: NewsEvent) -> NewsEvent? {
    let sentence = context.text.sentences[event.sentence]
    guard !event.leans, !event.items.isEmpty, let clause = condition(sentence),
      let code = context.code(context.parties[clause.buyer]), !event.buyers.isEmpty,
      !event.buyers.contains(where: { context.code(context.parties[$0]) == code })
    else { return nil }
    var rival = event.told
    rival.tokens = clause.tokens
    rival.buyers = [clause.buyer]
    rival.values = []
    rival.dates = []
    rival.isConditional = true
    rival.stage = NewsStage.Reading(
      stage: .considered, weight: 4, tokens: context.cues[Int(clause.cue)].tokens,
      rule: "stage.conditional")
    return NewsEvent(rival)
  }

  private func condition(_ sentence: Sentence) -> NewsConditions.Clause? {
    NewsConditions(context: context, frames: reading.frames).clause(sentence)
  }
}
