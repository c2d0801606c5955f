import ArmsModel

/// The place and the day that a story opens with: "PARIS, March 14, 2022 (AFP) -", "MOSCOW, 21 February 2018. /TASS/".
///
/// The day is that of the writing: words like "on Friday" count from it where the document has no date of its own, and
/// nothing was signed or approved on it for that.
struct Dateline: Sendable {
  /// The tokens of the date.
  let tokens: Range<Int>
  /// nil where the print gives no year and none follows from the document's own date.
  let date: PartialDate?

  /// Finds it among the dates of a text; nil where the text opens with none.
  init?(_ text: SourceText, _ dates: [DateMention]) {
    for mention in dates {
      guard mention.tokens.lowerBound < Self.within else { return nil }
      guard mention.rule == "date.day" || mention.rule == "date.day-month",
        Self.opens(mention.tokens.lowerBound, text), Self.ends(mention.tokens.upperBound, text)
      else { continue }
      tokens = mention.tokens
      date = mention.date?.isDay ?? false ? mention.date : nil
      return
    }
    return nil
  }

  /// The day that a release without a dateline prints above its text: a date that is all of its line, but for words such as
  /// "Press release," before it. Nil where none of the first lines is one.
  static func header(_ text: SourceText, _ dates: [DateMention]) -> PartialDate? {
    for mention in dates {
      guard mention.tokens.lowerBound < within else { return nil }
      guard mention.rule == "date.day", let date = mention.date, date.isDay else { continue }
      let end = mention.tokens.upperBound
      guard end < text.tokens.count, text.tokens[end].flags.contains(.lineBefore) else { continue }
      var start = mention.tokens.lowerBound
      while start > 0, !text.tokens[start].flags.contains(.lineBefore),
        mention.tokens.lowerBound - start <= wordsBeforeHeader
      { start -= 1 }
      if text.tokens[start].flags.contains(.lineBefore) { return date }
    }
    return nil
  }

  /// "Press release no. 12,", "Date of issue:"
  private static let wordsBeforeHeader = 5

  /// Tokens of a text within which it stands; a headline and a byline may come before it.
  private static let within = 80
  private static let longestPlace = 8
  private static let longestAgency = 8

  /// Whether nothing but a place stands between the start of the paragraph and the date.
  private static func opens(_ start: Int, _ text: SourceText) -> Bool {
    var at = start
    while at > 0, !text.tokens[at].flags.contains(.paragraphBefore) {
      at -= 1
      let token = text.tokens[at]
      guard start - at <= longestPlace, token.kind != .number,
        token.kind == .sign || token.isCapitalised
      else { return false }
    }
    return true
  }

  /// Whether a dash, or an agency between slashes, parts it from the story.
  private static func ends(_ end: Int, _ text: SourceText) -> Bool {
    var slashes = 0
    for at in end..<max(end, min(end + longestAgency, text.tokens.count)) {
      let token = text.tokens[at]
      if token.flags.contains(.paragraphBefore) { return false }
      switch token.kind {
      case .number: return false
      case .word: if !token.isCapitalised { return false }
      case .sign:
        if token.sign == UInt8(ascii: "-"), at == end || !token.isGlued || !isGlued(at + 1, text) {
          return true
        }
        if token.sign == UInt8(ascii: "/") {
          slashes += 1
          if slashes == 2 { return true }
        }
      }
    }
    return false
  }

  private static func isGlued(_ at: Int, _ text: SourceText) -> Bool {
    at < text.tokens.count && text.tokens[at].isGlued
  }
}
