/// How a document says that it puts an earlier one right.
package enum CorrectionCue: String, Hashable, Sendable {
  /// "Correction: ..." or "(Corrected)" in the title
  case title
  /// "CORRECTED-" or "(Corrects number in first paragraph)" where the text begins
  case opening
  /// "ACTION: Notice; correction." among the first lines of a register's print
  case action
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
    if Self.hasActionOfCorrection(text) {
      self = .action
      return
    }
    guard Self.tellsOfEarlierVersion(text) else { return nil }
    self = .note
  }

  /// The line stands below the names of the register, of the department and of the notice.
  private static func hasActionOfCorrection(_ text: String) -> Bool {
    var head = text.utf8.prefix(4_000)[...]
    while let end = head.firstIndex(of: UInt8(ascii: "\n")) ?? (head.isEmpty ? nil : head.endIndex)
    {
      let words = MatchKey.words(String(decoding: head[..<end], as: UTF8.self))
      if words.first == "action" { return words.prefix(6).contains(where: Self.words.contains) }
      head = end < head.endIndex ? head[head.index(after: end)...] : head[end...]
    }
    return false
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
