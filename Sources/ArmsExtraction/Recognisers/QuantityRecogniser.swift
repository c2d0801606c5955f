import ArmsModel

/// Finds numbers of things: "four (4)", "up to 73", "two squadrons of", "between eight and 12", "24" of "24 jets".
///
/// A mention ends right before the thing that is counted and holds no qualifier. Numbers of measures, years, money,
/// designations and lists are none; one that nothing countable follows has the rule `quantity.alone`.
struct QuantityRecogniser: Sendable {
  let gazetteer: Gazetteer
  let words: NumberWords

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    words = gazetteer.numberWords
  }

  /// The quantities of a text, in its order. `taken` are the tokens of amounts, dates and official numbers, in any order;
  /// they are found anew where it is nil.
  func find(in text: SourceText, taken: [Range<Int>]? = nil) -> [QuantityMention] {
    let taken = (taken ?? others(text)).sorted { $0.lowerBound < $1.lowerBound }
    let reader = QuantityReader(text: text, words: words, gazetteer: gazetteer)
    let starts: NumberWords.Role = [.unit, .ten, .hundred, .scale, .dozen, .fewWord]
    var mentions: [QuantityMention] = []
    var floor = 0
    var next = 0
    for figure in text.figures where Int(figure) >= floor {
      let index = Int(figure)
      let token = text.tokens[index]
      guard
        token.kind == .number
          || token.word != 0 && token.kind == .word && words.has(token.word, starts)
      else { continue }
      while next < taken.count, taken[next].upperBound <= index { next += 1 }
      if next < taken.count, taken[next].contains(index) {
        floor = taken[next].upperBound
        continue
      }
      let limit = next < taken.count ? taken[next].lowerBound : text.tokens.count
      let (mention, end) = reader.read(at: index, limit: limit)
      if let mention, mention.tokens.lowerBound >= mentions.last?.tokens.upperBound ?? 0 {
        mentions.append(mention)
      }
      floor = end
    }
    return mentions
  }

  private func others(_ text: SourceText) -> [Range<Int>] {
    MoneyRecogniser(gazetteer).find(in: text).map(\.tokens)
      + DateRecogniser(gazetteer).find(in: text, published: nil).map(\.tokens)
      + TransmittalRecogniser(gazetteer).find(in: text).map(\.tokens)
  }
}
