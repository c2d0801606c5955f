/// The address that opens a browser at a passage of a page (WICG, Scroll to Text Fragment).
package enum TextFragment {
  /// `address` with a passage's fragment, which takes the place of one that it has.
  package static func address(_ address: String, _ fragment: String) -> String {
    let base = address.components(before: ":~:")
    return base + (base.contains("#") ? "" : "#") + fragment
  }

  /// What leads to the passage of `text` between the code points `start` and `end`, from its `:~:` on; where the same words
  /// stand elsewhere too, or are few, with words before and after them. nil where the range is not in the text, or blank.
  ///
  /// `text` is a page's main text. A browser looks through all of the page, whose menus and lists of other stories hold a
  /// number or a name sooner.
  package static func fragment(_ text: [Unicode.Scalar], start: Int, end: Int) -> String? {
    guard start >= 0, start < end, end <= text.count else { return nil }
    let quote = Array(text[start..<end])
    // A browser finds no passage that goes from one block into the next: its first and last lines are given.
    let lines = quote.split { $0 == "\n" || $0 == "|" }.map(trimmed).filter { !$0.isEmpty }
    guard let first = lines.first, let last = lines.last else { return nil }
    var parts = [lines.count > 1 ? "\(escaped(first)),\(escaped(last))" : escaped(first)]
    let isShort = lines.count == 1 && first.count(where: { $0 == " " }) < fewWords
    if isShort || count(quote, in: text) > 1 {
      let around = surroundings(of: start..<end, in: text)
      if let before = around.before { parts.insert("\(escaped(before))-", at: 0) }
      if let after = around.after { parts.append("-\(escaped(after))") }
    }
    return ":~:text=\(parts.joined(separator: ","))"
  }

  /// A quote with fewer blanks has its surroundings in any case, of so many words.
  private static let fewWords = 2

  /// How often `words` stand in `text`, counted up to two.
  private static func count(_ words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int {
    guard let first = words.first else { return 0 }
    var count = 0
    for start in 0...max(text.count - words.count, 0)
    where text[start] == first && text[start...].starts(with: words) {
      count += 1
      if count == 2 { break }
    }
    return count
  }

  /// The words before and after a range in its own line, two and as many as make it the only one, at most eight on a side; in
  /// a row of a table those of its own cell, and where it begins or ends the cell, of the one beside it. A browser goes from
  /// block to block between the words before a passage and the passage, and not within either.
  private static func surroundings(
    of range: Range<Int>, in text: [Unicode.Scalar]
  ) -> (before: [Unicode.Scalar]?, after: [Unicode.Scalar]?) {
    var (low, high) = (range.lowerBound, range.upperBound)
    for words in 1...8 {
      low = step(low, by: -1, in: text)
      high = step(high, by: 1, in: text)
      if words >= fewWords, count(Array(text[low..<high]), in: text) < 2 { break }
    }
    var before = trimmed(text[low..<range.lowerBound])
    var after = trimmed(text[range.upperBound..<high])
    if before.isEmpty { before = trimmed(cell(from: low - 1, by: -1, in: text)) }
    if after.isEmpty { after = trimmed(cell(from: high, by: 1, in: text)) }
    return (before.isEmpty ? nil : before, after.isEmpty ? nil : after)
  }

  /// The words nearest to a passage of the cell beside its own, three at most. Empty where that cell is, or there is none.
  private static func cell(
    from place: Int, by direction: Int, in text: [Unicode.Scalar]
  ) -> ArraySlice<Unicode.Scalar> {
    var place = place
    while text.indices.contains(place), text[place] == " " { place += direction }
    guard text.indices.contains(place), text[place] == "|" else { return [] }
    place += direction
    while text.indices.contains(place), text[place] == " " { place += direction }
    var end = direction < 0 ? place + 1 : place
    let start = end
    for _ in 0..<3 { end = step(end, by: direction, in: text) }
    return direction < 0 ? text[end..<start] : text[start..<end]
  }

  /// One word further, not beyond the line.
  private static func step(_ place: Int, by direction: Int, in text: [Unicode.Scalar]) -> Int {
    var place = place
    var hasWord = false
    while true {
      let next = direction < 0 ? place - 1 : place
      guard text.indices.contains(next), text[next] != "\n", text[next] != "|" else { return place }
      let isBlank = text[next].properties.isWhitespace
      if isBlank, hasWord { return place }
      hasWord = hasWord || !isBlank
      place += direction
    }
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    Array(
      scalars.drop { $0.properties.isWhitespace }
        .reversed().drop { $0.properties.isWhitespace }.reversed())
  }

  /// Percent-encoded, the signs that part the pieces of a fragment too.
  private static func escaped(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    var result = ""
    for byte in String(view).utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}

extension String {
  /// What stands before `mark`; all of it where that does not occur.
  fileprivate func components(before mark: String) -> String {
    range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }

  private func range(of mark: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) { return index..<self.index(index, offsetBy: mark.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
