import ArmsModel

/// Tells a release of a ministry or maker from a news story, and both from a text about something else.
struct NewsKind {
  let context: NewsContext
  let metadata: DocumentMetadata

  /// Publishers that speak for themselves.
  private static let publishers = [
    "press release", "ministry", "department of", "defense security cooperation agency", "dsca",
    "government", "armed forces", "company",
  ]

  /// The kind of a text that names no equipment.
  static func withoutEquipment(
    _ names: NameRecogniser.Names, _ metadata: DocumentMetadata
  ) -> DocumentKind {
    if speaksForItself(metadata) { return .release }
    return names.cues.isEmpty ? .other : .news
  }

  private static func speaksForItself(_ metadata: DocumentMetadata) -> Bool {
    Publisher(metadata.publisher)?.names(anyOf: publishers) ?? false
  }

  func kind(hasReports: Bool) -> DocumentKind {
    if Self.speaksForItself(metadata) || speaksForItself { return .release }
    return hasReports || !context.items.isEmpty || !context.cues.isEmpty ? .news : .other
  }

  /// "PRESS RELEASE", "(Source: Bundeswehr; issued …)" at the head of the text.
  private var speaksForItself: Bool {
    let words = context.gazetteer.newsWords
    let tokens = context.text.tokens.prefix(120)
    for index in tokens.indices.dropLast(2) {
      if tokens[index].word == words.press, tokens[index + 1].word == words.release { return true }
      if tokens[index].word == words.immediate, tokens[index + 1].word == words.release {
        return true
      }
      if tokens[index].word == words.issued, index > 0,
        tokens[index - 1].sign == UInt8(ascii: ";")
      {
        return true
      }
    }
    return false
  }
}
