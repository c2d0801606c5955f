package import ArmsModel
package import ArmsStore
internal import Crypto

/// A document as it was read, before anything is understood of it.
package struct ReadDocument: Sendable {
  package var appearance: Appearance
  /// Whether the id was given and not made from file and line.
  package var hasOwnID: Bool { appearance.id != nil }
  /// The number of its line, where it came as one.
  package var line: Int?
  /// Of the bytes as they came, in lower-case hexadecimal digits.
  package var sha256: String
  package var text: String
  package var original: [UInt8]?
  package var format: String?
  /// The encoding that its envelope said it has: without it, the original would be read otherwise.
  package var charset: String?
  package var notes: [String]
  package var metadata: DocumentMetadata
  /// Where ranges of the text stand in the original.
  package var places: [Place] = []
  /// What was read of it elsewhere, where it came with that.
  package var given: GivenExtraction?

  /// Where its citations stand in the original.
  var citationPlaces: CitationPlaces {
    CitationPlaces(text: text, places: places, format: format, url: metadata.url)
  }

  /// What the store takes.
  package var input: StoredDocumentInput {
    StoredDocumentInput(
      sha256: sha256, text: text, original: original, originalFormat: format, notes: notes,
      metadata: metadata, appearance: appearance, places: places)
  }
}

extension ReadDocument {
  /// Takes over what a reader made of `bytes`; what is known from outside goes before what the file says of itself.
  fileprivate mutating func fill(_ read: ReadText, original bytes: [UInt8]) {
    text = read.text
    original = read.format == nil ? nil : bytes
    format = read.format
    notes = read.notes
    metadata = metadata.completed(by: read.metadata)
    places = read.places
  }
}

/// How documents are read.
package struct ReadingOptions: Hashable, Sendable {
  package var limits: ReadingLimits
  /// How files are read whatever they look like; nil where their content decides.
  package var kind: ReaderKind?
  /// What the user says of all documents; it goes before what a side file, a line or the document itself says.
  package var metadata: DocumentMetadata
  /// Folders in which readers look for programs.
  package var searchPath: [String]
  /// How lines are taken, where they are those of `extract --with-text`.
  package var extracted: ExtractedLine.Options?

  package init(
    limits: ReadingLimits = .init(), kind: ReaderKind? = nil, metadata: DocumentMetadata = .init(),
    searchPath: [String] = []
  ) {
    self.limits = limits
    self.kind = kind
    self.metadata = metadata
    self.searchPath = searchPath
  }
}

/// Reads single inputs. Pure but for the files it looks at; safe to run in parallel.
package enum Reading {
  /// What became of an item: `name` is what it is called in messages and in output.
  package enum Outcome: Sendable {
    case document(ReadDocument)
    /// `id` is the line's own, where one could be read.
    case problem(InputProblem, id: String?)
    case notice(InputNotice)
  }

  package static func read(_ item: InputItem, options: ReadingOptions) -> Outcome {
    switch item {
    case .problem(let problem): return .problem(problem, id: nil)
    case .notice(let notice): return .notice(notice)
    case .file(let path, let kind):
      return attempt(path) { () throws(InputProblem.Reason) in
        let side = try SideFile.of(path)
        let bytes = try FileBytes.read(path, limit: options.limits.bytes)
        return try document(
          Member(
            path: path, id: side?.id, bytes: bytes, metadata: side?.metadata ?? .init(), kind: kind),
          options)
      }
    case .member(let member):
      if let number = member.line { return line(member, number, options) }
      return attempt(member.path) { () throws(InputProblem.Reason) in
        try document(member, options)
      }
    }
  }

  private static func attempt(
    _ name: String, _ body: () throws(InputProblem.Reason) -> ReadDocument
  ) -> Outcome {
    do throws(InputProblem.Reason) {
      return .document(try body())
    } catch {
      return .problem(InputProblem(name, error), id: nil)
    }
  }

  private static func document(
    _ member: Member, _ options: ReadingOptions
  ) throws(InputProblem.Reason) -> ReadDocument {
    let kind = member.kind ?? .of(Head(of: member.bytes, name: member.path), options)
    let known = options.metadata.completed(by: member.metadata)
    let read = try text(
      member.bytes, kind,
      ReadingContext(
        name: member.path, metadata: known, limits: options.limits, searchPath: options.searchPath,
        charset: member.charset))
    // Its rows are no text; stored as one they would be no table for a mapping that comes later, as a workbook is refused.
    if kind == .text, options.kind == nil, JSONTable.looksLikeSales(read.text) { throw .noMapping }
    var document = ReadDocument(
      appearance: Appearance(path: member.path, id: member.id),
      sha256: Digest.sha256(member.bytes), text: "", notes: [], metadata: known)
    document.fill(read, original: member.bytes)
    document.charset = read.format == nil ? nil : member.charset
    return document
  }

  /// The text of a document of one kind.
  static func text(
    _ bytes: [UInt8], _ kind: ReaderKind, _ context: ReadingContext
  ) throws(InputProblem.Reason) -> ReadText {
    guard let reader = kind.reader as? any DocumentReader else {
      throw .notOneDocument(kind)
    }
    for program in reader.needs where program.path(in: context.searchPath) == nil {
      throw .needs(program, for: kind)
    }
    let read = try reader.read(bytes, context)
    // What has no place to look at the clock in between is held to it here.
    try context.deadline.check()
    return read
  }

  private static func line(_ member: Member, _ number: Int, _ options: ReadingOptions) -> Outcome {
    let place = "\(member.path):\(number)"
    let deadline = Deadline(in: options.limits.seconds)
    if let extracted = options.extracted {
      do throws(ExtractedLine.Failure) {
        let document = try ExtractedLine.parse(
          member.stored ?? HeldLine(all: member.bytes), extracted, options)
        guard deadline.milliseconds > 0 else {
          throw ExtractedLine.Failure(
            id: document.appearance.name, reason: .time(seconds: deadline.seconds))
        }
        return .document(document)
      } catch {
        return .problem(InputProblem(place, error.reason), id: error.id)
      }
    }
    do throws(DocumentLine.Failure) {
      let line = try DocumentLine.parse(member.bytes, maxBytes: options.limits.bytes)
      let bytes = Array(line.text.utf8)
      let metadata = options.metadata.completed(by: line.metadata.completed(by: member.metadata))
      var document = ReadDocument(
        appearance: Appearance(path: line.id == nil ? place : member.path, id: line.id),
        line: number, sha256: Digest.sha256(bytes), text: line.text, notes: [], metadata: metadata)
      if line.isHTML {
        do throws(InputProblem.Reason) {
          let context = ReadingContext(name: place, metadata: metadata, limits: options.limits)
          // A JSON text is in no doubt of its encoding, whatever the page in it says.
          document.fill(try HTMLReader.read(bytes, declared: "utf-8", context), original: bytes)
        } catch {
          throw DocumentLine.Failure(id: line.id, reason: error)
        }
      }
      guard deadline.milliseconds > 0 else {
        throw DocumentLine.Failure(id: line.id, reason: .time(seconds: deadline.seconds))
      }
      return .document(document)
    } catch {
      return .problem(InputProblem(place, error.reason), id: error.id)
    }
  }
}

/// Hashes of content.
package enum Digest {
  /// The SHA-256 of `bytes`, in 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
