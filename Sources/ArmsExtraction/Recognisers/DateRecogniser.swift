import ArmsModel

/// Finds dates of every usual order and precision: absolute, relative to the document's own date, parts of years, and
/// open ones. The value is EDTF; a date that counts from an unknown one has none.
struct DateRecogniser: Sendable {
  let words: NumberWords
  let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    words = gazetteer.numberWords
  }

  /// The dates of a text, in its order. Relative ones count from `published`, the document's own date.
  func find(in text: SourceText, published: PartialDate?) -> [DateMention] {
    let reader = DateReader(
      text: text, words: words, gazetteer: gazetteer, anchor: DateAnchor(published))
    var mentions: [DateMention] = []
    var floor = 0
    let starts: NumberWords.Role = [
      .month, .weekday, .dayWord, .turn, .part, .season, .fiscal, .ordinal,
    ]
    for figure in text.figures where Int(figure) >= floor {
      let index = Int(figure)
      let token = text.tokens[index]
      var found: DateReader.Found?
      if token.kind == .number {
        found = reader.number(at: index)
      } else if token.word != 0, token.kind == .word {
        if words.has(token.word, starts) || token.word == words.earlier
          || token.word == words.later || token.word == words.q || token.word == words.h
        {
          found = reader.word(at: index)
        } else if token.word == words.ago {
          found = reader.ago(at: index, floor: floor)
        }
      }
      guard let found, found.start >= floor, found.end > index else { continue }
      let whole = reader.joined(found, floor: floor)
      mentions.append(
        DateMention(
          tokens: whole.start..<whole.end, date: whole.date, rule: whole.rule,
          isRelative: whole.isRelative, isExpected: whole.isExpected || reader.liesAhead(whole),
          readings: whole.readings))
      floor = whole.end
    }
    return mentions
  }
}
