import ArmsModel

/// What a sentence says of the place of its sale among others: one of several, or one that was named before.
extension NewsEvents {
  /// "Poland first signed deals in 2022", "Chile first bought the type in 1998": of a year before the text, and others came after.
  func isFirstOfSeveral(_ sentence: Sentence) -> Bool {
    guard let year = context.published?.year,
      context.dateRuns.mentions(in: Int(context.sentenceOf[sentence.first])).contains(where: {
        context.dates[Int($0)].date?.year.map { $0 < year } ?? false
      })
    else { return false }
    let first = context.gazetteer.itemWords.first
    return context.cues(in: sentence).contains { cue in
      let start = context.cues[Int(cue)].tokens.lowerBound
      return start > sentence.first && context.entry(cue).kind == .contracted
        && NewsStage(context: context).isFirm(cue) && first != 0
        && context.text.tokens[start - 1].word == first
    }
  }

  /// "The order for the vessel emerged when it signed for a single vessel": plain nouns behind the same noun that points back.
  func pointsBack(_ items: [Int], _ sentence: Sentence) -> Bool {
    guard let first = items.first,
      items.allSatisfy({
        context.items[$0].system == nil && context.items[$0].designation.isEmpty
          && context.items[$0].noun == context.items[first].noun
      })
    else { return false }
    return context.mentions(context.itemRuns, sentence).lazy.map(Int.init).contains { item in
      item < first && context.items[item].noun == context.items[first].noun
        && isAnaphoric(item, sentence)
    }
  }
}
