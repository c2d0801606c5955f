import ArmsModel

/// The page markers of printed records (`[[Page S5546]]`). They fall anywhere, even inside a name, and belong to no sentence:
/// a text is read as if they were not there, and spans go on pointing into the bytes that hold them.
enum PageMarkers {
  /// The tokens without page markers. The blank lines around a marker end no paragraph, unless a sentence ended before it.
  static func removed(from tokens: [Token], _ bytes: [UInt8]) -> [Token] {
    guard EightByteScan.first(of: UInt8(ascii: "["), in: bytes.span, from: 0) != nil,
      let first = tokens.indices.first(where: { end(tokens, at: $0, bytes) != nil })
    else { return tokens }
    var kept = Array(tokens[..<first])
    kept.reserveCapacity(tokens.count)
    var index = first
    while index < tokens.count {
      guard let end = end(tokens, at: index, bytes) else {
        kept.append(tokens[index])
        index += 1
        continue
      }
      index = end
      // A second marker is read by the next round.
      guard index < tokens.count, Self.end(tokens, at: index, bytes) == nil else { continue }
      let token = tokens[index]
      var flags = token.flags
      if let before = kept.last {
        if !stops(before) {
          flags.remove(.paragraphBefore)
          flags.insert(.markerBefore)
        }
      } else {
        // The marker opened the text, and what follows it does now.
        flags.formUnion([.paragraphBefore, .lineBefore, .spaceBefore])
      }
      kept.append(
        Token(
          start: token.start, end: token.end, word: token.word, kind: token.kind, flags: flags,
          sign: token.sign, uses: token.uses))
      index += 1
    }
    return kept
  }

  private static func stops(_ token: Token) -> Bool {
    token.sign == UInt8(ascii: ".") || token.sign == UInt8(ascii: ":")
      || token.sign == UInt8(ascii: "?")
  }

  /// The index after a page marker that starts at `index`.
  private static func end(_ tokens: [Token], at index: Int, _ bytes: [UInt8]) -> Int? {
    let open = UInt8(ascii: "[")
    guard index + 4 < tokens.count, tokens[index].sign == open, tokens[index + 1].sign == open,
      tokens[index + 1].isGlued, tokens[index + 2].kind == .word,
      bytes[Int(tokens[index + 2].start)..<Int(tokens[index + 2].end)].elementsEqual("Page".utf8)
    else { return nil }
    let close = UInt8(ascii: "]")
    for end in (index + 3)..<min(index + 9, tokens.count - 1)
    where tokens[end].sign == close && tokens[end + 1].sign == close {
      return end + 2
    }
    return nil
  }
}
