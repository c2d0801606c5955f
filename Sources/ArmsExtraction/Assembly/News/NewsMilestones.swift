/// Reads the launch, the roll-out and the first flight of what is built for another state as the building that they are: "launched the
/// second of four corvettes for Pakistan". Nothing was handed over, and nothing was fired.
struct NewsMilestones {
  struct Words: Sendable {
    /// The words by which cues tell such a day.
    let days: WordSet
    /// Of a first flight or a trial.
    let flying: WordSet

    init(_ vocabulary: inout Vocabulary) {
      flying = WordSet("flew flown flight trials", &vocabulary)
      days = WordSet("launched launches rolled rollout maiden flight christened", &vocabulary)
    }
  }

  let text: SourceText
  let parties: [PartyMention]
  let gazetteer: Gazetteer

  /// Tokens between such a word and "for Pakistan".
  private static let reach = 14

  /// The cues of a text, those of such days read as building for whom the sentence names.
  func read(_ cues: [CueMention]) -> [CueMention] {
    let days = gazetteer.milestoneWords.days
    var result = cues
    for place in cues.indices where tells(cues[place], days) && isForAnother(cues[place].tokens) {
      guard let building = gazetteer.cue(named: "building-for") else {
        break
      }
      result[place].cue = building
    }
    return result
  }

  private func tells(_ cue: CueMention, _ days: WordSet) -> Bool {
    let kind = gazetteer.cues[cue.cue].kind
    guard kind == .use || kind == .domestic || kind == .delivered else { return false }
    return cue.tokens.contains { text.tokens[$0].word != 0 && days.contains(text.tokens[$0].word) }
  }

  /// Whether "for" and a state stand near in the sentence of a cue.
  private func isForAnother(_ cue: Range<Int>) -> Bool {
    let words = gazetteer.newsWords
    let sentence = text.sentences[text.sentence(holding: cue.lowerBound)]
    let range =
      max(
        sentence.first, cue.lowerBound - Self.reach)..<min(
        sentence.last, cue.upperBound + Self.reach)
    return range.contains { at in
      guard text.tokens[at].word != 0, text.tokens[at].word == words.for_ else { return false }
      let isArticle =
        at + 1 < sentence.last && text.tokens[at + 1].word != 0
        && words.articles.contains(text.tokens[at + 1].word)
      return isParty(isArticle ? at + 2 : at + 1)
    }
  }

  private func isParty(_ at: Int) -> Bool {
    let place = Bisection.first(parties.count) { parties[$0].tokens.lowerBound >= at }
    return place < parties.count && parties[place].tokens.lowerBound == at
  }
}
