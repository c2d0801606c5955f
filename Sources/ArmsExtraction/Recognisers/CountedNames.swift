/// Counts that look like years.
extension Gazetteer {
  /// Whether a bare number stands before a named system in the plural, and no word before it says that it is a year:
  /// "sale of 2000 AIM-9X missiles", "ordered 2000 F-16s"; not "in 2000 F-16s flew".
  func countsSystem(_ index: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    let next = index + 1
    guard next < tokens.count, !tokens[next].isGlued,
      !tokens[next].flags.contains(.paragraphBefore),
      tokens[next].isCapitalised || tokens[next].kind == .number
    else { return false }
    if index > 0, !tokens[index].flags.contains(.paragraphBefore) {
      let words = numberWords
      let before = tokens[index - 1].word
      let leads = before == words.of || before == words.for_ || before == words.to
      if before != 0, !leads || before == words.the,
        words.has(before, [.datePreposition, .month, .turn]) || before == words.the
      {
        return false
      }
    }
    var end: Int?
    trie.matches(tokens, at: next) { match in
      if case .system = entry(match.name) {
        end = max(end ?? 0, match.tokens.upperBound)
      }
    }
    guard let end else { return false }
    // Some names hold their noun: "Javelin missiles".
    let last = tokens[end - 1]
    if last.kind == .word, !last.isCapitalised, last.end - last.start > 3,
      text.bytes[Int(last.end) - 1] == UInt8(ascii: "s")
    {
      return true
    }
    return isPlural(end, text)
  }

  /// Whether the name that ends at a token goes on as a plural: "F-16s", "AIM-9X missiles", "Rafale fighter jets".
  private func isPlural(_ end: Int, _ text: SourceText) -> Bool {
    let tokens = text.tokens
    for at in end..<max(end, min(end + 4, tokens.count)) {
      let token = tokens[at]
      if token.flags.contains(.paragraphBefore) { return false }
      if token.kind == .sign {
        guard token.sign == UInt8(ascii: "-"), token.isGlued else { return false }
        continue
      }
      if token.word != 0, !token.isGlued, numberWords.has(token.word, .notCounted) { return false }
      guard token.kind == .word else { continue }
      let isPlural = text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
      if at == end, token.isGlued, token.end - token.start == 1, isPlural { return true }
      if isPlural, token.end - token.start > 3, !token.isAllCaps { return true }
    }
    return false
  }
}
