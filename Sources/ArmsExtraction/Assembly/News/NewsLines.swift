import ArmsModel

/// Headlines, links and tables: lines without a sentence. Each line is a text of its own, so that the buyer of one is not given
/// the equipment of another, and a line that tells of no step of a sale says nothing.
struct NewsLines {
  let source: SourceText

  /// Lines from which on a text without sentences is a list and no headline.
  private static let least = 3

  /// Whether hardly a line holds the end of a sentence.
  var isList: Bool {
    var lines = 0
    var stops = 0
    let tokens = source.tokens
    // What a colon opens is one sentence with its entries.
    var isOpen = false
    for (index, token) in tokens.enumerated() {
      if token.flags.contains(.lineBefore) {
        let opens = index > 0 && tokens[index - 1].sign == UInt8(ascii: ":")
        isOpen = (isOpen || opens) && Sentences.isBullet(tokens, index)
        if isOpen, opens { stops += 1 }
        if !isOpen { lines += 1 }
      }
      guard token.kind == .sign, token.isGlued,
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(token.sign),
        index + 1 >= tokens.count || !tokens[index + 1].isGlued || tokens[index + 1].kind == .sign
      else { continue }
      stops += 1
    }
    return lines >= Self.least && stops * 4 < lines
  }

  /// The lines as texts, each with the code points before it.
  func all() -> [NewsParts.Part] {
    var parts: [NewsParts.Part] = []
    var offset = 0
    for line in source.bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        parts.append(NewsParts.Part(text: String(decoding: line, as: UTF8.self), offset: offset))
      }
      offset += line.count { $0 & 0xC0 != 0x80 } + 1
    }
    return parts
  }
}
