internal import ArmsModel

/// A text put together from the blocks of pages, with where each page stands in it. Lines are joined where they were cut
/// for want of room; what was ended on purpose stays a line.
struct PagedText {
  private(set) var text = ""
  private(set) var places: [Place] = []
  /// Code points of `text`.
  private var count = 0
  /// What was added last, and the right edge of its block.
  private var last: (line: PrintedPage.Line, right: Double, lines: Int, page: Int)?

  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ blocks: [PrintedPage.Block], page: Int) {
    var start: Int?
    for block in blocks {
      let (left, right) = (block.left, block.right)
      for (index, line) in block.lines.enumerated() where !line.text.isEmpty {
        if let last {
          let goesOn =
            index == 0
            ? runsOn(to: line, page: page)
            : Self.joins(last.line, line, left: left, right: right)
          if goesOn { join(line.text) } else { append(index == 0 ? "\n\n" : "\n") }
        }
        start = start ?? count
        append(line.text)
        last = (line, right, index + 1, page)
      }
    }
    if let start, count > start { places.append(Place(start: start, end: count, page: page)) }
  }

  /// Whether the second of two lines in a block goes on with the first.
  private static func joins(
    _ line: PrintedPage.Line, _ next: PrintedPage.Line, left: Double, right: Double
  ) -> Bool {
    if ListMarks.begin(next.text) || ListMarks.isRow(line.text) || ListMarks.isRow(next.text) {
      return false
    }
    // Beside one another, and not below: cells.
    if next.top < line.top + line.height / 2 { return false }
    let isLower = next.text.first?.isLowercase == true
    if isLower, !ListMarks.ends(line.text) { return true }
    // A line that begins further in begins a paragraph, unless all but the first do.
    if next.left > left + next.height * 0.8, line.left < next.left - next.height * 0.4 {
      return false
    }
    // Where the next word would have fitted, the line was ended on purpose.
    let space = line.height * 0.25
    return line.right + space + next.firstWord > right - line.height * 0.1
  }

  /// Whether a block goes on with the sentence of the one before it, in another column or on another page.
  private func runsOn(to next: PrintedPage.Line, page: Int) -> Bool {
    guard let last, !ListMarks.ends(last.line.text), !ListMarks.begin(next.text),
      !ListMarks.isRow(next.text), !ListMarks.isRow(last.line.text)
    else { return false }
    if next.text.first?.isLowercase == true { return true }
    let isElsewhere = page != last.page || next.top < last.line.top
    let isAlike = abs(next.height - last.line.height) < last.line.height * 0.1
    let space = last.line.height * 0.25
    return isElsewhere && isAlike && last.lines >= 3
      && last.line.right + space + next.firstWord > last.right
  }

  /// Puts down what stands between two parts of a sentence, one at the end of a line.
  private mutating func join(_ next: String) {
    guard text.hasSuffix("-"), let before = text.dropLast().last, let after = next.first,
      before.isLetter || before.isNumber
    else { return append(" ") }
    // "ship-ment" was parted by the press; "F-16" and "Anglo-Dutch" are written so.
    guard before.isLowercase, after.isLowercase, !isCompound(next) else { return }
    text.removeLast()
    count -= 1
  }

  /// Whether the word that is parted at the text's end is known to have a hyphen: it stands so elsewhere.
  private func isCompound(_ next: String) -> Bool {
    let head = text.reversed().dropFirst().prefix { $0.isLetter }.reversed()
    // Parts that never stand alone at the front of an English word without their hyphen.
    return Self.prefixes.contains(String(head).lowercased())
  }

  private static let prefixes: Set<String> = [
    "air", "anti", "all", "co", "cross", "ex", "follow", "fifth", "fourth", "ground", "high",
    "land",
    "long", "low", "medium", "multi", "non", "off", "post", "pre", "sea", "second", "self", "semi",
    "short", "ship", "shoulder", "state", "sub", "surface", "third", "twin", "two", "three", "four",
    "five", "six", "vice", "well", "world", "year", "carrier", "radar", "laser", "light", "heavy",
  ]

  private mutating func append(_ words: String) {
    text += words
    count += words.unicodeScalars.count
  }
}
