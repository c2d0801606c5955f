/// A text cut into tokens: all that is asked of most texts, which name nothing that is sold.
struct TokenText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]

  init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  init(_ text: String, vocabulary: Vocabulary) {
    var text = text
    bytes = text.withUTF8 { unsafe Array($0) }
    let tokens = Tokeniser.tokens(of: bytes, vocabulary: vocabulary)
    self.tokens = LineHyphens.joined(PageMarkers.removed(from: tokens, bytes), bytes, vocabulary)
  }

  /// A name with the point that belongs to its last letter: "U.S" and the point after it.
  func withPoint(_ range: Range<Int>) -> Range<Int> {
    let end = range.upperBound
    let point = UInt8(ascii: ".")
    guard range.count >= 3, end < tokens.count, tokens[end].sign == point, tokens[end].isGlued,
      tokens[end - 1].end - tokens[end - 1].start == 1, tokens[end - 2].sign == point
    else { return range }
    return range.lowerBound..<(end + 1)
  }
}
