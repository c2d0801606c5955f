/// Words that name equipment elsewhere, where they name something else.
extension ItemRecogniser {
  /// "A second round of talks", "multiple rounds of the process": a turn of something, no ammunition.
  ///
  /// Ammunition is counted, and of a calibre or a kind: "500 rounds of 155 mm ammunition".
  func isTurn(_ noun: NameRecogniser.Hit, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    let (start, end) = (noun.tokens.lowerBound, noun.tokens.upperBound)
    guard noun.tokens.count == 1, words.turns.contains(tokens[start].word),
      tokens[start].word != 0, start > 0, end + 1 < tokens.count
    else { return false }
    let before = tokens[start - 1]
    guard before.word != 0, words.whichTurn.contains(before.word),
      tokens[end].word != 0, words.of.contains(tokens[end].word)
    else { return false }
    let of = end + 1
    return tokens[of].kind == .word
      && (tokens[of].word == 0 || !words.loads.contains(tokens[of].word))
  }

  /// "Electronic Systems Center", "Naval Systems Command": whoever makes or buys equipment, named after it.
  func isOrganisation(behind end: Int, _ text: SourceText) -> Bool {
    end < text.tokens.count && text.tokens[end].kind == .word && text.tokens[end].isCapitalised
      && text.tokens[end].word != 0 && words.organisations.contains(text.tokens[end].word)
  }
}
