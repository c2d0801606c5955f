/// A sentence, a heading or a cell: a run of tokens that is read together.
struct Sentence: Sendable {
  /// Half-open, indexes into the tokens.
  let first: Int
  let last: Int
  /// Counts paragraphs from 0.
  let paragraph: Int
  /// It stands alone in its paragraph and does not end like a sentence: a headline, a caption or a label.
  let isHeading: Bool

  var tokens: Range<Int> { first..<last }
}

/// Cuts a text into sentences.
enum Sentences {
  /// Words before a point that ends no sentence.
  static let abbreviations = [
    "st", "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt", "sen",
    "rep", "gov", "inc", "corp", "co", "ltd", "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "vs", "ft", "mt", "fig", "approx", "est", "prof",
    "hon", "brig", "vice", "rs", "fr", "sr", "jr", "rev", "dept", "mil", "mn", "bn", "eg", "ie",
  ]

  /// Tokens after which a run without a stop is cut all the same: a list or a table of names, in which questions about
  /// "the same sentence" mean nothing, and whose cost would grow with the square of its length.
  private static let longest = 500

  /// Cuts tokens into sentences; where `wrapped`, lines were cut by hand at a width, and the end of a line ends nothing.
  static func cut(_ tokens: [Token], wrapped: Bool, abbreviations: WordSet) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / 16)
    var first = 0
    var paragraph = -1
    var paragraphStart = 0
    // Within a list that a colon opened.
    var inList = false
    var hasList = false
    func close(_ last: Int, heading: Bool) {
      guard last > first else { return }
      sentences.append(
        Sentence(first: first, last: last, paragraph: paragraph, isHeading: heading && !hasList))
      first = last
      hasList = false
    }
    let breaks: Token.Flags = wrapped ? .paragraphBefore : [.paragraphBefore, .lineBefore]
    for index in tokens.indices {
      let token = tokens[index]
      // Most words stand behind another in the middle of a sentence.
      if token.flags.isDisjoint(with: breaks), index > first, tokens[index - 1].sign == 0,
        index - first < longest
      {
        continue
      }
      if !token.flags.isDisjoint(with: breaks) {
        // "Latvia will receive: - 42 vehicles - 12 mortars": the entries belong to the words before the colon.
        inList =
          index > first && index - first < longest && isBullet(tokens, index)
          && (inList || tokens[index - 1].sign == UInt8(ascii: ":"))
        if inList {
          hasList = true
          continue
        }
        close(index, heading: first == paragraphStart && index > 0 && !ends(tokens[index - 1]))
        paragraph += 1
        paragraphStart = index
      } else if index > first, token.flags.contains(.spaceBefore),
        boundary(tokens, before: index, abbreviations)
      {
        close(index, heading: false)
      } else if index > first, token.isGlued, token.isCapitalised, token.kind == .word,
        tokens[index - 1].sign == UInt8(ascii: "."), tokens[index - 1].isGlued, index >= 2,
        isGlue(tokens, index, first)
      {
        // Web debris: "…required.The mega deal": the space after a full stop was lost.
        close(index, heading: false)
      } else if index - first >= longest, token.flags.contains(.spaceBefore) {
        close(index, heading: false)
      }
    }
    close(
      tokens.count,
      heading: first == paragraphStart && !(tokens.last.map(ends) ?? true))
    return sentences
  }

  /// Whether the point before a token ended a sentence although no space follows it: "in time.The", "in India.Russia has". Names with
  /// a point inside ("Amazon.com", "St.Petersburg") are short on one side, or stand without a sentence around them.
  private static func isGlue(_ tokens: [Token], _ index: Int, _ first: Int) -> Bool {
    let before = tokens[index - 2]
    guard before.kind == .word else { return false }
    guard before.isCapitalised else { return before.end - before.start > 2 }
    let next = tokens[index]
    return before.end - before.start > 3 && next.end - next.start > 2 && index - first > 6
      && index + 1 < tokens.count && tokens[index + 1].kind == .word
      && tokens[index + 1].flags.contains(.spaceBefore) && !tokens[index + 1].isCapitalised
  }

  /// The mark of an entry of a list at the start of a line: "-", "*" or a dot, set off from what follows.
  static func isBullet(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .sign, token.flags.contains(.lineBefore), index + 1 < tokens.count,
      !tokens[index + 1].isGlued, tokens[index + 1].kind != .sign
    else { return false }
    return token.sign == UInt8(ascii: "-") || token.sign == UInt8(ascii: "*") || token.sign == 0
  }

  private static func ends(_ token: Token) -> Bool {
    [".", "!", "?", ":", "\"", "'", ")", ";", ","].contains { token.sign == UInt8(ascii: $0) }
  }

  /// Whether a sentence ends before the token at `index`.
  private static func boundary(
    _ tokens: [Token], before index: Int, _ abbreviations: WordSet
  ) -> Bool {
    var stop = index - 1
    // Quotation marks and brackets may stand between the stop and the next sentence.
    while stop > 0, tokens[stop].kind == .sign, tokens[stop].isGlued,
      tokens[stop].sign == UInt8(ascii: "\"") || tokens[stop].sign == UInt8(ascii: "'")
        || tokens[stop].sign == UInt8(ascii: ")")
    {
      stop -= 1
    }
    let sign = tokens[stop].sign
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") else {
      return false
    }
    let next = tokens[index]
    let opens =
      next.sign == UInt8(ascii: "\"") || next.sign == UInt8(ascii: "'")
      || next.sign == UInt8(ascii: "(")
    guard next.kind != .word || next.isCapitalised else { return false }
    guard next.kind != .sign || opens || next.sign == UInt8(ascii: "-") else { return false }
    guard sign == UInt8(ascii: "."), stop > 0 else { return true }
    let before = tokens[stop - 1]
    guard tokens[stop].isGlued, before.kind == .word else { return true }
    // An initial ("J. Smith"), or the end of "U.S." before a capital: an abbreviation unless a new word plainly starts.
    if before.end - before.start == 1, before.isCapitalised { return false }
    if abbreviations.contains(before.word), before.word != 0 {
      // "He said no. The ship …" is none; "no. 17" is.
      if !before.isCapitalised, next.kind == .word, before.end - before.start == 2 { return true }
      return next.kind == .sign && opens && tokens[index - 1].sign != UInt8(ascii: ".")
    }
    return true
  }
}
