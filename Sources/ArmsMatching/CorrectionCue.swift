/// How a document says that it puts an earlier one right.
package enum CorrectionCue: String, Hashable, Sendable {
  /// "Correction: ..." or "(Corrected)" in the title
  case title
  /// "CORRECTED-" or "(Corrects number in first paragraph)" where the text begins
  case opening
  /// "An earlier version of this article misstated ..."
  case note

  private static let words: Set<String> = ["correction", "corrected", "corrects", "corrigendum"]
  private static let texts: Set<String> = [
    "article", "report", "release", "story", "post", "notice",
  ]
  /// Further on, a "corrected" is one of the story's own words.
  private static let openingWords = 8

  /// nil where a document says nothing of the kind.
  package init?(title: String?, text: String) {
    if let title, MatchKey.words(title).contains(where: Self.words.contains) {
      self = .title
      return
    }
    let opening = String(text.unicodeScalars.prefix(200).map(Character.init))
    if MatchKey.words(opening).prefix(Self.openingWords).contains(where: Self.words.contains) {
      self = .opening
      return
    }
    guard Self.tellsOfEarlierVersion(text) else { return nil }
    self = .note
  }

  private static func tellsOfEarlierVersion(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let cue = Array("version of this ".utf8)
    guard bytes.count > cue.count else { return false }
    for start in 0..<bytes.count - cue.count
    where bytes[start] == cue[0] && bytes[start..<start + cue.count].elementsEqual(cue) {
      let before = MatchKey.words(
        String(decoding: bytes[max(0, start - 24)..<start], as: UTF8.self)
      ).last
      let end = min(bytes.count, start + cue.count + 24)
      let after = MatchKey.words(
        String(decoding: bytes[start + cue.count..<end], as: UTF8.self)
      ).first
      if let before, let after, ["earlier", "previous"].contains(before), texts.contains(after) {
        return true
      }
    }
    return false
  }
}
