/// The text of a web page as a browser looks through it for a passage: in whatever case, and by whole words.
///
/// Made once for all citations of a page; counting goes through the places of one word and not through all of the text.
package struct FragmentPage: Sendable {
  let text: [Unicode.Scalar]
  private let folded: [Unicode.Scalar]
  /// Where each word begins.
  private let words: [[Unicode.Scalar]: [Int]]

  /// `text` is a page's main text. An empty one stands for a document that is no page.
  package init(_ text: [Unicode.Scalar]) {
    self.text = text
    let folded = text.map(Self.fold)
    self.folded = folded
    var words: [[Unicode.Scalar]: [Int]] = [:]
    Self.eachWord(in: folded[...]) { words[Array(folded[$0]), default: []].append($0.lowerBound) }
    self.words = words
  }

  var isEmpty: Bool { text.isEmpty }

  /// How often `quote` stands in a part of the text, with `before` and `after` beside it, counted up to two. Between these
  /// and the quote blanks may stand and the borders of cells and lines.
  func count(
    _ quote: some Collection<Unicode.Scalar>, before: ArraySlice<Unicode.Scalar>? = nil,
    after: ArraySlice<Unicode.Scalar>? = nil, in part: Range<Int>? = nil
  ) -> Int {
    let quote = quote.map(Self.fold)
    let part = part ?? text.indices
    let (before, after) = (before?.map(Self.fold), after?.map(Self.fold))
    var count = 0
    func look(_ place: Int) -> Bool {
      let end = place + quote.count
      guard place >= part.lowerBound, end <= part.upperBound, isWhole(place..<end),
        folded[place..<end].elementsEqual(quote),
        before.map({ ends($0, at: place) }) ?? true, after.map({ begins($0, at: end) }) ?? true
      else { return false }
      count += 1
      return count == 2
    }
    if let (places, offset) = rarest(quote) {
      for place in places where look(place - offset) { break }
    } else if !quote.isEmpty {
      for place in part where look(place) { break }
    }
    return count
  }

  /// The places of that word of a quote which stands in fewest, and where in the quote it begins. nil where it has none,
  /// or none that the text has as a whole word.
  private func rarest(_ quote: [Unicode.Scalar]) -> (places: [Int], offset: Int)? {
    var best: (places: [Int], offset: Int)?
    Self.eachWord(in: quote[...]) { word in
      guard let places = words[Array(quote[word])] else { return }
      if places.count < best?.places.count ?? .max { best = (places, word.lowerBound) }
    }
    return best
  }

  /// Whether no word goes on beyond a range.
  private func isWhole(_ range: Range<Int>) -> Bool {
    func goesOn(_ place: Int) -> Bool {
      folded.indices.contains(place - 1) && folded.indices.contains(place)
        && Self.isOfWord(folded[place - 1]) && Self.isOfWord(folded[place])
    }
    return !goesOn(range.lowerBound) && !goesOn(range.upperBound)
  }

  private func ends(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    var end = place
    while end > 0, Self.isBorder(folded[end - 1]) { end -= 1 }
    let start = end - words.count
    return start >= 0 && folded[start..<end].elementsEqual(words)
  }

  private func begins(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    var start = place
    while start < folded.count, Self.isBorder(folded[start]) { start += 1 }
    return folded[start...].starts(with: words)
  }

  private static func eachWord(
    in scalars: ArraySlice<Unicode.Scalar>, _ body: (Range<Int>) -> Void
  ) {
    var start: Int?
    for place in scalars.indices {
      if isOfWord(scalars[place]) {
        if start == nil { start = place }
      } else if let begun = start {
        body(begun..<place)
        start = nil
      }
    }
    if let start { body(start..<scalars.endIndex) }
  }

  private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar.properties.isWhitespace
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        || ("A"..."Z").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      guard ("A"..."Z").contains(scalar) else { return scalar }
      return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    }
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapped.count == 1, let first = mapped.first else { return scalar }
    return first
  }
}
