import ArmsModel

/// A text with its tokens and sentences. Immutable: everything later points into it.
///
/// A class, so that the many small readers that hold it cost one reference each.
final class SourceText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  /// The tokens that may begin an amount, a count or a date: few, and three recognisers go through these alone.
  let figures: [Int32]
  /// Lines were cut at a width (printed records), so that the end of a line ends nothing.
  let isWrapped: Bool
  private let codePoints: CodePoints

  init(_ read: TokenText, abbreviations: WordSet, numbers: NumberWords) {
    bytes = read.bytes
    tokens = read.tokens
    isWrapped = Self.wrapped(bytes)
    sentences = Sentences.cut(tokens, wrapped: isWrapped, abbreviations: abbreviations)
    codePoints = CodePoints(bytes)
    var figures: [Int32] = []
    figures.reserveCapacity(tokens.count / 8)
    for (at, token) in tokens.enumerated() where numbers.begins(token) { figures.append(Int32(at)) }
    self.figures = figures
  }

  /// The span of the tokens in `range`.
  func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, range.upperBound <= tokens.count else { return TextSpan(0, 0) }
    return TextSpan(Int(tokens[first].start), Int(tokens[range.upperBound - 1].end))
  }

  func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<min(span.end, bytes.count)], as: UTF8.self)
  }

  func string(_ range: Range<Int>) -> String { string(span(range)) }

  /// The words of a range in one line: white space folded, page markers left out.
  func line(_ range: Range<Int>) -> String {
    var line = ""
    for index in range where index < tokens.count {
      let token = tokens[index]
      if !line.isEmpty, token.flags.contains(.spaceBefore) { line += " " }
      line += String(decoding: LineHyphens.letters(token, bytes), as: UTF8.self)
    }
    return line
  }

  func citation(_ span: TextSpan) -> Citation { codePoints.citation(span) }
  func citation(_ range: Range<Int>) -> Citation { codePoints.citation(span(range)) }

  /// What stands before sentences: the tokens by themselves.
  var read: TokenText { TokenText(bytes: bytes, tokens: tokens) }

  /// A name with the point that belongs to its last letter: "U.S" and the point after it.
  func withPoint(_ range: Range<Int>) -> Range<Int> { read.withPoint(range) }

  /// The index of the sentence that holds a token.
  func sentence(holding token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].last <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, max(sentences.count - 1, 0))
  }

  /// Whether most full lines end at a width of a printed page.
  private static func wrapped(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.span
    var lines = 0
    var full = 0
    var long = 0
    var start = 0
    while start < bytes.count {
      let end = EightByteScan.first(of: 10, in: bytes, from: start)
      // The letters of the line; of a long one no more than tell that it is.
      var length = 0
      var at = start
      while at < end ?? bytes.count, length <= 100 {
        if bytes[at] & 0xC0 != 0x80 && bytes[at] != 13 { length += 1 }
        at += 1
      }
      if length > 100 { long += 1 }
      guard let end else { break }
      if length > 0 { lines += 1 }
      if length <= 100, length >= 50 { full += 1 }
      start = end + 1
    }
    return lines >= 4 && long * 20 <= lines && full * 3 >= lines
  }
}
