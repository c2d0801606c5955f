internal import ArmsExtraction
package import ArmsModel
internal import ArmsStore

/// One line of `armsdb extract --with-text`: a document with its text and metadata, what read it, and its reports.
///
///     {"document": {"id": …, "path": …, "sha256": …, "title": …, "publisher": …, "published": …, "url": …,
///                   "retrieved": …, "kind": …, "notes": […], "reader_notes": […], "format": …, "original": …,
///                   "extractor": …, "text": …},
///      "reports": [ … ]}
///
/// It depends on one document alone, so lines may be written anywhere and come in any order and split. Whatever reads one
/// believes nothing of it that the text does not bear out.
package enum ExtractedLine {
  package static func write(
    _ document: ReadDocument, _ extraction: Extraction, extractor: String,
    to json: inout JSONWriter
  ) {
    write(document, extraction, extractor, to: &json) { json in
      let line = ReportLine(isWhole: true, places: document.citationPlaces)
      for report in extraction.reports { line.report(report, to: &json) }
    }
  }

  /// The same with the reports that are made later; what is written is handed to `drain` now and then, and the rest is
  /// left in `json`.
  package static func write(
    _ document: ReadDocument, _ extraction: Extraction, extractor: String,
    to json: inout JSONWriter, drain: ([UInt8]) throws -> Void
  ) throws {
    try write(document, extraction, extractor, to: &json) { json in
      try ReportLine(isWhole: true).laterReports(extraction, to: &json, drain: drain)
    }
  }

  private static func write(
    _ document: ReadDocument, _ extraction: Extraction, _ extractor: String,
    to json: inout JSONWriter, reports: (inout JSONWriter) throws -> Void
  ) rethrows {
    let metadata = document.metadata
    try json.object { json in
      json.key("document")
      json.object { json in
        json.field("id", document.appearance.name)
        json.field("path", document.appearance.path)
        // Otherwise an id that equals the path is not told from none.
        if document.appearance.id == document.appearance.path {
          json.key("own_id")
          json.bool(true)
        }
        json.field("sha256", document.sha256)
        json.field("title", metadata.title)
        json.field("publisher", metadata.publisher)
        json.field("published", metadata.published?.text)
        json.field("url", metadata.url)
        json.field("retrieved", metadata.retrieved?.text)
        if let table = metadata.table { json.field("table_mapping", table.canonicalText) }
        json.field("kind", extraction.kind.rawValue)
        json.key("notes")
        json.array(extraction.notes) { $0.string($1) }
        json.key("reader_notes")
        json.array(document.notes) { $0.string($1) }
        json.field("format", document.format)
        if let charset = document.charset { json.field("charset", charset) }
        json.field("original", document.original.map(Base64.encode))
        json.field("extractor", extractor)
        json.field("text", document.text)
      }
      json.key("reports")
      try json.array(of: reports)
    }
    json.endLine()
  }

  /// How a line is taken.
  package struct Options: Hashable, Sendable {
    /// The rules that run here; what others wrote is read anew.
    package var extractor: String
    /// Takes reports of other rules as they are.
    package var trust: Bool
    /// Reads every text anew, and refuses reports that say otherwise.
    package var verify: Bool

    package init(extractor: String, trust: Bool = false, verify: Bool = false) {
      self.extractor = extractor
      self.trust = trust
      self.verify = verify
    }
  }

  /// A problem of a line, with the document's name where that could be read.
  struct Failure: Error {
    var id: String?
    var reason: InputProblem.Reason
  }

  static func parse(
    _ bytes: [UInt8], _ options: Options, _ reading: ReadingOptions
  ) throws(Failure) -> ReadDocument {
    try parse(HeldLine(all: bytes), options, reading)
  }

  static func parse(
    _ bytes: any LineBytes, _ options: Options, _ reading: ReadingOptions
  ) throws(Failure) -> ReadDocument {
    var id: String?
    do throws(InputProblem.Reason) {
      let (line, list) = try members(bytes, reading.limits)
      do throws(ExtractedProblem) {
        let place = JSONPlace(.object(line), "")
        let document = try place.member("document").object()
        id = try? document.text("id")
        if let error = try place.optionalText("error") {
          throw ExtractedProblem.failed(error, document: id)
        }
        let reports = try place.member("reports")
        return try read(document, options, reading) { text, metadata throws(ExtractedProblem) in
          guard let list else { return .held(try ReportParser(text).reports(reports)) }
          return try GivenReports.read(
            GivenReports.List(line: bytes, range: list, limit: reading.limits.bytes), text,
            metadata.table)
        }
      } catch {
        throw InputProblem.Reason.extracted(error)
      }
    } catch {
      throw Failure(id: id, reason: error)
    }
  }

  /// The members of a line, without the reports of a long one, and where these stand.
  private static func members(
    _ bytes: any LineBytes, _ limits: ReadingLimits
  ) throws(InputProblem.Reason) -> ([String: JSONValue], Range<Int>?) {
    guard bytes.count >= long else {
      return (try DocumentLine.object(bytes.bytes(at: 0, count: bytes.count)), nil)
    }
    let object = try LongObject(bytes, leavingOut: "reports", limit: restLimit(limits.bytes))
    return (object.members, object.list)
  }

  /// Bytes of a line from which on it is not held: no shorter one brings a long table.
  static let long = TableText.long

  /// Bytes of a line without its reports: a text, and an original in base64, with their escapes.
  static func restLimit(_ limit: Int) -> Int { limit.multipliedOrMost(by: 8) }

  /// Bytes of a line with its reports, of which a row has some two thousand.
  static func lineLimit(_ limit: Int) -> Int { limit.multipliedOrMost(by: 256) }

  private static func read(
    _ place: JSONPlace, _ options: Options, _ reading: ReadingOptions,
    _ reports: (String, DocumentMetadata) throws(ExtractedProblem) -> GivenReports.Reading
  ) throws(ExtractedProblem) -> ReadDocument {
    let name = try place.text("id")
    // A line without text has no path either; it is told by what a user can mend.
    guard let text = try place.optionalText("text") else { throw .noText }
    let limit = reading.limits.bytes
    guard text.utf8.count <= limit else { throw .tooLarge(limit: limit) }
    let path = try place.text("path")
    let hash = try place.text("sha256")
    let original = try original(place, limit)
    let found = Digest.sha256(original ?? Array(text.utf8))
    guard found == hash else { throw .otherHash(stated: hash, found: found) }
    let extractor = try place.text("extractor")
    let isMarked = try place.flag("own_id")
    var document = ReadDocument(
      appearance: Appearance(path: path, id: isMarked || name != path ? name : nil),
      sha256: hash, text: text, original: original, format: try place.optionalText("format"),
      notes: try place.texts("reader_notes"), metadata: try metadata(place))
    document.charset = try place.optionalText("charset")
    if original == nil {
      document.places = TableReader.heldPlaces(document.text, document.metadata)
    }
    if let original { document.places = try places(original, of: document, reading) }
    if extractor == options.extractor || options.trust {
      var extraction = Extraction(
        kind: try place.member("kind").word(), notes: try place.texts("notes"))
      switch try reports(text, document.metadata) {
      case .held(let reports): extraction.reports = reports
      case .later(let source): extraction.later = LaterReports(source)
      }
      document.given = .taken(extraction, by: extractor)
    } else {
      document.given = .passedOver(by: extractor)
    }
    return document
  }

  /// The bytes as they came, where they are not the text.
  private static func original(
    _ place: JSONPlace, _ limit: Int
  ) throws(ExtractedProblem) -> [UInt8]? {
    guard let encoded = try place.optionalText("original") else {
      guard try place.optionalText("format") == nil else {
        throw ExtractedProblem.missing("document.original")
      }
      return nil
    }
    guard let bytes = Base64.decode(encoded) else {
      throw .wrong("document.original", expected: "base64")
    }
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    guard try place.optionalText("format") != nil else { throw .missing("document.format") }
    return bytes
  }

  /// Reads the original anew: it must give the text, and tells where that stands in it.
  private static func places(
    _ original: [UInt8], of document: ReadDocument, _ reading: ReadingOptions
  ) throws(ExtractedProblem) -> [Place] {
    let context = ReadingContext(
      name: document.appearance.path, metadata: document.metadata, limits: reading.limits,
      searchPath: reading.searchPath, charset: document.charset)
    let read: ReadText
    do throws(InputProblem.Reason) {
      // The format names the reader; encodings are those of plain text.
      let kind = document.format.flatMap(ReaderKind.init(rawValue:)) ?? .text
      read = try Reading.text(original, kind, context)
      if isText(read, of: document) {
        // A table in another encoding is read as the text that it is.
        return kind == .text ? TableReader.heldPlaces(read.text, document.metadata) : read.places
      }
      // A page out of a JSON line is UTF-8, whatever it says itself.
      if kind == .html {
        let other = try HTMLReader.read(original, declared: "utf-8", context)
        if isText(other, of: document) { return other.places }
      }
    } catch {
      throw .unreadableOriginal(error)
    }
    throw .otherText
  }

  private static func isText(_ read: ReadText, of document: ReadDocument) -> Bool {
    read.format == document.format && read.text.utf8.elementsEqual(document.text.utf8)
  }

  private static func metadata(
    _ place: JSONPlace
  ) throws(ExtractedProblem) -> DocumentMetadata {
    var table: TableMapping?
    if let text = try place.optionalText("table_mapping") {
      table = TableMapping(canonical: text)
      if table == nil { throw .wrong("document.table_mapping", expected: "a mapping") }
    }
    return DocumentMetadata(
      title: try place.optionalText("title"), publisher: try place.optionalText("publisher"),
      published: try place.optionalDate("published"), url: try place.optionalText("url"),
      retrieved: try place.optionalDate("retrieved"), table: table)
  }
}

/// What a line of `extract --with-text` brought beside its document.
package enum GivenExtraction: Hashable, Sendable {
  /// Reports that are taken as they are, and what read them.
  case taken(Extraction, by: String)
  /// Other rules read it: it is read anew.
  case passedOver(by: String)
}

extension Int {
  /// The product, or the largest number.
  fileprivate func multipliedOrMost(by factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
