internal import ArmsModel

/// Cuts the sentence around a citation out of a document's text.
struct SentenceContext {
  /// How many code points are shown on either side at most. Where a sentence goes on, it is cut between words.
  static let reach = 240

  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The citation with what stands before and after it in its sentence; empty where the range is not in the text.
  func passage(_ citation: Citation) -> Passage {
    guard citation.start >= 0, citation.start <= citation.end, citation.end <= scalars.count else {
      return Passage(citation: citation, before: "", after: "")
    }
    var start = citation.start
    while start > 0, citation.start - start < Self.reach, !ends(at: start - 1) { start -= 1 }
    let isCutBefore = start > 0 && !ends(at: start - 1)
    if isCutBefore, !scalars[start - 1].properties.isWhitespace {
      start = scalars[start..<citation.start - 1].firstIndex { $0.properties.isWhitespace } ?? start
    }
    while start < citation.start, scalars[start].properties.isWhitespace { start += 1 }
    var end = citation.end
    // A citation that takes its own full stop along ends its sentence.
    let closed = citation.end > citation.start && ends(at: citation.end - 1)
    while !closed, end < scalars.count, end - citation.end < Self.reach {
      if isBreak(end) { break }
      end += 1
      if ends(at: end - 1) { break }
    }
    let isCutAfter =
      !closed && end < scalars.count && !isBreak(end) && (end == citation.end || !ends(at: end - 1))
    if isCutAfter, !scalars[end].properties.isWhitespace {
      end = scalars[citation.end + 1..<end].lastIndex { $0.properties.isWhitespace } ?? end
    }
    var passage = Passage(
      citation: citation, before: text(start..<citation.start), after: text(citation.end..<end))
    passage.isCutBefore = isCutBefore
    passage.isCutAfter = isCutAfter
    return passage
  }

  /// The text of a range, or nil where it reaches beyond the text.
  func cut(_ start: Int, _ end: Int) -> String? {
    guard start >= 0, start <= end, end <= scalars.count else { return nil }
    return text(start..<end)
  }

  /// The first code point of the first place where `words` stand; nil where they stand nowhere.
  func place(of words: String) -> Int? {
    let wanted = Array(words.unicodeScalars)
    guard let first = wanted.first, wanted.count <= scalars.count else { return nil }
    return (0...scalars.count - wanted.count).first { start in
      scalars[start] == first && scalars[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count + 16)
    for scalar in scalars[range] {
      if scalar.isASCII { bytes.append(UInt8(ascii: scalar)) } else { bytes += scalar.utf8 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func isBreak(_ place: Int) -> Bool {
    scalars[place] == "\n" || scalars[place] == "\r"
  }

  /// Whether a sentence ends with the code point at `place`: a line's end, or a mark before a blank and a capital
  /// or quotation mark, not after an initial or before a figure ("U.S. Army", "No. 5").
  private func ends(at place: Int) -> Bool {
    if isBreak(place) { return true }
    guard [".", "!", "?"].contains(scalars[place]) else { return false }
    guard place + 1 < scalars.count else { return true }
    guard scalars[place + 1].properties.isWhitespace else { return false }
    if scalars[place] == ".", place >= 2, scalars[place - 1].properties.isAlphabetic,
      !scalars[place - 2].properties.isAlphabetic, !("0"..."9").contains(scalars[place - 2])
    {
      return false
    }
    guard place + 2 < scalars.count else { return true }
    let next = scalars[place + 2]
    return !next.properties.isLowercase && !("0"..."9").contains(next)
  }
}
