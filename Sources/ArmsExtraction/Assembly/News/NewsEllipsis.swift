import ArmsModel

/// A sentence that leaves out what the one before it named: "Kuwait has ordered 28 Typhoons from Italy. Qatar ordered two more."
struct NewsEllipsis {
  /// What such a sentence tells: who buys, and the number that it gives.
  struct Clause {
    var buyer: Int
    var count: Int
  }

  let context: NewsContext
  private var tokens: [Token] { context.text.tokens }
  private var words: NewsWords { context.gazetteer.newsWords }

  /// Words between the start of a sentence and its subject.
  private static let lead = 4

  /// What a sentence without equipment tells of the equipment named before it; nil where it tells nothing.
  func clause(_ sentence: Sentence) -> Clause? {
    guard !sentence.isHeading,
      let party = context.mentions(context.partyRuns, sentence).first.map({ Int($0) }),
      context.parties[party].tokens.lowerBound - sentence.first <= Self.lead,
      context.parties[party].form != .capital, !context.isFoe(party), !context.isBystander(party),
      context.code(context.parties[party]) != nil
    else { return nil }
    let start = context.parties[party].tokens.lowerBound
    // "In Qatar", "from Qatar": no subject.
    if start > sentence.first, tokens[start - 1].word != 0,
      words.directions.contains(tokens[start - 1].word)
    {
      return nil
    }
    guard
      let count = NewsGapping(context: context).count(
        behind: subjectEnd(context.parties[party].tokens.upperBound, sentence), sentence)
    else { return nil }
    return Clause(buyer: party, count: count)
  }

  /// Whether somebody bought or ordered "them" from another.
  func takesThem(_ sentence: Sentence) -> Bool {
    let words = context.gazetteer.plainSideWords
    return context.cues(in: sentence).contains { cue in
      let entry = context.entry(cue)
      let end = context.cues[Int(cue)].tokens.upperBound
      return entry.side == .buy && entry.kind.stage != nil && end + 1 < sentence.last
        && tokens[end].word != 0 && words.them.contains(tokens[end].word)
        && tokens[end + 1].word != 0 && tokens[end + 1].word == self.words.from
    }
  }

  /// Behind the forces of a subject: "Qatar's navy", "the Qatari army".
  private func subjectEnd(_ end: Int, _ sentence: Sentence) -> Int {
    var at = end
    while at < sentence.last, at - end < 5 {
      let isForce = context.cueAt[at] >= 0 && context.entry(context.cueAt[at]).kind == .force
      let isMark = tokens[at].sign == UInt8(ascii: "'") || tokens[at].isGlued
      guard isForce || isMark else { break }
      at += 1
    }
    return at
  }
}

extension NewsEvents {
  /// An event of what the last one names, where a sentence without equipment gives another buyer and another number of it.
  func elliptic(_ event: NewsEvent.Draft, behind last: NewsEvent?) -> NewsEvent.Draft? {
    let context = reading.context
    let sentence = context.text.sentences[event.sentence]
    guard let last, event.sentence - last.sentence <= 1,
      let item = last.items.last(where: {
        !context.items[$0].support && context.quantity(of: context.items[$0]) != nil
      }),
      let clause = NewsEllipsis(context: context).clause(sentence)
    else { return nil }
    let code = context.code(context.parties[clause.buyer])
    let isSame = last.buyers.contains { context.code(context.parties[$0]) == code }
    let isMaker = context.items[item].system.map {
      context.gazetteer.systems[$0].origin.contains(code ?? "")
    }
    guard !isSame, isMaker != true else { return nil }
    var told = event
    told.items = [item]
    told.buyers = [clause.buyer]
    told.count = clause.count
    if told.sellers.isEmpty { told.sellers = last.sellers }
    if told.companies.isEmpty { told.companies = last.companies }
    return told
  }

  /// An event of the counted thing that the sentence before names, where one without equipment says that somebody "ordered them
  /// from" another: "Eighteen launchers drove past. Azerbaijan had bought them from Russia."
  func pronominal(_ event: NewsEvent.Draft, behind last: NewsEvent?, in sentence: Sentence)
    -> NewsEvent.Draft?
  {
    let context = reading.context
    let before = event.sentence - 1
    guard before >= 0, last?.sentence != before, event.stage?.stage != .cancelled,
      let item = context.itemRuns.mentions(in: before).lazy.map(Int.init).first(where: {
        !context.items[$0].support && context.items[$0].system != nil
          && context.quantity(of: context.items[$0]) != nil
      }), NewsEllipsis(context: context).takesThem(sentence)
    else { return nil }
    var told = event
    told.items = [item]
    return told
  }
}
