import ArmsModel

/// A text with its tokens and sentences. Immutable: everything later points into it.
struct SourceText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  /// Lines were cut at a width (printed records), so that the end of a line ends nothing.
  let isWrapped: Bool
  private let codePoints: CodePoints

  init(_ text: String, vocabulary: Vocabulary, abbreviations: Set<WordID>) {
    var text = text
    bytes = text.withUTF8 { unsafe Array($0) }
    tokens = Tokeniser.tokens(of: bytes, vocabulary: vocabulary)
    isWrapped = Self.wrapped(bytes)
    sentences = Sentences.cut(tokens, wrapped: isWrapped, abbreviations: abbreviations)
    codePoints = CodePoints(bytes)
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
    var index = range.lowerBound
    while index < range.upperBound, index < tokens.count {
      let token = tokens[index]
      if token.sign == UInt8(ascii: "["), let after = pageMarker(at: index) {
        index = after
        continue
      }
      if !line.isEmpty, token.flags.contains(.spaceBefore) { line += " " }
      line += String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      index += 1
    }
    return line
  }

  func citation(_ span: TextSpan) -> Citation { codePoints.citation(span) }
  func citation(_ range: Range<Int>) -> Citation { codePoints.citation(span(range)) }

  /// The index after a page marker of a printed record (`[[Page S5546]]`) that starts at `index`.
  func pageMarker(at index: Int) -> Int? {
    guard index + 3 < tokens.count, tokens[index].sign == UInt8(ascii: "["),
      tokens[index + 1].sign == UInt8(ascii: "["), tokens[index + 1].isGlued
    else { return nil }
    for end in (index + 2)..<min(index + 10, tokens.count - 1)
    where tokens[end].sign == UInt8(ascii: "]") && tokens[end + 1].sign == UInt8(ascii: "]") {
      return end + 2
    }
    return nil
  }

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
    var lines = 0
    var full = 0
    var long = 0
    var length = 0
    for byte in bytes {
      if byte == 10 {
        if length > 0 { lines += 1 }
        if length > 100 { long += 1 } else if length >= 50 { full += 1 }
        length = 0
      } else if byte & 0xC0 != 0x80 && byte != 13 {
        length += 1
      }
    }
    if length > 100 { long += 1 }
    return lines >= 4 && long * 20 <= lines && full * 3 >= lines
  }
}
