/// Words that a hyphen divides at the end of a printed line ("heli-" / "copters"). Where the whole is a word that armsdb knows
/// and one half is none, or where nobody writes it with a hyphen, both are read as that word; its span goes on pointing at both halves.
enum LineHyphens {
  /// The tokens with such words put together.
  static func joined(_ tokens: [Token], _ bytes: [UInt8], _ vocabulary: Vocabulary) -> [Token] {
    guard let first = tokens.indices.first(where: { isCandidate(tokens, $0) }) else {
      return tokens
    }
    var kept = Array(tokens[..<first])
    kept.reserveCapacity(tokens.count)
    for index in first..<tokens.count {
      if isCandidate(tokens, index), kept.count >= 2,
        let word = whole(kept[kept.count - 2], tokens[index], bytes, vocabulary)
      {
        kept.removeLast(2)
        kept.append(word)
      } else {
        kept.append(tokens[index])
      }
    }
    return kept
  }

  /// A small word that starts a line, behind a hyphen that is glued to a word.
  @inline(__always)
  private static func isCandidate(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.lineBefore), token.kind == .word, !token.isCapitalised,
      !token.flags.contains(.paragraphBefore), index >= 2
    else { return false }
    let hyphen = tokens[index - 1]
    return hyphen.sign == UInt8(ascii: "-") && hyphen.isGlued && hyphen.end - hyphen.start == 1
      && tokens[index - 2].kind == .word && !tokens[index - 2].flags.contains(.joined)
  }

  private static func whole(
    _ left: Token, _ right: Token, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> Token? {
    guard left.flags.contains(.ascii),
      right.flags.contains(.ascii), left.end - left.start + right.end - right.start <= 24,
      left.end - left.start > 1
    else { return nil }
    let letters = [left, right].flatMap { bytes[Int($0.start)..<Int($0.end)].map { $0 | 0x20 } }
    let word = vocabulary.find(letters)
    guard word.id != 0, left.word == 0 || right.word == 0 || isPlain(letters) else { return nil }
    return Token(
      start: left.start, end: right.end, word: word.id, kind: .word,
      flags: left.flags.subtracting(.allCaps).union(.joined), sign: 0, uses: word.uses)
  }

  /// Words that nobody writes with a hyphen though both halves are words.
  private static func isPlain(_ letters: [UInt8]) -> Bool {
    ["aircraft", "airborne", "airlift", "warhead", "warheads", "warship", "warships", "software"]
      .contains { $0.utf8.elementsEqual(letters) }
  }

  /// The letters of a token without a hyphen and the end of a line inside it.
  static func letters(_ token: Token, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let print = bytes[Int(token.start)..<Int(token.end)]
    guard token.flags.contains(.joined) else { return print }
    return ArraySlice(print.filter { (0x61...0x7A).contains($0 | 0x20) })
  }
}
