import ArmsModel

/// The parts in which a very long text is read: a year's archive in one file is no story, and questions about "the sale
/// told last" would cost the square of its length.
struct NewsParts {
  /// UTF-8 bytes beyond which a text is read in parts; no story is as long.
  static let limit = 60_000

  struct Part {
    var text: String
    /// The code points of the whole text before it.
    var offset: Int
  }

  let source: SourceText

  var isNeeded: Bool { source.bytes.count > Self.limit }

  /// Parts that begin with a paragraph where one begins in time, else with a sentence.
  func all() -> [Part] {
    var starts = [0]
    for sentence in source.sentences {
      let token = source.tokens[sentence.first]
      let length = Int(token.start) - starts[starts.count - 1]
      guard length > Self.limit / 2, token.flags.contains(.paragraphBefore) || length > Self.limit
      else { continue }
      starts.append(Int(token.start))
    }
    starts.append(source.bytes.count)
    var parts: [Part] = []
    var offset = 0
    for (start, end) in zip(starts, starts.dropFirst()) {
      let bytes = source.bytes[start..<end]
      parts.append(Part(text: String(decoding: bytes, as: UTF8.self), offset: offset))
      offset += bytes.count { $0 & 0xC0 != 0x80 }
    }
    return parts
  }
}
