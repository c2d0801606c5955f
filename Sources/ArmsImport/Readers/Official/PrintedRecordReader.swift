internal import ArmsModel

/// Texts of the Congressional Record and the Federal Register as the Government Publishing Office gives them, plain or as a
/// page, and as the page of Congress shows them: the marks of their pages become places, since they stand in the middle of
/// sentences.
struct PrintedRecordReader: DocumentReader {
  private static let marks = ["[Congressional Record Volume ", "[Federal Register Volume "]

  func takes(_ head: Head) -> Bool {
    guard head.text.first == UInt8(ascii: "[") || head.text.first == UInt8(ascii: "<") else {
      return false
    }
    let start = Head(head.bytes.prefix(1_500), isWhole: false, name: head.name)
    return Self.marks.contains { start.holds($0) }
      || head.text.first == UInt8(ascii: "<") && Self.isOfCongress(head.bytes.prefix(4_000))
  }

  /// Whether a page's title says that it shows an article of the record.
  private static func isOfCongress(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let title = String(decoding: bytes, as: UTF8.self).firstRange(of: "<title>") else {
      return false
    }
    return String(decoding: bytes, as: UTF8.self)[title.upperBound...].prefix { $0 != "<" }
      .contains(titleMark)
  }

  private static let titleMark = "Congressional Record Vol. "

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(InputProblem.Reason) -> ReadText {
    var read: ReadText
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      read = try HTMLReader.read(bytes, declared: nil, context)
    } else {
      let decoded = try TextDecoding.decode(bytes)
      read = ReadText(text: decoded.text, notes: decoded.note.map { [$0] } ?? [])
    }
    let heading = RecordHeading(read.text)
    let (text, places) = try Self.withoutMarks(
      read.text, firstPage: heading.page, until: context.deadline)
    guard !text.isEmpty else { throw .blank }
    read.text = text
    read.places = places
    read.format = "record"
    let isOfCongress = read.metadata.title?.contains(Self.titleMark) ?? false
    read.metadata.publisher =
      heading.publisher ?? read.metadata.publisher
      ?? (isOfCongress ? "Congressional Record" : nil)
    read.metadata.published = heading.published ?? read.metadata.published
    return read
  }

  /// The text without `[[Page S7421]]`, and where the pages stand in it.
  static func withoutMarks(
    _ text: String, firstPage: Int?, until deadline: Deadline
  ) throws(InputProblem.Reason) -> (String, [Place]) {
    var result = String.UnicodeScalarView()
    var count = 0
    var places: [Place] = []
    var page = firstPage
    var start = 0
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func close() {
      if let page, count > start { places.append(Place(start: start, end: count, page: page)) }
      start = count
    }
    while index < scalars.count {
      if index & 0xFFFF == 0 { try deadline.check() }
      guard scalars[index] == "[", let mark = PageMark(scalars, at: index) else {
        result.append(scalars[index])
        count += 1
        index += 1
        continue
      }
      index = mark.end
      let isOwnLine = result.last.map { $0 == "\n" } ?? true
      if isOwnLine {
        while let last = result.last, last.properties.isWhitespace {
          result.removeLast()
          count -= 1
        }
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
        // Blank lines around a mark end no paragraph, unless a sentence ended before it.
        if let last = result.last {
          let gap = ".:?".unicodeScalars.contains(last) ? "\n\n" : "\n"
          result.append(contentsOf: gap.unicodeScalars)
          count += gap.unicodeScalars.count
        }
      }
      close()
      page = mark.page
    }
    close()
    return (String(result), places)
  }
}

/// `[[Page S7421]]`
private struct PageMark {
  var page: Int
  var end: Int

  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    let opening = Array("[[Page ".unicodeScalars)
    guard start + opening.count < scalars.count,
      scalars[start..<start + opening.count].elementsEqual(opening)
    else { return nil }
    var index = start + opening.count
    var number = 0
    var digits = 0
    while index < scalars.count, index < start + 20, scalars[index] != "]" {
      if let digit = scalars[index].properties.numericType == .decimal
        ? Int(scalars[index].value) - 0x30 : nil, (0...9).contains(digit)
      {
        number = number * 10 + digit
        digits += 1
      }
      index += 1
    }
    guard (1...7).contains(digits), number > 0, index + 1 < scalars.count, scalars[index] == "]",
      scalars[index + 1] == "]"
    else { return nil }
    page = number
    end = index + 2
  }
}

/// The lines in brackets at the head of such a text.
struct RecordHeading {
  private(set) var publisher: String?
  private(set) var published: PartialDate?
  /// The page on which it begins.
  private(set) var page: Int?

  init(_ text: String) {
    var record: String?
    for line in text.split(separator: "\n").prefix(12) {
      let words = line.drop { $0 == " " }
      guard words.hasPrefix("[") else { continue }
      let inside = words.dropFirst().prefix { $0 != "]" }
      if inside.hasPrefix("Congressional Record Volume") || inside.hasPrefix("Federal Register Vol")
      {
        record = inside.hasPrefix("C") ? "Congressional Record" : "Federal Register"
        if let open = inside.firstIndex(of: "(") {
          published = PrintedDate.read(String(inside[inside.index(after: open)...]))
        }
      } else if ["Senate", "House", "Extensions of Remarks", "Daily Digest"].contains(inside) {
        record = record.map { "\($0) (\(inside))" }
      } else if inside.hasPrefix("Page") {
        page = Int(inside.drop { !$0.isNumber }.prefix { ("0"..."9").contains($0) })
      }
    }
    publisher = record
  }
}
