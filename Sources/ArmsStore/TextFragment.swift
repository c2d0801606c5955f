/// The address that opens a browser at a passage of a page (WICG, Scroll to Text Fragment).
package enum TextFragment {
  /// `address` with a passage's fragment, which takes the place of one that it has.
  package static func address(_ address: String, _ fragment: String) -> String {
    let base = address.components(before: ":~:")
    return base + (base.contains("#") ? "" : "#") + fragment
  }

  /// What leads to the passage of a page between the code points `start` and `end`, from its `:~:` on; where the same words
  /// stand elsewhere too, or are few, with words before and after them. nil where the range is not in the text, or blank.
  ///
  /// The text is a page's main text. A browser looks through all of the page, whose menus and lists of other stories hold a
  /// number or a name sooner.
  package static func fragment(_ page: FragmentPage, start: Int, end: Int) -> String? {
    guard start >= 0, start < end, end <= page.text.count else { return nil }
    let quote = Array(page.text[start..<end])
    // A browser finds no passage that goes from one block into the next: its first and last lines are given.
    let lines = quote.split { $0 == "\n" || $0 == "|" }.map(trimmed).filter { !$0.isEmpty }
    guard let first = lines.first, let last = lines.last else { return nil }
    if lines.count == 1 {
      let isShort = first.count(where: { $0 == " " }) < fewWords
      guard isShort || page.count(first) > 1 else { return ":~:text=\(escaped(first))" }
      let range = start + first.startIndex..<start + first.endIndex
      return ":~:text=" + beside(range, in: page)
    }
    var parts = ["\(escaped(first)),\(escaped(last))"]
    if page.count(quote) > 1 {
      let around = surroundings(of: start..<end, in: page)
      if let before = around.before { parts.insert("\(escaped(before))-", at: 0) }
      if let after = around.after { parts.append("-\(escaped(after))") }
    }
    return ":~:text=\(parts.joined(separator: ","))"
  }

  /// A passage within one line with the words beside it; in a table with as much of its row, or of the rows beside it, as tells
  /// it from the same words in another row.
  private static func beside(_ range: Range<Int>, in page: FragmentPage) -> String {
    let quote = page.text[range]
    let around = surroundings(of: range, in: page)
    let near = Parts(before: around.before, quote: quote, after: around.after)
    let row = TableLine(around: range, in: page.text)
    guard row.cells.count > 1, near.count(in: page) > 1 else { return near.words }
    // From an earlier cell of the row, which is the only one of its kind, up to the passage.
    let own = row.cells.firstIndex { $0.upperBound > range.lowerBound } ?? 0
    for place in row.cells[..<own].indices.reversed() {
      let cell = row.cells[place]
      var start = Parts(quote: page.text[row.words(of: cell, 8)])
      if place > 0 {
        start.before = page.text[row.lastWords(of: row.cells[place - 1], 3)]
      } else if start.count(in: page) > 1 {
        start.before = row.endOfLineBefore.map { page.text[$0] }
      }
      let between = page.count(
        quote, after: around.after, in: cell.upperBound..<range.upperBound)
      guard between == 1, start.count(in: page) == 1 else { continue }
      start.until = quote
      start.after = around.after
      return start.words
    }
    // The first cell of a row stands behind the last of the row before.
    var far = near
    if far.before == nil { far.before = row.endOfLineBefore.map { page.text[$0] } }
    if far.after == nil { far.after = row.beginningOfLineBehind.map { page.text[$0] } }
    if far.count(in: page) == 1 { return far.words }
    // What makes the row the only one stands behind the passage: that is marked, since the same words in another row would
    // lead astray.
    for place in row.cells.indices.dropFirst(own + 1) {
      var other = Parts(quote: page.text[row.words(of: row.cells[place], 8)])
      other.before = page.text[row.lastWords(of: row.cells[place - 1], 3)]
      if place + 1 < row.cells.count {
        other.after = page.text[row.words(of: row.cells[place + 1], 3)]
      }
      if other.count(in: page) == 1 { return other.words }
    }
    return near.words
  }

  /// What a fragment is made of.
  private struct Parts {
    var before: ArraySlice<Unicode.Scalar>?
    var quote: ArraySlice<Unicode.Scalar>
    /// Where the passage goes from `quote` to these words.
    var until: ArraySlice<Unicode.Scalar>?
    var after: ArraySlice<Unicode.Scalar>?

    func count(in page: FragmentPage) -> Int { page.count(quote, before: before, after: after) }

    var words: String {
      var parts: [String] = []
      if let before { parts.append("\(escaped(before))-") }
      parts.append(escaped(quote))
      if let until { parts.append(escaped(until)) }
      if let after { parts.append("-\(escaped(after))") }
      return parts.joined(separator: ",")
    }
  }

  /// A quote with fewer blanks has its surroundings in any case, of so many words.
  private static let fewWords = 2

  /// The words before and after a range in its own line, two and as many as make it the only one, at most eight on a side; in
  /// a row of a table those of its own cell, and where it begins or ends the cell, of the one beside it. A browser goes from
  /// block to block between the words before a passage and the passage, and not within either.
  private static func surroundings(
    of range: Range<Int>, in page: FragmentPage
  ) -> (before: ArraySlice<Unicode.Scalar>?, after: ArraySlice<Unicode.Scalar>?) {
    let text = page.text
    var (low, high) = (range.lowerBound, range.upperBound)
    for words in 1...8 {
      low = step(low, by: -1, in: text)
      high = step(high, by: 1, in: text)
      if words >= fewWords, page.count(text[low..<high]) < 2 { break }
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

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars.drop { $0.properties.isWhitespace }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return rest
  }

  /// Percent-encoded, the signs that part the pieces of a fragment too.
  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
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
