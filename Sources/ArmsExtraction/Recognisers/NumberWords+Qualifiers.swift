import ArmsModel

/// The phrases before a figure that bound it: "up to", "in excess of", "a little over".
struct NumberQualifiers: Sendable {
  struct Found {
    let qualifier: Qualifier
    /// The first token of the phrase.
    let start: Int
    /// "an estimated": a guess in the news, the usual wording of a notice's own figure.
    let isEstimate: Bool
    /// One word that is a preposition of place too: "under", "over", "near".
    var isPreposition = false
  }

  private struct Phrase: Sendable {
    /// Last word first.
    let words: [WordID]
    /// nil for a phrase that bounds nothing and is passed over ("a total of").
    let qualifier: Qualifier?
    let isEstimate: Bool
  }

  /// By last word, the longest first.
  private var phrases: [WordID: [Phrase]] = [:]
  private var after: [WordID: [Phrase]] = [:]
  private let prepositions: WordSet
  /// The words that the phrases before a figure end with, and those that the ones behind it begin with.
  private var ends = WordSet()
  private var starts = WordSet()

  private static let list: [(Qualifier?, String)] = [
    (
      .about,
      """
      about|around|approximately|approx|roughly|nearly|almost|some|circa|ca|close to|close on|near|nearing|approaching|\
      in the region of|in the order of|on the order of|of the order of|in the vicinity of|somewhere around|\
      in the neighborhood of|in the neighbourhood of|perhaps|more or less
      """
    ),
    (
      .atMost,
      """
      up to|upto|at most|at the most|as much as|as many as|no more than|not more than|not to exceed|not exceeding|less than|\
      fewer than|under|below|maximum of|maximum|max|just under|no greater than|capped at|ceiling of|as high as|\
      not exceed|to a maximum of|well under|well below|no higher than|anything up to
      """
    ),
    (
      .atLeast,
      """
      more than|over|at least|in excess of|upwards of|upward of|exceeding|exceeds|exceed|greater than|above|no less than|\
      not less than|no fewer than|not fewer than|minimum of|minimum|just over|a little over|a little more than|\
      well over|slightly over|slightly more than|just above|surpassing|beyond|north of|topping
      """
    ),
    (
      nil,
      "a total of|total of|a further|another|an additional|additional|a combined|a total|the|only|just|total"
    ),
  ]

  private static let estimates = "an estimated|estimated|estimated at|est|an estimated total of"

  private static let afterList: [(Qualifier, String)] = [
    (.atLeast, "or more|plus|and more|at least|minimum|and above|and up"),
    (.atMost, "or less|or fewer|at most|maximum|max|at the most|at maximum"),
    (.about, "or so|or thereabouts|approximately|or more or less"),
  ]

  init(_ vocabulary: inout Vocabulary) {
    func ids(_ phrase: Substring) -> [WordID] {
      phrase.split(separator: " ").map { vocabulary.intern(Array($0.utf8)) }
    }
    prepositions = WordSet("under over above below beyond near around", &vocabulary)
    for (qualifier, list) in Self.list {
      for phrase in list.split(separator: "|") {
        let words = Array(ids(phrase).reversed())
        phrases[words[0], default: []].append(
          Phrase(words: words, qualifier: qualifier, isEstimate: false))
      }
    }
    for phrase in Self.estimates.split(separator: "|") {
      let words = Array(ids(phrase).reversed())
      phrases[words[0], default: []].append(
        Phrase(words: words, qualifier: .about, isEstimate: true))
    }
    for (qualifier, list) in Self.afterList {
      for phrase in list.split(separator: "|") {
        let words = ids(phrase)
        after[words[0], default: []].append(
          Phrase(words: words, qualifier: qualifier, isEstimate: false))
      }
    }
    ends = WordSet(phrases.keys)
    starts = WordSet(after.keys)
    for key in Array(phrases.keys) { phrases[key]?.sort { $0.words.count > $1.words.count } }
    for key in Array(after.keys) { after[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The qualifier whose phrase ends right before token `index`. A bound ("up to about") wins over "about".
  func before(_ index: Int, _ text: SourceText) -> Found? {
    var found: Found?
    var at = index
    for _ in 0..<3 {
      guard at > 0 else { break }
      let last = text.tokens[at - 1]
      if last.kind == .sign {
        if let sign = sign(at - 1, index, text) { return sign }
        // "approx. $2 billion", "est. 40"
        if last.sign == UInt8(ascii: "."), last.isGlued, at >= 2,
          text.tokens[at - 2].end - text.tokens[at - 2].start <= 6,
          let phrase = phrase(at - 1, text), phrase.qualifier != nil, phrase.words.count <= 2,
          text.tokens[at - 2].word != 0, abbreviated(at - 2, text)
        {
          at -= 1
          continue
        }
        break
      }
      guard let phrase = phrase(at, text) else { break }
      let start = at - phrase.words.count
      if let qualifier = phrase.qualifier {
        if found == nil || qualifier != .about {
          found = Found(
            qualifier: qualifier, start: start,
            isEstimate: phrase.isEstimate || (found?.isEstimate ?? false),
            isPreposition: phrase.words.count == 1 && prepositions.contains(phrase.words[0]))
        }
        if qualifier != .about { break }
      }
      at = start
    }
    return found
  }

  private func abbreviated(_ index: Int, _ text: SourceText) -> Bool {
    let length = text.tokens[index].end - text.tokens[index].start
    return length <= 3 || length == 6
  }

  /// "~$2 billion", ">40".
  private func sign(_ at: Int, _ index: Int, _ text: SourceText) -> Found? {
    // Glued to what stands before, it closes a tag or joins two words.
    guard at == index - 1,
      !text.tokens[at].isGlued || at == 0 || text.tokens[at - 1].sign == UInt8(ascii: "(")
    else { return nil }
    switch text.tokens[at].sign {
    case UInt8(ascii: "~"): return Found(qualifier: .about, start: at, isEstimate: false)
    case UInt8(ascii: ">"): return Found(qualifier: .atLeast, start: at, isEstimate: false)
    case UInt8(ascii: "<"): return Found(qualifier: .atMost, start: at, isEstimate: false)
    default: return nil
    }
  }

  private func phrase(_ end: Int, _ text: SourceText) -> Phrase? {
    guard end > 0 else { return nil }
    let last = text.tokens[end - 1].word
    guard ends.contains(last), let candidates = phrases[last] else { return nil }
    search: for phrase in candidates {
      guard end >= phrase.words.count else { continue }
      for (offset, word) in phrase.words.enumerated() {
        let token = text.tokens[end - 1 - offset]
        guard token.kind == .word, token.word == word else { continue search }
        if offset > 0, text.tokens[end - offset].flags.contains(.paragraphBefore) {
          continue search
        }
      }
      return phrase
    }
    return nil
  }

  /// Whether a phrase that bounds or introduces a figure ends right before token `index`.
  func isPhrase(before index: Int, _ text: SourceText) -> Bool {
    self.before(index, text) != nil || phrase(index, text) != nil
  }

  /// The qualifier that follows right at token `index` ("or more", "-plus", "+"), and the token after it.
  func following(_ index: Int, _ text: SourceText) -> (qualifier: Qualifier, end: Int)? {
    guard index < text.tokens.count else { return nil }
    var at = index
    if text.tokens[at].sign == UInt8(ascii: "+"), text.tokens[at].isGlued {
      return (.atLeast, at + 1)
    }
    if text.tokens[at].sign == UInt8(ascii: "-"), text.tokens[at].isGlued { at += 1 }
    guard at < text.tokens.count, starts.contains(text.tokens[at].word),
      let candidates = after[text.tokens[at].word]
    else { return nil }
    search: for phrase in candidates {
      guard at + phrase.words.count <= text.tokens.count, let qualifier = phrase.qualifier else {
        continue
      }
      for (offset, word) in phrase.words.enumerated()
      where text.tokens[at + offset].word != word {
        continue search
      }
      return (qualifier, at + phrase.words.count)
    }
    return nil
  }
}
