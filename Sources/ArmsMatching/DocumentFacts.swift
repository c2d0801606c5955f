package import ArmsModel

/// What relations between documents are read from.
package struct DocumentFacts: Hashable, Sendable {
  /// SHA-256.
  package var document: String
  package var sketch: TextSketch
  package var kind: DocumentKind
  package var title: String?
  package var url: String?
  package var publisher: String?
  package var published: PartialDate?
  package var retrieved: PartialDate?
  /// Where it stands (a path, an id within an input), with the number of the run that met it there first: other text at
  /// one place, met by a later run, is a later version.
  package var places: [String: Int]
  /// The number of the run that stored it.
  package var run: Int
  /// Where the text was not read for its language, that language; nil for English.
  package var language: String?
  /// Where it says that it puts an earlier text right.
  package var correction: CorrectionCue?
  /// Transmittal numbers of its notices, and of those that they change.
  package var numbers: Set<String>
  package var changedNumbers: Set<String>
  /// Whom it names as where it has its facts from, in small letters.
  package var attributions: Set<String>

  /// `notes` are those of the extraction.
  package init(
    document: String, text: String, kind: DocumentKind, metadata: DocumentMetadata,
    notes: [String] = [], places: [String: Int] = [:], run: Int = 0, reports: [Report]
  ) {
    self.document = document
    sketch = TextSketch(text)
    self.kind = kind
    title = metadata.title
    url = metadata.url
    publisher = metadata.publisher
    published = metadata.published
    retrieved = metadata.retrieved
    self.places = places
    self.run = run
    // Rows of a register cite nobody and correct nothing, and there may be a million of them.
    let prose = kind == .register ? String(text.unicodeScalars.prefix(1_000)) : text
    correction = CorrectionCue(title: metadata.title, text: prose)
    let mark = "language: "
    language = notes.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
    numbers = Set(reports.lazy.filter { !$0.background }.compactMap { $0.transmittal?.value })
    changedNumbers = reports.reduce(into: Set<String>()) { $0.formUnion(Profile.related(in: $1)) }
      .subtracting(numbers)
    attributions = kind == .register ? [] : Attribution.names(in: text)
  }

  /// Where documents that may relate meet.
  ///
  /// Copies meet within a quarter of a year; notices that bear a number by that number alone, since their wording is that
  /// of the law and nearly the same in all. Where very many share their words, as in a printed form, copies are told from the
  /// many by the numbers that they state. Texts in two languages meet by runs of figures.
  package var blocks: Blocks {
    var gatherer = BlockGatherer()
    for number in numbers.union(changedNumbers) { gatherer.add("number " + number) }
    if let address { gatherer.add("url " + address) }
    for place in places.keys { gatherer.add("place " + place) }
    guard kind != .notice || numbers.isEmpty else { return gatherer.blocks() }
    let days = published?.lowDay.map { [$0] } ?? []
    for key in sketch.keys { gatherer.addCrowded("text " + Self.name(key), days: days, span: 92) }
    let stated = sketch.numbers.prefix(Self.mostNumbers)
    let shared = Self.sharedByCopies(of: stated.count)
    if shared <= stated.count {
      for number in stated {
        gatherer.addChoice("states " + Self.name(number), days: days, span: 92)
      }
      // Who states fewer may be a copy of what states other ones.
      gatherer.hits = stated.count < Self.leastNumbers ? 0 : shared
    }
    let (own, others) = language == nil ? ("english ", "foreign ") : ("foreign ", "english ")
    for key in sketch.figureKeys {
      gatherer.file(own + Self.name(key), days: days, span: 92)
      gatherer.seek(others + Self.name(key), days: days, span: 92)
    }
    return gatherer.blocks()
  }

  /// The address, where it names a page and not a whole site.
  package var address: String? {
    guard let url, let scheme = url.firstRange(of: "://") else { return url }
    let page = url[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }
    return page.isEmpty || page == "/" ? nil : url
  }

  /// Whether one text may be a copy of the other by the numbers that they state: where there are enough of them to tell,
  /// half are the same. Two notices in one printed form share most of their words, and are of two sales.
  func statesNumbers(of other: DocumentFacts) -> Bool {
    let (shared, all) = sketch.sharedNumbers(other.sketch)
    return all < Self.leastNumbers || shared * 2 >= all
  }

  /// Of fewer numbers, in two texts together, nothing follows.
  private static let leastNumbers = 4
  /// By how many numbers a text is found: those with the smallest hashes, which copies share as all others.
  private static let mostNumbers = 32

  /// In how many of the numbers by which a text is found its copies are found as well, those that state four numbers
  /// together. Of a text with more numbers its copy may be found by other ones in part.
  private static func sharedByCopies(of count: Int) -> Int {
    count < mostNumbers ? max(leastNumbers, count + 1) / 2 : count / 4
  }

  private static func name(_ key: UInt64) -> String { String(key, radix: 36) }

  /// Whether this one stands before the other: published; where dates do not tell, what corrects stands behind; then the
  /// smaller hash.
  package func precedes(_ other: DocumentFacts) -> Bool {
    if (correction == nil) != (other.correction == nil),
      !tellsDay || !other.tellsDay || sameDay(other)
    {
      return correction == nil
    }
    return (published?.lowDay ?? .max, document) < (other.published?.lowDay ?? .max, other.document)
  }

  private var tellsDay: Bool { published?.lowDay != nil }

  private func sameDay(_ other: DocumentFacts) -> Bool {
    published?.lowDay == other.published?.lowDay
  }

  /// Whether every day on which this one may have been published comes before every day of the other.
  package func isCertainlyBefore(_ other: DocumentFacts) -> Bool {
    guard let last = published?.highDay, let first = other.published?.lowDay else { return false }
    return last < first
  }
}
